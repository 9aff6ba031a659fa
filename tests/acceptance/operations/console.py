"""Every operation in the console's own window."""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile
import time

from practice import Practice
from run import CLERK, Run
from signins import cis_token, passport_token


class Refused(Exception):
    """The window could not do what it was told to."""


class Console(Run):
    column = "console"

    def __init__(self, program, practice, folder):
        super().__init__(practice, folder)
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "QT_QPA_PLATFORM": "offscreen",
                       "LC_ALL": "C.UTF-8", "QT_LOGGING_RULES": "qt.*=false"}
        backends = [word for system in practice.systems for word in ("--backend-url", f"{system}={self.recorder.url}/{system}")]
        self.window = subprocess.Popen([program, "--profile", str(folder / "profile"), "--credentials",
                                        str(practice.credentials_file), "--language", "en", *backends],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
        states = self.order("ready", connections=len(practice.systems))
        self.states = {system: states[system] for system in practice.systems}

    def close(self):
        self.window.stdin.close()
        try:
            self.window.wait(10)
        except subprocess.TimeoutExpired:
            self.window.kill()
            self.window.wait()
        super().close()

    # -- hands

    def order(self, verb, **words):
        self.window.stdin.write(json.dumps({"do": verb, **words}) + "\n")
        self.window.stdin.flush()
        answer = json.loads(self.window.stdout.readline() or '{"ok": false, "why": "the console has ended"}')
        if not answer["ok"]:
            raise Refused(f"{verb} {words}: {answer['why']}")
        return answer

    def operation(self, system, method, path, act, *words, body=None):
        """Does one operation and looks for its request."""
        first = len(self.recorder.seen)
        complaint = ""
        try:
            act(*words)
        except Refused as refused:
            complaint = str(refused)
            self.recover()
        key = (system, method, path) + (("picture",) if body else ())
        deadline = time.monotonic() + 5
        while not complaint and time.monotonic() < deadline and not self.hits(key, first, body):
            time.sleep(0.02)
        self.note(key, act.__name__, first, complaint, not complaint, body)

    def recover(self):
        """Closes the dialog that is open, so that the operations behind a failed one have a chance."""
        for _ in range(2):
            try:
                self.order("press", key="Esc")
            except Refused:
                return

    def listed(self, system, kind, text=None):
        self.order("trigger", what="peopleAction")
        self.order("choose", **{"in": "recordsConnection"}, item=[system, kind])
        if text is not None:
            self.order("type", **{"in": "recordsSearch"}, text=text)
            self.order("press", what="recordsSearchButton")
        self.order("see", **{"in": "recordsCount"}, text=" ")

    def opened(self, system, kind, key):
        if not self.order("open", system=system, kind=kind, key=key)["isNew"]:
            self.order("trigger", what="refreshAction")

    def filled(self, fields):
        for pointer, value in fields.items():
            name = "field" + pointer.replace("/", "_")
            if isinstance(value, bool):
                self.order("check", **{"in": name}, on=value)
            elif isinstance(value, list):
                self.order("choose", **{"in": name}, item=value[0])
            else:
                self.order("type", **{"in": name}, text=value)

    def sent(self):
        self.order("press", what="sendChanges")
        self.order("see", **{"in": "personState"}, text="Verified")

    def saved(self, system, kind, key, fields):
        self.opened(system, kind, key)
        self.filled(fields)
        self.sent()

    def created(self, system, kind, fields):
        self.listed(system, kind)
        self.order("trigger", what="actionNewPerson")
        self.filled(fields)
        self.sent()

    def confirmed(self, name):
        self.order("type", **{"in": "confirmTypedName"}, text=name)
        self.order("press", what="confirmButton")

    def deleted(self, system, kind, key, name=None):
        self.opened(system, kind, key)
        self.order("trigger", what="deleteAction")
        self.confirmed(name or key)
        self.order("see", **{"in": "personState"}, text="eleted")

    def acted(self, system, kind, key, act, answers, name=None):
        """Name: what has to be typed before it is done."""
        self.opened(system, kind, key)
        self.order("trigger", what="act_" + act)
        self.filled(answers)
        self.order("press", what="actButton")
        if name:
            self.confirmed(name)
        self.order("see", **{"in": "personState"}, text="Verified")

    def looked_up(self, text):
        self.order("type", **{"in": "lookupBox"}, text=text)
        self.order("see", **{"in": "lookupSummary"}, text="1 pe")
        self.order("press", key="Return")
        self.order("see", **{"in": "personName"}, text="Zoe")

    def uploaded(self):
        self.opened("amo", "account", "12345")
        self.order("press", what="changePicture")
        self.order("type", **{"in": "fileNameEdit"}, text=str(self.picture))
        self.order("press", key="Return")
        self.order("press", what="stagePicture")
        self.sent()

    def picture_removed(self):
        self.order("press", what="removePicture")
        self.sent()

    def merged(self):
        self.order("open", system="xras", kind="person", key="tmokoena2", into="tmokoena")
        self.order("type", **{"in": "mergeTyped"}, text="tmokoena2")
        self.order("press", what="mergeDelete")
        self.order("see", text="Merged, verified")

    # -- what is done with them

    def cis(self):
        key = self.first_profile()
        self.note(("cis", "POST", "/oauth/token"), "connected", 0, self.states["cis"], self.states["cis"] == "ready")
        self.operation("cis", "GET", "/v1/profile/{}", self.opened, "cis", "profile_v1", key["user_id"]["value"])
        self.operation("cis", "GET", "/v1/connection/{}", self.opened, "cis", "connection", key["primary_email"]["value"])

    def first_profile(self):
        keys = self.practice.credentials["cis"]
        token = cis_token(self.practice.systems["cis"], keys, keys["audience_v2"])
        return self.practice.ask("cis", "/v2/users", {"Authorization": "Bearer " + token})[1]["Items"][0]

    def amo(self):
        amo = "/api/v5/accounts"
        self.operation("amo", "GET", amo + "/account/{}/", self.opened, "amo", "account", "12345")
        self.operation("amo", "GET", amo + "/profile/", self.listed, "amo", "self")
        self.operation("amo", "PATCH", amo + "/account/{}/", self.saved, "amo", "account", "12345", {"/location": "Here"})
        self.operation("amo", "PATCH", amo + "/account/{}/", self.uploaded, body=b"picture_upload")
        self.operation("amo", "DELETE", amo + "/account/{}/picture/", self.picture_removed)
        self.operation("amo", "GET", amo + "/account/{}/notifications/", self.opened, "amo", "notifications", "12345")
        headers = {"Authorization": "Session " + self.practice.credentials["amo"]["session"]}
        _, told = self.practice.ask("amo", amo + "/account/12345/notifications/", headers)
        enabled = {one["name"]: one["enabled"] for one in told}
        self.operation("amo", "POST", amo + "/account/{}/notifications/", self.saved, "amo", "notifications", "12345",
                       {"/reply/enabled": not enabled["reply"]})
        self.operation("amo", "POST", amo + "/unsubscribe/", self.acted, "amo", "notifications", "12345", "unsubscribe",
                       {"/link": self.unsubscribe_link, "/notification": ["new_features"]})
        self.operation("amo", "DELETE", amo + "/account/{}/", self.deleted, "amo", "account", "12345")
        own = str(self.practice.ask("amo", amo + "/profile/", headers)[1]["id"])
        self.operation("amo", "POST", amo + "/super-create/", self.acted, "amo", "self", own, "super-create",
                       {"/username": "tester-by-hand"})
        self.operation("amo", "DELETE", amo + "/session/", self.acted, "amo", "self", own, "end-session", {}, own)

    def xras(self):
        self.operation("xras", "GET", "/v1/search/people", self.listed, "xras", "person", "nwosu")
        self.operation("xras", "GET", "/v1/people/{}", self.opened, "xras", "person", "anwosu")
        self.operation("xras", "POST", "/v1/people/{}", self.saved, "xras", "person", "anwosu", {"/phone": "+27 11 555 0199"})
        self.operation("xras", "POST", "/v1/people/{}/merge/{}", self.merged)

    def sis(self):
        sis, number = "/api/v1", "+27115550998"
        headers = {"Authorization": "Token " + self.practice.credentials["sis"]["token"]}
        self.operation("sis", "GET", sis + "/identities/", self.listed, "sis", "identity")
        self.operation("sis", "POST", sis + "/identities/", self.created, "sis", "identity",
                       {"/details/first_name": "Zoe", "/details/addresses/msisdn": number})
        key = next(iter(self.practice.identities(number)), "none")
        self.operation("sis", "GET", sis + "/identities/{}/", self.opened, "sis", "identity", key)
        self.operation("sis", "PUT", sis + "/identities/{}/", self.saved, "sis", "identity", key, {"/details/last_name": "Doe"})
        self.operation("sis", "GET", sis + "/identities/search/", self.looked_up, number)
        self.operation("sis", "GET", sis + "/identities/{}/addresses/msisdn", self.listed, "sis", "address", key)
        self.operation("sis", "POST", sis + "/optout/", self.acted, "sis", "identity", key, "stop", {"/address": [number]})
        self.operation("sis", "POST", sis + "/optin/", self.acted, "sis", "identity", key, "optin", {"/address": [number]})
        self.operation("sis", "DELETE", sis + "/identities/{}/", self.deleted, "sis", "identity", key)
        self.operation("sis", "GET", sis + "/detailkeys/", self.opened, "sis", "status", "detailkeys")
        self.make_clerk()
        users = self.practice.ask("sis", sis + "/user/", headers)[1]["results"]
        clerk = next(user["url"].rstrip("/").rsplit("/", 1)[-1] for user in users if user["username"] == CLERK)
        self.operation("sis", "GET", sis + "/user/", self.listed, "sis", "user")
        self.operation("sis", "GET", sis + "/user/{}/", self.opened, "sis", "user", clerk)
        self.operation("sis", "POST", sis + "/user/token/", self.acted, "sis", "user", clerk, "token", {})
        self.operation("sis", "GET", sis + "/group/", self.listed, "sis", "group")
        self.operation("sis", "GET", sis + "/group/{}/", self.opened, "sis", "group", "1")
        self.operation("sis", "GET", sis + "/webhook/", self.listed, "sis", "webhook")
        self.operation("sis", "POST", sis + "/webhook/", self.created, "sis", "webhook",
                       {"/event": "optout.requested", "/target": "https://x.example/hook"})
        hooks = self.practice.ask("sis", sis + "/webhook/", headers)[1]["results"]
        hook = str(hooks[-1]["id"]) if hooks else "none"
        self.operation("sis", "GET", sis + "/webhook/{}/", self.opened, "sis", "webhook", hook)
        self.operation("sis", "PUT", sis + "/webhook/{}/", self.saved, "sis", "webhook", hook, {"/target": "https://x.example/other"})
        self.operation("sis", "DELETE", sis + "/webhook/{}/", self.deleted, "sis", "webhook", hook)
        self.operation("sis", "GET", "/api/metrics/", self.opened, "sis", "status", "metrics")
        self.operation("sis", "POST", "/api/metrics/", self.acted, "sis", "status", "metrics", "start_metrics", {})
        self.operation("sis", "GET", "/api/health/", self.opened, "sis", "status", "health")

    def passport(self):
        keys = self.practice.credentials["passport"]
        token = passport_token(self.practice.systems["passport"], keys)
        me = self.practice.ask("passport", "/api/user", {"Authorization": "Bearer " + token})[1]["id"]
        self.operation("passport", "GET", "/api/user", self.listed, "passport", "self")
        self.operation("passport", "PUT", "/api/user", self.saved, "passport", "self", me, {"/name": "Op Erator"})
        self.operation("passport", "GET", "/api/user/{}", self.opened, "passport", "user", me)
        for name in ("github", "github_private"):
            self.operation("passport", "GET", "/api/user/" + name, self.opened, "passport", "github", name)


def in_the_window(description, work, people=300):
    """What work(console) gives, done in the console that the command line names, on a practice service of its own."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--console", required=True, help="consolehands, the console that takes orders")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Practice(options.rollcalld, folder, people=people) as practice:
        console = Console(options.console, practice, pathlib.Path(folder))
        try:
            return work(console)
        finally:
            console.close()
