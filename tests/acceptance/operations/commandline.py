"""Every operation by rollcallctl."""
import json
import os
import subprocess

from run import CLERK, Run


class CommandLine(Run):
    column = "rollcallctl"

    def __init__(self, program, practice, folder):
        super().__init__(practice, folder)
        self.program = program

    def ctl(self, system, *words):
        """(exit status, rows printed, complaint) of one run against one system."""
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        done = subprocess.run([self.program, "--profile", str(self.folder / "profile"), "--backend-url",
                               f"{system}={self.recorder.url}/{system}",
                               "--credentials", str(self.practice.credentials_file), "--format", "json", *words],
                              capture_output=True, timeout=60, env=environment, check=False)
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
        return done.returncode, rows, done.stderr.decode(errors="replace")

    def operation(self, system, method, path, *words, ends=0, body=None):
        """Does one operation and looks for its request. Gives the rows printed."""
        first = len(self.recorder.seen)
        code, rows, complaint = self.ctl(system, *words)
        key = (system, method, path) + (("picture",) if body else ())
        self.note(key, words[0], first, f"exit {code} {complaint[-300:]}", code == ends, body)
        return rows

    def xras(self):
        self.operation("xras", "GET", "/v1/search/people", "list", "person", "nwosu")
        self.operation("xras", "GET", "/v1/people/{}", "show", "person", "anwosu")
        self.operation("xras", "POST", "/v1/people/{}", "save", "person", "anwosu", "phone=+27 11 555 0199")
        self.ctl("xras", "create", "person", "absorbed1", "firstName=A", "lastName=B", "email=a@b.example")
        self.operation("xras", "POST", "/v1/people/{}/merge/{}", "merge", "person", "absorbed1", "anwosu", "--yes")

    def amo(self):
        amo = "/api/v5/accounts"
        self.operation("amo", "GET", amo + "/account/{}/", "show", "account", "12345")
        self.operation("amo", "GET", amo + "/profile/", "list", "self")
        self.operation("amo", "PATCH", amo + "/account/{}/", "save", "account", "12345", "location=Here")
        self.operation("amo", "PATCH", amo + "/account/{}/", "picture", "account", "12345", str(self.picture), body=b"picture_upload")
        self.operation("amo", "DELETE", amo + "/account/{}/picture/", "picture", "account", "12345", "--remove")
        self.operation("amo", "GET", amo + "/account/{}/notifications/", "show", "notifications", "12345")
        enabled = self.ctl("amo", "show", "notifications", "12345")[1][0]["document"]["reply"]["enabled"]
        self.operation("amo", "POST", amo + "/account/{}/notifications/", "save", "notifications", "12345",
                       "reply/enabled=" + ("false" if enabled else "true"))
        self.operation("amo", "POST", amo + "/unsubscribe/", "act", "unsubscribe", "notifications", "12345",
                       "link=" + self.unsubscribe_link,
                       "notification=new_features")
        self.operation("amo", "DELETE", amo + "/account/{}/", "delete", "account", "12345", "--yes")
        own = self.ctl("amo", "list", "self")[1][0]["key"]
        self.operation("amo", "POST", amo + "/super-create/", "act", "super-create", "self", own, "username=tester-by-line")
        self.operation("amo", "DELETE", amo + "/session/", "act", "end-session", "self", own, "--yes")

    def sis(self):
        sis = "/api/v1"
        identities = self.operation("sis", "GET", sis + "/identities/", "list", "sis/identity", "--limit", "3")
        made = self.operation("sis", "POST", sis + "/identities/", "create", "sis/identity", "details/first_name=Zoë",
                              "details/addresses/msisdn=+27115550998")
        key = made[0]["key"] if made else identities[0]["key"]
        self.operation("sis", "GET", sis + "/identities/{}/", "show", "sis/identity", key)
        self.operation("sis", "PUT", sis + "/identities/{}/", "save", "sis/identity", key, "details/last_name=Doe")
        self.operation("sis", "GET", sis + "/identities/search/", "lookup", "+27115550998")
        self.operation("sis", "GET", sis + "/identities/{}/addresses/msisdn", "list", "address", key)
        self.operation("sis", "POST", sis + "/optout/", "act", "stop", "sis/identity", key, "address=+27115550998")
        self.operation("sis", "POST", sis + "/optin/", "act", "optin", "sis/identity", key, "address=+27115550998")
        self.operation("sis", "DELETE", sis + "/identities/{}/", "delete", "sis/identity", key, "--yes")
        self.operation("sis", "GET", sis + "/detailkeys/", "show", "status", "detailkeys")
        users = self.operation("sis", "GET", sis + "/user/", "list", "sis/user")
        self.operation("sis", "GET", sis + "/user/{}/", "show", "sis/user", users[0]["key"])
        self.make_clerk()
        clerk = [user["key"] for user in self.ctl("sis", "list", "sis/user")[1] if user["document"]["username"] == CLERK]
        self.operation("sis", "POST", sis + "/user/token/", "act", "token", "sis/user", clerk[0])
        groups = self.operation("sis", "GET", sis + "/group/", "list", "sis/group")
        self.operation("sis", "GET", sis + "/group/{}/", "show", "sis/group", groups[0]["key"] if groups else "1", ends=0 if groups else 1)
        self.operation("sis", "GET", sis + "/webhook/", "list", "webhook")
        hook = self.operation("sis", "POST", sis + "/webhook/", "create", "webhook", "event=optout.requested", "target=https://x.example/hook")
        number = hook[0]["key"]
        self.operation("sis", "GET", sis + "/webhook/{}/", "show", "webhook", number)
        self.operation("sis", "PUT", sis + "/webhook/{}/", "save", "webhook", number, "target=https://x.example/other")
        self.operation("sis", "DELETE", sis + "/webhook/{}/", "delete", "webhook", number, "--yes")
        self.operation("sis", "GET", "/api/metrics/", "show", "status", "metrics")
        self.operation("sis", "POST", "/api/metrics/", "act", "start_metrics", "status", "metrics")
        self.operation("sis", "GET", "/api/health/", "show", "status", "health")

    def cis(self):
        profiles = self.ctl("cis", "list", "profile", "--limit", "1")[1]
        key, address = profiles[0]["key"], profiles[0]["document"]["primary_email"]["value"]
        self.operation("cis", "POST", "/oauth/token", "show", "profile_v1", key)
        self.operation("cis", "GET", "/v1/profile/{}", "show", "profile_v1", key)
        self.operation("cis", "GET", "/v1/connection/{}", "show", "cis/connection", address)

    def passport(self):
        me = self.operation("passport", "GET", "/api/user", "list", "self")[0]["key"]
        self.operation("passport", "PUT", "/api/user", "save", "self", me, "name=Op Erator")
        self.operation("passport", "GET", "/api/user/{}", "show", "passport/user", me)
        for name in ("github", "github_private"):
            self.operation("passport", "GET", "/api/user/" + name, "show", "github", name)
