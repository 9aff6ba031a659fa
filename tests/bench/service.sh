#!/usr/bin/env bash
# Two figures of rollcalld, each as a ratio of two measurements taken in turns in this one run:
#   1. an exact look-up through the service (p50) against the point query of its own SQLite database (p50)
#   2. requests per second on one keep-alive connection against the same octets as a static file of nginx
# Absolute numbers say little on a shared computer; ratios nearer than about 1.25x are a tie.
# Needs wrk, nginx and python3. Usage: bash tests/bench/service.sh [ROLLCALLD]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)

missing=()
for tool in wrk nginx python3; do
  command -v "$tool" >/dev/null || [ -x "/usr/sbin/$tool" ] || missing+=("$tool")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "Missing: ${missing[*]}. On Debian: apt install wrk nginx-light python3" >&2
  exit 2
fi

if [ $# -ge 1 ]; then
  rollcalld=$1
else
  build=$root/build/bench
  cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DBUILD_TESTING=OFF >/dev/null
  cmake --build "$build" --target rollcalld >/dev/null
  rollcalld=$build/bin/rollcalld
fi

work=$(mktemp -d)
cleanup() {
  [ -n "${service:-}" ] && kill "$service" 2>/dev/null || true
  [ -s "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

"$rollcalld" serve --practice --db "sqlite:$work/people.sqlite" --credentials "$work/keys.json" >"$work/ready" &
service=$!
for _ in $(seq 300); do [ -s "$work/ready" ] && break; sleep 0.1; done
[ -s "$work/ready" ] || { echo "rollcalld did not start" >&2; exit 1; }

python3 - "$work" <<'PYTHON'
import json, random, sqlite3, sys, urllib.request
work = sys.argv[1]
ready, keys = json.load(open(work + "/ready")), json.load(open(work + "/keys.json"))
store = sqlite3.connect(f"file:{work}/people.sqlite?mode=ro", uri=True)
names = [row[0] for row in store.execute("SELECT username_key FROM xras_people ORDER BY id")]
plain = [name for name in names if name.isascii() and name.replace("-", "").replace(".", "").replace("_", "").isalnum()]
random.Random(1).shuffle(plain)
json.dump(plain[:4000], open(work + "/names.json", "w"))
fields = keys["xras"]
with open(work + "/lookup.lua", "w") as lua:
    lua.write("local names = {" + ",".join(json.dumps(name) for name in plain[:4000]) + "}\nlocal i = 0\n")
    lua.write("local headers = {" + ",".join(f"[{json.dumps(k)}]={json.dumps(v)}" for k, v in fields.items()) + "}\n")
    lua.write('request = function() i = i % #names + 1; return wrk.format("GET", wrk.path .. names[i], headers) end\n')
    lua.write('done = function(summary) if summary.errors.status > 0 then print("WRONG STATUS " .. summary.errors.status) end end\n')
request = urllib.request.Request(ready["systems"]["xras"] + "/v1/people/anwosu", headers=fields)
open(work + "/person.json", "wb").write(urllib.request.urlopen(request).read())
open(work + "/url", "w").write(ready["systems"]["xras"] + "/v1/people/")
PYTHON

nginx=$(command -v nginx || echo /usr/sbin/nginx)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir -p "$work/www" "$work/tmp"
cp "$work/person.json" "$work/www/person.json"
chmod -R a+rX "$work"
cat >"$work/nginx.conf" <<NGINX
pid $work/nginx.pid; error_log $work/error.log; worker_processes 1;
events {}
http {
  access_log off; keepalive_requests 100000000; default_type application/json;
  client_body_temp_path $work/tmp; proxy_temp_path $work/tmp; fastcgi_temp_path $work/tmp; uwsgi_temp_path $work/tmp; scgi_temp_path $work/tmp;
  server { listen 127.0.0.1:$port; root $work/www; }
}
NGINX
"$nginx" -e "$work/error.log" -c "$work/nginx.conf"

python3 - "$work" "http://127.0.0.1:$port/person.json" <<'PYTHON'
import json, re, sqlite3, statistics, subprocess, sys, time
work, static = sys.argv[1:]
url = open(work + "/url").read()
names = json.load(open(work + "/names.json"))
store = sqlite3.connect(f"file:{work}/people.sqlite?mode=ro", uri=True)
UNITS = {"us": 1, "ms": 1000, "s": 1e6}

def wrk(target, *more):
    said = subprocess.run(["wrk", "-t1", "-c1", "-d3s", "--latency", *more, target], capture_output=True, text=True, check=True).stdout
    if "WRONG STATUS" in said or "Non-2xx" in said:
        sys.exit("the service answered with errors:\n" + said)
    half = re.search(r"50%\s+([\d.]+)(us|ms|s)", said)
    return float(half[1]) * UNITS[half[2]], float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])

def query():
    took = []
    for name in names * 2:
        start = time.perf_counter_ns()
        store.execute("SELECT * FROM xras_people WHERE username_key = ?", (name,)).fetchone()
        took.append((time.perf_counter_ns() - start) / 1000)
    return statistics.median(took)

rounds = [(query(), wrk(url, "-s", work + "/lookup.lua"), wrk(static)) for _ in range(5)]
middle = lambda values: statistics.median(list(values))
lookup, point = middle(r[1][0] for r in rounds), middle(r[0] for r in rounds)
ours, nginx = middle(r[1][1] for r in rounds), middle(r[2][1] for r in rounds)
print(f"exact look-up p50: through rollcalld {lookup:.0f} us, SQLite point query {point:.1f} us (Python's module included)")
print(f"one keep-alive connection: rollcalld {ours:.0f} look-ups/s, static nginx {nginx:.0f} requests/s")
print(f"RATIO lookup/sqlite {lookup / point:.2f}")
print(f"RATIO rollcalld/nginx {ours / nginx:.2f}")
PYTHON
