#!/usr/bin/python3
"""R30: every operation meets a redirect: nothing is followed, nothing arrives where it leads, and the operation ends in the
error that says so, or unknown where nothing can be read back; afterwards the same operation goes through.

    redirects.py --rollcalld build/asan/bin/rollcalld --rollcallctl build/asan/bin/rollcallctl"""
import argparse
import pathlib
import socketserver
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from commandline import CommandLine  # noqa: E402
from operations import expected  # noqa: E402
from recorder import fits  # noqa: E402
from run import practice_in  # noqa: E402


class Trap:
    """Where redirects lead; counts who comes."""

    def __init__(self):
        self.visitors = []
        trap = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.settimeout(1)
                try:
                    trap.visitors.append(self.request.recv(65536))
                except OSError:
                    trap.visitors.append(b"")

        self.server = socketserver.ThreadingTCPServer(("0.0.0.0", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Redirected(CommandLine):
    column = "redirected"

    def __init__(self, program, practice, folder, trap):
        super().__init__(program, practice, folder)
        self.trap, self.count, self.refused, self.wrong = trap, 0, set(), []

    def redirect(self):
        """A status and a place to go, another one each time."""
        places = [f"{start}:{self.trap.port}/taken"
                  for start in ("http://127.0.0.1", "http://127.0.0.2", "http://localhost", "//127.0.0.1", "https://127.0.0.1")]
        places.append("file:///etc/hostname")
        self.count += 1
        return (302, 307, 301, 308, 303)[self.count % 5], [("Location", places[self.count % len(places)])], b""

    def operation(self, system, method, path, *words, ends=0, body=None):
        self.recorder.instead = lambda request: self.redirect() if fits(request, system, method, path, body) else None
        first = len(self.recorder.seen)
        code, rows, complaint = self.ctl(system, *words)
        key = (system, method, path) + (("picture",) if body else ())
        told = complaint + str([row.get("error") for row in rows])
        if not self.hits(key, first, body):
            self.wrong.append(f"{key}: never asked")
        # What cannot be read back stays unknown: the service has answered, and may have done it before.
        elif not (code == 1 and "RedirectRefused" in told) and not (code == 3 and "'status': 30" in told):
            self.wrong.append(f"{key}: exit {code}, {told[-300:]}")
        else:
            self.refused.add(key)
        self.recorder.instead = lambda request: None
        return super().operation(system, method, path, *words, ends=ends, body=body)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--rollcallctl", required=True)
    options = parser.parse_args()
    trap = Trap()
    with tempfile.TemporaryDirectory() as folder, practice_in(pathlib.Path(folder), options.rollcalld) as practice:
        run = Redirected(options.rollcallctl, practice, pathlib.Path(folder), trap)
        try:
            for system in practice.systems:
                getattr(run, system)()
        finally:
            run.close()
    trap.close()
    for line in run.wrong + run.complaints:
        print(line)
    wanted = set(expected())
    for missing in sorted(wanted - run.refused):
        print("not seen:", " ".join(missing))
    print(f"{len(wanted & run.refused)} of {len(wanted)} operations refused a redirect; {len(trap.visitors)} visitors where they lead")
    return 0 if wanted <= run.refused and not run.wrong and not run.complaints and not trap.visitors else 1


if __name__ == "__main__":
    sys.exit(main())
