#!/usr/bin/python3
"""Works in the real window while the service is ten seconds away and one connection in ten is lost: everything that runs is
shown and can be called off, the rest of the window answers, nothing is modal, and closing the window ends what runs."""
import argparse
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot  # noqa: E402
from practice import Practice  # noqa: E402
from pulse import Pulse  # noqa: E402
from relay import Relay  # noqa: E402

DELAY, LOSS = 10, 0.1
LOOKING = 25  # in place of the delay where something has to be found on the screen and called off; the robot's eyes are slow
CLOSED_WITHIN = 1.0


class Slow:
    def __init__(self, robot, relay):
        self.robot, self.relay, self.problems = robot, relay, []

    def expect(self, what, holds):
        print(f"{'ok      ' if holds else 'NOT SO  '}{what}", flush=True)
        if not holds:
            self.problems.append(what)

    def nothing_modal(self, where):
        modal = [item for item in self.robot.walk() if self.robot.role(item) in ("dialog", "alert", "progress bar")
                 and "showing" in self.robot.states(item)]
        self.expect(f"{where}: nothing lies over the window", not modal)

    def is_quiet(self, patience):
        deadline = time.monotonic() + patience
        while self.relay.open_connections() and time.monotonic() < deadline:
            time.sleep(0.02)
        return not self.relay.open_connections()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of rollcall and rollcalld")
    parser.add_argument("--p99", type=float, default=0.05, help="seconds within which 99 of 100 answers have to come")
    parser.add_argument("--most", type=float, default=0.2, help="seconds within which every answer has to come")
    options = parser.parse_args()
    binaries = options.bin.resolve()
    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=True) as desktop, Relay() as relay, Practice(
            binaries / "rollcalld", folder, people=1000, extra=relay.settings(folder)) as practice:
        relay.leads_to(practice.url)
        console = desktop.spawn([str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url",
                                 relay.url, "--credentials", str(practice.credentials_file), "--language", "en"])
        robot = Robot("rollcall", patience=30)
        run = Slow(robot, relay)
        robot.until(lambda: robot.sees("Practice is running"), "the practice connections")
        robot.key("alt+w", "p")
        robot.tab_to(role="text", contains="Search XRAS")
        robot.type("nwosu")
        robot.key("Return")
        robot.until(lambda: robot.sees("anwosu"), "a list to work with")
        run.is_quiet(30)
        relay.delay, relay.loss = DELAY, LOSS

        with Pulse("rollcall") as pulse:
            # The look-up asks several services, and meanwhile the window is used.
            robot.key("ctrl+l")
            robot.replace_text("mokoena")
            robot.until(lambda: robot.sees("asking…"), "the look-up says that it asks")
            run.nothing_modal("while somebody is looked up")
            robot.key("Escape", "ctrl+f")
            robot.type("anwosu")
            run.expect("the filter works meanwhile", robot.sees("1 of "))
            robot.key("ctrl+k")
            robot.find(role="text", name="What to do")
            robot.key("Escape")

            # A person who is being read.
            relay.delay = LOOKING
            robot.key("ctrl+f", "Tab")
            robot.tab_to(role="table")
            robot.key("Home", "Return")
            robot.until(lambda: robot.sees("Reading anwosu from"), "the page says what it waits for")
            run.nothing_modal("while a person is read")
            robot.click(robot.find(role="push button", name="Cancel"))
            robot.until(lambda: robot.sees("Reading was cancelled."), "the page says that it was called off")
            for width in (1100, 1440, 1200):
                robot.resize("Rollcall", width, 800)

            # A search that runs: shown, and called off by its button.
            run.is_quiet(60)
            robot.key("alt+w", "p")
            robot.tab_to(role="text", contains="Search XRAS")
            robot.replace_text("mokoena")
            robot.key("Return")
            stop = robot.find(role="push button", name="Stop asking")
            robot.click(stop)
            run.expect("called off, nothing is left of the search", run.is_quiet(CLOSED_WITHIN))
            relay.delay = DELAY

            robot.key("ctrl+l")
            robot.replace_text("dlamini")
            robot.until(lambda: robot.sees("asking…"), "the look-up says that it asks")
        print(pulse)
        run.expect(f"99 of 100 answers within {options.p99 * 1000:.0f} ms", pulse.share(0.99) <= options.p99)
        run.expect(f"every answer within {options.most * 1000:.0f} ms", pulse.share(1) <= options.most)

        run.expect("something runs when the window is closed", relay.open_connections() > 0)
        robot.key("ctrl+q")
        run.expect("closing the window ends what runs within a second", run.is_quiet(CLOSED_WITHIN + 0.2))
        console.wait(30)
    return 1 if run.problems else 0


if __name__ == "__main__":
    sys.exit(main())
