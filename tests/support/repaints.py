"""When a window has shown what it was asked for, seen from outside: the X server tells of every stretch that was painted.
Debian package: python3-xlib."""
import select
import threading
import time

from Xlib import XK, X, display, error
from Xlib.ext import damage, xtest

SMALLEST = 2_000  # pixels; a blinking cursor is less


class Repaints:
    """Watches the whole screen of `name` and sends keys and clicks to it. Times are those of time.monotonic()."""

    def __init__(self, name):
        self.asking, self.watching = display.Display(name), display.Display(name)
        root = self.watching.screen().root
        self.watching.damage_query_version()
        root.damage_create(damage.DamageReportRawRectangles)
        self.watching.sync()
        self.times, self.lock = [], threading.Lock()
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self):
        notify = self.watching.extension_event.DamageNotify
        while True:
            select.select([self.watching], [], [])
            now = time.monotonic()
            try:
                events = [self.watching.next_event() for _ in range(self.watching.pending_events())]
            except error.ConnectionClosedError:
                return  # the screen has gone
            for event in events:
                if event.type == notify and event.area.width * event.area.height >= SMALLEST:
                    with self.lock:
                        self.times.append(now)

    def since(self, begin):
        """When something was painted after `begin`, in order."""
        with self.lock:
            return [at for at in self.times if at > begin]

    def shown(self, begin, calm=2.5, patience=120):
        """Seconds from `begin` to the last repaint before so many seconds of calm."""
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            times = self.since(begin)
            if times and time.monotonic() - times[-1] >= calm:
                return times[-1] - begin
            time.sleep(0.05)
        raise RuntimeError("the window does not come to rest")

    def place(self, title):
        """Where on the screen the window with that in its title begins, without its frame."""
        root = self.asking.screen().root
        listed = root.get_full_property(self.asking.intern_atom("_NET_CLIENT_LIST"), X.AnyPropertyType).value
        windows = [self.asking.create_resource_object("window", each) for each in listed]
        window = next(each for each in windows if title in (each.get_wm_name() or ""))
        corner = root.translate_coords(window, 0, 0)
        return corner.x, corner.y

    def key(self, name):
        """Presses and lets go; returns when it was pressed."""
        code = self.asking.keysym_to_keycode(XK.string_to_keysym(name))
        begin = time.monotonic()
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(self.asking, kind, code)
        self.asking.sync()
        return begin

    def type(self, text):
        """Letters and digits, one after another; returns when the last was pressed."""
        begin = 0.0
        for letter in text:
            begin = self.key(letter)
        return begin

    def click(self, x, y):
        xtest.fake_input(self.asking, X.MotionNotify, x=x, y=y)
        self.asking.sync()
        time.sleep(0.3)
        begin = time.monotonic()
        for kind in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(self.asking, kind, 1)
        self.asking.sync()
        return begin
