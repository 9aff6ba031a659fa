#!/usr/bin/python3
"""The main job in the real window, done by a robot with the keyboard, on all five services: look someone up, correct the
profile, upload a picture, merge two accounts, opt an address out, see who published a value, correct oneself. Every step is verified by asking the service directly.

Leaves numbered pictures and summary.json in the folder given with --out. Exit status 0: every step verified."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests" / "support"))
from desktop import Desktop, Robot  # noqa: E402
from practice import Practice  # noqa: E402
from signins import cis_token, passport_token  # noqa: E402

NEW_PHONE = "+27 11 555 0177"
NEW_OCCUPATION = "Grid computing, second floor"


class Tour:
    def __init__(self, out, robot, practice):
        self.out, self.robot, self.practice = out, robot, practice
        self.steps, self.pictures = [], []

    def shot(self, name):
        time.sleep(0.4)  # a repaint after the last event
        path = self.out / f"{len(self.pictures) + 1:02}-{name}.png"
        self.robot.picture(path)
        self.pictures.append(path.name)

    def step(self, name, act):
        begin = time.monotonic()
        record = {"step": name, "verified": False}
        self.steps.append(record)
        try:
            record["evidence"] = act()
            record["verified"] = bool(record["evidence"])
        except Exception as error:  # pylint: disable=broad-except
            record["error"] = str(error) or repr(error)
            traceback.print_exc()
            self.shot(f"{name}-failed")
        record["seconds"] = round(time.monotonic() - begin, 1)
        print(f"{'verified' if record['verified'] else 'FAILED  '}  {name}  ({record['seconds']} s)", flush=True)
        return record["verified"]

    # -- what a person does

    def open_by_lookup(self, text, page, choose=None):
        robot = self.robot
        robot.key("ctrl+l")
        robot.replace_text(text)
        if choose is not None:
            robot.until(lambda: robot.sees(choose), f"{choose!r} among the results")
            self.shot(f"lookup-{text}")
        robot.key("Return")
        robot.find(role="page tab", contains=page)

    def field(self, label):
        """Brings the keyboard to the editor of a field, by Tab alone."""
        return self.robot.tab_to(role="text", name=label)

    def send(self, reason):
        robot = self.robot
        robot.key("ctrl+s")
        self.robot.until(lambda: robot.sees("Nothing has been sent."), "the review strip")
        robot.tab_to(role="text", name="Reason or ticket")
        robot.type(reason)
        self.shot("review")
        robot.key("ctrl+s")
        robot.until(lambda: robot.sees("Verified "), "the read-back")

    def look_up(self):
        self.open_by_lookup("nwosu", "Amara Nwosu", choose="anwosu")
        self.shot("person")
        return {"shown": "Amara Nwosu", "service": self.practice.person("anwosu")["username"]}

    def edit(self):
        before = self.practice.person("anwosu")
        self.field("Phone")
        self.robot.replace_text(NEW_PHONE)
        self.shot("staged")
        self.send("TKT-4711")
        self.shot("verified")
        after = self.practice.person("anwosu")
        changed = {key: after[key] for key in after if after[key] != before[key]}
        return changed if changed == {"phone": NEW_PHONE} else None

    def upload(self):
        photo = self.out / "photo.jpg"
        make_photo(photo)
        self.open_by_lookup("12345", "Amara Nwosu")
        before = self.practice.account(12345)
        robot = self.robot
        robot.tab_to(role="push button", contains="Change")
        robot.key("space")
        robot.until(lambda: robot.sees("File name:"), "the file dialog")
        robot.type(photo.name)
        robot.key("Return")
        robot.until(lambda: robot.sees("Stage picture"), "the crop dialog")
        robot.key("plus", "plus", "Right", "Down")
        self.shot("crop")
        robot.key("Return")
        robot.until(lambda: not robot.sees("Stage picture"), "the crop dialog to close")
        self.send("TKT-4712")
        self.shot("picture")
        after = self.practice.account(12345)
        served = self.practice.picture(after["picture_url"])
        photo.unlink()
        ok = before["picture_url"] is None and after["picture_type"] in ("image/png", "image/jpeg") and served[:4] == b"\x89PNG"
        return {"picture_type": after["picture_type"], "bytes served": len(served)} if ok else None

    def merge(self):
        robot = self.robot
        self.open_by_lookup("tmokoena2", "Mokoena")
        robot.key("ctrl+m")
        robot.until(lambda: next(robot.all(role="page tab", contains="Merge"), None), "the merge desk")
        if not robot.sees("tmokoena2 will be deleted."):
            robot.type("tmokoena")
            robot.key("Return")
            robot.until(lambda: robot.sees("thandiwe@"), "the other account among the candidates")
            robot.key("Tab", "Tab", "Down")
            self.shot("merge-choose")
            robot.tab_to(role="push button", contains="Compare")
            robot.key("space")
        robot.until(lambda: robot.sees("tmokoena2 will be deleted."), "the direction in words")
        self.shot("merge")
        robot.tab_to(role="text", name="Reason or ticket")
        robot.type("TKT-4718")
        robot.tab_to(role="text", contains="Type tmokoena2")
        robot.type("tmokoena2")
        self.shot("merge-confirmed")
        robot.tab_to(role="push button", contains="Delete tmokoena2")
        robot.key("space")
        robot.until(lambda: robot.sees("Merged, verified"), "the outcome")
        self.shot("merged")
        gone, there = self.practice.person("tmokoena2"), self.practice.person("tmokoena")
        return {"absorbed": "gone", "survivor": there["username"]} if gone is None and there else None

    def opt_out(self):
        robot, number = self.robot, "+27115550134"
        before = self.practice.identities(number)
        self.open_by_lookup("011 555 0134", next(iter(before.values()))["last_name"], choose="phone, exact")
        robot.tab_to(role="push button", name="Actions")
        robot.key("space")
        time.sleep(0.5)  # a menu is no window that could be looked at
        robot.key("Down", "Return")
        robot.until(lambda: robot.sees("Nothing is sent to this address any more"), "what follows, in words")
        robot.tab_to(role="combo box", contains="Which address")
        robot.key("Down")
        self.shot("opt-out")
        robot.tab_to(role="push button", contains="Opt out an address")
        robot.key("space")
        robot.until(lambda: robot.sees("Verified "), "the read-back")
        self.shot("opted-out")
        after = self.practice.identities(number)
        changed = [key for key, details in after.items() if details != before[key]]
        is_out = len(changed) == 1 and after[changed[0]]["addresses"]["msisdn"][number]["optedout"] is True
        return {"opted out": changed[0]} if is_out else None

    def profile(self):
        token = cis_token(self.practice.systems["cis"], self.practice.credentials["cis"], self.practice.credentials["cis"]["audience_v2"])
        _, page = self.practice.ask("cis", "/v2/users", {"Authorization": "Bearer " + token})
        known = page["Items"][0]
        self.open_by_lookup(known["user_id"]["value"], known["last_name"]["value"], choose="user ID, exact")
        self.robot.until(lambda: self.robot.sees("Published by "), "who published a value")
        self.shot("profile")
        return {"shown": known["user_id"]["value"], "publisher": known["last_name"]["signature"]["publisher"]["name"]}

    def oneself(self):
        robot, keys = self.robot, self.practice.credentials["passport"]
        token = passport_token(self.practice.systems["passport"], keys)
        headers = {"Authorization": "Bearer " + token}
        _, before = self.practice.ask("passport", "/api/user", headers)
        self.open_by_lookup(before["id"], before["name"])
        self.field("Name")
        robot.replace_text("Practice operator, second shift")
        self.send("TKT-4720")
        self.shot("oneself")
        _, after = self.practice.ask("passport", "/api/user", headers)
        changed = {key: after[key] for key in after if after[key] != before.get(key)}
        return changed if changed == {"name": "Practice operator, second shift"} else None

    def run(self, wanted):
        self.robot.find(role="frame", contains="Rollcall")
        self.robot.until(lambda: self.robot.sees("XRAS practice"), "the practice connections")
        self.shot("start")
        acts = {"look-up": self.look_up, "edit": self.edit, "picture": self.upload, "merge": self.merge, "opt-out": self.opt_out,
                "profile": self.profile, "oneself": self.oneself}
        return all([self.step(name, acts[name]) for name in wanted or acts])


def make_photo(path):
    """A drawn photograph, wider than it is high, as a camera would give it."""
    subprocess.run(["/usr/bin/convert", "-size", "1600x1200", "gradient:#b9ccd6-#8fa58a", "-fill", "#3c6b73",
                    "-draw", "ellipse 800,1250 420,420 180,360", "-fill", "#8a5a3c", "-draw", "circle 800,620 800,380",
                    "-fill", "#231a18", "-draw", "ellipse 800,520 270,230 180,360", "-fill", "#231a18",
                    "-draw", "circle 710,640 710,622", "-draw", "circle 890,640 890,622", "-stroke", "#5a2b22",
                    "-strokewidth", "10", "-fill", "none", "-draw", "arc 720,660 880,770 20,160",
                    "-set", "comment", "somewhere", str(path)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of rollcall and rollcalld")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--steps", nargs="+", help="these alone: look-up, edit, picture, merge, opt-out, profile, oneself")
    parser.add_argument("--own-display", action="store_true", help="on a virtual display even where there is a real one")
    arguments = parser.parse_args()
    out = arguments.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    binaries = arguments.bin.resolve()

    with tempfile.TemporaryDirectory() as folder, Desktop(own_display=arguments.own_display) as desktop, Practice(binaries / "rollcalld", folder) as practice:
        console = desktop.spawn([
            str(binaries / "rollcall"), "--practice", "--profile", f"{folder}/profile", "--backend-url", practice.url,
            "--credentials", str(practice.credentials_file), "--language", arguments.language, "--theme", arguments.theme],
            cwd=out)
        tour = Tour(out, Robot("rollcall"), practice)
        try:
            done = tour.run(arguments.steps)
        except Exception:  # pylint: disable=broad-except
            traceback.print_exc()
            done = False
        alive = console.poll() is None
        log = (desktop.folder / "rollcall.log").read_text(encoding="utf-8", errors="replace")
        if log:
            print(log, file=sys.stderr)
        summary = {"verified": done and alive, "steps": tour.steps, "pictures": tour.pictures, "console alive": alive}
        (out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    print(f"{sum(step['verified'] for step in tour.steps)} of {len(tour.steps)} steps verified; {len(tour.pictures)} pictures in {out}")
    return 0 if summary["verified"] else 1


if __name__ == "__main__":
    sys.exit(main())
