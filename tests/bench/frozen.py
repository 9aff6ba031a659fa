#!/usr/bin/python3
"""How long the real window does not answer while somebody works with a long list of the real service, measured from outside
by assistive technology: bash tests/bench/frozen.sh [PEOPLE]. Prints a line for each thing that is done; nothing is judged."""
import argparse
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot  # noqa: E402
from longlist import choose_list, load_whole  # noqa: E402
from practice import Practice  # noqa: E402
from pulse import Pulse  # noqa: E402


class Work:
    def __init__(self, robot, people):
        self.robot, self.people = robot, people

    def open(self):
        """Walks to the list of identities, which is loaded page by page."""
        robot = self.robot
        robot.key("alt+w", "p")
        robot.find(role="text", contains="Filter the loaded rows")
        choose_list(robot, "Seed practice: Identities", now="practice")

    def load(self):
        """Goes on to its end."""
        load_whole(self.robot, "Seed practice")

    def scroll(self):
        for key in ["ctrl+Home", "ctrl+End"] * 10 + ["Next"] * 40 + ["Prior"] * 40:
            self.robot.key(key, pause=0.02)

    def sort(self):
        for name in ("Name", "Phone", "Created", "Name"):
            header = self.robot.find(role="table column header", name=name)
            self.robot.click(header)
            time.sleep(2)

    def type(self):
        self.robot.key("ctrl+f")
        for text in ("nwosu", "example", "27", ""):
            self.robot.replace_text(text) if text else self.robot.key("ctrl+a", "BackSpace")
            time.sleep(1)

    def resize(self):
        for width in (1000, 1440, 1100, 1300, 1200, 1440):
            self.robot.resize("Rollcall", width, 860)
            time.sleep(0.3)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=pathlib.Path, help="folder of rollcall and rollcalld")
    parser.add_argument("people", type=int, nargs="?", default=100_000)
    options = parser.parse_args()
    binaries = options.bin.resolve()
    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=True) as desktop, Practice(
            binaries / "rollcalld", folder, people=options.people) as practice:
        desktop.spawn([str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url", practice.url,
                       "--credentials", str(practice.credentials_file), "--language", "en"])
        robot = Robot("rollcall", patience=60)
        robot.until(lambda: robot.sees("Practice is running"), "the practice connections")
        work = Work(robot, options.people)
        for act in (work.open, work.load, work.scroll, work.sort, work.type, work.resize):
            with Pulse("rollcall") as pulse:
                begin = time.monotonic()
                act()
                seconds = time.monotonic() - begin
            print(f"{act.__name__:7} {seconds:6.1f} s  {pulse}", flush=True)
        print("; ".join(sorted({robot.name(item) for item in robot.walk() if " loaded" in robot.name(item)})))
    return 0


if __name__ == "__main__":
    sys.exit(main())
