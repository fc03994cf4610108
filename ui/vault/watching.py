# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Notices when nobody is there any more: no key and no mouse, a sleep, a locked screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from hearings.clock import Clock
from hearings.overriding import override

LOOK_MS = 10_000
SLEPT_SECONDS = 60.0
"""So much longer than planned between two looks: the computer slept."""

_OF_A_PERSON = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}

# The desktops' own names: https://specifications.freedesktop.org/idle-inhibit-spec and
# https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
_SCREENS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Watching(QObject):
    """Watches from its making until it is stopped; lives on the window's thread."""

    left = Signal()
    """Nobody has used the program for so long, or the computer sleeps or is locked."""

    def __init__(
        self,
        app: QApplication,
        clock: Clock,
        minutes: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """`minutes` may change; with 0 only sleep and a locked screen count."""
        super().__init__(parent)
        self._app, self._clock = app, clock
        self._minutes = minutes
        self._used = self._looked = clock.now()
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        self._windows: list[QWindow] = []
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._listen_to_the_desktop()

    def stop(self) -> None:
        """Watch no longer."""
        self.timer.stop()
        self._app.focusWindowChanged.disconnect(self._watch)
        for window in self._windows:
            # A dialog may be gone by now.
            if isValid(window):
                window.removeEventFilter(self)

    def look(self) -> None:
        """Look at the clock now."""
        now = self._clock.now()
        slept = (now - self._looked).total_seconds() > SLEPT_SECONDS
        allowed = self._minutes() * 60
        idle = allowed > 0 and (now - self._used).total_seconds() >= allowed
        # A clock that was set back begins the time anew.
        if now < self._used:
            self._used = now
        self._looked = now
        if slept or idle:
            self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_A_PERSON:
            self._used = self._clock.now()
        return False

    def _watch(self, window: QWindow | None) -> None:
        # The window hears of keys and mouse before any widget, and of little else.
        if window is not None and window not in self._windows:
            window.installEventFilter(self)
            self._windows.append(window)

    def _listen_to_the_desktop(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        ours, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        # A text, whatever the stubs of PySide say: it takes nothing else.
        slot: Any = SLOT("screen_changed(bool)")
        if ours.isConnected():
            for service, path in _SCREENS:
                ours.connect(service, path, service, "ActiveChanged", self, slot)
        if system.isConnected():
            system.connect(*_LOGIN, "PrepareForSleep", self, slot)

    @Slot(bool)
    def screen_changed(self, on: bool) -> None:
        """The screen was locked, or the computer is about to sleep; False when that is over."""
        if on:
            self.left.emit()
