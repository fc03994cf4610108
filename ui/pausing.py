# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Something that is done once, after a pause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pause(QTimer):
    """Does its act once, so many milliseconds after it was last started."""

    def __init__(self, parent: QObject, act: Callable[[], None], milliseconds: int = 0) -> None:
        """Where the length differs from time to time, it is given to `start` instead."""
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(act)
