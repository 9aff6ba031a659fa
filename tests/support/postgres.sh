#!/usr/bin/env bash
# A PostgreSQL of the tests' own: a fresh cluster in a folder of its own, a Unix socket and no TCP. It never
# touches the cluster that Debian's package makes.
#
#   postgres.sh start STATE            starts one and prints its URL; STATE is a folder that remembers it
#   postgres.sh run STATE COMMAND...   runs the command with the URL in ROLLCALL_TEST_DATABASE
#   postgres.sh stop STATE             stops it and removes its files
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)

# initdb refuses to work for root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

stop() {
    [ -s "$1/folder" ] || return 0
    local folder
    folder=$(cat "$1/folder")
    rm -f "$1/folder" "$1/url"
    case $folder in /tmp/rollcall-postgres.* | /dev/shm/rollcall-postgres.*) ;; *) return 0 ;; esac
    (cd / && as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
    rm -rf "$folder"
}

start() {
    [ -n "$bin" ] || { echo "PostgreSQL is not installed (apt install postgresql)." >&2; exit 1; }
    stop "$1" # what a run that was cut short has left
    mkdir -p "$1"
    local folder user place=/tmp
    # Memory, where there is much: hundreds of databases are made and thrown away, each of a thousand files.
    [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 4000000 ] 2>/dev/null && place=/dev/shm
    # The name of a socket may have 107 characters: a build folder can be too deep.
    folder=$(mktemp -d "$place/rollcall-postgres.XXXXXX")
    echo "$folder" >"$1/folder"
    user=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        user=postgres
        chown postgres "$folder"
    fi
    cd /
    as_postgres "$bin/initdb" -D "$folder/data" -A trust -U "$user" -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    # Thrown away at the end: nothing of it needs to survive a power cut.
    if ! as_postgres "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-k $folder -c listen_addresses='' -c fsync=off -c full_page_writes=off -c autovacuum=off -c jit=off -c max_connections=200" start >/dev/null; then
        cat "$folder/log" >&2
        exit 1
    fi
    echo "postgresql://$user@/postgres?host=$folder" | tee "$1/url"
}

[ $# -ge 2 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
command=$1 state=$(realpath -m "$2")
shift 2
case $command in
start) start "$state" ;;
stop) stop "$state" ;;
run)
    [ -s "$state/url" ] || { echo "There is no PostgreSQL at $state." >&2; exit 1; }
    ROLLCALL_TEST_DATABASE=$(cat "$state/url") exec "$@"
    ;;
*) exit 2 ;;
esac
