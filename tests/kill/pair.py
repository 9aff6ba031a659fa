#!/usr/bin/python3
"""Two processes of rollcalld on one PostgreSQL, one of them killed with SIGKILL every second and started again. Writers use
whichever answers. A read that finds nobody is asked again of the other process; a change never is: whether it was made is
read. No answer may be a 5xx, no acknowledged change may be lost, both processes must always say the same.

    tests/support/postgres.sh start STATE; tests/support/postgres.sh run STATE pair.py --rollcalld PROGRAM [--seconds 60]; ... stop STATE"""
import argparse
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

from kill import FIELDS, SETTINGS, Writer
from served import Service, Wrong
from stores import new_store

SETTLING = 0.5  # seconds; a COMMIT that a killed process has sent may still be on its way


class PairWriter(Writer):
    """A writer that goes on with the other process when one dies."""

    def __init__(self, number, rng, services):
        super().__init__(number, rng)
        self.services = services
        self.retried = self.unknown = 0

    def run(self, until):
        while time.monotonic() < until and not self.problem:
            service = self.rng.choice(self.services)
            if not service.port:
                continue
            self.until = until
            self.work_with(service)
            if self.under_way:
                self.unknown += 1
                time.sleep(SETTLING)
                self.settle({name: self.read(name) for name in self.under_way.effect})

    def work_with(self, service):
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
        try:
            connection.connect()
            while time.monotonic() < self.until:
                self.under_way = self.next_change()
                if not self.change(connection):
                    return
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()

    def change(self, connection):
        change = self.under_way
        connection.request("POST", change.path, urllib.parse.urlencode(change.form), FIELDS)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            self.problem = f"POST {change.path} was answered with {answer.status}: {body[:200]!r}"
            return False
        self.apply(change)
        self.acknowledged += 1
        self.under_way = None
        for name, details in change.effect.items():
            if (found := self.read(name)) != details:
                self.problem = f"{name} is {found}, not {details}"
        return not self.problem

    def read(self, name):
        """From any process that answers; again when it dies meanwhile."""
        while True:
            service = self.rng.choice(self.services)
            connection = http.client.HTTPConnection("127.0.0.1", service.port or 1, timeout=30)
            try:
                connection.request("GET", f"/xras/v1/people/{name}", headers=FIELDS)
                answer = connection.getresponse()
                body = json.loads(answer.read())
            except (OSError, http.client.HTTPException):
                self.retried += 1
                time.sleep(0.01)
                continue
            finally:
                connection.close()
            if answer.status not in (200, 404):
                raise Wrong(f"GET of {name} was answered with {answer.status}")
            person = body["result"]
            return person and {"lastName": person["lastName"], "phone": person["phone"]}


def guarded(writer, until):
    try:
        writer.run(until)
    except Wrong as wrong:
        writer.problem = str(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if not os.environ.get("ROLLCALL_TEST_DATABASE"):
        parser.error("needs a PostgreSQL, see above")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-pair."))
    store = new_store(folder)
    services = [Service(arguments.rollcalld, folder, store, SETTINGS) for _ in range(2)]
    writers = [PairWriter(i, random.Random(f"{arguments.seed}/{i}"), services) for i in range(arguments.writers)]
    kills = 0
    try:
        for service in services:
            service.start()
        until = time.monotonic() + arguments.seconds
        threads = [threading.Thread(target=guarded, args=(writer, until)) for writer in writers]
        for thread in threads:
            thread.start()
        while time.monotonic() < until:
            time.sleep(1)
            service = services[kills % 2]
            service.end(signal.SIGKILL)
            service.start()
            kills += 1
        for thread in threads:
            thread.join()
        for writer in writers:
            if writer.problem:
                raise Wrong(writer.problem)
            for name, details in writer.people.items():
                if (found := writer.read(name)) != details:
                    raise Wrong(f"at the end {name} is {found}, not {details}")
    except Wrong as wrong:
        print(f"WRONG (seed {arguments.seed}): {wrong}\nThe database and the log are in {store.url} and {folder}", file=sys.stderr)
        return 1
    finally:
        for service in services:
            if service.process:
                service.end(signal.SIGKILL)
    store.remove()
    shutil.rmtree(folder)
    print(f"{kills} kills, {sum(writer.acknowledged for writer in writers)} changes acknowledged and there, "
          f"{sum(writer.unknown for writer in writers)} settled by reading, {sum(writer.retried for writer in writers)} reads asked again")
    return 0


if __name__ == "__main__":
    sys.exit(main())
