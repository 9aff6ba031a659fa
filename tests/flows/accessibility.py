#!/usr/bin/python3
"""Walks the main screens of the real window with the keyboard alone, as assistive technology sees them: every interactive
thing has a name, Tab visits every enabled button and editor of a screen, and comes round again."""
import argparse
import pathlib
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/support"), str(ROOT / "packaging")]
from desktop import Desktop, Robot  # noqa: E402
from practice import Practice  # noqa: E402
from tour import make_photo  # noqa: E402

REACHABLE = ("push button", "text", "password text", "check box", "combo box")


def examine(robot, screen, problems, within=None):
    """`within`: a dialog, whose window is the only one that the keyboard may reach."""
    problems += [f"{screen}: a {role} in {where!r} has no name" for role, where in robot.unnamed()]
    visited = robot.tab_cycle()
    places = {place for _, _, place in visited}
    # One of several choices stands for all: the arrow keys move among them.
    choices = {place[1:] for role, _, place in visited if role == "check box"}
    wanted = [robot.mark(item) for item in robot.walk(within)
              if robot.role(item) in REACHABLE and {"showing", "sensitive", "focusable"} <= robot.states(item)
              and robot.role(item.parent) != "combo box"]
    missed = [(role, name) for role, name, place in wanted
              if place not in places and not (role == "check box" and place[1:] in choices)]
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

        robot.key("alt+w", "p")
        robot.find(role="text", contains="Filter the loaded rows")
        examine(robot, "people", problems)

        robot.key("alt+f", "c")
        robot.until(lambda: next(robot.all(role="page tab", contains="Connections"), None), "the connections")
        examine(robot, "connections", problems)

        robot.key("alt+f", "a")
        robot.until(lambda: robot.sees("Base URL"), "the form of a new connection")
        examine(robot, "new connection", problems)

        robot.key("ctrl+l")
        robot.replace_text("12345")
        robot.key("Return")
        robot.until(lambda: next(robot.all(role="push button", contains="Change"), None), "the picture of the account")
        robot.tab_to(role="push button", contains="Change")
        photo = pathlib.Path(folder) / "photo.jpg"
        make_photo(photo)
        robot.key("space")
        robot.until(lambda: robot.sees("File name:"), "the file dialog")
        robot.type(str(photo))
        robot.key("Return")
        dialog = robot.find(role="dialog", contains="Picture of")
        examine(robot, "crop", problems, within=dialog)
        robot.key("Escape")

        robot.tab_to(role="push button", contains="Delete account")
        robot.key("space")
        dialog = robot.until(lambda: next((item for role in ("dialog", "alert") for item in robot.all(role=role)), None),
                             "the question before an account is deleted")
        examine(robot, "delete", problems, within=dialog)
        robot.key("Escape")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
