#!/usr/bin/python3
"""Sends mutated requests to the real rollcalld, which is best built with sanitizers, and looks for what must never
happen: a crash, a report of a sanitizer, a leak, an answer that is none, a 5xx (but 501 and 505, which HTTP asks for),
words of the database in an answer, silence, or a member that was set although no request can set it.

    fuzz_service.py --rollcalld build/asan/bin/rollcalld [--count 1000000] [--seed 1] [--first 0]
    fuzz_service.py --rollcalld build/asan/bin/rollcalld --replay fuzz-failure-1-4711.http

on an SQLite file of its own, or on the PostgreSQL whose URL stands in ROLLCALL_TEST_DATABASE.

The mutations begin with the real requests in requests/. Number N of a seed is always the same. What failed is written
to a file, with {{...}} where the credentials of the run stood; --replay fills in those of a new service. A crash that
needs what was sent before is found again with --seed and --first."""
import argparse
import base64
import collections
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

import mutations

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from signins import cis_token, passport_token  # noqa: E402
from stores import new_store  # noqa: E402

HERE = pathlib.Path(__file__).parent
HARMLESS = (501, 505)  # an unknown transfer coding, another version of HTTP
# How the gateway of CIS answers to a malformed Authorization, with 500; without the body when only the head was asked for.
FAITHFUL = re.compile(rb'\r\nContent-Length: 16\r\n(?:[^\r]+\r\n)*\r\n\{"message":null\}')
FAITHFUL_HEAD = re.compile(rb"\r\nContent-Length: 16\r\n(?:[^\r]+\r\n)*\r\n\Z")
SLOWEST = 10  # seconds, of an answer on a busy computer
CHECK_EVERY = 2000
RENEW_AFTER = 2400  # seconds; tokens end after an hour
DATABASE_WORDS = re.compile(rb"(?i)sqlstate|sqlite_|syntax error at or near|near \\?\"[^\"]*\\?\": syntax|unique constraint|no such column|"
                            rb"unrecognized token|pg_catalog|violates|what\(\)")
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==")
# Members of the account 12345 that no request of the operator may change.
FIXED = ("id", "created", "average_addon_rating", "is_addon_developer", "is_artist", "num_addons_listed", "deleted",
         "permissions", "fxa_edit_email_url", "last_login", "last_login_ip", "read_dev_agreement")


class Wrong(Exception):
    """What must never happen, in a sentence."""


class Service:
    """A rollcalld with practice people, and signing in at each of its systems."""

    def __init__(self, program, folder, store):
        self.folder = folder
        self.log = folder / "service.log"
        # A bad token is 401 then, so that every other 500 is one of ours.
        config = folder / "config.json"
        config.touch(0o600)
        config.write_text('{"systems": {"cis": {"tellAuthErrors": true}}}')
        command = [program, "serve", "--practice", "--people", "300", "--config", config, "--db", store.url, "--listen", "127.0.0.1:0",
                   "--credentials", folder / "keys.json", "--until-stdin-closes"]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                                            env={**os.environ, "ASAN_OPTIONS": "detect_leaks=1"})
        ready = self.process.stdout.readline()
        if not ready:
            raise Wrong("rollcalld does not start: " + self.log.read_text())
        self.url = json.loads(ready)["url"]
        self.port = urllib.parse.urlsplit(self.url).port
        self.keys = json.loads((folder / "keys.json").read_text())
        self.values = {}

    def get(self, path, headers, data=None):
        request = urllib.request.Request(self.url + path, data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read().decode(), answer.headers

    def sign_in(self):
        xras = "\r\n".join(f"{name}: {value}" for name, value in self.keys["xras"].items())
        token = f"Authorization: Token {self.keys['sis']['token']}"
        identities, _ = self.get("/sis/api/v1/identities/?page_size=1", {"Authorization": token.split(": ")[1]})
        keys = self.keys["cis"]
        cis1, cis2 = (f"Authorization: Bearer {cis_token(self.url + '/cis', keys, keys[audience])}" for audience in ("audience", "audience_v2"))
        bearer = f"Authorization: Bearer {passport_token(self.url + '/passport', self.keys['passport'])}"
        user, _ = self.get("/passport/api/user", {"Authorization": bearer.split(": ")[1]})
        values = {"xras": xras, "amo": f"Authorization: Session {self.keys['amo']['session']}", "sis": token,
                  "identity": json.loads(identities)["results"][0]["id"], "passport": bearer,
                  "cis1": cis1, "cis2": cis2,
                  "user": json.loads(user)["id"], "host": f"127.0.0.1:{self.port}"}
        self.values = {name: value.encode() for name, value in values.items()}
        self.signed_in = time.monotonic()

    def fixed_members(self):
        headers = {"Authorization": self.values["amo"].decode().split(": ")[1]}
        try:
            account = json.loads(self.get("/amo/api/v5/accounts/account/12345/", headers)[0])
        except urllib.error.HTTPError:
            return None  # signed out, or the account is deleted: both can be asked for
        return {name: account[name] for name in FIXED}

    def send(self, text):
        """All that comes back until the other side has closed."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=SLOWEST) as connection:
            received = bytearray()
            try:
                connection.sendall(text)
                connection.shutdown(socket.SHUT_WR)
            except (BrokenPipeError, ConnectionResetError, OSError):
                pass  # it has heard enough; what it said first can still be read
            try:
                while piece := connection.recv(65536):
                    received += piece
            except ConnectionResetError:
                pass  # after an answer to a request that was not read to its end
            return bytes(received)

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(120)
        log = self.log.read_text(errors="replace")
        report = re.search(r".*(?:AddressSanitizer|LeakSanitizer|runtime error|UndefinedBehavior).*", log)
        if report:
            raise Wrong(f"a sanitizer reports in {self.log}: {report[0].strip()}")
        if status != 0:
            raise Wrong(f"rollcalld ends with {status}, see {self.log}")


def read_requests():
    """The real requests, as (head lines, body) with their placeholders; the rare ones apart."""
    often, rarely = [], []
    for file in sorted((HERE / "requests").glob("*.http")):
        # What follows ### on its line is for readers, and for the word "rarely".
        parts = re.split(rb"^###(.*)\n", b"###\n" + file.read_bytes(), flags=re.MULTILINE)[1:]
        for note, text in zip(parts[::2], parts[1::2]):
            head, _, body = text.strip(b"\n").partition(b"\n\n")
            lines = head.split(b"\n")
            if any(b"multipart/" in line for line in lines):
                body = body.replace(b"\n", b"\r\n") + b"\r\n"
            lines[0] += b" HTTP/1.1"
            (rarely if b"rarely" in note else often).append((lines[:1] + [b"Host: {{host}}"] + lines[1:], body))
    return often, rarely


def filled(text, values):
    return re.sub(rb"\{\{(\w+)\}\}", lambda match: PNG if match[1] == b"png" else values.get(match[1].decode(), match[0]), text)


def emptied(text, values):
    for name in ("xras", "amo", "sis", "passport", "cis1", "cis2", "identity", "user", "host"):
        text = text.replace(values[name], b"{{" + name.encode() + b"}}")
    return text


def database_words(text):
    return {text[match.start():match.end() + 5].lower() for match in DATABASE_WORDS.finditer(text)}


class Fuzzer:
    def __init__(self, arguments, service):
        self.arguments, self.service = arguments, service
        self.often, self.rarely = read_requests()
        self.statuses = collections.Counter()
        self.slowest = 0.0
        self.sent = set()  # words of the database in requests, each with what follows: a member may have kept them

    def text(self, number):
        rng = random.Random(f"{self.arguments.seed}/{number}")
        lines, body = rng.choice(self.rarely if rng.random() < 0.001 else self.often)
        lines = [filled(line, self.service.values) for line in lines]
        return mutations.mutated(rng, lines, filled(body, self.service.values))

    def judge(self, text):
        started = time.monotonic()
        try:
            answer = self.service.send(text)
        except TimeoutError:
            raise Wrong(f"no answer within {SLOWEST} seconds") from None
        except ConnectionError as problem:
            raise Wrong(f"no connection: {problem}") from None
        self.slowest = max(self.slowest, time.monotonic() - started)
        if self.service.process.poll() is not None:
            raise Wrong(f"rollcalld has ended with {self.service.process.returncode}")
        match = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
        if not match:
            if text and answer:
                raise Wrong(f"the answer is none: {answer[:100]!r}")
            self.statuses["none"] += 1
            return
        status = int(match[1])
        self.statuses[status] += 1
        if status >= 500 and status not in HARMLESS and not FAITHFUL.search(answer) and not (b"HEAD" in text and FAITHFUL_HEAD.search(answer)):
            raise Wrong(f"the answer is {status}: {answer[-200:]!r}")
        self.sent |= database_words(urllib.parse.unquote_to_bytes(text))
        words = database_words(answer) - self.sent
        if words:
            raise Wrong(f"the database speaks: {words}")
        if str(self.service.folder).encode() in answer:
            raise Wrong("a path of the computer is in the answer")

    def keep(self, number, text):
        file = pathlib.Path(f"fuzz-failure-{self.arguments.seed}-{number}.http")
        file.write_bytes(emptied(text, self.service.values))
        return file

    def run(self):
        first, last = self.arguments.first, self.arguments.first + self.arguments.count
        before = self.service.fixed_members()
        for number in range(first, last):
            text = self.text(number)
            try:
                self.judge(text)
                if number % CHECK_EVERY == CHECK_EVERY - 1:
                    before = self.expect_fixed(before)
            except Wrong as wrong:
                raise Wrong(f"request {number} of seed {self.arguments.seed}: {wrong}\nIt is in {self.keep(number, text)}") from None
            if number % 100_000 == 99_999:
                print(f"{number + 1 - first} requests", file=sys.stderr)
            if time.monotonic() > self.service.signed_in + RENEW_AFTER:
                self.service.sign_in()

    def expect_fixed(self, before):
        now = self.service.fixed_members()
        if before and now and now != before:
            changed = [name for name in FIXED if now[name] != before[name]]
            raise Wrong(f"a request before this one has set {', '.join(changed)} of an account")
        return before or now


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--replay", type=pathlib.Path)
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-fuzz."))
    try:
        store = new_store(folder)
        service = Service(arguments.rollcalld, folder, store)
        try:
            service.sign_in()
            fuzzer = Fuzzer(arguments, service)
            if arguments.replay:
                fuzzer.judge(filled(arguments.replay.read_bytes(), service.values))
            else:
                fuzzer.run()
        finally:
            service.end()
    except Wrong as wrong:
        print(f"WRONG: {wrong}", file=sys.stderr)
        return 1
    told = ", ".join(f"{status}: {count}" for status, count in sorted(fuzzer.statuses.items(), key=str))
    store.remove()
    shutil.rmtree(folder)
    print(f"{sum(fuzzer.statuses.values())} requests, slowest answer {fuzzer.slowest:.2f} s, answers by status {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
