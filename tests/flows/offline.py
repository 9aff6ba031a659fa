#!/usr/bin/python3
"""Works in the real window while the service is cut off: people who were read before are found with their age, what is
changed becomes a draft that is called not sent, nothing claims to be saved, and once the service is back the draft meets
what somebody else changed meanwhile."""
import argparse
import pathlib
import sys
import tempfile
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot  # noqa: E402
from practice import Practice  # noqa: E402
from relay import Relay  # noqa: E402

MINE, THEIRS = "+27 11 555 0177", "+27 11 555 0199"
CLAIMS = ("saved", "Saved", "Verified", "Sent and")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of rollcall and rollcalld")
    parser.add_argument("--pictures", type=pathlib.Path, help="folder for pictures of the window")
    options = parser.parse_args()
    binaries = options.bin.resolve()
    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=True) as desktop, Relay() as relay, Practice(
            binaries / "rollcalld", folder, people=1000, extra=relay.settings(folder)) as practice:
        relay.leads_to(practice.url)
        desktop.spawn([str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url", relay.url,
                       "--credentials", str(practice.credentials_file), "--language", "en", "--time-scale", "0.1"])
        robot = Robot("rollcall", patience=30)

        def shot(name):
            if options.pictures:
                options.pictures.mkdir(parents=True, exist_ok=True)
                robot.picture(options.pictures / f"{name}.png")

        def claims_nothing(where):
            loud = [claim for claim in CLAIMS if robot.sees(claim)]
            if loud:
                raise SystemExit(f"{where}: the window says {loud}")
            print(f"ok  {where}: nothing is claimed", flush=True)

        robot.until(lambda: robot.sees("Practice is running"), "the practice connections")
        robot.key("ctrl+l")
        robot.replace_text("anwosu")
        robot.key("Return")
        robot.find(role="page tab", contains="Amara Nwosu")
        robot.until(lambda: robot.sees("Read "), "the record")
        robot.key("ctrl+w")
        before = practice.person("anwosu")

        relay.cut()
        robot.key("ctrl+l")
        robot.replace_text("nwosu")
        robot.until(lambda: robot.sees("No answer from"), "the window that says who is silent")
        robot.key("Escape")
        robot.key("alt+w", "p")
        robot.until(lambda: robot.sees("These are people who were read here earlier"), "the list that says what it is")
        shot("list")
        robot.key("ctrl+l")
        robot.replace_text("amara")
        robot.until(lambda: robot.sees("does not answer; seen here earlier"), "the look-up that says where it looked")
        robot.until(lambda: robot.sees("anwosu"), "somebody who was read before")
        shot("look-up")
        robot.key("Return")
        robot.find(role="page tab", contains="Amara Nwosu")
        robot.until(lambda: robot.sees("This is the record as it was read"), "the age of the record")
        claims_nothing("a record without its service")

        robot.tab_to(role="text", name="Phone")
        robot.replace_text(MINE)
        robot.until(lambda: robot.sees("it is not sent"), "the draft")
        shot("draft")
        robot.key("ctrl+s", "ctrl+s")
        claims_nothing("a draft without its service")
        if practice.person("anwosu") != before:
            raise SystemExit("something reached the service")

        # Meanwhile, on another computer.
        status, _ = practice.ask("xras", "/v1/people/anwosu", {**practice.credentials["xras"], "Content-Type":
                                 "application/x-www-form-urlencoded"}, "POST", b"phone=" + urllib.parse.quote(THEIRS).encode())
        if status != 200:
            raise SystemExit(f"the other change was refused: {status}")
        relay.mend()
        robot.until(lambda: robot.sees("Somebody else changed what you are changing."), "both people's changes", patience=60)
        robot.until(lambda: robot.sees(THEIRS), "what the other one changed")
        shot("both")
        claims_nothing("both people's changes")
        if practice.person("anwosu")["phone"] != THEIRS:
            raise SystemExit("the draft was sent by itself")
        print("ok  back again, the draft met what was changed meanwhile, and nothing was sent by itself")
    return 0


if __name__ == "__main__":
    sys.exit(main())
