#!/usr/bin/python3
"""The main job and a merge by somebody who sees nothing: the keyboard alone, and what the screen reader Orca says. Leaves a
transcript of each, key by key, and fails where something that has to be heard was not."""
import argparse
import pathlib
import re
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import ISOLATES, Desktop, Robot, RobotError  # noqa: E402
from practice import Practice  # noqa: E402

# Orca writes its debug file in blocks; here each line is wanted as it is written.
ORCA = """import builtins, runpy, sys
plain = builtins.open
def by_line(file, *rest, **named):
    return plain(file, *rest, **named, **({"buffering": 1} if str(file).endswith("orca.out") else {}))
builtins.open = by_line
sys.argv[0] = "orca"
runpy.run_path("/usr/bin/orca", run_name="__main__")"""
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*)'(?:\{|$| )")
ECHO = re.compile(r"^(.|left \w+|right \w+|\w+) $")  # keys that are said while they are pressed


class Listener:
    """What Orca says; it runs without a voice and writes down what it would speak."""

    def __init__(self, desktop):
        self.file = desktop.folder / "orca.out"
        self.read, self.lines = 0, []
        desktop.spawn(["/usr/bin/python3", "-c", ORCA, "--replace", f"--debug-file={self.file}"])
        self.wait_for("Screen reader on", 30)

    def news(self):
        if not self.file.exists():
            return []
        with open(self.file, "rb") as file:
            file.seek(self.read)
            new = file.read()
        new = new[:new.rfind(b"\n") + 1]  # a line that is being written is read next time
        self.read += len(new)
        text = new.decode("utf-8", "replace")
        said = [match.group(1).translate(ISOLATES) for line in text.splitlines() if (match := SPOKEN.search(line))]
        said = [" ".join(one.split()) for one in said if not ECHO.match(one)]
        self.lines += said
        return said

    def wait_for(self, part, patience=15):
        """Waits until something is said with that in it, from the end of the last wait on; all that was said."""
        heard, deadline = [], time.monotonic() + patience
        while True:
            heard += self.news()
            if any(part in one for one in heard):
                return heard
            if time.monotonic() > deadline:
                raise RobotError(f"waited to hear {part!r}, heard {heard}")
            time.sleep(0.1)


class Session:
    def __init__(self, robot, listener, path):
        self.robot, self.listener, self.path, self.text = robot, listener, path, []

    def __enter__(self):
        self.listener.news()
        return self

    def __exit__(self, *_):
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text("\n".join(self.text) + "\n", encoding="utf-8")

    def note(self, what, heard):
        self.text.append(f"> {what}")
        self.text += [f"    {one}" for one in heard]

    def press(self, key, hear=None):
        """Presses a key; `hear`: waits until something with that in it is said."""
        self.robot.key(key)
        if hear is None:
            time.sleep(0.6)
            heard = self.listener.news()
        else:
            try:
                heard = self.listener.wait_for(hear)
            except RobotError as error:
                self.note(key, [str(error)])
                raise
        self.note(key, heard)
        return heard

    def type(self, text, hear=None):
        self.robot.type(text)
        heard = self.listener.wait_for(hear) if hear else self.listener.news()
        self.note(f"types {text}", heard)
        return heard

    def seek(self, part, key="Tab", most=80):
        """Presses a key until something with that in it is said."""
        for _ in range(most):
            if any(part in one for one in self.press(key)):
                return
        raise RobotError(f"{key} never led to {part!r}")


def main_job(session, practice):
    session.press("ctrl+l")
    session.type("nwosu", hear="anwosu")
    session.press("Return", hear="Amara Nwosu")
    session.seek("Phone")
    session.press("ctrl+a")
    session.type("+27 11 555 0177")
    session.press("ctrl+s", hear="Phone, was +27 11 555 0134, becomes +27 11 555 0177")
    session.press("ctrl+s", hear="Verified")
    if practice.person("anwosu")["phone"] != "+27 11 555 0177":
        raise RobotError("the service has another phone number")


def merge(session, practice):
    session.press("ctrl+l", hear="Look someone up")
    session.type("tmokoena2")
    session.press("Return", hear="Mokoena")
    session.press("ctrl+m", hear="Merge")
    if not session.robot.sees("tmokoena2 will be deleted."):
        session.type("tmokoena")
        session.press("Return")
        session.robot.until(lambda: session.robot.sees("thandiwe@"), "the other account among the candidates")
        session.press("Tab")
        session.press("Tab")
        session.press("Down")
        session.seek("Compare")
        session.press("space")
    session.robot.until(lambda: session.robot.sees("tmokoena2 will be deleted."), "the direction in words")
    session.note("(the comparison is there)", session.listener.wait_for("cannot undo this"))
    for _ in range(8):
        session.press("Down")
    session.seek("Reason or ticket")
    session.type("TKT-4718")
    session.seek("Type tmokoena2")
    session.type("tmokoena2")
    session.seek("Delete tmokoena2")
    session.press("space", hear="Merged, verified")
    if practice.person("tmokoena2") is not None:
        raise RobotError("the service still has the account")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of rollcall and rollcalld")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder for the transcripts")
    options = parser.parse_args()
    binaries = options.bin.resolve()
    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=True) as desktop, Practice(
            binaries / "rollcalld", folder, people=1000) as practice:
        listener = Listener(desktop)
        desktop.spawn([str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url", practice.url,
                       "--credentials", str(practice.credentials_file), "--language", "en"])
        robot = Robot("rollcall", patience=30)
        robot.until(lambda: robot.sees("Practice is running"), "the practice connections")
        for name, job in (("main-job", main_job), ("merge", merge)):
            with Session(robot, listener, options.out / f"{name}.txt") as session:
                job(session, practice)
            keys = sum(line.startswith("> ") for line in session.text)
            print(f"{name}: {keys} steps, {len(session.text) - keys} sentences heard, in {session.path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
