#!/bin/bash
# with-keyring.sh TEST: runs the keychain test in every situation a desktop can put it in, each with its own bus, its own
# runtime directory and its own gnome-keyring. Nothing of the machine's own keychains is touched.
set -u
test=$1
failures=0
for tool in dbus-run-session gnome-keyring-daemon gdbus; do
  command -v "$tool" >/dev/null || { echo "FAIL: $tool is not installed"; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache
mkdir -p "$HOME" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK QT_NO_GLIB
export ROLLCALL_KEYCHAIN_TEST=1 LC_ALL=C.UTF-8
# GLib keeps what it has made until the process ends; that is not ours to report.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0

# A fresh runtime directory each time: in a shared one gnome-keyring finds the daemon of an earlier session.
fresh_runtime() {
  XDG_RUNTIME_DIR=$(mktemp -d "$work/run.XXXXXX")
  chmod 700 "$XDG_RUNTIME_DIR"
  export XDG_RUNTIME_DIR
}

report() { # NAME STATUS
  if [ "$2" -eq 0 ]; then echo "PASS: $1"; else echo "FAIL: $1"; failures=$((failures + 1)); fi
}

# in_session NAME KEYRING FUNCTION...: KEYRING is "unlocked", "locked" or "absent" (not started by us).
in_session() {
  local name=$1 keyring=$2
  shift 2
  fresh_runtime
  timeout 120 dbus-run-session -- bash -c '
    keyring=$1 test=$2
    shift 2
    if [ "$keyring" != absent ]; then
      if [ "$keyring" = unlocked ]; then
        printf test | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
      else
        gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 &
      fi
      export ROLLCALL_KEYRING_PID=$!
      for _ in $(seq 100); do
        gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets \
          2>/dev/null | grep -q true && break
        sleep 0.1
      done
    fi
    "$test" "$@"
    status=$?
    [ "$keyring" = absent ] || { kill -CONT "$ROLLCALL_KEYRING_PID"; kill "$ROLLCALL_KEYRING_PID"; } 2>/dev/null
    exit $status' session "$keyring" "$test" "$@" 2>&1 | sed 's/^/    /'
  report "$name" "${PIPESTATUS[0]}"
}

in_session "a keychain that works" unlocked healthy
in_session "the same keychain after a restart" unlocked secretIsStillThereAfterARestart
in_session "a locked keychain" locked locked
in_session "unlocked again: nothing was lost" unlocked unlockedAgain
in_session "a daemon that hangs" unlocked hung

grep -rqs "CANARY-7e1f" "$work"
report "no secret lies in the clear on the disk" $((! $?))

fresh_runtime
DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/nobody timeout 60 "$test" noBus 2>&1 | sed 's/^/    /'
report "no session bus" "${PIPESTATUS[0]}"

fresh_runtime
cat > "$work/bare.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
timeout 60 dbus-run-session --config-file="$work/bare.conf" -- "$test" noService 2>&1 | sed 's/^/    /'
report "a bus on which nobody keeps secrets" "${PIPESTATUS[0]}"

export XDG_DATA_HOME=$work/never
mkdir -p "$XDG_DATA_HOME"
in_session "a keychain that was never made" locked neverMade

echo "keychain: $failures of 9 situations failed"
[ "$failures" -eq 0 ]
