#!/usr/bin/python3
"""Every operation of the five services by rollcallctl, against the real rollcalld, with what each put on the wire.

    operations.py --rollcalld build/asan/bin/rollcalld --rollcallctl build/asan/bin/rollcallctl

Between the two stands a recorder that hands on what it gets, byte for byte but for the name of the host. An operation counts
when the verb ended as it should and its request was among those recorded. Prints a table, and last how many there are."""
import argparse
import hashlib
import hmac
import base64
import http.client
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from practice import Practice  # noqa: E402

UNSUBSCRIBE_SECRET = "a secret for this run alone"
# What rollcallctl cannot do yet, and is counted as not done.
MISSING = [("amo", "DELETE", "/api/v5/accounts/session/"), ("amo", "POST", "/api/v5/accounts/super-create/")]
SECRET_HEADERS = {"authorization", "xa-api-key"}


def png(side):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([40, 90, 160]) * side for _ in range(side))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Recorder:
    """One address for all systems; remembers (system, method, path and query, names of headers, body)."""

    def __init__(self, systems):
        self.seen = []
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def hand_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                system, rest = self.path.lstrip("/").split("/", 1)
                recorder.seen.append((system, self.command, "/" + rest, dict(self.headers), body))
                place = urllib.parse.urlsplit(systems[system])
                connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
                headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
                connection.request(self.command, place.path + "/" + rest, body, headers)
                answer = connection.getresponse()
                content = answer.read()
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                if answer.status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.send_header("Connection", "close")
                self.close_connection = True
                self.end_headers()
                self.wfile.write(content)
                connection.close()

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = hand_on

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Run:
    def __init__(self, options, practice, folder):
        self.options, self.practice, self.folder = options, practice, folder
        self.recorder = Recorder(practice.systems)
        self.rows, self.failed = [], []

    def ctl(self, system, *words):
        """(exit status, rows printed, requests recorded, complaint) of one run against one system."""
        first = len(self.recorder.seen)
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        done = subprocess.run([self.options.rollcallctl, "--profile", str(self.folder / "profile"), "--backend-url",
                               f"{system}={self.recorder.url}/{system}",
                               "--credentials", str(self.practice.credentials_file), "--format", "json", *words],
                              capture_output=True, timeout=60, env=environment, check=False)
        rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
        return done.returncode, rows, self.recorder.seen[first:], done.stderr.decode(errors="replace")

    def operation(self, system, method, path, *words, ends=0, body=None):
        """Does one operation and looks for its request; path may have {} for one segment. Gives the rows printed."""
        code, rows, seen, complaint = self.ctl(system, *words)
        pattern = path.split("{}")

        def fits(request):
            plain = request[2].split("?")[0]
            at = 0
            for part in pattern:
                found = plain.find(part, at)
                if found < 0 or (part is pattern[0] and found != 0):
                    return False
                at = found + len(part)
            rest = plain[at:]
            return request[0] == system and request[1] == method and (not rest if pattern[-1] else "/" not in rest)

        hits = [request for request in seen if fits(request) and (body is None or body in request[4])]
        isDone = code == ends and bool(hits)
        if isDone:
            hit = hits[-1]
            signed = sorted(name for name in hit[3] if name.lower() in SECRET_HEADERS)
            sent = hit[4].decode(errors="replace").replace("\r\n", " ") if len(hit[4]) < 200 else f"{len(hit[4])} bytes"
            if system == "cis" and path == "/oauth/token":
                sent = sent.split("client_secret=")[0] + "client_secret=…"
            self.rows.append((system, f"{method} {path}", words[0], f"{hit[1]} {hit[2]}", ", ".join(signed) or "unsigned", sent))
        else:
            self.failed.append((system, method, path))
            print(f"NOT DONE: {system} {method} {path}: exit {code}, {[r[:3] for r in seen]} {complaint[-300:]}", file=sys.stderr)
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
        self.operation("amo", "GET", amo + "/profile/", "connections", "--connection", "AMO accounts")
        self.operation("amo", "PATCH", amo + "/account/{}/", "save", "account", "12345", "location=Here")
        picture = self.folder / "picture.png"
        picture.write_bytes(png(300))
        self.operation("amo", "PATCH", amo + "/account/{}/", "picture", "account", "12345", str(picture), body=b"picture_upload")
        self.operation("amo", "DELETE", amo + "/account/{}/picture/", "picture", "account", "12345", "--remove")
        self.operation("amo", "GET", amo + "/account/{}/notifications/", "show", "notifications", "12345")
        enabled = self.ctl("amo", "show", "notifications", "12345")[1][0]["document"]["reply"]["enabled"]
        self.operation("amo", "POST", amo + "/account/{}/notifications/", "save", "notifications", "12345",
                       "reply/enabled=" + ("false" if enabled else "true"))
        email = self.practice.account(12345)["email"]
        token = base64.urlsafe_b64encode(email.encode()).decode()
        code = hmac.new(UNSUBSCRIBE_SECRET.encode(), email.encode(), hashlib.sha256).hexdigest()
        self.operation("amo", "POST", amo + "/unsubscribe/", "act", "unsubscribe", "notifications", "12345",
                       f"link=https://addons.example/en-US/firefox/users/unsubscribe/{token}/{code}/new_features",
                       "notification=new_features")
        self.operation("amo", "DELETE", amo + "/account/{}/", "delete", "account", "12345", "--yes")

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
        headers = {"Authorization": "Token " + self.practice.credentials["sis"]["token"], "Content-Type": "application/json"}
        self.practice.ask("sis", "/api/v1/user/token/", headers, "POST", b'{"email":"clerk@practice.example"}')
        clerk = [user["key"] for user in self.ctl("sis", "list", "sis/user")[1] if user["document"]["username"] == "clerk@practice.example"]
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

    def tell(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(5)]
        for row in self.rows:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)) + "  " + row[5])
        for system, method, path in MISSING:
            print(f"{system}  {method} {path}  not there")
        total = len(self.rows) + len(self.failed) + len(MISSING)
        print(f"{len(self.rows)} of {total} operations, rollcallctl")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--rollcallctl", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        config = path / "config.json"
        config.write_text(json.dumps({"systems": {"amo": {"unsubscribeSecret": UNSUBSCRIBE_SECRET}}}), encoding="utf-8")
        with Practice(options.rollcalld, folder, people=300, extra=("--config", str(config))) as practice:
            run = Run(options, practice, path)
            for part in (run.cis, run.amo, run.xras, run.sis, run.passport):
                part()
            run.recorder.close()
            run.tell()
    return 1 if run.failed else 0


if __name__ == "__main__":
    sys.exit(main())
