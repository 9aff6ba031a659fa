#!/usr/bin/python3
"""How many requests each screen of the console makes, against what it may: the real window, the real rollcalld, a recorder
between.

    budgets.py --rollcalld build/asan/bin/rollcalld --console .../consolehands

A list may ask once for every hundred rows and once more, the page of a record six times, a look-up four times of each
service, a screen that stands still not at all. Prints a table, and last how many kept to it."""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from console import in_the_window  # noqa: E402
from signins import passport_token  # noqa: E402

ROWS = 100  # a page of a list
FEWER = {"cis": 25}  # where the service gives no more at once
IDLE_SECONDS = 12
QUIET_SECONDS = 0.7  # nothing more is asked


class Budgets:
    def __init__(self, console):
        self.console, self.rows = console, []

    def screen(self, name, most, act, *words):
        """most: a number, or how to tell it once the screen is there."""
        before = self.console.recorder.settled(QUIET_SECONDS)
        act(*words)
        count = self.console.recorder.settled(QUIET_SECONDS) - before
        self.rows.append((name, count, most() if callable(most) else most))

    def for_rows(self, system):
        text = self.console.order("read", **{"in": "recordsCount"})["text"]
        rows = int("".join(character for character in text if character.isdigit()) or 0)
        return -(-max(rows, 1) // FEWER.get(system, ROWS)) + 1

    def lists(self):
        for system, kind in (("xras", "person"), ("sis", "identity"), ("sis", "user"), ("sis", "group"), ("sis", "webhook"),
                             ("cis", "profile"), ("passport", "self"), ("passport", "identity"), ("passport", "github"), ("amo", "self")):
            self.screen(f"list of {system}/{kind}", lambda system=system: self.for_rows(system), self.console.listed, system, kind, "nwosu" if kind == "person" else None)

    def pages(self):
        practice = self.console.practice
        headers = {"Authorization": "Token " + practice.credentials["sis"]["token"]}
        identity = practice.ask("sis", "/api/v1/identities/", headers)[1]["results"][0]["id"]
        token = passport_token(practice.systems["passport"], practice.credentials["passport"])
        me = practice.ask("passport", "/api/user", {"Authorization": "Bearer " + token})[1]["id"]
        profile = self.console.first_profile()
        for system, kind, key in (("xras", "person", "anwosu"), ("amo", "account", "12345"), ("amo", "notifications", "12345"),
                                  ("amo", "self", "1"), ("sis", "identity", identity), ("sis", "user", "1"),
                                  ("cis", "profile", profile["user_id"]["value"]), ("passport", "self", me), ("passport", "user", me)):
            self.screen(f"page of {system}/{kind}", 6, self.console.opened, system, kind, key)
        self.screen("a tab that is open already", 1, self.console.opened, "xras", "person", "anwosu")

    def others(self):
        self.screen("the connections", 0, lambda: self.console.order("trigger", what="connectionsAction"))
        self.screen("a look-up of everything", 4 * len(self.console.practice.systems), self.look_up)
        self.screen(f"{IDLE_SECONDS} seconds without a touch", 0, time.sleep, IDLE_SECONDS)

    def look_up(self):
        self.console.order("type", **{"in": "lookupBox"}, text="nwosu")
        self.console.order("see", **{"in": "lookupSummary"}, text=" pe")

    def tell(self):
        width = max(len(row[0]) for row in self.rows)
        for name, count, most in self.rows:
            print(f"{name.ljust(width)}  {count:3} of {most:2}{'' if count <= most else '  TOO MANY'}")
        kept = sum(count <= most for _, count, most in self.rows)
        print(f"{kept} of {len(self.rows)} screens within their budget of requests")
        return kept == len(self.rows)


def work(console):
    budgets = Budgets(console)
    for part in (budgets.lists, budgets.pages, budgets.others):
        part()
    return budgets.tell()


if __name__ == "__main__":
    sys.exit(0 if in_the_window(__doc__, work) else 1)
