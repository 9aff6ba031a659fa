#!/usr/bin/python3
"""Visits every screen of the real console, on a practice service of its own, in each language, theme and text size, and looks
for what a person would find fault with: cut texts, parts outside of what holds them or over one another, controls without a
name, mirrored leftovers, and what Tab does not reach. Leaves pictures and a contact sheet for each language.

    crawl.py --rollcalld build/asan/bin/rollcalld --console build/asan/tests/acceptance/consolehands [--out DIR]
             [--languages en ar] [--themes light] [--sizes 100 200]

Exit status 1 when there is a fault."""
import argparse
import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from practice import Practice  # noqa: E402
from signins import cis_token, passport_token  # noqa: E402

LANGUAGES = ["en", "de", "fr", "es", "ar", "ja"]
THEMES = {"light": "lightSchemeAction", "dark": "darkSchemeAction", "high-contrast": "highContrastSchemeAction"}
SIZES = [80, 100, 200]
SCREEN = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [
    {"name": "only", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}


class Console:
    """The console with hands (consolehands.cpp)."""

    def __init__(self, program, practice, language, folder):
        screen = folder / "screen.json"
        screen.write_text(json.dumps(SCREEN), encoding="utf-8")
        environment = dict(os.environ, QT_QPA_PLATFORM=f"offscreen:configfile={screen}", LC_ALL="C.UTF-8", HOME=str(folder),
                           XDG_CONFIG_HOME=str(folder))
        command = [str(program), "--profile", str(folder / "profile"), "--credentials", str(practice.credentials_file),
                   "--language", language]
        for system, url in practice.systems.items():
            command += ["--backend-url", f"{system}={url}"]
        self.log = open(folder / "console.log", "wb")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, env=environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def __call__(self, do, must=True, **order):
        order = {key.rstrip("_"): value for key, value in order.items()}
        self.process.stdin.write((json.dumps({"do": do, **order}) + "\n").encode())
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            self.log.flush()
            said = pathlib.Path(self.log.name).read_text(encoding="utf-8", errors="replace")
            raise SystemExit(f"the console ended at {do} {order}, and said:\n{said[-6000:]}")
        answer = json.loads(line)
        if must and not answer["ok"]:
            raise SystemExit(f"{do} {order}: {answer['why']}")
        return answer


def screens(somebody):
    """Name, orders that lead there, orders that lead away again."""
    yield "people", [("trigger", {"what": "peopleAction"}), ("choose", {"in_": "recordsConnection", "item": ["sis", "identity"]}),
                     ("see", {"in_": "recordsCount", "text": ""}), ("wait", 1), ("press", {"what": "recordsAddCondition"})], \
        [("press", {"what": "conditionCancel"})]
    yield "export", [("trigger", {"what": "recordsExport"})], [("press", {"what": "exportCancel"})]
    yield "view-name", [("trigger", {"what": "recordsSaveView"})], [("press", {"key": "Esc"})]
    for system, kind, key in (("xras", "person", "anwosu"), ("amo", "account", "12345"), *somebody):
        yield f"{system}-{kind}", [("open", {"system": system, "kind": kind, "key": key})], []
    yield "changed", [("open", {"system": "xras", "kind": "person", "key": "adaeze.n"}),
                      ("type", {"in_": "field_phone", "text": "+27 11 555 0177"}), ("press", {"key": "Ctrl+S"})], \
        [("press", {"key": "Ctrl+Z"})]
    yield "create", [("trigger", {"what": "actionNewPerson"})], []
    yield "merge", [("open", {"system": "xras", "kind": "person", "key": "tmokoena2", "into": "tmokoena"}), ("wait", 1)], []
    yield "connections", [("trigger", {"what": "connectionsAction"})], []
    yield "new-connection", [("trigger", {"what": "newConnectionAction"})], []
    yield "requests", [("trigger", {"what": "peopleAction"}), ("trigger", {"what": "showRequestsAction"})], \
        [("trigger", {"what": "showRequestsAction"})]
    yield "phone-desk", [("trigger", {"what": "phoneDeskAction"}), ("type", {"in_": "callBox", "text": "anwosu"}), ("wait", 1),
                         ("press", {"key": "Return"}), ("wait", 1)], [("press", {"key": "Esc"})]
    yield "keys", [("trigger", {"what": "keysAction"})], [("press", {"what": "closeHelpButton"})]
    yield "manual", [("trigger", {"what": "manualAction"}), ("wait", 1)], [("press", {"key": "Esc"})]
    yield "start", [("trigger", {"what": "startAction"})], []


def keys_of(practice):
    """Records of services that name them themselves."""
    _, identities = practice.ask("sis", "/api/v1/identities/", {"Authorization": "Token " + practice.credentials["sis"]["token"]})
    keys = practice.credentials["cis"]
    _, profiles = practice.ask("cis", "/v2/users", {"Authorization": "Bearer " + cis_token(practice.systems["cis"], keys, keys["audience_v2"])})
    token = passport_token(practice.systems["passport"], practice.credentials["passport"])
    me = practice.ask("passport", "/api/user", {"Authorization": "Bearer " + token})[1]
    return (("sis", "identity", identities["results"][0]["id"]), ("cis", "profile", profiles["Items"][0]["user_id"]["value"]),
            ("passport", "self", me["id"]))


def visit(console, name, leading, leaving, setting, out, walks, faults):
    for do, order in leading:
        if do == "wait":  # for what services answer
            time.sleep(order)
            continue
        answer = console(do, must=False, **order)
        if not answer["ok"]:
            faults[f"{name}: cannot be reached, {do} {order}: {answer['why'][:200]}"].append(setting)
            return
    found = console("inspect", walk=walks)["faults"]
    for fault in found:
        faults[f"{name}: {fault}"].append(setting)
    picture = out / f"{name}-{setting}.png"
    console("picture", file=str(picture))
    for do, order in leaving:
        console(do, must=False, **order)


def crawl(options, language, practice, faults):
    out = options.out / language
    out.mkdir(parents=True, exist_ok=True)
    walks = True
    for turn, theme in enumerate(options.themes):
        # Each in a console of its own that begins with another size: what is made large at once is laid out otherwise than what grows.
        first = -turn % len(options.sizes)
        with tempfile.TemporaryDirectory() as folder, \
                Console(options.console, practice, language, pathlib.Path(folder)) as console:
            console("ready", connections=5)
            somebody = keys_of(practice)
            console("trigger", what=THEMES[theme])
            for size in options.sizes[first:] + options.sizes[:first]:
                # Twice the size has to do with the least screen there is.
                console("trigger", what=f"textSize{size}Action")
                console("resize", width=1280 if size > 150 else 1440, height=720 if size > 150 else 900)
                for name, leading, leaving in screens(somebody):
                    visit(console, name, leading, leaving, f"{language}-{theme}-{size}", out, walks, faults)
                walks = False
    pictures = sorted(out.glob("*.png"))
    if shutil.which("montage") and pictures:
        small = [f"{picture}[480x300]" for picture in pictures]  # made small one by one: all at once are too much for it
        subprocess.run(["montage", *small, "-tile", "6x", "-geometry", "480x300+4+4", str(options.out / f"{language}.png")],
                       check=True)
    return len(pictures)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--console", required=True, help="consolehands, the console that takes orders")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--themes", nargs="+", default=list(THEMES), choices=list(THEMES))
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES)
    options = parser.parse_args()
    kept = options.out is not None
    options.out = options.out or pathlib.Path(tempfile.mkdtemp(prefix="rollcall-crawl-"))
    faults = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, Practice(options.rollcalld, folder, people=400) as practice:
        pictures = sum(crawl(options, language, practice, faults) for language in options.languages)
    for fault, settings in sorted(faults.items()):
        print(f"{fault}   [{', '.join(settings[:4])}{' and %d more' % (len(settings) - 4) if len(settings) > 4 else ''}]")
    print(f"{pictures} screens in {len(options.languages)} languages, {len(options.themes)} themes, {len(options.sizes)} sizes: "
          f"{len(faults)} faults" + (f"; pictures in {options.out}" if kept else ""))
    if not kept:
        shutil.rmtree(options.out)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
