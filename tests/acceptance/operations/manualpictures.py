#!/usr/bin/python3
"""Takes the pictures of the manual from the real console on a practice service, again whenever its screens have changed.

    manualpictures.py --rollcalld build/asan/bin/rollcalld --console build/asan/tests/acceptance/consolehands
                      [--out resources/help/pictures]"""
import argparse
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from crawl import Console  # noqa: E402
from practice import Practice  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[3]
# Name, orders that lead there, orders that lead away again.
PICTURES = (
    ("lookup", [("type", {"in_": "lookupBox", "text": "nwosu"}), ("wait", 2)], [("press", {"key": "Esc"}), ("type", {"in_": "lookupBox", "text": ""})]),
    ("list", [("trigger", {"what": "peopleAction"}), ("choose", {"in_": "recordsConnection", "item": ["sis", "identity"]}), ("wait", 2),
              ("type", {"in_": "recordsFilter", "text": "farquhar"}), ("wait", 1), *[("press", {"key": key}) for key in ("Tab", "Tab", "Tab", "Down")], ("wait", 1)], [("type", {"in_": "recordsFilter", "text": ""})]),
    ("review", [("open", {"system": "xras", "kind": "person", "key": "adaeze.n"}),
                ("type", {"in_": "field_phone", "text": "+27 11 555 0177"}), ("wait", 1)], [("press", {"key": "Ctrl+Z"})]),
    ("merge", [("open", {"system": "xras", "kind": "person", "key": "tmokoena2", "into": "tmokoena"}), ("wait", 2)], []),
    ("phone-desk", [("trigger", {"what": "phoneDeskAction"}), ("type", {"in_": "callBox", "text": "anwosu"}), ("wait", 1),
                    ("press", {"key": "Return"}), ("wait", 1)], [("press", {"key": "Esc"})]),
    ("mask", [("trigger", {"what": "peopleAction"}), ("trigger", {"what": "maskAction"}), ("wait", 1)], [("trigger", {"what": "maskAction"})]),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--console", required=True, help="consolehands, the console that takes orders")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "resources/help/pictures")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Practice(options.rollcalld, folder, people=400) as practice, \
            tempfile.TemporaryDirectory() as profile, Console(options.console, practice, "en", pathlib.Path(profile)) as console:
        console("ready", connections=5)
        console("press", must=False, what="closeMessage")  # about the keychain, which this place has not
        console("resize", width=1100, height=680)
        for name, leading, leaving in PICTURES:
            for do, order in leading + [("picture", {"file": str(options.out / f"{name}.png")})] + leaving:
                if do == "wait":  # for what services answer
                    time.sleep(order)
                else:
                    console(do, **order)
    return 0


if __name__ == "__main__":
    sys.exit(main())
