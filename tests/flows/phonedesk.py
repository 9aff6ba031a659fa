#!/usr/bin/python3
"""A call, by keyboard alone: the caller is found by a number as it was said, answers a question, gets another e-mail address,
and one number is opted out. Counts the keys that are not typed text; at most twelve. Verified by asking the service."""
import argparse
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from desktop import Desktop, Robot  # noqa: E402
from practice import Practice  # noqa: E402

SAID, NUMBER, ADDRESS = "011 555 0134", "+27115550134", "amara.new@example.org"
MOST_KEYS = 12


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of rollcall and rollcalld")
    parser.add_argument("--pictures", type=pathlib.Path, help="folder for pictures of the window")
    options = parser.parse_args()
    binaries = options.bin.resolve()
    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=True) as desktop, Practice(
            binaries / "rollcalld", folder, people=1000) as practice:
        desktop.spawn([str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url", practice.url,
                       "--credentials", str(practice.credentials_file), "--language", "en"])
        robot = Robot("rollcall", patience=30)
        keys = []

        def press(*some):
            keys.extend(some)
            robot.key(*some)

        def shot(name):
            if options.pictures:
                options.pictures.mkdir(parents=True, exist_ok=True)
                time.sleep(0.5)
                robot.picture(options.pictures / f"{name}.png")

        robot.until(lambda: robot.sees("Practice is running"), "the practice connections")
        before = practice.identities(NUMBER)
        begin = time.monotonic()

        press("ctrl+shift+k")
        robot.until(lambda: robot.sees("Type or paste the number"), "the phone desk")
        shot("ready")
        robot.type(SAID)
        robot.until(lambda: robot.sees("phone, exact"), "the caller")
        shot("found")
        press("Return")
        robot.until(lambda: robot.sees("Ask the caller"), "questions for the caller")
        robot.until(lambda: next(robot.all(role="check box", contains=": "), None), "a question")
        shot("caller")
        press("space")  # the first question was answered right
        press("alt+2")
        robot.type(ADDRESS)
        press("ctrl+s")
        robot.until(lambda: robot.sees("Nothing has been sent."), "the review")
        shot("review")
        press("ctrl+s")
        robot.until(lambda: robot.sees("Verified "), "the read-back")

        press("alt+4")
        robot.until(lambda: robot.sees("Nothing is sent to this address any more"), "what follows, in words")
        shot("opt-out")
        press("Down", "Return")
        robot.until(lambda: any(details["addresses"]["msisdn"][NUMBER].get("optedout") is True
                                for details in practice.identities(NUMBER).values()), "the number is opted out")
        robot.until(lambda: robot.sees("Verified "), "the read-back")
        shot("done")
        seconds = time.monotonic() - begin
        after = practice.identities(NUMBER)

    changed = [key for key, details in after.items() if details != before[key]]
    print(f"keys: {' '.join(keys)} ({len(keys)}), {seconds:.1f} s, {len(before)} of that number, changed: {changed}")
    is_right = len(changed) == 1 and list(after[changed[0]]["addresses"]["email"]) == [ADDRESS]
    return 0 if is_right and len(keys) <= MOST_KEYS else 1


if __name__ == "__main__":
    sys.exit(main())
