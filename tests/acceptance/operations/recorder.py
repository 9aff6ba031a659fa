"""What stands between a client and rollcalld, and writes down what passes."""
import http.client
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Recorder:
    """One address for all systems; remembers (system, method, path and query, names of headers, body).

    instead: for what was received, as it is remembered, the (status, headers, body) that it gets without being handed on, or
    None."""

    def __init__(self, systems):
        self.seen = []
        self.instead = lambda request: None
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def hand_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                system, rest = self.path.lstrip("/").split("/", 1)
                request = (system, self.command, "/" + rest, dict(self.headers), body)
                recorder.seen.append(request)
                answer = recorder.instead(request)
                if answer is not None:
                    self.tell(*answer)
                    return
                place = urllib.parse.urlsplit(systems[system])
                connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
                headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
                connection.request(self.command, place.path + "/" + rest, body, headers)
                answer = connection.getresponse()
                content = answer.read()
                connection.close()
                self.tell(answer.status, answer.getheaders(), content)

            def tell(self, status, headers, content):
                self.send_response_only(status)
                for name, value in headers:
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
                if status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.send_header("Connection", "close")
                self.close_connection = True
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = hand_on

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def settled(self, seconds, is_busy=lambda: False):
        """Waits until nothing was asked for so long, and gives the number of requests by then."""
        count, since, deadline = -1, time.monotonic(), time.monotonic() + 30
        while time.monotonic() - since < seconds and time.monotonic() < deadline:
            if len(self.seen) != count or is_busy():
                count, since = len(self.seen), time.monotonic()
            time.sleep(0.03)
        return count

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def fits(request, system, method, path, body=None):
    """Whether a recorded request is that operation; path may have {} for one segment, body is a part of what was sent."""
    if request[0] != system or request[1] != method or (body is not None and body not in request[4]):
        return False
    plain, pattern, at = request[2].split("?")[0], path.split("{}"), 0
    for number, part in enumerate(pattern):
        found = plain.find(part, at)
        if found < 0 or (number == 0 and found != 0):
            return False
        at = found + len(part)
    return not plain[at:] if pattern[-1] else "/" not in plain[at:]
