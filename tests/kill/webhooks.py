#!/usr/bin/python3
"""Webhooks of the identity store and a real receiver: all four events with the receiver down at first, then opt-outs while
rollcalld is killed with SIGKILL again and again. Every acknowledged opt-out must be told; and an opt-out is whole or not
there: its row, the mark on the identity and the message, or none of them.

    webhooks.py --rollcalld build/asan/bin/rollcalld [--kills 50] [--writers 4] [--seed N]

on an SQLite file of its own, or on the PostgreSQL whose URL stands in ROLLCALL_TEST_DATABASE."""
import argparse
import http.client
import http.server
import json
import pathlib
import random
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from served import Service, Wrong  # noqa: E402
from stores import new_store  # noqa: E402

TOKEN = "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"
FIELDS = {"Authorization": "Token " + TOKEN, "Content-Type": "application/json"}
EVENTS = ("identity.created", "optout.requested", "optin.requested", "identity.max_failures")
SETTINGS = {"webhooks": {"allowHttp": True, "allowPrivateTargets": True, "timeoutSeconds": 2, "firstRetrySeconds": 1, "retryFactor": 1,
                         "attempts": 50},
            "systems": {"sis": {"page_size": 10000, "hook_auth_token": "for the receiver",
                                "operators": [{"id": 1, "username": "boss", "email": "boss@mail.example", "staff": True, "token": TOKEN}]}}}
PATIENCE = 60  # seconds, until everything has been told


class Receiver:
    """Keeps what it is told; may be opened late on the port that it has said from the beginning."""

    def __init__(self):
        with socket.create_server(("127.0.0.1", 0)) as place:
            self.port = place.getsockname()[1]
        self.told, self.lock = {}, threading.Lock()  # by X-Rollcall-Delivery
        self.server = None

    def open(self):
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                with receiver.lock:
                    receiver.told[self.headers["X-Rollcall-Delivery"]] = (self.path, dict(self.headers), body)
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def bodies(self, event):
        with self.lock:
            return [json.loads(body) for path, _, body in self.told.values() if path == "/" + event]

    def wait_for(self, what, is_there):
        end = time.monotonic() + PATIENCE
        while not is_there():
            if time.monotonic() > end:
                raise Wrong(f"{what} was not told within {PATIENCE} seconds")
            time.sleep(0.1)


class IdentityStore(Service):
    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, method, path, body=None, connection=None):
        """The decoded answer of a request that must succeed. OSError and HTTPException when the service dies."""
        connection = connection or self.connection()
        connection.request(method, "/sis/api/v1/" + path, json.dumps(body) if body is not None else None, FIELDS)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise Wrong(f"{method} {path} was answered with {answer.status}: {text[:200]!r}")
        return json.loads(text) if text else None


def new_identity(service, number, connection=None):
    body = {"details": {"name": "Ada", "addresses": {"msisdn": {number: {}}}}}
    return service.ask("POST", "identities/", body, connection)["id"]


def opt(service, kind, number, connection=None):
    body = {"request_source": "test", "address_type": "msisdn", "address": number, **({"reason": "no more"} if kind == "optout" else {})}
    return service.ask("POST", kind + "/", body, connection)


def tell_all_events(service, receiver):
    """With exactly the messages that the original sends."""
    hooks = {event: service.ask("POST", "webhook/", {"event": event, "target": f"http://localhost:{receiver.port}/{event}"}) for event in EVENTS}
    about = {event: {name: hook[name] for name in ("id", "event", "target")} for event, hook in hooks.items()}
    identity = new_identity(service, "+27110000000")
    shown = service.ask("GET", f"identities/{identity}/")
    opt(service, "optout", "+27110000000")
    opt(service, "optin", "+27110000000")
    for _ in range(5):
        service.ask("POST", "identities/message_count/", {"data": {"identity": identity, "delivered": False}})
    time.sleep(1.5)  # attempts that fail
    receiver.open()
    receiver.wait_for("one of the four events", lambda: all(receiver.bodies(event) for event in EVENTS))
    details = {"name": "Ada", "addresses": {"msisdn": {"+27110000000": {}}}}
    marked = {"name": "Ada", "addresses": {"msisdn": {"+27110000000": {"optedout": True}}}}
    created = shown["created_at"].replace("Z", "+00:00")
    expected = {
        "identity.created": {"hook": about["identity.created"],
                             "data": {"id": identity, "version": 1, "details": details, "communicate_through": "None", "operator": "None",
                                      "created_at": created, "created_by": "boss", "updated_at": created, "updated_by": "boss"}},
        "optout.requested": {"identity": identity, "identity_details": details, "optout_type": "stop", "optout_reason": "no more",
                             "optout_source": "test"},
        "optin.requested": {"identity": identity, "identity_details": marked, "optin_address_type": "msisdn",
                            "optin_address": "+27110000000"},
        "identity.max_failures": {"hook": about["identity.max_failures"], "data": {"identity_id": identity, "failure_count": 5}}}
    for event, message in expected.items():
        if receiver.bodies(event) != [message]:
            raise Wrong(f"{event} was told as {receiver.bodies(event)}, not {message}")
    for path, headers, _ in receiver.told.values():
        if headers["Authorization"] != "Token for the receiver" or headers["Content-Type"] != "application/json":
            raise Wrong(f"{path} was told with {headers}")


class Writer:
    """Opts out one new identity after the other."""

    def __init__(self, number):
        self.number, self.made, self.problem = number, 0, None
        self.acknowledged = []  # identities

    def work(self, service):
        connection = service.connection()
        try:
            while True:
                self.made += 1
                number = f"+27{self.number}{self.made:08}"
                identity = new_identity(service, number, connection)
                opt(service, "optout", number, connection)
                self.acknowledged.append(identity)
        except Wrong as wrong:
            self.problem = wrong
        except (OSError, http.client.HTTPException):
            pass  # killed
        finally:
            connection.close()


def kill_again_and_again(service, arguments):
    rng = random.Random(arguments.seed)
    writers = [Writer(number) for number in range(1, arguments.writers + 1)]
    for _ in range(arguments.kills):
        threads = [threading.Thread(target=writer.work, args=(service,)) for writer in writers]
        for thread in threads:
            thread.start()
        time.sleep(rng.uniform(0.02, 0.5))
        service.end(signal.SIGKILL)
        for thread in threads:
            thread.join()
        service.start()
        for writer in writers:
            if writer.problem:
                raise writer.problem
    return [identity for writer in writers for identity in writer.acknowledged]


def pages(service, path):
    while path:
        page = service.ask("GET", path)
        yield from page["results"]
        path = page["next"] and page["next"].partition("/sis/api/v1/")[2]


def compare(service, receiver, acknowledged):
    rows = {row["identity"] for row in pages(service, "optouts/search/?reason=no%20more&optout_type=stop&request_source=test")}
    marked = {identity["id"] for identity in pages(service, "identities/")
              if any(flags.get("optedout") for flags in identity["details"]["addresses"]["msisdn"].values())}
    first = {identity for identity in rows if identity not in marked}  # opted in again by the first part
    if len(first) != 1 or marked - rows:
        raise Wrong(f"opt-outs by half: {len(first) - 1} without their mark, {len(marked - rows)} marks without their row")
    if missing := set(acknowledged) - marked:
        raise Wrong(f"{len(missing)} acknowledged opt-outs are lost")
    receiver.wait_for("an opt-out", lambda: {body["identity"] for body in receiver.bodies("optout.requested")} >= rows)
    if more := {body["identity"] for body in receiver.bodies("optout.requested")} - rows:
        raise Wrong(f"{len(more)} opt-outs were told that never were")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-webhooks."))
    store, receiver = new_store(folder), Receiver()
    service = IdentityStore(arguments.rollcalld, folder, store, SETTINGS)
    try:
        service.start()
        tell_all_events(service, receiver)
        acknowledged = kill_again_and_again(service, arguments)
        rows = compare(service, receiver, acknowledged)
        service.end(signal.SIGTERM)
    except Wrong as wrong:
        print(f"WRONG (seed {arguments.seed}): {wrong}\nThe database and the log are in {store.url} and {folder}", file=sys.stderr)
        return 1
    finally:
        if service.process:
            service.end(signal.SIGKILL)
    store.remove()
    shutil.rmtree(folder)
    print(f"4 events as the original tells them; {arguments.kills} kills, {len(acknowledged)} opt-outs acknowledged, {len(rows)} there and told")
    return 0


if __name__ == "__main__":
    sys.exit(main())
