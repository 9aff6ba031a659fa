#!/usr/bin/env bash
# What a long list costs in the console's table: bash tests/bench/table.sh [ROWS]; a million unless said otherwise. One JSON
# object: milliseconds until shown [median, worst], longest pause of the event loop, memory in MiB [before, after].
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/setup.sh
install_packages build run
cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON >/dev/null
cmake --build build/bench --target bench_table >/dev/null
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 exec build/bench/tests/bench/bench_table "${1:-1000000}"
