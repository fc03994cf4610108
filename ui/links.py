# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Opens addresses from outside: only http, https and mailto, and never by itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

OPENABLE = frozenset({"http", "https", "mailto"})


def is_openable(address: str) -> bool:
    """Whether the program would hand this address to the system at all.

    A web address needs a host and has nothing before an @, which could pose as another
    host. A mail address is one, and brings no file of this computer along: some mail
    programs attach what the address names.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    scheme = url.scheme().lower()
    if not url.isValid() or scheme not in OPENABLE:
        return False
    if scheme == "mailto":
        return "@" in url.path() and "attach" not in url.query().lower()
    return bool(url.host()) and not url.userInfo()


def address_of(url: QUrl) -> str:
    """A link that was chosen, written as it stands in the text: with its blanks encoded."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def open_link(address: str) -> bool:
    """Hand the address to the system's browser or mail program; False when it was not taken.

    Where the system has no such program the caller shows the address to copy.
    """
    return is_openable(address) and QDesktopServices.openUrl(QUrl(address))
