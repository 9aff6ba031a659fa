#!/usr/bin/python3
"""Kills the real rollcalld with SIGKILL, again and again, while several writers create, edit and merge people over
sockets. After each restart every acknowledged change must be there, every other one whole or not at all, the search
table and the activity must agree with the people, and `rollcalld check` must find the database sound.

    kill.py --rollcalld build/asan/bin/rollcalld [--kills 500] [--writers 8] [--seed N]

on an SQLite file of its own, or on the PostgreSQL whose URL stands in ROLLCALL_TEST_DATABASE:

    tests/support/postgres.sh start STATE; tests/support/postgres.sh run STATE kill.py ...; tests/support/postgres.sh stop STATE

Ends with 1 and keeps its folder when something is wrong. The seed decides what is written and when the kills come; how
far the service gets until then is up to the computer."""
import argparse
import hashlib
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from served import Service, Wrong  # noqa: E402
from stores import new_store  # noqa: E402

KEY = "a key for tests only"
FIELDS = {"XA-API-KEY": KEY, "XA-ALLOCATIONS-PROCESS": "TEST", "XA-CONTEXT": "submit", "XA-USER": "killer",
          "Content-Type": "application/x-www-form-urlencoded"}
SETTINGS = {"systems": {"xras": {"clients": [{"process": "TEST", "keySha256": hashlib.sha256(KEY.encode()).hexdigest()}]}}}
MOST_PEOPLE = 30  # of one writer; then some are merged away
EARLY = 0.1  # the part of the kills that comes while the service is still starting


class Change:
    """One request and what it makes of the people it names: {username: details, or None for gone}."""

    def __init__(self, path, form, effect):
        self.path, self.form, self.effect = path, form, effect


class Writer:
    """Owns the people whose names begin with its number, and so knows exactly how each of them has to be."""

    def __init__(self, number, rng):
        self.number, self.rng = number, rng
        self.people = {}
        self.made = 0
        self.acknowledged = 0
        self.under_way = None
        self.problem = None

    def new_name(self):
        self.made += 1
        return f"w{self.number}-{self.made}"

    def next_change(self):
        names = list(self.people)
        roll = self.rng.random()
        if len(names) < 4 or (roll < 0.4 and len(names) < MOST_PEOPLE):
            return self.save(self.new_name(), {})
        if roll < 0.75 and len(names) < MOST_PEOPLE:
            name = self.rng.choice(names)
            return self.save(name, self.people[name])
        source = self.rng.choice(names)
        # A target that is new is made by the merge; a half merge would leave both, or neither.
        if self.rng.random() < 0.5:
            target = self.new_name()
            after = {"lastName": None, "phone": None}
        else:
            target = self.rng.choice([name for name in names if name != source])
            after = self.people[target]
        return Change(f"/xras/v1/people/{source}/merge/{target}", {}, {source: None, target: after})

    def save(self, name, before):
        word = f"{self.rng.getrandbits(40):x}"
        details = {**before, "lastName": word, "phone": word}  # two members that must always agree
        return Change(f"/xras/v1/people/{name}", {"lastName": word, "phone": word}, {name: details})

    def work(self, port):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            while True:
                change = self.under_way = self.next_change()
                connection.request("POST", change.path, urllib.parse.urlencode(change.form), FIELDS)
                answer = connection.getresponse()
                body = answer.read()
                if answer.status != 200:
                    self.problem = f"POST {change.path} was answered with {answer.status}: {body[:200]!r}"
                    return
                self.apply(change)
                self.acknowledged += 1
                self.under_way = None
        except (OSError, http.client.HTTPException):
            pass  # killed: nobody knows what became of the change that is under way
        finally:
            connection.close()

    def apply(self, change):
        for name, details in change.effect.items():
            if details is None:
                self.people.pop(name, None)
            else:
                self.people[name] = details

    def settle(self, found):
        """Decides from what is there whether the change under way was made. True when it was."""
        change, self.under_way = self.under_way, None
        if change is None:
            return False
        now = {name: found.get(name) for name in change.effect}
        if now == change.effect:
            self.apply(change)
            return True
        if now == {name: self.people.get(name) for name in change.effect}:
            return False
        raise Wrong(f"POST {change.path} was made by half: {now}")


class Run:
    def __init__(self, arguments, folder, store):
        self.arguments, self.folder, self.store = arguments, folder, store
        self.rng = random.Random(arguments.seed)
        self.service = Service(arguments.rollcalld, folder, store, SETTINGS)
        self.writers = [Writer(i, random.Random(f"{arguments.seed}/{i}")) for i in range(arguments.writers)]
        self.changes = 0  # that have been made, since the beginning

    def export(self):
        file = self.folder / "people.jsonl"
        file.unlink(missing_ok=True)
        self.service.run("export", str(file), "--kind", "xras/people")
        people = {}
        with open(file, encoding="utf-8") as lines:
            for person in map(json.loads, lines):
                people[person["username"]] = {"lastName": person["lastName"], "phone": person["phone"]}
        return people

    def compare(self):
        found = self.export()
        for writer in self.writers:
            self.changes += writer.settle(found)
        expected = {name: details for writer in self.writers for name, details in writer.people.items()}
        if found != expected:
            lost = [name for name in expected if found.get(name) != expected[name]]
            more = [name for name in found if name not in expected]
            raise Wrong(f"lost or changed: {lost[:5]}, there without reason: {more[:5]}")
        self.expect("changes in the activity", "SELECT COUNT(*) FROM xras_activity", self.changes)
        self.expect("people", "SELECT COUNT(*) FROM xras_people", len(expected))
        searched = "SELECT rowid AS person FROM xras_people_search"
        if self.store.is_sqlite:
            searched += " UNION ALL SELECT id FROM xras_people_waiting"
        self.expect("people who can be searched", f"SELECT COUNT(*) FROM ({searched}) AS searched", len(expected))
        self.expect("people without their row for searches",
                    f"SELECT COUNT(*) FROM xras_people WHERE id NOT IN ({searched})", 0)
        self.service.run("check")

    def expect(self, what, sql, wanted):
        found = self.store.number(sql)
        if found != wanted:
            raise Wrong(f"{found} {what}, not {wanted}")

    def write_until_killed(self, seconds):
        threads = [threading.Thread(target=writer.work, args=(self.service.port,)) for writer in self.writers]
        before = sum(writer.acknowledged for writer in self.writers)
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        self.service.end(signal.SIGKILL)
        for thread in threads:
            thread.join()
        for writer in self.writers:
            if writer.problem:
                raise Wrong(writer.problem)
        self.changes += sum(writer.acknowledged for writer in self.writers) - before

    def go(self):
        kills = merged = 0
        while kills < self.arguments.kills:
            self.service.spawn()
            kills += 1
            if self.rng.random() < EARLY:
                time.sleep(self.rng.uniform(0, 0.3))
                self.service.end(signal.SIGKILL)
                continue
            self.service.wait_until_ready()
            self.compare()
            self.write_until_killed(self.rng.uniform(0.02, 0.6))
        self.service.start()
        self.compare()
        status = self.service.end(signal.SIGTERM)
        if status != 0:
            raise Wrong(f"rollcalld ends with {status}")
        merged = self.store.number("SELECT COUNT(*) FROM xras_activity WHERE action = 'merge'")
        if self.changes == 0 or merged == 0:
            raise Wrong("nothing was written, so nothing was tried")
        acknowledged = sum(writer.acknowledged for writer in self.writers)
        print(f"{kills} kills, {acknowledged} changes acknowledged ({merged} merges): all there, none by half")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-kill."))
    store = new_store(folder)
    run = Run(arguments, folder, store)
    try:
        run.go()
    except Wrong as wrong:
        print(f"WRONG (seed {arguments.seed}): {wrong}\nThe database and the log are in {store.url} and {folder}",
              file=sys.stderr)
        return 1
    finally:
        if run.service.process:
            run.service.end(signal.SIGKILL)
    store.remove()
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
