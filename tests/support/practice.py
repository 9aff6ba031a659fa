"""A rollcalld of one's own with practice people, and reading it directly, beside any console."""
import json
import pathlib
import subprocess
import urllib.error
import urllib.parse
import urllib.request


class Practice:
    """Runs `rollcalld serve --practice` in a private folder; ends with this object, by closing its standard input."""

    def __init__(self, program, folder, people=None, extra=()):
        self.folder = pathlib.Path(folder)
        self.credentials_file = self.folder / "credentials.json"
        command = [str(program), "serve", "--practice", "--db", f"sqlite:{self.folder / 'people.sqlite'}", "--listen",
                   "127.0.0.1:0", "--credentials", str(self.credentials_file), "--until-stdin-closes", *extra]
        if people:
            command += ["--people", str(people)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        ready = json.loads(self.process.stdout.readline())
        self.url, self.systems = ready["url"], ready["systems"]
        self.credentials = json.loads(self.credentials_file.read_text(encoding="utf-8"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def ask(self, system, path, headers, method="GET", data=None):
        """(status, decoded body or None) of one request."""
        request = urllib.request.Request(self.systems[system] + path, data=data, method=method,
                                         headers={"Accept": "application/json", **headers})
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                status, body = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, body = error.code, error.read()
        try:
            return status, json.loads(body)
        except ValueError:
            return status, None

    def person(self, username):
        """The XRAS person, or None when the service has no such person."""
        status, body = self.ask("xras", "/v1/people/" + urllib.parse.quote(username, safe=""), self.credentials["xras"])
        return body["result"] if status == 200 else None

    def identities(self, number):
        """The details of the Seed identities with this phone number, by ID."""
        _, page = self.ask("sis", "/api/v1/identities/search/?details__addresses__msisdn=" + urllib.parse.quote(number, safe=""),
                           {"Authorization": "Token " + self.credentials["sis"]["token"]})
        return {one["id"]: one["details"] for one in page["results"]}

    def account(self, key):
        """The AMO account as an administrator sees it, or None."""
        status, body = self.ask("amo", f"/api/v5/accounts/account/{urllib.parse.quote(str(key), safe='')}/",
                                {"Authorization": "Session " + self.credentials["amo"]["session"]})
        return body if status == 200 else None

    def picture(self, address):
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.read()
