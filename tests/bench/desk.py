#!/usr/bin/python3
"""The console with a million people against DB Browser for SQLite with as many rows, from outside, in one run:
bash tests/bench/desk.sh [PEOPLE] [RUNS]. Times end with the last repaint before some seconds of calm."""
import argparse
import pathlib
import sqlite3
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot, quietly  # noqa: E402
from longlist import choose_list, load_whole  # noqa: E402
from practice import Practice  # noqa: E402
from repaints import Repaints  # noqa: E402

GIVEN = ("Amara", "Thandiwe", "Olena", "Sakura", "Mary", "John", "Nomsa", "Priya", "Ahmed", "Wei", "Helen", "Noa")
FAMILY = ("Nwosu", "Mokoena", "Hrytsenko", "Yamamoto", "Smith", "Jones", "Dlamini", "Joshi", "Haddad", "Lin", "Sithole",
          "Asante", "Goldberg", "Barak", "Tesfaye", "Papadakis", "Brown", "Costa", "Meyer", "Rossi")
COLUMNS = ("uid", "first", "last", "email", "phone", "country", "language", "source", "organisation", "title", "created",
           "updated", "status", "note")


def row(number):
    mixed = number * 0x9E3779B97F4A7C15 % 2**64
    first, last = GIVEN[mixed % 12], FAMILY[mixed // 16 % 20]
    uid = f"{first}.{last}{mixed % 10**6:06}".lower()
    return (uid, first, last, f"{uid}@people.example", f"+27{mixed % 10**9:09}", "ZA", "eng_ZA", "ussd", f"Clinic {mixed % 977}",
            "Nurse", f"20{mixed % 26:02}-0{mixed % 9 + 1}-1{mixed % 10}T10:00:00Z", "2026-01-01T00:00:00Z", "active",
            f"{mixed:020} lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore")


def make_table(path, rows):
    with sqlite3.connect(path) as base:
        base.execute(f"CREATE TABLE person ({', '.join(name + ' TEXT' for name in COLUMNS)})")
        base.executemany(f"INSERT INTO person VALUES ({', '.join('?' * len(COLUMNS))})", map(row, range(rows)))


def proportional(pid):  # MiB
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as memory:
        return next(int(line.split()[1]) for line in memory if line.startswith("Pss:")) / 1024


class Anchor:
    """DB Browser, with the table open."""

    def __init__(self, desktop, screen, path):
        self.desktop, self.screen, self.path = desktop, screen, path

    def run(self):
        figures = {}
        begin = time.monotonic()
        program = self.desktop.spawn(["sqlitebrowser", "-R", "-t", "person", str(self.path)])
        figures["first rows"] = self.screen.shown(begin)
        self.screen.key("Return")  # it may ask whether to abort reading
        time.sleep(1)
        figures["memory"] = proportional(program.pid)
        x, y = self.screen.place("DB Browser")
        header, filter_below = (x + 174, y + 154), (x + 174, y + 178)
        self.screen.click(*filter_below)
        begin = self.screen.type("smith")
        figures["filter"] = self.screen.shown(begin)
        for _ in "smith":
            self.screen.key("BackSpace")
        time.sleep(4)
        figures["sort"] = self.screen.shown(self.screen.click(*header), calm=3.5)
        program.terminate()
        program.wait(20)
        time.sleep(1)
        return figures


class Console:
    """Rollcall, with the list of all identities open."""

    def __init__(self, desktop, screen, binaries, practice, folder):
        self.desktop, self.screen, self.practice = desktop, screen, practice
        self.command = [str(binaries / "rollcall"), "--profile", f"{folder}/profile", "--backend-url", practice.url,
                        "--credentials", str(practice.credentials_file), "--language", "en"]

    def open(self):
        """Seconds until all is shown that the start shows."""
        begin = time.monotonic()
        self.program = self.desktop.spawn(self.command)
        shown = self.screen.shown(begin)
        self.robot = Robot("rollcall", patience=60)
        self.robot.until(lambda: self.robot.sees("Connected for this run only"), "the connections")
        return shown

    def close(self):
        self.program.terminate()
        self.program.wait(30)
        time.sleep(1)

    def prepare(self):
        """Goes to the list once; the console comes back to it."""
        choose_list(self.robot, "Seed identities: Identities", now=": ")
        time.sleep(1)

    def load(self):
        begin = time.monotonic()
        load_whole(self.robot, "Seed identities")
        return time.monotonic() - begin

    def headers(self):
        """Name and place of each."""
        for header in list(self.robot.all(role="table column header")):
            box = quietly(lambda: header.queryComponent().getExtents(self.robot.atspi.DESKTOP_COORDS))  # noqa: B023
            if box is not None and box.width > 0:
                yield self.robot.name(header), box.x + box.width // 3, box.y + box.height // 2

    def run(self):
        figures = {"first rows": self.open()}
        figures["load"] = self.load()
        time.sleep(20)  # columns are sorted ahead, and what nobody looks at is put away
        figures["memory"] = proportional(self.program.pid)
        figures["memory of the service"] = proportional(self.practice.process.pid)
        self.robot.key("ctrl+f")
        time.sleep(1)
        figures["filter"] = self.screen.shown(self.screen.type("smith"), calm=1)
        for _ in "smith":
            self.screen.key("BackSpace")
        time.sleep(2)
        for name, x, y in list(self.headers()):
            figures[f"sort {name}"] = self.screen.shown(self.screen.click(x, y), calm=1.5)
        figures["memory after sorting"] = proportional(self.program.pid)
        self.close()
        return figures


def measure(options, binaries, people, table, folder):
    ours, theirs = [], []
    with Desktop(own_display=True) as desktop, Practice(
            binaries / "rollcalld", people, people=options.people) as practice:
        screen = Repaints(desktop.env["DISPLAY"])
        anchor, console = Anchor(desktop, screen, table), Console(desktop, screen, binaries, practice, folder)
        console.open()
        console.prepare()
        console.close()
        for _ in range(options.runs):
            theirs.append(anchor.run())
            print("DB Browser", {name: round(value, 3) for name, value in theirs[-1].items()}, flush=True)
            ours.append(console.run())
            print("Rollcall", {name: round(value, 3) for name, value in ours[-1].items()}, flush=True)
    sorts = {name: middle(ours, name) for name in ours[0] if name.startswith("sort")}
    worst = max(sorts, key=sorts.get)
    for figures in ours:
        figures["memory, service included"] = figures["memory"] + figures["memory of the service"]
    for name, mine, anchor in (("first rows", "first rows", "first rows"), ("filter", "filter", "filter"),
                               (f"worst sort ({worst[5:]})", worst, "sort"), ("memory", "memory", "memory"),
                               ("memory, service included", "memory, service included", "memory")):
        own, other = middle(ours, mine), middle(theirs, anchor)
        print(f"{name:28} rollcall {own:8.3f}   DB Browser {other:8.3f}   ratio {own / other:.3f}")


def middle(runs, name):
    return statistics.median(figures[name] for figures in runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", type=pathlib.Path, help="folder of rollcall and rollcalld")
    parser.add_argument("people", type=int, nargs="?", default=1_000_000)
    parser.add_argument("runs", type=int, nargs="?", default=3)
    parser.add_argument("--keep", type=pathlib.Path, help="folder in which the people stay for the next time")
    options = parser.parse_args()
    binaries = options.bin.resolve()
    with tempfile.TemporaryDirectory() as folder:
        people = options.keep or pathlib.Path(folder)
        people.mkdir(parents=True, exist_ok=True)
        with Practice(binaries / "rollcalld", people, people=options.people):
            pass  # made; the service that is measured has only opened them
        table = people / "people.db"
        if not table.exists():
            make_table(table, options.people)
        measure(options, binaries, people, table, folder)


main()
