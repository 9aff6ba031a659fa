#!/usr/bin/python3
"""Several programs with one sign-in, over a real keychain: the service ends a sign-in when a refresh token is shown twice, and
here every run has to refresh.

    sharedsignin.py --rollcalld build/asan/bin/rollcalld --rollcallctl build/asan/bin/rollcallctl [--rounds 100] [--programs 2] [--kill]

Signs in once, as a person with a browser would, with `rollcallctl sign-in`; then starts the programs at the same moment, round
after round. Each has to be let in every time.

With --kill one program a round is killed at some moment of its work, mostly while it renews the sign-in. The next one has to be
let in, or to say that a person has to sign in again, because the killed one may have used up what it had; then signing in once
has to help."""
import argparse
import http.client
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import keyring  # noqa: E402
from practice import Practice  # noqa: E402

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def allow(page, email, password):
    """Opens the page of the service, signs in, and goes where it leads, as a browser does."""
    with urllib.request.urlopen(page, timeout=30) as answer:
        text, cookie = answer.read().decode(), answer.headers["Set-Cookie"].split(";")[0]
    form = {name: value.replace("&amp;", "&") for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', text)}
    form.update(email=email, password=password, decision="allow")
    place = urllib.parse.urlsplit(page)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
    connection.request("POST", place.path, urllib.parse.urlencode(form), {**FORM, "Cookie": cookie})
    back = connection.getresponse().getheader("Location")
    with urllib.request.urlopen(back, timeout=30) as answer:
        return answer.status == 200


def sign_in(command, keys):
    with subprocess.Popen([*command, "sign-in"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        for line in program.stderr:
            if line.startswith("http"):
                assert allow(line.strip(), keys["email"], keys["password"])
                break
        program.wait(30)
        return program.returncode == 0


def rounds(command, options):
    """How many runs were not let in."""
    refused = 0
    for _ in range(options.rounds):
        programs = [subprocess.Popen([*command, "list", "self"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                    for _ in range(options.programs)]
        for program in programs:
            out, complaint = program.communicate(timeout=60)
            if program.returncode != 0 or '"kind":"self"' not in out:
                refused += 1
                print("not let in:", complaint[-300:], file=sys.stderr)
    return refused


def listed(command):
    return subprocess.run([*command, "list", "self"], capture_output=True, text=True, timeout=60, check=False)


def killed_rounds(command, keys, options):
    """How many rounds ended otherwise than a person can understand, and how many sign-ins a kill cost."""
    begin = time.monotonic()
    listed(command)
    usual = time.monotonic() - begin
    wrong = lost = 0
    for _ in range(options.rounds):
        with subprocess.Popen([*command, "list", "self"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as victim:
            time.sleep(random.uniform(0, usual))
            victim.kill()
        after = listed(command)
        if after.returncode == 0:
            continue
        lost += 1
        again = listed(command)  # says the same, and does not try what is spent
        if "sign in" not in after.stderr.lower() or again.returncode != 1 or not sign_in(command, keys) or listed(command).returncode != 0:
            wrong += 1
            print("after a kill:", after.stderr[-300:], again.stderr[-300:], file=sys.stderr)
    return wrong, lost


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--rollcallctl", required=True)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--programs", type=int, default=2)
    parser.add_argument("--kill", action="store_true")
    options = parser.parse_args()
    if not keyring.is_inside():
        return keyring.run_inside(__file__)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        (path / "config.json").write_text(json.dumps({"systems": {"passport": {"accessTokenSeconds": 1, "rotateRefreshTokens": True}}}),
                                          encoding="utf-8")
        with Practice(options.rollcalld, folder, people=50, extra=("--config", str(path / "config.json"))) as practice:
            keys = practice.credentials["passport"]
            profile = path / "profile"
            profile.mkdir(mode=0o700)
            (profile / "connections.json").write_text(json.dumps({"version": 1, "connections": [{
                "id": "own", "name": "Passport", "system": "passport", "baseUrl": practice.systems["passport"], "environment": "test",
                "startLocked": False, "caFile": "", "settings": {"client_id": keys["client_id"]}}]}), encoding="utf-8")
            subprocess.run(["secret-tool", "store", "--label", "own/client_secret", "user", "own/client_secret", "server", "rollcall",
                            "type", "plaintext", "xdg:schema", "org.qt.keychain"], input=keys["client_secret"], text=True, check=True)
            command = [options.rollcallctl, "--profile", str(profile), "--format", "json"]
            if not sign_in(command, keys):
                print("the sign-in failed", file=sys.stderr)
                return 1
            began = time.monotonic()
            if options.kill:
                wrong, lost = killed_rounds(command, keys, options)
                print(f"{options.rounds} kills, {lost} cost the sign-in, {wrong} ended otherwise, {time.monotonic() - began:.1f} s")
                return 1 if wrong else 0
            refused = rounds(command, options)
            print(f"{options.rounds} rounds of {options.programs} programs, {refused} not let in, {time.monotonic() - began:.1f} s")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
