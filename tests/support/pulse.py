"""How long a window takes to answer, measured from outside and without a pause: assistive technology asks it a small
question over and over, which its event loop has to answer."""
import threading
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ROOT = "/org/a11y/atspi/accessible/root"


class Pulse:
    """Measures from __enter__ to __exit__; `answers` are the seconds of each answer."""

    def __init__(self, application):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                    GLib.VariantType("(s)"), 0, 5000).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags)
        children = self._call("org.a11y.atspi.Registry", "org.a11y.atspi.Accessible", "GetChildren", None)[0]
        self.name = next(name for name, _ in children if application in self._property(name, "Name"))
        self.answers, self.thread, self.over = [], None, threading.Event()

    def _call(self, name, interface, method, arguments):
        return self.bus.call_sync(name, ROOT, interface, method, arguments, None, 0, 60_000).unpack()

    def _property(self, name, which):
        return self._call(name, "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", which)))[0]

    def _measure(self):
        while not self.over.is_set():
            begin = time.monotonic()
            try:
                self._property(self.name, "ChildCount")
            except GLib.Error:
                return  # the window has gone
            self.answers.append(time.monotonic() - begin)
            time.sleep(0.005)

    def __enter__(self):
        self.answers, self.over = [], threading.Event()
        self.thread = threading.Thread(target=self._measure, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join(70)

    def share(self, part):
        """The time within which that part of the answers came; 1: all."""
        ordered = sorted(self.answers)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("inf")

    def __str__(self):
        return (f"{len(self.answers)} answers, half within {self.share(0.5) * 1000:.0f} ms, 99 of 100 within "
                f"{self.share(0.99) * 1000:.0f} ms, all within {self.share(1) * 1000:.0f} ms")
