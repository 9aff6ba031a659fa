#!/usr/bin/python3
"""G41: a service that lets nobody in any more in the middle of a save, in the real window: the access is renewed, or asked
for, and the same save completes, once, with all that was typed.

    renewals.py --rollcalld build/asan/bin/rollcalld --console .../consolehands"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from console import in_the_window  # noqa: E402
from signins import passport_token  # noqa: E402


NOT_LET_IN = (401, [("Content-Type", "application/json")], b'{"detail":"Not let in."}')


class Renewals:
    def __init__(self, console):
        self.console, self.recorder, self.problems = console, console.recorder, []

    def expect(self, what, found, wanted):
        if found != wanted:
            self.problems.append(f"{what}: {found!r}, not {wanted!r}")

    def changes(self, system, first):
        return [request for request in self.recorder.seen[first:]
                if request[0] == system and request[1] != "GET" and "token" not in request[2]]

    def renewed(self):
        """Passport takes the token no longer: the console gets the next one by itself."""
        practice = self.console.practice
        token = passport_token(practice.systems["passport"], practice.credentials["passport"])
        me = practice.ask("passport", "/api/user", {"Authorization": "Bearer " + token})[1]["id"]
        self.console.opened("passport", "self", me)
        self.console.filled({"/name": "Renewed In Time"})
        refused = []

        def once(request):
            if refused or request[:3] != ("passport", "PUT", "/api/user"):
                return None
            refused.append(request)
            return NOT_LET_IN

        first, self.recorder.instead = len(self.recorder.seen), once
        self.console.sent()
        sent = self.changes("passport", first)
        self.expect("changes of the own account sent", len(sent), 2)
        self.expect("refused", len(refused), 1)
        if len(sent) == 2:
            self.expect("the same body both times", sent[0][4], sent[1][4])
            self.expect("another token", sent[0][3]["Authorization"] == sent[1][3]["Authorization"], False)
        self.expect("the name now", practice.ask("passport", "/api/user", {"Authorization": "Bearer " + token})[1]["name"],
                    "Renewed In Time")

    def asked_for(self):
        """AMO's session is over, and nothing renews it: the console says so and keeps what was typed."""
        self.console.opened("amo", "account", "12345")
        self.console.filled({"/location": "Kept While Away"})
        self.recorder.instead = lambda request: NOT_LET_IN if request[0] == "amo" else None
        self.console.order("press", what="sendChanges")
        self.console.order("see", text="does not accept the key or the sign-in")
        self.console.order("see", **{"in": "personState"}, text="Not sent or refused")
        self.expect("the field meanwhile", self.console.order("read", **{"in": "field_location"})["text"], "Kept While Away")
        first, self.recorder.instead = len(self.recorder.seen), lambda request: None
        self.console.sent()
        self.expect("changes sent after it", len(self.changes("amo", first)), 1)
        self.expect("the location now", self.console.practice.account(12345)["location"], "Kept While Away")


def work(console):
    renewals = Renewals(console)
    renewals.renewed()
    renewals.asked_for()
    for problem in renewals.problems:
        print(problem)
    print(f"renewals: {len(renewals.problems)} problems")
    return not renewals.problems


if __name__ == "__main__":
    sys.exit(0 if in_the_window(__doc__, work, people=50) else 1)
