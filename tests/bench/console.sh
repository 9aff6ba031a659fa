#!/usr/bin/env bash
# Start to first window and idle memory against KeePassXC: bash tests/bench/console.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/setup.sh
install_packages build run robot bench
build release rollcall rollcalld
exec /usr/bin/python3 tests/bench/console.py build/release/bin "$@"
