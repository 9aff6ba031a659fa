#!/usr/bin/python3
"""Kills the real console with SIGKILL, again and again, while somebody types. What was typed more than a second before has to be
there again when the record is opened the next time, and nothing of it may stand in clear text in the profile.

    drafts.py --rollcalld build/asan/bin/rollcalld --console build/asan/tests/acceptance/consolehands [--kills 100] [--seed N]

With a real keyring of its own. Ends with 1 when something is wrong."""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import keyring  # noqa: E402
from practice import Practice  # noqa: E402

FIELD = "field_lastName"
CANARY = "Canary"
SURE = 1.0  # seconds after which what was typed has to be safe


class Desk:
    """The console in somebody's hands, until it is killed."""

    def __init__(self, program, practice, profile):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "QT_LOGGING_RULES": "qt.*=false"}
        self.process = subprocess.Popen([program, "--profile", str(profile), "--credentials", str(practice.credentials_file),
                                         "--language", "en", "--backend-url", "xras=" + practice.systems["xras"]],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
        self.typed = []  # (when it stood there, number)

    def order(self, verb, **words):
        """The answer; nothing when it was killed meanwhile."""
        try:
            self.process.stdin.write(json.dumps({"do": verb, **words}) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            return None
        return json.loads(line) if line.endswith("\n") else None

    def open(self, username):
        self.order("ready", connections=1)
        answer = self.order("open", system="xras", kind="person", key=username)
        return answer is not None and answer["ok"]

    def number(self, least):
        """Which of the typed names stands there, -1 for none of them, as soon as it is `least`; the keychain takes a moment."""
        number, deadline = -1, time.monotonic() + 5
        while number < least and time.monotonic() < deadline:
            answer = self.order("read", **{"in": FIELD})
            text = answer["text"] if answer and answer["ok"] else ""
            number = int(text[len(CANARY):]) if text.startswith(CANARY) and text[len(CANARY):].isdigit() else -1
            time.sleep(0.02)
        return number

    def type_until_killed(self, first, after):
        killer = threading.Timer(after, self.process.kill)
        killer.start()
        number = first
        while (answer := self.order("type", **{"in": FIELD}, text=f"{CANARY}{number}")) and answer["ok"]:
            self.typed.append((time.monotonic(), number))
            number += 1
            time.sleep(random.uniform(0, 0.2))
        killer.join()
        self.process.wait()
        return time.monotonic()

    def end(self):
        self.process.kill()
        self.process.wait()


def in_clear_text(profile):
    return [path for path in profile.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]


def rounds(options, practice, username, profile):
    problems = []
    number = 0
    least = -1  # what has to be there
    for kill in range(options.kills + 1):
        desk = Desk(options.console, practice, profile)
        try:
            if not desk.open(username):
                problems.append(f"kill {kill}: the record did not open")
                break
            found = desk.number(least)
            if not least <= found <= number:
                problems.append(f"kill {kill}: {least} was typed more than a second before, {found} is there")
            if kill == options.kills:
                break
            ended = desk.type_until_killed(number + 1, random.uniform(0.05, 3))
            safe = [typed for when, typed in desk.typed if when < ended - SURE]
            least = safe[-1] if safe else least
            number += len(desk.typed) + 1
        finally:
            desk.end()
        problems += [f"kill {kill}: in clear text in {path}" for path in in_clear_text(profile)]
    return problems, number


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--console", required=True)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    if not keyring.is_inside():
        return keyring.run_inside(__file__)
    random.seed(options.seed)
    with tempfile.TemporaryDirectory() as folder, Practice(options.rollcalld, folder, people=50) as practice:
        profile = pathlib.Path(folder) / "profile"
        profile.mkdir(mode=0o700)
        _, found = practice.ask("xras", "/v1/search/people?q=nwosu", practice.credentials["xras"])
        username = found["result"][0]["username"]
        problems, typed = rounds(options, practice, username, profile)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{options.kills} kills, {typed} names typed, {len(problems)} problems (seed {options.seed})")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
