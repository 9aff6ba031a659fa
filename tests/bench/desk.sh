#!/usr/bin/env bash
# A million people in the console and in DB Browser for SQLite, from outside: bash tests/bench/desk.sh [PEOPLE] [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/setup.sh
install_packages build run robot bench
build release rollcall rollcalld
exec /usr/bin/python3 tests/bench/desk.py build/release/bin "$@"
