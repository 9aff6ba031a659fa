#!/usr/bin/env bash
# How long the window does not answer while it is worked with, from outside: bash tests/bench/frozen.sh [PEOPLE]
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/setup.sh
install_packages build run robot bench
build release rollcall rollcalld
exec /usr/bin/python3 tests/bench/frozen.py build/release/bin "$@"
