# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How the window looks, kept per profile: its size and where it stood."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

USUAL = (1280, 700)


class WindowSettings:
    """Nothing private is kept here: no titles, no words, no names."""

    def __init__(self, profile: Path) -> None:
        self._kept = QSettings(str(profile / "window.ini"), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Give the window the size it had and put it where it was."""
        geometry = self._kept.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            window.resize(*USUAL)

    def keep(self, window: QMainWindow) -> None:
        """Remember the window as it is; where the profile cannot be written, nothing happens."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.sync()
