#!/usr/bin/python3
"""Every operation of the five services in the console and by rollcallctl, against the real rollcalld, with what each put on
the wire.

    operations.py --rollcalld build/asan/bin/rollcalld --rollcallctl build/asan/bin/rollcallctl --console .../consolehands

Between the two stands a recorder that hands on what it gets, byte for byte but for the name of the host. A cell counts when
the client says that it is done and the request was among those recorded. Prints a table, and last how many are whole."""
import argparse
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from commandline import CommandLine  # noqa: E402
from console import Console  # noqa: E402
from run import practice_in  # noqa: E402

# As the services' own documents list them, with what they leave out and the contracts found.
OPERATIONS = {
    "cis": ["POST /oauth/token", "GET /v1/profile/{}", "GET /v1/connection/{}"],
    "amo": [method + " /api/v5/accounts" + path for method, path in (
        ("GET", "/account/{}/"), ("GET", "/profile/"), ("PATCH", "/account/{}/"), ("DELETE", "/account/{}/picture/"),
        ("DELETE", "/account/{}/"), ("GET", "/account/{}/notifications/"), ("POST", "/account/{}/notifications/"),
        ("POST", "/unsubscribe/"), ("DELETE", "/session/"), ("POST", "/super-create/"))],
    "xras": ["GET /v1/search/people", "GET /v1/people/{}", "POST /v1/people/{}", "POST /v1/people/{}/merge/{}"],
    "sis": [method + " /api" + path for method, path in (
        ("GET", "/v1/identities/"), ("POST", "/v1/identities/"), ("GET", "/v1/identities/{}/"), ("PUT", "/v1/identities/{}/"),
        ("DELETE", "/v1/identities/{}/"), ("GET", "/v1/identities/search/"), ("GET", "/v1/identities/{}/addresses/msisdn"),
        ("POST", "/v1/optout/"), ("POST", "/v1/optin/"), ("GET", "/v1/detailkeys/"), ("GET", "/v1/user/"),
        ("GET", "/v1/user/{}/"), ("POST", "/v1/user/token/"), ("GET", "/v1/group/"), ("GET", "/v1/group/{}/"),
        ("GET", "/v1/webhook/"), ("POST", "/v1/webhook/"), ("GET", "/v1/webhook/{}/"), ("PUT", "/v1/webhook/{}/"),
        ("DELETE", "/v1/webhook/{}/"), ("GET", "/metrics/"), ("POST", "/metrics/"), ("GET", "/health/"))],
    "passport": ["GET /api/user", "PUT /api/user", "GET /api/user/{}", "GET /api/user/github", "GET /api/user/github_private"],
}
UPLOAD = ("amo", "PATCH", "/api/v5/accounts/account/{}/", "picture")  # the same address, another body


def expected():
    for system, lines in OPERATIONS.items():
        for line in lines:
            yield (system, *line.split(" "))
        if system == "amo":
            yield UPLOAD


def tell(runs):
    rows, whole = [], 0
    for operation in expected():
        cells = [run.cells.get(operation) for run in runs]
        whole += all(cells)
        for run, cell in zip(runs, cells):
            rows.append((" ".join(operation), run.column, *(cell or ("not there", "", "", ""))))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)) + "  " + row[5])
    total = sum(1 for _ in expected())
    print(f"{whole} of {total} operations, {' and '.join(run.column for run in runs)}")
    return whole == total


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--rollcallctl", required=True)
    parser.add_argument("--console", required=True, help="consolehands, the console that takes orders")
    options = parser.parse_args()
    runs = []
    for make in (lambda *place: Console(options.console, *place), lambda *place: CommandLine(options.rollcallctl, *place)):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder)
            with practice_in(path, options.rollcalld) as practice:
                run = make(practice, path)
                runs.append(run)
                try:
                    for part in (run.cis, run.amo, run.xras, run.sis, run.passport):
                        part()
                finally:
                    run.close()
    is_whole = tell(runs)
    for run in runs:
        for complaint in run.complaints:
            print(complaint, file=sys.stderr)
    return 0 if is_whole and not any(run.complaints for run in runs) else 1


if __name__ == "__main__":
    sys.exit(main())
