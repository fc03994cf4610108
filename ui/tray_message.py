# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Shows a notification by the icon in the system's tray, where that is how it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from hearings.messages.reminders import Notification
from ui.icons import app_icon


class TrayMessage(QObject):
    """Uses the icon that stands there, or makes one that goes with the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._opened: Callable[[], None] | None = None

    def notify(self, said: Notification, opened: Callable[[], None]) -> bool:
        """Show a notification; False where there is no tray. Belongs on the window's thread.

        A click on the last one calls its `opened`.
        """
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._icon is None:
            self._icon = self._standing() or self._made()
            self._icon.messageClicked.connect(self._clicked)
        self._opened = opened
        self._icon.showMessage(said.summary, said.body, app_icon())
        return True

    def _standing(self) -> QSystemTrayIcon | None:
        app = QApplication.instance()
        icons = app.findChildren(QSystemTrayIcon) if app is not None else []
        return next((one for one in icons if one.isVisible()), None)

    def _made(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(app_icon(), self)
        icon.setToolTip("Hearings")
        icon.show()
        return icon

    def _clicked(self) -> None:
        if self._opened is not None:
            self._opened()
