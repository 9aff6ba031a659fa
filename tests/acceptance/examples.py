#!/usr/bin/python3
"""Every example request in the documents of the five services, sent with curl to the real rollcalld as a reader of the
document would send it; each must get the answer that the document shows.

    examples.py --rollcalld build/asan/bin/rollcalld

What had to be corrected in an example to be sent at all stands beside it in `corrected`, and is printed."""
import argparse
import base64
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from practice import Practice  # noqa: E402
from signins import amo_jwt, passport_token  # noqa: E402

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==")
TOKEN = "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"
PERSON_API = "https://person-api.sso.mozilla.com"
SETTINGS = {"systems": {
    "sis": {"operators": [{"id": 1, "username": "john", "email": "john@example.org", "staff": True, "token": TOKEN},
                          {"id": 2, "username": "admin", "email": "admin@example.org", "groups": ["Admins"]}]},
    "cis": {"clients": [{"clientId": "XXX", "secret": "XXX", "grants": [{"audience": PERSON_API, "scopes": ["read:profile"]}]}]}}}
PROFILES = [
    {"user_id": {"value": "ad|Mozilla-LDAP-Dev|kangtest"}, "uuid": {"value": "398c3592-cee3-42bf-b6da-441db2452097"},
     "active": {"value": True}, "primary_email": {"value": "kangtest@mozilla.com"}},
    {"user_id": {"value": "ad|Mozilla-LDAP|gdestuynder"}, "uuid": {"value": "d82a10bb-de5b-4aed-bf67-b48271dd42f9"},
     "active": {"value": True}, "primary_email": {"value": "gdestuynder@mozilla.com"}}]


class Anything:
    """A value that the document cannot know, of one type."""

    def __init__(self, kind, form=""):
        self.kind, self.form = kind, re.compile(form)

    def fits(self, value):
        return isinstance(value, self.kind) and (self.kind is not str or bool(self.form.search(value)))


UUID = Anything(str, "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
TIME = Anything(str, r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z$")


def misfit(expected, found, path="answer"):
    """Where the answer is not as the document shows it; nothing when it is. Members that are not shown may be there."""
    if isinstance(expected, Anything):
        return None if expected.fits(found) else f"{path} is {found!r}"
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return f"{path} is no object: {found!r}"
        wrong = (misfit(value, found.get(name, "(not there)"), f"{path}.{name}") for name, value in expected.items())
        return next(filter(None, wrong), None)
    if isinstance(expected, list):
        if not isinstance(found, list) or len(found) != len(expected):
            return f"{path} is {found!r}"
        wrong = (misfit(one, other, f"{path}[{i}]") for i, (one, other) in enumerate(zip(expected, found)))
        return next(filter(None, wrong), None)
    return None if expected == found else f"{path} is {found!r}, not {expected!r}"


def curl(*arguments):
    done = subprocess.run(["curl", "-sS", "-w", "\n%{http_code}", *arguments], capture_output=True, text=True, check=True)
    body, _, status = done.stdout.rpartition("\n")
    try:
        return int(status), json.loads(body)
    except ValueError:
        return int(status), body


class Examples:
    def __init__(self, practice, folder):
        self.practice = practice
        self.sis, self.cis = practice.systems["sis"] + "/api", practice.systems["cis"]
        self.amo, self.xras = practice.systems["amo"] + "/api/v5/accounts", practice.systems["xras"]
        self.passport = practice.systems["passport"]
        self.picture = folder / "photo.png"
        self.picture.write_bytes(PNG)
        self.problems, self.number = [], 0

    def example(self, what, arguments, status, expected=None, corrected=None):
        self.number += 1
        found, body = curl(*arguments)
        wrong = f"status {found}, not {status}: {body!r}" if found != status else misfit(expected, body) if expected is not None else None
        if wrong:
            self.problems.append(f"{what}: {wrong}")
        print(("FAILED " if wrong else "ok     ") + what + (f"  [corrected: {corrected}]" if corrected else ""))
        return body

    def person_api(self):
        text = f"client_id=XXX&client_secret=XXX&audience={PERSON_API}&grant_type=client_credentials"
        token = self.example("CIS: token", ["--request", "POST", "-d", text, self.cis + "/oauth/token"], 200,
                             {"access_token": Anything(str, r"^[\w-]+\.[\w-]+\.[\w-]+$"), "expires_in": Anything(int), "token_type": "Bearer"})
        profile = self.example("CIS: profile", ["--request", "GET", "--url", self.cis + "/v1/profile/ad%7CMozilla-LDAP-Dev%7Ckangtest",
                                                "--header", "authorization: Bearer " + token["access_token"]], 200,
                               {"statusCode": 200, "body": Anything(str)})
        wrong = misfit({"user_id": "ad|Mozilla-LDAP-Dev|kangtest", "primaryEmail": "kangtest@mozilla.com"}, json.loads(profile["body"]))
        if wrong:
            self.problems.append("CIS: profile: " + wrong)
        self.example("CIS: connection", ["--request", "GET", "--url", self.cis + "/v1/connection/gdestuynder@mozilla.com"], 200,
                     Anything(str, '"connection_method": "ad"'))

    def accounts(self):
        session = "Authorization: Session " + self.practice.credentials["amo"]["session"]
        self.example("AMO: picture", [self.amo + "/account/12345/", "-g", "-XPATCH", "--form", f"picture_upload=@{self.picture}", "-H", session],
                     200, {"id": 12345, "picture_type": "image/png", "picture_url": Anything(str, "^http")},
                     corrected="JWT is not accepted here, Session is")
        made = self.example("AMO: super-creation", [self.amo + "/super-create/", "-X", "POST", "-H",
                                                    "Authorization: JWT " + amo_jwt(self.practice.credentials["amo"])], 201,
                            {"username": Anything(str), "display_name": Anything(str), "user_id": Anything(int), "email": Anything(str, "@"),
                             "fxa_id": None, "groups": [],
                             "session_cookie": {"encoded": Anything(str, "^sessionid="), "name": "sessionid", "value": Anything(str)}})
        cookie = made["session_cookie"]["value"]
        self.example("AMO: the new session", ["-H", "Authorization: Session " + cookie, self.amo + "/profile/"], 200,
                     {"id": made["user_id"]}, corrected="the page /developers/addon/submit/1 is no part of the API; the session is shown to the API")
        self.example("AMO: end of a session", [self.amo + "/session/", "-H", "Authorization: Session " + cookie, "-X", "DELETE"], 200, {"ok": True})

    def people(self):
        keys = [part for name, value in self.practice.credentials["xras"].items() for part in ("-H", f"{name}: {value}")]
        shown = {"username": "mshapiro", "firstName": "Michael", "middleName": None}
        self.example("XRAS: add a person", ["-X", "POST", *keys, "-d", "firstName=Michael&lastName=Shapiro", self.xras + "/v1/people/mshapiro"],
                     200, {"message": None})
        self.example("XRAS: a person", [*keys, self.xras + "//v1/people/mshapiro"], 200, {"message": None, "result": shown})
        self.example("XRAS: nobody", [*keys, self.xras + "/v1/people/nobody-at-all"], 404, {"result": None})
        self.example("XRAS: search", [*keys, self.xras + "/v1/search/people?q=shapiro"], 200, {"message": None, "result": Anything(list)})
        self.example("XRAS: merge", ["-X", "POST", *keys, "-d", "", self.xras + "/v1/people/mshapiro/merge/anwosu"], 200, {"message": None})

    def identities(self):
        token = ["-H", "Authorization: Token " + TOKEN]
        json_body = ["-H", "Content-Type: application/json", "-d"]
        url = self.sis + "/v1"
        no_count = "lists have no count"
        john = {"email": "john@example.org", "groups": [], "url": url + "/user/1/", "username": "john"}
        users = self.example("SIS: users", [*token, url + "/user/"], 200, {"next": None, "previous": None, "results": Anything(list)}, no_count)
        if john not in users["results"]:
            self.problems.append(f"SIS: users: john is not among {users['results']}")
        self.example("SIS: a user", [*token, url + "/user/1/"], 200, john)
        self.example("SIS: token of a user", [*token, *json_body, '{"email": "bob@example.org"}', url + "/user/token/"], 201,
                     {"token": Anything(str, "^[0-9a-f]{40}$")}, "the type of the body is said")
        admins = {"name": "Admins", "url": url + "/group/1/"}
        self.example("SIS: groups", [*token, url + "/group/"], 200, {"next": None, "previous": None, "results": [admins]}, no_count)
        self.example("SIS: a group", [*token, url + "/group/1/"], 200, admins)
        self.example("SIS: identities", [*token, url + "/identities/"], 200, {"previous": None, "results": Anything(list)}, no_count)
        self.example("SIS: a new identity", [*token, *json_body, '{"details": {"addresses": {"msisdn": {"+27115551234": {}}}}, "version": 1}',
                                             url + "/identities/"], 201,
                     {"communicate_through": None, "created_at": TIME, "created_by": 1, "id": UUID, "operator": None, "updated_at": TIME,
                      "updated_by": 1, "version": 1, "details": {"addresses": {"msisdn": {"+27115551234": {}}}}},
                     "POST /identities/ instead of /user/; the braces of the body; the type of the body is said")

    def passport_users(self):
        keys = self.practice.credentials["passport"]
        bearer = ["-H", "Authorization: Bearer " + passport_token(self.passport, keys)]
        plain = ["-H", "Authorization: Bearer " + passport_token(self.passport, keys, scope="update_profile")]
        url = self.passport + "//api"
        user = self.example("Passport: oneself", [*bearer, url + "/user"], 200,
                            {"id": UUID, "email": keys["email"], "name": Anything(str)})
        json_body = ["-X", "PUT", "-H", "Content-Type: application/json", "-d"]
        self.example("Passport: change", [*bearer, *json_body, json.dumps({"email": keys["email"], "name": "Example User"}), url + "/user"], 200)
        self.example("Passport: change without an address", [*bearer, *json_body, "{}", url + "/user"], 422)
        self.example("Passport: somebody", [*bearer, f"{url}/user/{user['id']}"], 200, {"id": user["id"], "name": "Example User"})
        for name in ("github", "github_private"):
            self.example(f"Passport: {name} without the scope", [*plain, f"{url}/user/{name}"], 403)
            self.example(f"Passport: {name}", [*bearer, f"{url}/user/{name}"], 200, {"username": Anything(str), "token": Anything(str)})

    def run(self):
        for part in (self.person_api, self.accounts, self.people, self.identities, self.passport_users):
            part()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rollcall-examples.") as name:
        folder = pathlib.Path(name)
        config, profiles = folder / "config.json", folder / "profiles.jsonl"
        config.touch(0o600)
        config.write_text(json.dumps(SETTINGS))
        profiles.write_text("".join(json.dumps(profile) + "\n" for profile in PROFILES))
        with Practice(arguments.rollcalld, folder, people=100, extra=["--config", str(config)]) as practice:
            subprocess.run([arguments.rollcalld, "import", profiles, "--kind", "cis/profiles", "--practice", "--db",
                            f"sqlite:{folder / 'people.sqlite'}"], check=True, stdout=subprocess.DEVNULL)
            examples = Examples(practice, folder)
            examples.run()
    for problem in examples.problems:
        print("WRONG: " + problem, file=sys.stderr)
    print(f"documented examples: rows covered {examples.number - len(examples.problems)} of {examples.number}")
    return 1 if examples.problems else 0


if __name__ == "__main__":
    sys.exit(main())
