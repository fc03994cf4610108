# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Stands where the system's browser and mail program stand, and notes what it is given."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

SCHEMES = ("http", "https", "mailto", "file", "javascript", "data", "ftp")


class Browser(QObject):
    """Takes every address the desktop is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Called by Qt instead of starting a program."""
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser for as long as it lasts."""
    taker = Browser()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    try:
        yield taker
    finally:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
