#!/usr/bin/python3
"""Visits the screens of the real console while personal data is masked, and looks for whatever the practice service holds of
the people on them: in what is painted, in titles and tool tips, and in what a screen reader is told. Then takes the mask off
and compares with what was there before.

    mask.py --rollcalld build/asan/bin/rollcalld --console build/asan/tests/acceptance/consolehands [--out DIR]

Exit status 1 when something personal was found, or is not back."""
import argparse
import pathlib
import re
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from crawl import Console, keys_of, screens  # noqa: E402
from practice import Practice  # noqa: E402
from signins import cis_token  # noqa: E402

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
# Members that say nothing of a person: states, kinds, times, places where things are kept.
PUBLIC = {"academicStatus", "lang_code", "default_addr_type", "source", "created_at", "updated_at", "picture_type", "created",
          "last_login", "read_dev_agreement", "picture_url", "communicate_through", "operator", "plan",
          "scope", "app", "site_status", "permissions", "url", "fxa_edit_email_url", "metadata", "signature", "schema",
          "created_by", "updated_by", "version", "timezone", "languages", "pronouns", "tags", "staff_information", "avatar",
          "access_information", "last_modified", "login_method", "activatedAt", "organization"}


def personal(value, found=None):
    """Texts that tell who somebody is or how to reach them."""
    found = set() if found is None else found
    if isinstance(value, dict):
        for name, each in value.items():
            if name in PUBLIC:
                continue
            if re.search(r"[0-9@]", name):
                found.add(name)
            personal(each, found)
    elif isinstance(value, list):
        for each in value:
            personal(each, found)
    elif isinstance(value, str) and len(value) > 2:
        found.add(value)
    return found


def people_of(practice, somebody):
    """What is personal, by screen: of whom it is about, and "" for everybody who can be on any of them."""
    token = {"Authorization": "Token " + practice.credentials["sis"]["token"]}
    identities = practice.ask("sis", "/api/v1/identities/", token)[1]["results"]
    keys = practice.credentials["cis"]
    headers = {"Authorization": "Bearer " + cis_token(practice.systems["cis"], keys, keys["audience_v2"])}
    both = personal(practice.person("tmokoena")) | personal(practice.person("tmokoena2"))
    found = {"xras-person": personal(practice.person("anwosu")), "changed": personal(practice.person("adaeze.n")), "merge": both,
             "amo-account": personal(practice.account(12345)) | {"12345"}, "sis-identity": personal(identities[0]),
             "cis-profile": personal(practice.ask("cis", "/v2/users", headers)[1]["Items"][0]),
             "passport-self": {key for system, _, key in somebody if system == "passport"}}
    found["phone-desk"] = found["amo-account"]
    found[""] = set().union(personal(identities), *found.values())
    return found


def in_texts(secrets, texts):
    """What of the secrets stands there as whole words: (secret, text)."""
    bare = [text.translate(ISOLATES) for text in texts]
    for secret in secrets:
        pattern = re.compile(r"(?<!\w)" + re.escape(secret) + r"(?!\w)")
        yield from ((secret, text) for text in bare if pattern.search(text))


def lookup(console):
    """What one sees after having looked somebody up."""
    console("type", in_="lookupBox", text="nwosu")
    time.sleep(2)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rollcalld", required=True)
    parser.add_argument("--console", required=True, help="consolehands, the console that takes orders")
    parser.add_argument("--out", type=pathlib.Path, help="folder for pictures of what was masked")
    options = parser.parse_args()
    leaks, lost, seen, without = [], [], 0, 0
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as home, Practice(
            options.rollcalld, folder, people=400) as practice, Console(options.console, practice, "en", pathlib.Path(home)) as console:
        console("ready", connections=5)
        somebody = keys_of(practice)
        secrets = people_of(practice, somebody)

        def examine(name):
            nonlocal seen, without
            # First names are words as well; where one person is shown, only theirs count.
            own = secrets.get(name, secrets[""])
            time.sleep(0.5)
            before = console("texts")["texts"]
            console("trigger", what="maskAction")
            time.sleep(0.2)
            texts = console("texts")["texts"]
            without += sum(1 for _ in in_texts(own, before))
            leaks.extend(f"{name}: {secret!r} in {text[:160]!r}" for secret, text in in_texts(own, texts))
            if options.out:
                options.out.mkdir(parents=True, exist_ok=True)
                console("picture", file=str(options.out / f"{name}.png"))
            seen += len(texts)
            console("trigger", what="maskAction")
            time.sleep(0.2)
            after = console("texts")["texts"]
            # Times go on by themselves.
            gone = [text for text in before if text not in after and not re.search(r"\d| ago|just now|Signed in", text)]
            lost.extend(f"{name}: {text[:160]!r} is not back" for text in gone)

        for name, leading, leaving in screens(somebody):
            for do, order in leading:
                if do == "wait":
                    time.sleep(order)
                else:
                    console(do, must=False, **order)
            # While a dialog is open there are no menus; what the manual tells of is invented, and in every copy of it.
            if name not in ("export", "view-name", "manual"):
                examine(name)
            for do, order in leaving:
                console(do, must=False, **order)
        lookup(console)
        examine("look-up")
        # What comes while the mask is on.
        console("trigger", what="maskAction")
        console("open", system="xras", kind="person", key="tmokoena")
        time.sleep(1)
        leaks.extend(f"later: {secret!r} in {text[:160]!r}" for secret, text in in_texts(secrets["merge"], console("texts")["texts"]))
    print("\n".join(sorted(set(leaks)) + lost))
    print(f"{seen} texts looked through for {len(secrets[''])} of the people's own, which stood in {without} without the mask: "
          f"{len(set(leaks))} found; {len(lost)} texts not back")
    return 1 if leaks or lost or without < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
