#!/usr/bin/python3
"""Compares the promises in goals.md with the tests that carry their numbers, and prints both lists."""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent


def promises():
    """The numbers of the two tables."""
    tables = {}
    for line in (HERE / "goals.md").read_text(encoding="utf-8").splitlines():
        if head := re.fullmatch(r"\| (kept|not there yet) \| \|", line):
            tables[head[1]] = {}
        elif row := re.fullmatch(r"\| ([GN]\d\d) \| (.+) \|", line):
            list(tables.values())[-1][row[1]] = row[2]
    return tables["kept"], tables["not there yet"]


def tests():
    """number -> how many test functions, and tests that are programs, carry it"""
    counts = {}
    for source in HERE.rglob("tst_*.cpp"):
        for name in set(re.findall(r"void (?:\w+::)?([GN]\d\d)_(\w+)\(\)", source.read_text(encoding="utf-8"))):
            if not name[1].endswith("_data"):
                counts[name[0]] = counts.get(name[0], 0) + 1
    for listing in HERE.rglob("CMakeLists.txt"):
        for numbers in re.findall(r"add_test\(NAME ((?:[GN]\d\d_)+)", listing.read_text(encoding="utf-8")):
            for number in numbers.strip("_").split("_"):
                counts[number] = counts.get(number, 0) + 1
    return counts


def main():
    kept, missing = promises()
    counts = tests()
    for number, words in kept.items():
        print(f"{number}  {counts.get(number, 0):2} tests  {words}")
    for number, words in missing.items():
        print(f"{number}  not yet   {words}")
    without = [number for number in kept if number not in counts]
    for number in without:
        print(f"{number} is said to be kept and has no test", file=sys.stderr)
    print(f"{len(kept)} of {len(kept) + len(missing)} promises of the desk are kept and have tests")
    return 1 if without else 0


if __name__ == "__main__":
    sys.exit(main())
