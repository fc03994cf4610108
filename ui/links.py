# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Opens addresses from outside: only http, https and mailto, and never by itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

OPENABLE = frozenset({"http", "https", "mailto"})


def is_openable(address: str) -> bool:
    """Whether the program would hand this address to the system at all."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme().lower() in OPENABLE


def open_link(address: str) -> bool:
    """Hand the address to the system's browser or mail program; False when it was not taken.

    Where the system has no such program the caller shows the address to copy.
    """
    return is_openable(address) and QDesktopServices.openUrl(QUrl(address))
