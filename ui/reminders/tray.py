# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Shows a notification by the icon in the system's tray, where that is how it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from ui.icons import app_icon


class Tray(QObject):
    """An icon that appears with the first notification, and goes with the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def notify(self, summary: str, body: str) -> bool:
        """Show a notification; False where there is no tray. Belongs on the window's thread."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(app_icon(), self)
            self._icon.setToolTip("Hearings")
            self._icon.show()
        self._icon.showMessage(summary, body, app_icon())
        return True
