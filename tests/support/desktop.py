"""A private desktop for driving the real window, and a robot that uses it as a person would.

Desktop opens what is missing of: an X server (Xvfb), a window manager, a session bus, the accessibility bus, and an
unlocked Secret Service. It ends only what it started. Robot finds things by what assistive technology sees (role, name)
and acts through real key and button events. Debian packages: the group "robot" of packaging/packages.txt; run with
/usr/bin/python3, which has the accessibility bindings."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time


class RobotError(Exception):
    pass


class Desktop:
    def __init__(self, size=(1440, 900), keyring=True, own_display=False):
        self.size, self.keyring, self.own_display = size, keyring, own_display
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rollcall-desktop-"))
        self.env = dict(os.environ)
        self.started = []

    def __enter__(self):
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def spawn(self, command, **options):
        log = open(self.folder / (pathlib.Path(command[0]).name + ".log"), "ab")
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", log)
        process = subprocess.Popen(command, env=self.env, stderr=log, **options)
        self.started.append(process)
        return process

    def _announced(self, command, flag):
        """Starts a server that writes where it listens to a descriptor, and returns that line."""
        reader, writer = os.pipe()
        self.spawn([part.replace(flag, str(writer)) for part in command], pass_fds=[writer])
        os.close(writer)
        line = b""
        while not line.endswith(b"\n"):
            chunk = os.read(reader, 256)
            if not chunk:
                raise RobotError(f"{command[0]} did not start")
            line += chunk
        os.close(reader)
        return line.decode().strip()

    def _open(self):
        runtime, home = self.folder / "run", self.folder / "home"
        for path in (runtime, home):
            path.mkdir(mode=0o700)
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP"):
            self.env.pop(name, None)
        self.env.update(
            HOME=str(home), XDG_RUNTIME_DIR=str(runtime), XDG_CONFIG_HOME=str(home / "config"),
            XDG_DATA_HOME=str(home / "data"), XDG_CACHE_HOME=str(home / "cache"), QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL=self.env.get("LC_ALL") or "C.UTF-8")
        if self.own_display or not self.env.get("DISPLAY"):
            width, height = self.size
            self.env["DISPLAY"] = ":" + self._announced(
                ["Xvfb", "-displayfd", "@fd", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"], "@fd")
            self.spawn(["openbox"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._announced(
            ["dbus-daemon", "--session", "--nofork", "--print-address=@fd"], "@fd")
        self.spawn(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=0"])
        self._wait_for_name("org.a11y.Bus")
        if self.keyring:
            daemon = self.spawn(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                stdin=subprocess.PIPE)
            daemon.stdin.write(b"practice")
            daemon.stdin.close()
            self._wait_for_name("org.freedesktop.secrets")
        os.environ.update({name: self.env[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})

    def _wait_for_name(self, name):
        ask = ["gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/", "-m",
               "org.freedesktop.DBus.NameHasOwner", name]
        deadline = time.monotonic() + 15
        while b"true" not in subprocess.run(ask, env=self.env, capture_output=True).stdout:
            if time.monotonic() > deadline:
                raise RobotError(f"{name} did not appear on the session bus")
            time.sleep(0.05)


# Isolates round names in sentences: heard by nobody, seen by nobody.
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def quietly(function, fallback=None):
    """Accessible objects vanish while they are looked at; that is not an error of the robot."""
    try:
        return function()
    except Exception:  # pylint: disable=broad-except
        return fallback


class Robot:
    """Looks through the accessibility bus, acts through X events. All waits end after `patience` seconds."""

    def __init__(self, application, patience=15.0):
        import pyatspi  # connects to the bus of the environment at import, so not before the desktop is open
        self.atspi, self.application, self.patience = pyatspi, application, patience

    # -- looking

    def roots(self):
        desktop = self.atspi.Registry.getDesktop(0)
        for index in range(quietly(lambda: desktop.childCount, 0)):
            app = quietly(lambda i=index: desktop.getChildAtIndex(i))
            if app is not None and self.application in (quietly(lambda a=app: a.name, "") or ""):
                quietly(app.clearCache)
                yield app

    def walk(self, root=None, most=200):
        stack = list(self.roots()) if root is None else [root]
        while stack:
            item = stack.pop()
            yield item
            count = min(quietly(lambda i=item: i.childCount, 0) or 0, most)
            children = [quietly(lambda i=item, n=n: i.getChildAtIndex(n)) for n in range(count)]
            stack.extend(child for child in reversed(children) if child is not None)

    def name(self, item):
        return (quietly(lambda: item.name, "") or "").translate(ISOLATES)

    def role(self, item):
        return quietly(item.getRoleName, "") or ""

    def states(self, item):
        found = quietly(lambda: item.getState().getStates(), []) or []
        return {self.atspi.stateToString(state) for state in found}

    def text(self, item):
        shown = quietly(lambda: item.queryText().getText(0, -1))
        return shown.translate(ISOLATES) if shown is not None else self.name(item)

    def all(self, role=None, name=None, contains=None, enabled=None):
        """Everything showing that fits: the role, the exact name, or a part of the name."""
        for item in self.walk():
            if role is not None and self.role(item) != role:
                continue
            label = self.name(item)
            if name is not None and label.replace("&", "") != name:
                continue
            if contains is not None and contains not in label:
                continue
            states = self.states(item)
            if "showing" not in states or (enabled is not None and ("sensitive" in states) != enabled):
                continue
            yield item

    def find(self, role=None, name=None, contains=None, enabled=None, patience=None):
        def first():
            return next(self.all(role, name, contains, enabled), None)
        return self.until(first, f"{role or 'anything'} {name or contains!r}", patience)

    def until(self, condition, what, patience=None):
        deadline = time.monotonic() + (self.patience if patience is None else patience)
        while True:
            value = condition()
            if value:
                return value
            if time.monotonic() > deadline:
                raise RobotError(f"gave up waiting for {what}")
            time.sleep(0.1)

    def sees(self, text):
        return any(text in self.name(item) or text in (quietly(lambda i=item: self.text(i), "") or "")
                   for item in self.walk() if "showing" in self.states(item))

    def focused(self):
        """The widget with the keyboard. Qt calls the current cell of every view focused, so cells do not count; and the
        frame round an editor as well as the editor, so an interactive role goes first."""
        cells = ("list item", "table cell", "tree item", "table column header", "page tab")
        holders = [item for item in self.walk() if self.role(item) not in cells and "focused" in self.states(item)]
        return next((item for item in holders if self.role(item) in self.INTERACTIVE), holders[0] if holders else None)

    # -- acting

    @staticmethod
    def _xdotool(*arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)

    def key(self, *keys, pause=0.15):
        for one in keys:
            self._xdotool("key", "--clearmodifiers", one)
            time.sleep(pause)

    def type(self, text):
        self._xdotool("type", "--clearmodifiers", "--delay", 15, "--", text)
        time.sleep(0.2)

    def click(self, item):
        box = quietly(lambda: item.queryComponent().getExtents(self.atspi.DESKTOP_COORDS))
        if box is None or box.width <= 0:
            raise RobotError(f"{self.role(item)} {self.name(item)!r} has no place on the screen")
        self._xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2)
        self._xdotool("click", 1)
        time.sleep(0.2)

    def tab_to(self, role=None, name=None, contains=None, most=120, backwards=False):
        """Presses Tab until that has the keyboard; the way of a person without a mouse."""
        for _ in range(most):
            item = self.focused()
            if item is not None and (role is None or self.role(item) == role) and (
                    name is None or self.name(item).replace("&", "") == name) and (
                    contains is None or contains in self.name(item)):
                return item
            self.key("shift+Tab" if backwards else "Tab", pause=0.05)
        raise RobotError(f"Tab does not reach {role or 'anything'} {name or contains!r}")

    def replace_text(self, text):
        self.key("ctrl+a", pause=0.05)
        self.type(text)

    def resize(self, title, width, height):
        """The window whose title contains that, as its frame would."""
        self._xdotool("search", "--name", title, "windowsize", "--sync", width, height)

    @staticmethod
    def picture(path):
        subprocess.run(["import", "-window", "root", str(path)], check=True)

    # -- reports

    INTERACTIVE = {"push button", "text", "password text", "check box", "combo box", "page tab", "radio button", "slider",
                   "table", "tree", "list", "toggle button", "link", "spin button"}

    def unnamed(self):
        """Interactive things on the screen without a name: (role, where)."""
        found = []
        for item in self.walk():
            role = self.role(item)
            if role in self.INTERACTIVE and "showing" in self.states(item) and not self.name(item).strip():
                found.append((role, self.name(quietly(lambda i=item: i.parent)) or "?"))
        return found

    def place(self, item):
        """Where an item stands in the tree: two things of one name are not the same thing."""
        path = []
        while item is not None and self.role(item) != "application":
            path.append(quietly(item.getIndexInParent, -1))
            item = quietly(lambda i=item: i.parent)
        return tuple(path)

    def tab_cycle(self, most=200):
        """Role, name and place of what Tab visits, in order, until the first comes round again."""
        visited = []
        for _ in range(most):
            item = self.focused()
            stop = self.mark(item) if item is not None else ("nothing", "", ())
            if len(visited) > 1 and stop[2] == visited[0][2]:
                return visited
            visited.append(stop)
            self.key("Tab", pause=0.03)
        return visited

    def mark(self, item):
        return self.role(item), self.name(item), self.place(item)
