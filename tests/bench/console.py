#!/usr/bin/python3
"""Start and idle memory of the console against KeePassXC, in turns, in one run.

Usage: console.py BIN_FOLDER [RUNS]     (packages: keepassxc, x11-utils, and the group "robot" of packaging/packages.txt)

Start is the time from exec until the window manager lists the first window; memory is the resident size three seconds
later, of the console's own process and, on a line of its own, together with its practice service. Medians are compared."""
import os
import pathlib
import select
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop  # noqa: E402


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as listing:
        return [int(child) for child in listing.read().split()]


def cpu(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def one(desktop, command):
    spy = subprocess.Popen(["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], env=desktop.env, stdout=subprocess.PIPE)
    while "0x" in (line := spy.stdout.readline().decode()):
        pass  # a window of the run before is still going
    begin = time.monotonic()
    program = subprocess.Popen(command, env=desktop.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while "0x" not in line:
        if not select.select([spy.stdout], [], [], 20)[0]:
            raise SystemExit(f"{command[0]} opened no window")
        line = spy.stdout.readline().decode()
    shown = (time.monotonic() - begin) * 1000
    burnt = cpu(program.pid)
    time.sleep(3)
    memory = resident(program.pid)
    together = memory + sum(resident(child) for child in children(program.pid))
    program.terminate()
    program.wait(10)
    spy.terminate()
    spy.wait()
    time.sleep(0.5)
    return {"window ms": shown, "cpu s to window": burnt, "idle RSS MiB": memory, "idle RSS MiB with its service": together}


def main():
    folder, runs = pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as profile, Desktop(own_display=True) as desktop:
        ours = [str(folder / "rollcall"), "--practice", "--profile", profile + "/p"]
        anchor = ["keepassxc"]
        rows = {"rollcall": [], "keepassxc": []}
        for run in range(runs + 1):
            for name, command in (("rollcall", ours), ("keepassxc", anchor)):
                figures = one(desktop, command)
                if run:  # the first of each only warms the caches
                    rows[name].append(figures)
        for figure in rows["rollcall"][0]:
            mine, theirs = (statistics.median(row[figure] for row in rows[name]) for name in ("rollcall", "keepassxc"))
            print(f"{figure:32} rollcall {mine:8.2f}   keepassxc {theirs:8.2f}   ratio {mine / theirs if theirs else float('nan'):.2f}")


main()
