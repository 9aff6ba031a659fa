#!/usr/bin/python3
"""Figures of rollcalld with many people, each beside an anchor measured in the same run: PostgreSQL 15 with b-tree and
pg_trgm indexes on the same people (pgbench, prepared statements, Unix socket), or a page's octets from nginx.

    scale.py ROLLCALLD [PEOPLE]          1,000,000 people unless said; needs wrk, nginx, postgresql and 8 GB of disk

Absolute numbers say little on a shared computer; ratios nearer than about 1.25x are a tie. Lower is better but for
figures a second. The service is asked over one keep-alive connection and answers with whole JSON."""
import json
import os
import pathlib
import random
import re
import resource
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

BIN = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
UNITS = {"us": 1e-3, "ms": 1, "s": 1e3}
COLUMNS = ("username", "firstName", "middleName", "lastName", "email", "phone", "organization", "academicStatus", "residenceCountry")


def postgres(*command, **more):
    """As the user postgres when this one is root: initdb refuses to work for root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    return subprocess.run([*prefix, *map(str, command)], check=True, capture_output=True, text=True, cwd="/", **more).stdout


class Service:
    def __init__(self, program, folder, *more):
        self.keys_file = folder / "keys.json"
        started = time.monotonic()
        self.process = subprocess.Popen([program, "serve", "--listen", "127.0.0.1:0", "--until-stdin-closes", *more], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        ready = json.loads(self.process.stdout.readline())
        self.seconds = time.monotonic() - started
        self.url = ready["url"]

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def end(self):
        self.process.stdin.close()
        self.process.wait(120)


class Nginx:
    """One worker that serves one file, as fast as anything does."""

    def __init__(self, folder, body):
        self.folder = folder / "nginx"
        (self.folder / "html").mkdir(parents=True)
        (self.folder / "html" / "page").write_bytes(body)
        for part in (self.folder, self.folder / "html"):
            part.chmod(0o755)
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        port = self.socket.getsockname()[1]
        self.socket.close()
        config = self.folder / "nginx.conf"
        config.write_text(f"worker_processes 1; daemon off; pid {self.folder}/pid; error_log {self.folder}/log;\nevents {{}}\n"
                          f"http {{ access_log off; keepalive_requests 100000000; sendfile on; open_file_cache max=10;\n"
                          f"server {{ listen 127.0.0.1:{port}; root {self.folder}/html; }} }}\n")
        self.process = subprocess.Popen(["nginx", "-c", config], stderr=subprocess.DEVNULL)
        self.url = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try:
                urllib.request.urlopen(self.url + "/page").read()
                return
            except OSError:
                time.sleep(0.05)
        sys.exit("nginx does not answer: " + (self.folder / "log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


class Postgres:
    """A cluster of this run's own, without TCP."""

    def __init__(self, folder):
        self.folder = folder / "postgres"
        self.folder.mkdir()
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        data = self.folder / "data"
        postgres(BIN / "initdb", "-D", data, "--locale=C.UTF-8", "-A", "trust", "-U", "postgres")
        with open(data / "postgresql.conf", "a", encoding="ascii") as conf:
            conf.write(f"listen_addresses=''\nunix_socket_directories='{self.folder}'\nshared_buffers=1GB\nmaintenance_work_mem=512MB\n"
                       "work_mem=64MB\nmax_wal_size=4GB\n")
        postgres(BIN / "pg_ctl", "-D", data, "-l", self.folder / "log", "-w", "start")
        self.data = data

    def sql(self, *statements):
        command = ["psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-h", self.folder, "-d", "postgres"]
        for statement in statements:
            command += ["-c", statement]
        return postgres(*command).strip()

    def milliseconds(self, script, seconds=4):
        """Mean latency of one client."""
        file = self.folder / "script.sql"
        file.write_text(script)
        file.chmod(0o644)
        said = postgres(BIN / "pgbench", "-n", "-M", "prepared", "-c", "1", "-T", str(seconds), "-f", file, "-U", "postgres", "-h", self.folder,
                        "postgres")
        return float(re.search(r"latency average = ([\d.]+) ms", said)[1])

    def stop(self):
        postgres(BIN / "pg_ctl", "-D", self.data, "-m", "fast", "stop")


def wrk(folder, url, requests, headers, seconds=4, connections=1, method="GET", body=None):
    """(p50 in ms, requests a second) of requests in turn."""
    script = folder / "wrk.lua"
    script.write_text(
        "local paths = {" + ",".join(json.dumps(path) for path in requests) + "}\nlocal i = 0\nlocal headers = {"
        + ",".join(f"[{json.dumps(name)}]={json.dumps(value)}" for name, value in headers.items()) + "}\n"
        + f'local method, body = {json.dumps(method)}, {json.dumps(body) if body else "nil"}\n'
        + "request = function() i = i % #paths + 1; return wrk.format(method, paths[i], headers, body) end\n"
        + 'done = function(summary) if summary.errors.status > 0 then print("WRONG STATUS " .. summary.errors.status) end end\n')
    said = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script, url], capture_output=True, text=True,
                          check=True).stdout
    if "WRONG STATUS" in said or "Non-2xx" in said:
        sys.exit("the service answered with errors:\n" + said)
    half = re.search(r"50%\s+([\d.]+)(us|ms|s)", said)
    return float(half[1]) * UNITS[half[2]], float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, ours, anchor, name, goal, unit="ms", higher=False):
        ratio = ours / anchor
        good = ratio >= goal if higher else ratio <= goal
        self.rows.append((what, f"{ours:.3g} {unit}", f"{name} {anchor:.3g} {unit}", f"{ratio:.3g}", f"{'>=' if higher else '<='} {goal}",
                          "" if good else "MISSED"))
        print("  ".join(self.rows[-1]), flush=True)


def load_anchor(database, people, folder):
    """Seconds for the table with all its indexes."""
    rows = folder / "people.tsv"
    with open(people, encoding="utf-8") as lines, open(rows, "w", encoding="utf-8") as out:
        for person in map(json.loads, lines):
            cells = [person[name] for name in COLUMNS]
            out.write("\t".join("\\N" if cell is None else cell.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ") for cell in cells) + "\n")
    rows.chmod(0o644)
    names = ", ".join(f'"{name}" text' for name in COLUMNS)
    text = "lower(coalesce(\"firstName\",'')||' '||coalesce(\"lastName\",'')||' '||username||' '||coalesce(email,''))"
    database.sql("CREATE EXTENSION pg_trgm", f"CREATE TABLE person (id bigserial PRIMARY KEY, {names})")
    started = time.monotonic()
    columns = ", ".join(f'"{name}"' for name in COLUMNS)
    database.sql(f"COPY person ({columns}) FROM '{rows}'", "CREATE UNIQUE INDEX ON person (username)", "CREATE INDEX ON person (email)",
                 'CREATE INDEX ON person ("lastName", "firstName")', f"CREATE INDEX person_text ON person USING gin ({text} gin_trgm_ops)",
                 "ANALYZE person")
    return time.monotonic() - started, text


def measure_pages(table, database, service, folder, headers):
    """Pages of 100 in turn, each other people."""
    deep = (f"\\set o random(0, {int(database.sql('SELECT max(id) FROM person')) - 100})\n"
            "SELECT * FROM person ORDER BY \"lastName\", \"firstName\" OFFSET :o LIMIT 100;\n")
    links, address, body = [], service.url + "/sis/api/v1/identities/?created_to=2020-01-01T00:00:00Z", b""
    while address and len(links) < 500:
        body = urllib.request.urlopen(urllib.request.Request(address, headers=headers)).read()
        links.append(address.replace(service.url, ""))
        address = json.loads(body)["next"]
    milliseconds, rate = wrk(folder, service.url, links, headers)
    table.add("8 page of 100 anywhere", milliseconds, database.milliseconds(deep), "PostgreSQL OFFSET", 0.01)
    nginx = Nginx(folder, body)
    table.add("9 pages of 100", rate, wrk(folder, nginx.url, ["/page"], {})[1], "nginx, one file", 0.2, "/s", higher=True)
    nginx.stop()


def measure_idle(service, connections=2000):
    """Memory that connections take which never say more than half a request."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    before = service.memory()
    host, port = service.url.removeprefix("http://").split(":")
    held = []
    for _ in range(connections):
        held.append(socket.create_connection((host, int(port))))
        held[-1].sendall(b"GET /xras/v1/people/nobody HTTP/1.1\r\nHost: ")
    time.sleep(1)
    print(f"memory under {connections} half-open connections {service.memory() - before:.1f} MiB more than {before:.0f}", flush=True)
    for connection in held:
        connection.close()


def main():
    program, people = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    folder = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-scale."))
    folder.chmod(0o755)
    table, database = Table(), None
    try:
        practice = ("--practice", "--people", str(people), "--db", f"sqlite:{folder / 'practice.sqlite'}", "--credentials", str(folder / "keys.json"))
        service = Service(program, folder, *practice)
        print(f"first start with {people} people in five systems {service.seconds:.1f} s", flush=True)
        service.end()
        service = Service(program, folder, *practice)
        print(f"second start {service.seconds:.2f} s, memory {service.memory():.0f} MiB", flush=True)
        service.end()

        file, copy = folder / "people.jsonl", folder / "copy.sqlite"
        subprocess.run([program, "export", file, "--kind", "xras/people", "--practice", "--db", f"sqlite:{folder / 'practice.sqlite'}"], check=True)
        started = time.monotonic()
        subprocess.run([program, "import", file, "--kind", "xras/people", "--db", f"sqlite:{copy}"], check=True, stdout=subprocess.DEVNULL)
        took = time.monotonic() - started
        database = Postgres(folder)
        anchor, text = load_anchor(database, file, folder)
        table.add("12 import, all indexes", took, anchor, "PostgreSQL COPY and indexes", 1.3, "s")
        size = sum(part.stat().st_size for part in folder.glob("copy.sqlite*")) / 2**20
        table.add("13 size of the database", size, int(database.sql("SELECT pg_total_relation_size('person')")) / 2**20, "PostgreSQL", 1.3, "MiB")

        store = sqlite3.connect(f"file:{copy}?mode=ro", uri=True)
        names = [row[0] for row in store.execute("SELECT username_key FROM xras_people")]
        plain = [name for name in names if re.fullmatch("[a-z0-9._-]+", name)]
        random.Random(1).shuffle(plain)
        store.close()
        service = Service(program, folder, *practice)
        keys = json.loads(service.keys_file.read_text())
        xras, sis = keys["xras"], {"Authorization": "Token " + keys["sis"]["token"]}
        measure(table, database, service, folder, plain, (xras, sis), text)
        print(f"memory after the queries {service.memory():.0f} MiB")
        measure_idle(service)
        service.end()
        config = folder / "config.json"
        config.touch(0o600)
        config.write_text('{"systems": {"sis": {"page_size": 100}}}')
        service = Service(program, folder, *practice, "--config", str(config))
        keys = json.loads(service.keys_file.read_text())  # new ones with each start
        measure_pages(table, database, service, folder, {"Authorization": "Token " + keys["sis"]["token"]})
        service.end()
    finally:
        if database:
            database.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if any(row[-1] for row in table.rows) else 0


def measure(table, database, service, folder, names, headers, text):
    xras, sis = headers
    people = int(database.sql("SELECT max(id) FROM person"))
    paths = [f"/xras/v1/people/{name}" for name in names[:4000]]
    exact = f"\\set i random(1, {people})\nSELECT * FROM person WHERE username = (SELECT username FROM person WHERE id = :i);\n"
    table.add("1 exact look-up, p50", wrk(folder, service.url, paths, xras)[0], database.milliseconds(exact), "PostgreSQL (two index reads)", 2.0)

    def search(word, seconds=4):
        ours = wrk(folder, service.url, [f"/xras/v1/search/people?q={word}"], xras, seconds)[0]
        return ours, database.milliseconds(f"SELECT * FROM person WHERE {text} LIKE '%{word}%' LIMIT 20;\n", seconds)

    table.add("2 substring, many hits, first 20", *search("nwosu"), "PostgreSQL", 0.5)
    # How rare a word is depends on the word: the middle one of many.
    rare = [search(word, 1) for name in names[:12] for word in (name[:8], name[-6:])]
    table.add("4 rare substring", *(statistics.median(side) for side in zip(*rare)), "PostgreSQL", 1.0)
    table.add("5 two letters, first 20", *search("nw"), "PostgreSQL", 0.2)

    page = json.loads(urllib.request.urlopen(urllib.request.Request(
        service.url + "/sis/api/v1/identities/?created_to=2020-01-01T00:00:00Z", headers=sis)).read())
    link = page["next"].replace(service.url, "")
    ours = wrk(folder, service.url, [link], sis)
    deep = f"\\set o random(0, {people - 1000})\nSELECT * FROM person ORDER BY \"lastName\", \"firstName\" OFFSET :o LIMIT 1000;\n"
    table.add("page of 1,000 anywhere", ours[0], database.milliseconds(deep), "PostgreSQL OFFSET", 0.1)

    # Numbers that one identity has; those for fiction are shared by many.
    store = sqlite3.connect(f"file:{folder / 'practice.sqlite'}?mode=ro", uri=True)
    numbers = [row[0] for row in store.execute("SELECT address FROM sis_addresses WHERE type = 'msisdn' GROUP BY address HAVING COUNT(*) = 1 "
                                               "LIMIT 2000")]
    store.close()
    found = [f"/sis/api/v1/identities/search/?details__addresses__msisdn=%2B{number[1:]}" for number in numbers]
    for connections, upstream in ((1, 21), (4, 37)):
        rate = wrk(folder, service.url, found, sis, connections=connections)[1]
        table.add(f"identity search by number, {connections} connections", rate, upstream, "the original, 100,000 identities, measured once", 100, "/s",
                  higher=True)

    # pgbench has no names of its own; a sequence makes them.
    database.sql("CREATE SEQUENCE made")
    insert = ("INSERT INTO person (username, \"firstName\", \"lastName\", email) SELECT 'made' || n, 'Ada', 'Byron', 'made' || n || '@mail.example' "
              "FROM (SELECT nextval('made') AS n) AS new;\n")
    creates = [f"/xras/v1/people/made{i}" for i in range(300_000)]
    form = {**xras, "Content-Type": "application/x-www-form-urlencoded"}
    body = "firstName=Ada&lastName=Byron&email=made@mail.example"
    ours = wrk(folder, service.url, creates, form, method="POST", body=body)[1]
    table.add("10 durable creates, one connection", ours, 1000 / database.milliseconds(insert), "PostgreSQL", 0.5, "/s", higher=True)
    more = wrk(folder, service.url, [f"/xras/v1/people/more{i}" for i in range(600_000)], form, connections=16, method="POST", body=body)[1]
    print(f"durable creates, 16 connections {more:.0f} /s, {more / ours:.2f} of one")
    update = f"\\set i random(1, {people})\nUPDATE person SET phone = '+1 555 0100' WHERE id = :i;\n"
    ours = wrk(folder, service.url, paths, form, method="POST", body="phone=%2B1+555+0100")[0]
    table.add("14 save one person, p50", ours, database.milliseconds(update), "PostgreSQL UPDATE", 1.5)


if __name__ == "__main__":
    sys.exit(main())
