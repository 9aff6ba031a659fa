#!/usr/bin/env python3
"""An HTTP server that misbehaves on purpose, for tests. Python's standard library only.

    faultserver.py --fault W04 [--variant V] [--tls CERT KEY] [--upstream HOST:PORT [--apply]]
                   [--methods all|changing|GET,POST,...] [--skip N] [--times N]

It prints JSON lines on stdout: first {"ready": true, "port": ..., "trap": ...}, then one line for every request as soon
as it was received completely: {"request": 1, "method": "POST", "target": "/x", "headers": [["Host", "..."]],
"body_bytes": 12, "body": "<base64 of at most 64 KiB>", "fault": "W04", "applied": true}. Connections that never became
a request show as {"connection": 1, "handshake": "..."} when TLS failed. Whatever reaches the trap port, where redirects
lead, shows as {"trapped": "<base64>"}.

With --upstream every request that is not to be harmed is forwarded there and answered with the true answer. A harmed
request is forwarded first when --apply is given, so that the service has applied it although the client cannot know;
without --apply the service never sees it. Without --upstream the true answer is 200 {"ok": true}.

Commands, one JSON object per line on stdin: {"fault": "W05", "variant": "", "apply": true, "methods": "changing",
"skip": 0, "times": -1} changes what is given and is acknowledged with {"ok": true}; {"ping": 7} gives {"pong": 7}.
The end of stdin ends the server.

Faults:
  none  no harm
  W01   nothing listens on the port
  W02   connections never come about (the queue of the listening socket is full)
  W03   the request is read, then silence; variant "handshake": silence from the first byte
  W04   closed after the request
  W05   reset after the request
  W06   closed inside the status line
  W07   closed after the headers
  W08   chunked, half of the body, closed without the last chunk; variant "whole": the whole body, no last chunk
  W09   without length, half of the body, closed
  W10   the body comes one byte per second (--interval changes that)
  W11   the headers come one byte per second
  W12   a body without end
  W13   headers without end; variant "line": one header line without end
  W14   a gzip bomb of 1 GiB; variant "stacked": gzip in gzip
  W15   Content-Encoding: gzip, yet the body is not packed
  W16   200 with the HTML page of a sign-in
  W17   two different Content-Length fields; variant "both": Content-Length and Transfer-Encoding
  W18   hostile JSON: depth, duplicates, surrogate, utf8, nan, string
  W19   the true answer with its members missing, null, or of another type: "missing", "null", "type"
  W20   500, 502, 503, 504, each also with "-html" or "-retry"
  W21   429 with Retry-After: seconds, date, zero, negative, huge, garbage, none
  W22   401: body, empty, basic, negotiate; with --times 1: once
  W23   the status named by the variant (403, 404, 409, 412, 422, 428)
  W24   a redirect: port, host, scheme, file, loop, each also with a status in front ("307-port")
  W26   bytes after the answer; variant "second": a whole second answer
  W28   204 with a body; variant "empty": 200 with nothing
"""

import argparse
import base64
import email.utils
import http.client
import json
import socket
import ssl
import struct
import sys
import threading
import time
import zlib

CHANGING = {"POST", "PUT", "PATCH", "DELETE"}
HEAD_LIMIT = 1 << 20


class Settings:
    def __init__(self, args):
        self.lock = threading.Lock()
        self.fault = args.fault
        self.variant = args.variant
        self.apply = args.apply
        self.methods = args.methods
        self.skip = args.skip
        self.times = args.times
        self.interval = args.interval

    def change(self, command):
        with self.lock:
            for name in ("fault", "variant", "apply", "methods", "skip", "times", "interval"):
                if name in command:
                    setattr(self, name, command[name])
            if "fault" in command:
                self.variant = command.get("variant", "")

    def harm_for(self, method):
        """The fault and variant for a request of this method, counted off; ("none", "") when it shall pass."""
        with self.lock:
            if self.fault == "none":
                return "none", ""
            if self.methods == "changing":
                meant = method in CHANGING
            else:
                meant = self.methods == "all" or method in self.methods.split(",")
            if not meant or self.times == 0:
                return "none", ""
            if self.skip > 0:
                self.skip -= 1
                return "none", ""
            if self.times > 0:
                self.times -= 1
            return self.fault, self.variant


class Output:
    def __init__(self):
        self.lock = threading.Lock()
        self.requests = 0
        self.connections = 0

    def line(self, **fields):
        with self.lock:
            sys.stdout.write(json.dumps(fields) + "\n")
            sys.stdout.flush()

    def request(self, **fields):
        with self.lock:
            self.requests += 1
            sys.stdout.write(json.dumps({"request": self.requests, **fields}) + "\n")
            sys.stdout.flush()


class Request:
    def __init__(self, method, target, headers, body):
        self.method, self.target, self.headers, self.body = method, target, headers, body


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def head(self, extra=(), drop=("content-length", "transfer-encoding", "connection")):
        lines = ["HTTP/1.1 %d Fault" % self.status]
        lines += ["%s: %s" % (k, v) for k, v in self.headers if k.lower() not in drop]
        lines += ["%s: %s" % (k, v) for k, v in extra]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def read_request(connection, buffer):
    """One request and what followed it; None at the end of the connection."""
    while b"\r\n\r\n" not in buffer:
        data = connection.recv(65536)
        if not data:
            return None, b""
        buffer += data
        if len(buffer) > HEAD_LIMIT:
            return None, b""
    head, buffer = buffer.split(b"\r\n\r\n", 1)
    lines = head.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:] if ":" in line]
    length = next((int(v) for k, v in headers if k.lower() == "content-length" and v.isdigit()), 0)
    while len(buffer) < length:
        data = connection.recv(65536)
        if not data:
            return None, b""
        buffer += data
    target = words[1] if len(words) > 1 else ""
    return Request(words[0], target, headers, buffer[:length]), buffer[length:]


def forwarded(upstream, request):
    host, port = upstream.rsplit(":", 1)
    connection = http.client.HTTPConnection(host, int(port), timeout=60)
    try:
        connection.putrequest(request.method, request.target, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", upstream)
        for name, value in request.headers:
            if name.lower() not in ("host", "connection", "content-length", "transfer-encoding"):
                connection.putheader(name, value)
        if request.body or request.method in CHANGING:
            connection.putheader("Content-Length", str(len(request.body)))
        connection.endheaders(request.body)
        answer = connection.getresponse()
        return Answer(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


TRUE_ANSWER = Answer(200, [("Content-Type", "application/json")], b'{"ok": true}')
LOGIN_PAGE = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Password</form></body></html>"


# Made before anybody waits for it: on a slow machine that takes longer than a client does.
LONG_STRING = b'{"name": "' + b"x" * 50_000_000 + b'"}'


def hostile_json(variant):
    if variant == "duplicates":
        return b'{"id": 1, "name": "a", "i\\u0064": 2}'
    if variant == "surrogate":
        return b'{"name": "\\ud800"}'
    if variant == "utf8":
        return b'{"name": "caf\xe9"}'
    if variant == "nan":
        return b'{"id": NaN}'
    if variant == "string":
        return LONG_STRING
    return b"[" * 100_000 + b"]" * 100_000


def slowly(connection, data, interval):
    for byte in data:
        connection.sendall(bytes([byte]))
        time.sleep(interval)


def silence(connection):
    """Until the client goes away."""
    try:
        while connection.recv(65536):
            pass
    except OSError:
        pass


def reset(connection, plain):
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if isinstance(connection, ssl.SSLSocket):
        socket.close(connection.detach())
    else:
        connection.close()


def without_length(connection, answer, body):
    connection.sendall(answer.head([("Connection", "close")]) + body)


def bomb(connection, stacked):
    def packed(level):
        return zlib.compressobj(9, zlib.DEFLATED, 31)

    outer = packed(0)
    inner = packed(1) if stacked else None
    encoding = "gzip, gzip" if stacked else "gzip"
    head = Answer(200, [("Content-Type", "application/json"), ("Content-Encoding", encoding)], b"")
    connection.sendall(head.head([("Connection", "close")]))
    zeros = b" " * (1 << 20)
    for _ in range(1024):
        data = outer.compress(zeros)
        if data:
            connection.sendall(inner.compress(data) if inner else data)
    data = outer.flush()
    connection.sendall(inner.compress(data) + inner.flush() if inner else data)


def redirect(server, variant):
    status, _, kind = variant.partition("-") if variant[:1].isdigit() else ("302", "", variant)
    scheme = "https" if server.tls else "http"
    targets = {
        "host": "%s://localhost:%d/elsewhere" % (scheme, server.trap_port),
        "scheme": "%s://127.0.0.1:%d/elsewhere" % ("http" if server.tls else "https", server.trap_port),
        "file": "file:///etc/hostname",
        "loop": "/loop",
    }
    target = targets.get(kind, "%s://127.0.0.1:%d/elsewhere" % (scheme, server.trap_port))
    return Answer(int(status), [("Location", target), ("Content-Type", "text/plain")], b"elsewhere")


def rate_limited(variant):
    values = {
        "seconds": "1",
        "date": email.utils.formatdate(time.time() + 2, usegmt=True),
        "zero": "0",
        "negative": "-1",
        "huge": "1000000000",
        "garbage": "soon",
    }
    headers = [("Content-Type", "application/json")]
    if variant != "none":
        headers.append(("Retry-After", values.get(variant, "1")))
    return Answer(429, headers, b'{"detail": "Too many requests."}')


def unauthenticated(variant):
    headers = [("Content-Type", "application/json")]
    if variant == "basic":
        headers.append(("WWW-Authenticate", 'Basic realm="fault"'))
    if variant == "negotiate":
        headers.append(("WWW-Authenticate", "Negotiate"))
    return Answer(401, headers, b"" if variant == "empty" else b'{"detail": "Who are you?"}')


def broken_shape(truth, variant):
    value = json.loads(truth.body or b"{}")
    names = value.keys() if isinstance(value, dict) else ["id"]
    other = {name: None if variant == "null" else [9007199254740993] for name in names}
    return Answer(200, [("Content-Type", "application/json")], json.dumps({} if variant == "missing" else other).encode())


def server_error(variant):
    status, _, kind = (variant or "500").partition("-")
    if kind == "html":
        return Answer(int(status), [("Content-Type", "text/html")], b"<html><h1>Bad gateway</h1></html>")
    headers = [("Content-Type", "application/json")]
    if kind == "retry":
        headers.append(("Retry-After", "1"))
    return Answer(int(status), headers, b'{"error": "It broke."}')


class Server:
    def __init__(self, args, settings, output):
        self.settings, self.output = settings, output
        self.upstream = args.upstream
        self.tls = None
        if args.tls:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(*args.tls)
        self.trap = socket.create_server(("127.0.0.1", 0))
        self.trap_port = self.trap.getsockname()[1]
        threading.Thread(target=self.watch_trap, daemon=True).start()
        self.fillers = []
        full = settings.fault == "W02"
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=0 if full else 128)
        self.port = self.listener.getsockname()[1]
        if settings.fault == "W01":
            self.listener.close()
        elif full:
            for _ in range(3):
                filler = socket.socket()
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", self.port))
                self.fillers.append(filler)
        else:
            threading.Thread(target=self.accept, daemon=True).start()

    def watch_trap(self):
        while True:
            connection, _ = self.trap.accept()
            threading.Thread(target=self.trapped, args=(connection,), daemon=True).start()

    def trapped(self, connection):
        connection.settimeout(2)
        data = b""
        try:
            data = connection.recv(65536)
        except OSError:
            pass
        self.output.line(trapped=base64.b64encode(data).decode())
        connection.close()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, plain):
        connection = plain
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            with self.settings.lock:
                mute = self.settings.fault == "W03" and self.settings.variant == "handshake"
            if mute:
                self.output.line(connection=1, handshake="silent")
                silence(plain)
                return
            if self.tls:
                try:
                    raw = socket.socket(fileno=plain.detach())
                    connection = self.tls.wrap_socket(raw, server_side=True)
                except (ssl.SSLError, OSError) as error:
                    self.output.line(connection=1, handshake=str(error))
                    return
            buffer = b""
            while True:
                request, buffer = read_request(connection, buffer)
                if request is None or not self.answer(connection, request):
                    return
        except (OSError, ValueError, http.client.HTTPException) as error:
            self.output.line(broken=str(error))
        finally:
            try:
                connection.close()
            except OSError:
                pass

    def true_answer(self, request):
        return forwarded(self.upstream, request) if self.upstream else TRUE_ANSWER

    def answer(self, connection, request):
        """Answers one request; False when the connection is at its end."""
        fault, variant = self.settings.harm_for(request.method)
        with self.settings.lock:
            apply, interval = self.settings.apply, self.settings.interval
        harmless = fault == "none"
        self.output.request(
            method=request.method,
            target=request.target,
            headers=request.headers,
            body_bytes=len(request.body),
            body=base64.b64encode(request.body[:65536]).decode(),
            fault=fault,
            applied=harmless or apply,
        )
        truth = self.true_answer(request) if harmless or apply or not self.upstream else TRUE_ANSWER
        if harmless:
            return self.whole(connection, truth, request)
        return self.misbehave(connection, request, truth, fault, variant, interval)

    def whole(self, connection, answer, request):
        extra = []
        if answer.status != 204 and answer.status != 304:
            extra.append(("Content-Length", str(len(answer.body))))
        body = b"" if request.method == "HEAD" else answer.body
        if body is LONG_STRING:
            connection.sendall(answer.head(extra))
            connection.sendall(body)
        else:
            connection.sendall(answer.head(extra) + body)
        return True

    def misbehave(self, connection, request, truth, fault, variant, interval):
        half = truth.body[: max(1, len(truth.body) // 2)]
        json_head = Answer(200, [("Content-Type", "application/json")], b"")
        if fault == "W03":
            silence(connection)
        elif fault == "W04":
            pass
        elif fault == "W05":
            reset(connection, connection)
        elif fault == "W06":
            connection.sendall(b"HTTP/1.1 20")
        elif fault == "W07":
            connection.sendall(truth.head([("Content-Length", str(max(1, len(truth.body))))]))
        elif fault == "W08":
            body = truth.body if variant == "whole" else half
            connection.sendall(truth.head([("Transfer-Encoding", "chunked")]) + b"%x\r\n%s\r\n" % (len(body), body))
        elif fault == "W09":
            without_length(connection, truth, half)
        elif fault == "W10":
            connection.sendall(truth.head([("Content-Length", str(len(truth.body) + 4096))]))
            slowly(connection, truth.body + b" " * 4096, interval)
        elif fault == "W11":
            slowly(connection, truth.head([("Content-Length", "2"), ("X-Filler", "y" * 4096)]), interval)
        elif fault == "W12":
            connection.sendall(json_head.head([("Connection", "close")]) + b"[0")
            block = b",0" * 32768
            while True:
                connection.sendall(block)
        elif fault == "W13":
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
            block = b"a" * 65536 if variant == "line" else b"a\r\nX-More: b" * 6000
            while True:
                connection.sendall(block)
        elif fault == "W14":
            bomb(connection, variant == "stacked")
        elif fault == "W15":
            answer = Answer(200, [("Content-Type", "application/json"), ("Content-Encoding", "gzip")], truth.body)
            return self.whole(connection, answer, request)
        elif fault == "W16":
            return self.whole(connection, Answer(200, [("Content-Type", "text/html; charset=utf-8")], LOGIN_PAGE), request)
        elif fault == "W17":
            lengths = [("Content-Length", str(len(truth.body))), ("Content-Length", str(len(truth.body) + 7))]
            body = truth.body
            if variant == "both":
                lengths = [("Content-Length", "3"), ("Transfer-Encoding", "chunked")]
                body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
            connection.sendall(truth.head(lengths) + body)
        elif fault == "W18":
            return self.whole(
                connection, Answer(200, [("Content-Type", "application/json")], hostile_json(variant)), request)
        elif fault == "W19":
            return self.whole(connection, broken_shape(truth, variant), request)
        elif fault == "W20":
            return self.whole(connection, server_error(variant), request)
        elif fault == "W21":
            return self.whole(connection, rate_limited(variant), request)
        elif fault == "W22":
            return self.whole(connection, unauthenticated(variant), request)
        elif fault == "W23":
            answer = Answer(int(variant or "404"), [("Content-Type", "application/json")], b'{"detail": "No."}')
            return self.whole(connection, answer, request)
        elif fault == "W24":
            return self.whole(connection, redirect(self, variant), request)
        elif fault == "W26":
            self.whole(connection, truth, request)
            more = Answer(200, [("Content-Type", "application/json")], b'{"forged": true}')
            if variant == "second":
                self.whole(connection, more, request)
            else:
                connection.sendall(b"surprise")
            return True
        elif fault == "W28":
            if variant == "empty":
                return self.whole(connection, Answer(200, [("Content-Type", "application/json")], b""), request)
            connection.sendall(b"HTTP/1.1 204 Fault\r\nContent-Length: 16\r\n\r\n" + b'{"forged": true}')
            return True
        else:
            raise ValueError("unknown fault " + fault)
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fault", default="none")
    parser.add_argument("--variant", default="")
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"))
    parser.add_argument("--upstream", metavar="HOST:PORT")
    parser.add_argument("--apply", action="store_true")
    parser.add_argument("--methods", default="all")
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--times", type=int, default=-1)
    parser.add_argument("--interval", type=float, default=1.0)
    args = parser.parse_args()
    settings, output = Settings(args), Output()
    server = Server(args, settings, output)
    output.line(ready=True, port=server.port, trap=server.trap_port)
    for line in sys.stdin:
        command = json.loads(line)
        if "ping" in command:
            output.line(pong=command["ping"])
        else:
            settings.change(command)
            output.line(ok=True)


if __name__ == "__main__":
    main()
