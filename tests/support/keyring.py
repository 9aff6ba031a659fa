"""Runs a program of the tests once more with a message bus and an unlocked keyring of its own, in a home of its own."""
import os
import pathlib
import subprocess
import sys
import tempfile

INSIDE = "ROLLCALL_OWN_KEYRING"
KEYRING = """
printf test | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
keyring=$!
for _ in $(seq 100); do
    gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true && break
    sleep 0.1
done
"$@"
status=$?
kill $keyring
exit $status
"""


def is_inside():
    return INSIDE in os.environ


def run_inside(program):
    """The exit code of `program` with the arguments of this one."""
    with tempfile.TemporaryDirectory() as home:
        runtime = pathlib.Path(home) / "run"
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, INSIDE: "1", "HOME": home, "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": home + "/data",
                       "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}  # GLib keeps what it made
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"):
            environment.pop(name, None)
        return subprocess.run(["dbus-run-session", "--", "bash", "-c", KEYRING, "session", sys.executable, program, *sys.argv[1:]],
                              env=environment, check=False).returncode
