"""What both halves of the table of operations have in common."""
import base64
import hashlib
import hmac
import json
import struct
import zlib

from practice import Practice
from recorder import Recorder, fits

UNSUBSCRIBE_SECRET = "a secret for this run alone"
CLERK = "clerk@practice.example"
SECRET_HEADERS = {"authorization", "xa-api-key"}


def png(side):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([40, 90, 160]) * side for _ in range(side))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def practice_in(folder, rollcalld):
    """A rollcalld whose letters can be unsubscribed from."""
    config = folder / "config.json"
    config.write_text(json.dumps({"systems": {"amo": {"unsubscribeSecret": UNSUBSCRIBE_SECRET}}}), encoding="utf-8")
    return Practice(rollcalld, str(folder), people=300, extra=("--config", str(config)))


class Run:
    """One client against one rollcalld, with a recorder between. cells: operation -> (how, request, signed by, body)."""

    def __init__(self, practice, folder):
        self.practice, self.folder = practice, folder
        self.recorder = Recorder(practice.systems)
        self.cells, self.complaints = {}, []
        self.picture = folder / "picture.png"
        self.picture.write_bytes(png(300))
        email = practice.account(12345)["email"]
        token = base64.urlsafe_b64encode(email.encode()).decode()
        code = hmac.new(UNSUBSCRIBE_SECRET.encode(), email.encode(), hashlib.sha256).hexdigest()
        self.unsubscribe_link = f"https://addons.example/en-US/firefox/users/unsubscribe/{token}/{code}/new_features"

    def make_clerk(self):
        """A second user of the Seed store, whose token can be asked for."""
        headers = {"Authorization": "Token " + self.practice.credentials["sis"]["token"], "Content-Type": "application/json"}
        self.practice.ask("sis", "/api/v1/user/token/", headers, "POST", f'{{"email":"{CLERK}"}}'.encode())

    def hits(self, operation, first, body=None):
        return [request for request in self.recorder.seen[first:] if fits(request, *operation[:3], body)]

    def note(self, operation, how, first, complaint, is_done=True, body=None):
        """Fills a cell, if the client is content and the request is among those recorded since the `first`."""
        hits = self.hits(operation, first, body)
        if not is_done or not hits:
            seen = [request[:3] for request in self.recorder.seen[first:]]
            self.complaints.append(f"NOT DONE by {self.column}: {' '.join(operation)}: {complaint}; on the wire: {seen}")
            return
        hit = hits[-1]
        signed = sorted(name for name in hit[3] if name.lower() in SECRET_HEADERS)
        sent = hit[4].decode(errors="replace").replace("\r\n", " ") if len(hit[4]) < 200 else f"{len(hit[4])} bytes"
        if operation[2] == "/oauth/token":
            sent = sent.split("client_secret=")[0] + "client_secret=…"
        self.cells[operation] = (how, f"{hit[1]} {hit[2]}", ", ".join(signed) or "unsigned", sent)

    def close(self):
        self.recorder.close()
