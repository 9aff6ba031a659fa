#!/usr/bin/env bash
# What loading and editing cost the console's client, against a script with python3-requests: bash tests/bench/client.sh [PEOPLE]
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/setup.sh
install_packages build run bench
build release rollcalld
cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON >/dev/null
cmake --build build/bench --target bench_client >/dev/null
exec /usr/bin/python3 tests/bench/client.py build/release/bin/rollcalld build/bench/tests/bench/bench_client "$@"
