#!/usr/bin/python3
"""Checks the rules of the tree from the sources themselves: which folder may include which, and constructions that the
design rules out. Prints every breach with its line; exit status 1 when there is one."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "ui", "models", "services")

# What the sources of a folder may include of the project, longest prefix first. Every folder may include itself.
DOMAIN = ["services/domain", "services/json"]
INTERFACES = ["services/directories/connections.h", "services/changes/changerunner.h", "services/changes/drafts.h", "services/desk/desk.h",
              "services/lookup/lookup.h", "services/secrets/secretstore.h"]
MAY_INCLUDE = {
    "app": ["ui", "models", "services", "translations/translations.h"],
    "ui": ["models", *DOMAIN, *INTERFACES, "resources/resources.h"],
    "models": [*DOMAIN, "services/sealing"],
    "services/domain": [],
    "services/json": ["services/domain"],
    "services/net": DOMAIN,
    "services/sealing": DOMAIN,
    "services/secrets": [*DOMAIN, "services/sealing"],
    "services/auth": [*DOMAIN, "services/net", "services/secrets"],
    "services/cache": [*DOMAIN, "services/sealing", "services/secrets"],
    "services/directories": [*DOMAIN, "services/cache", "services/net", "services/auth", "services/secrets"],
    "services/changes": [*DOMAIN, "services/sealing", "services/secrets"],
    "services/desk": [*DOMAIN, "services/sealing", "services/secrets"],
    "services/lookup": [*DOMAIN, "services/directories/connections.h", "services/secrets/secretstore.h"],
    "services/server": DOMAIN,
}
# Within services/server one façade knows nothing of the others.
FACADES = ("xras", "amo", "cis", "sis", "passport")

FORBIDDEN = [
    (re.compile(r"\bco_(await|return|yield)\b"), FOLDERS, "coroutines"),
    (re.compile(r"\bQEventLoop\b|\bprocessEvents\s*\("), FOLDERS, "a nested event loop"),
    (re.compile(r"->exec\(\)|\b(dialog|menu|box|drag)\.exec\("), ("ui",), "exec()"),
    (re.compile(r"\bSIGNAL\(|\bSLOT\("), FOLDERS, "string connections"),
    (re.compile(r"\bQMessageBox\b"), ("ui", "app"), "QMessageBox"),
    (re.compile(r"new QLabel\b|\bQLabel \w+[;({]"), ("ui", "app"), "a QLabel beside PlainLabel"),
    (re.compile(r"setTextFormat\(Qt::(Rich|Auto|Markdown)|setHtml\(|QTextDocument\s*[\w(*]"), ("ui", "app", "models"), "rich text"),
    (re.compile(r"\b(QNetworkReply|QNetworkAccessManager|QSqlQuery|QSqlDatabase|QKeychain)\b"), ("ui", "models"),
     "a network, SQL or keychain class"),
    (re.compile(r"setInsecureFallback\(true"), FOLDERS, "the insecure keychain fallback"),
    (re.compile(r"#include <Q(tWidgets|tNetwork|tCore|tGui|tSql)>"), FOLDERS, "an umbrella header"),
]
COMMENT = re.compile(r"//.*|/\*.*?\*/")
INCLUDE = re.compile(r'#include "([^"]+)"')


def sources():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path, path.relative_to(ROOT).as_posix()


def rule_for(name):
    for folder in sorted(MAY_INCLUDE, key=len, reverse=True):
        if name.startswith(folder + "/"):
            return folder
    return None


def breaches_of(path, name):
    folder = rule_for(name)
    if folder is None:
        yield 1, "lies in a folder without a layer rule"
        return
    facade = re.match(r"services/server/(\w+)/", name)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        include = INCLUDE.match(line)
        if include:
            target = include.group(1)
            if target.startswith("ui_") or "/" not in target:
                continue  # generated beside the file (moc)
            allowed = target.startswith(folder + "/") or any(
                target == entry or target.startswith(entry + "/") for entry in MAY_INCLUDE[folder])
            if not allowed:
                yield number, f"{folder} may not include {target}"
            other = re.match(r"services/server/(\w+)/", target)
            if (facade and other and facade.group(1) in FACADES and other.group(1) in FACADES
                    and facade.group(1) != other.group(1)):
                yield number, f"one façade may not include another ({target})"
            if not (ROOT / target).exists():
                yield number, f"includes {target}, which does not exist"
            continue
        code = "" if line.startswith("#include <QText") else COMMENT.sub("", line)
        for pattern, where, what in FORBIDDEN:
            if name.split("/")[0] in where and pattern.search(code):
                if what.startswith("a QLabel") and name.startswith("ui/common/plainlabel"):
                    continue
                yield number, f"uses {what}"


def main():
    count, bad = 0, []
    for path, name in sources():
        count += 1
        bad += [f"{name}:{number}: {what}" for number, what in breaches_of(path, name)]
    print("\n".join(bad) if bad else f"{count} files keep the rules")
    return 1 if bad or not count else 0


if __name__ == "__main__":
    sys.exit(main())
