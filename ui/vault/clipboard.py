# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes back what this program put on the clipboard, and nothing that others put there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


class OwnClipboard(QObject):
    """Remembers whether what lies on the clipboard was put there while the window was in use.

    Not every system tells who owns the clipboard, so that a change of it while one of our
    windows has the keyboard counts as ours.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._is_ours = False
        app.clipboard().dataChanged.connect(self._changed)

    def take_back(self) -> None:
        """Empty the clipboard if what lies there is ours."""
        clipboard = self._app.clipboard()
        clipboard.dataChanged.disconnect(self._changed)
        if self._is_ours or clipboard.ownsClipboard():
            clipboard.clear()

    def _changed(self) -> None:
        self._is_ours = self._app.focusWindow() is not None
