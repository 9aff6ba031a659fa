#!/usr/bin/python3
"""Walks the main screens of the real window with the keyboard alone, as assistive technology sees them: every interactive
thing has a name, Tab visits every enabled button and editor of a screen, and comes round again."""
import argparse
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot  # noqa: E402
from practice import Practice  # noqa: E402

REACHABLE = ("push button", "text", "password text", "check box", "combo box")


def examine(robot, screen, problems):
    problems += [f"{screen}: a {role} in {where!r} has no name" for role, where in robot.unnamed()]
    visited = robot.tab_cycle()
    wanted = {(robot.role(item), robot.name(item)) for role in REACHABLE for item in robot.all(role=role, enabled=True)
              if "focusable" in robot.states(item) and robot.role(item.parent) != "combo box"}
    missed = wanted - set(visited)
    problems += [f"{screen}: Tab does not reach the {role} {name!r}" for role, name in sorted(missed)]
    print(f"{screen}: {len(visited)} stops of Tab, {len(wanted)} things wanted, {len(missed)} missed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    binaries = parser.parse_args().bin.resolve()
    problems = []
    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=True) as desktop, Practice(
            binaries / "rollcalld", folder, people=1000) as practice:
        desktop.spawn([str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url",
                       practice.url, "--credentials", str(practice.credentials_file), "--language", "en"])
        robot = Robot("rollcall", patience=30)
        robot.find(role="frame", contains="Rollcall")
        robot.until(lambda: robot.sees("XRAS practice"), "the practice connections")
        examine(robot, "start", problems)

        robot.key("ctrl+l")
        robot.replace_text("anwosu")
        robot.key("Return")
        robot.until(lambda: next(robot.all(role="page tab", contains="Amara Nwosu"), None), "the person")
        examine(robot, "person", problems)

        robot.key("ctrl+l")
        robot.replace_text("tmokoena2")
        robot.key("Return")
        robot.until(lambda: next(robot.all(role="page tab", contains="Mokoena"), None), "the duplicate")
        robot.key("ctrl+m")
        robot.until(lambda: next(robot.all(role="page tab", contains="Merge"), None), "the merge desk")
        examine(robot, "merge", problems)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
