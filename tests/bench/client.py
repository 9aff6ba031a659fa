#!/usr/bin/python3
"""What the console's client costs, beside what a script of the staff costs (python3-requests), in turns, in one run and against the
same rollcalld.

    client.py ROLLCALLD BENCH_CLIENT [PEOPLE]      100,000 people unless said

Loading: CPU seconds until all identities stand in the console's table; the script decodes the same pages and keeps them.
Editing: changes a second of one member of identities, one request each; once more with journal and reading back, as people do it."""
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from practice import Practice  # noqa: E402

PAGE = 1000
EDITS = 2000
TURNS = 3
SCRIPT = """
import json, resource, sys, time, requests
what, url, token, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
session = requests.Session()
session.headers["Authorization"] = "Token " + token
def used():
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
def page(address):
    return session.get(address).json()
records, address = [], url + "/api/v1/identities/"
begin, cpu = time.monotonic(), used()
while address and len(records) < count:
    answer = page(address)
    records += answer["results"]
    address = answer["next"]
if what == "edit":
    records = records[:count]
    begin, cpu = time.monotonic(), used()
    for record in records:
        details = {**record["details"], "source": "script " + str(begin)}
        assert session.patch(url + "/api/v1/identities/" + record["id"] + "/", json={"details": details}).status_code == 200
print(json.dumps({"records": len(records), "seconds": time.monotonic() - begin, "cpu": used() - cpu}))
"""


def figures(*command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main():
    rollcalld, client = sys.argv[1:3]
    people = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder) / "config.json"
        config.write_text(json.dumps({"systems": {"sis": {"page_size": PAGE}}}), encoding="utf-8")
        with Practice(rollcalld, folder, people=people, extra=("--config", str(config))) as practice:
            place = (practice.systems["sis"], practice.credentials["sis"]["token"])
            runs = {name: [] for name in ("load ours", "load script", "edit ours", "edit script", "save ours")}
            for _ in range(TURNS):
                runs["load ours"].append(figures(client, "list", *place))
                runs["load script"].append(figures("/usr/bin/python3", "-c", SCRIPT, "load", *place, str(people)))
                runs["edit ours"].append(figures(client, "edit", *place, str(EDITS)))
                runs["edit script"].append(figures("/usr/bin/python3", "-c", SCRIPT, "edit", *place, str(EDITS)))
                runs["save ours"].append(figures(client, "save", *place, str(EDITS)))
    cpu = {name: statistics.median(run["cpu"] for run in all_runs) for name, all_runs in runs.items()}
    rate = {name: statistics.median(run["records"] / run["seconds"] for run in all_runs) for name, all_runs in runs.items()}
    records = runs["load ours"][0]["records"]
    print(f"Loading {records} identities, CPU seconds: Rollcall {cpu['load ours']:.2f}, requests {cpu['load script']:.2f}: "
          f"{cpu['load ours'] / cpu['load script']:.2f}")
    print(f"Edits a second: Rollcall {rate['edit ours']:.0f}, requests {rate['edit script']:.0f}: {rate['edit ours'] / rate['edit script']:.2f}")
    print(f"The same journaled and read back: {rate['save ours']:.0f}: {rate['save ours'] / rate['edit script']:.2f}")


if __name__ == "__main__":
    main()
