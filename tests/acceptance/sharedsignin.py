#!/usr/bin/python3
"""Several programs with one sign-in, over a real keychain: the service ends a sign-in when a refresh token is shown twice, and
here every run has to refresh.

    sharedsignin.py --rollcalld build/asan/bin/rollcalld --rollcallctl build/asan/bin/rollcallctl [--rounds 100] [--programs 2]

Signs in once, as a person with a browser would, with `rollcallctl sign-in`; then starts the programs at the same moment, round
after round. Each has to be let in every time."""
import argparse
import http.client
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from practice import Practice  # noqa: E402

INSIDE = "ROLLCALL_SHARED_SIGNIN"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
KEYRING = """
printf test | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
keyring=$!
for _ in $(seq 100); do
    gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true && break
    sleep 0.1
done
"$@"
status=$?
kill $keyring
exit $status
"""


def in_own_session():
    """Runs this program again with a bus and an unlocked keyring of its own."""
    with tempfile.TemporaryDirectory() as home:
        runtime = pathlib.Path(home) / "run"
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, INSIDE: "1", "HOME": home, "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": home + "/data",
                       "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}  # GLib keeps what it made
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"):
            environment.pop(name, None)
        return subprocess.run(["dbus-run-session", "--", "bash", "-c", KEYRING, "session", sys.executable, __file__, *sys.argv[1:]],
                              env=environment, check=False).returncode


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


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--rollcallctl", required=True)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--programs", type=int, default=2)
    options = parser.parse_args()
    if INSIDE not in os.environ:
        return in_own_session()
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
            refused = rounds(command, options)
            print(f"{options.rounds} rounds of {options.programs} programs, {refused} not let in, {time.monotonic() - began:.1f} s")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
