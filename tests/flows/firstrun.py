#!/usr/bin/python3
"""A first run as a newcomer has it: a home where nothing is, no option, the keyboard. Counts the steps to a person on the
screen and measures the time from starting the program. Exit status 0: five steps at most, in two minutes at most."""
import argparse
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot  # noqa: E402

STEPS, SECONDS = 5, 120


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of rollcall and rollcalld")
    binaries = parser.parse_args().bin.resolve()
    with Desktop(own_display=True) as desktop:
        begin = time.monotonic()
        steps = ["start the program"]
        console = desktop.spawn([str(binaries / "rollcall")])
        robot = Robot("rollcall")
        robot.until(lambda: robot.sees("Practice is running"), "the practice service", patience=SECONDS)
        ready = time.monotonic() - begin
        steps.append("go to the box")
        robot.key("ctrl+l")
        steps.append("type a name")
        robot.type("nwosu")
        # By a part of the word she is found as well, and Enter is for the answer to all of it.
        robot.until(lambda: robot.sees("last name, exact"), "somebody of that name")
        steps.append("choose the first")
        robot.key("Return")
        robot.find(role="page tab", contains="Nwosu")
        seconds = time.monotonic() - begin
        alive = console.poll() is None
    for number, step in enumerate(steps, 1):
        print(f"{number}. {step}")
    print(f"practice was running after {ready:.1f} s, a person was on the screen after {seconds:.1f} s and {len(steps)} steps")
    return 0 if alive and len(steps) <= STEPS and seconds <= SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
