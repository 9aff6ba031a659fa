#!/usr/bin/env bash
# Instructions to turn a page of a thousand people into records, against QJsonDocument with eight members of each
# person read: bash tests/bench/decode.sh
# Counted by valgrind, so that nothing else on the computer matters.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/setup.sh
install_packages build bench
cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON >/dev/null
cmake --build build/bench --target bench_decode >/dev/null

instructions() { # for so many pages
    valgrind --tool=callgrind --callgrind-out-file=/dev/null build/bench/tests/bench/bench_decode "$1" "$2" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

for how in ours qt; do
    declare "$how=$((($(instructions "$how" 6) - $(instructions "$how" 1)) / 5))"
done
echo "Rollcall $ours, QJsonDocument $qt instructions a page: $(awk "BEGIN {printf \"%.2f\", $ours / $qt}")"
