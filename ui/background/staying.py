# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keeps the program running in the tray when its window is closed, where that was chosen.

Only where the desktop shows a tray: a program must never run unseen. Where the tray goes
while the window is out of sight, the window comes back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from hearings.core import Core
from hearings.overriding import override
from ui.icons import app_icon
from ui.main_window import MainWindow
from ui.out_of_sight import OutOfSight

LOOK_MS = 2_000
"""How often it is looked whether the tray is still there, or a second start asks."""


class Staying(QObject):
    """One icon in the tray for all windows of the program; lives as long as the profile is open."""

    def __init__(
        self,
        app: QApplication,
        core: Core,
        open_window: Callable[[], MainWindow | None],
        in_front: Callable[[], QWidget | None],
    ) -> None:
        """`open_window` has what is typed, where the vault is open; `in_front` is brought back."""
        super().__init__(app)
        self._app, self._core = app, core
        self._open_window, self._in_front = open_window, in_front
        self._note = OutOfSight(core.paths.window_out_of_sight)
        self._watched: QWidget | None = None
        self.is_hidden = False
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open Hearings")).triggered.connect(self.show)
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit)
        self.icon: QSystemTrayIcon | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_MS)
        self.timer.timeout.connect(self.look)

    def begin(self, *, is_at_login: bool) -> None:
        """Show the icon where that was chosen; at login the window waits out of sight then."""
        self.choose()
        if is_at_login and self.may_hide:
            self.hide()

    @property
    def may_hide(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        is_chosen = self._core.preferences.stays_in_tray and not self._core.is_sample
        return is_chosen and QSystemTrayIcon.isSystemTrayAvailable()

    def choose(self) -> None:
        """Show the icon, or show it no longer, as was chosen now."""
        if self.may_hide and self.icon is None:
            # Not before it is wanted: the desktop is asked for it.
            self.icon = QSystemTrayIcon(app_icon(), self)
            self.icon.setToolTip("Hearings")
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(self._clicked)
        if self.icon is not None:
            self.icon.setVisible(self.may_hide)

    @property
    def is_in_tray(self) -> bool:
        """Whether the icon is there."""
        return self.icon is not None and self.icon.isVisible()

    def watch(self, window: QWidget) -> None:
        """Hide this window from now on in the place of closing it; none before it any more."""
        self.let_go()
        self._watched = window
        window.installEventFilter(self)

    def let_go(self) -> None:
        """Let the window be closed as if there were no tray."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = None

    def hide(self) -> None:
        """The window is out of sight from here on; nothing else ends the program now."""
        self.is_hidden = True
        self._app.setQuitOnLastWindowClosed(False)
        self._note.note()
        self.choose()
        self.timer.start()

    def show(self) -> None:
        """Bring the window back, and to the front."""
        self.is_hidden = False
        self._app.setQuitOnLastWindowClosed(True)
        self._note.forget()
        self.timer.stop()
        window = self._in_front()
        if window is not None:
            window.show()
            window.raise_()
            window.activateWindow()

    def look(self) -> None:
        """Bring the window back where the tray is gone, or a second start asks for it."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or self._note.is_wanted_back:
            self.show()

    def quit(self) -> None:
        """End the program; where something typed could not be kept it is shown, and goes on."""
        window = self._watched
        self.let_go()
        if window is None or window.close():
            self._app.quit()
        else:
            self.watch(window)
            self.show()

    def end(self) -> None:
        """The program ends, or goes on with another profile."""
        self.let_go()
        self.timer.stop()
        if self.icon is not None:
            self.icon.hide()
        self._note.forget()
        self._app.setQuitOnLastWindowClosed(True)
        self.menu.deleteLater()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._watched or not isinstance(event, QCloseEvent) or not self.may_hide:
            return False
        window = self._open_window()
        if window is None or window.inside.keep_typed():
            # Accepted, and never told to the window: Qt hides it and deletes nothing.
            event.accept()
            self.hide()
        else:
            event.ignore()
        return True

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show()
