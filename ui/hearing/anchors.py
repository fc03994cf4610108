# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds a link in a text document."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument


def anchor_in(document: QTextDocument, address: str) -> QTextCursor | None:
    """The first link to an address, selected as the Tab key would; None where there is none."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().anchorHref() == address:
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                end = piece.position() + piece.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                return cursor
            pieces += 1
        block = block.next()
    return None
