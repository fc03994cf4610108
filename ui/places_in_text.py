# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Places in a text as Python counts them, and as Qt does: in units of UTF-16."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_ENDS = "\u2029\u2028"


def units(text: str) -> int:
    """How many units a text takes in Qt."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def index_of(text: str, unit: int) -> int:
    """The index in Python of a position of Qt."""
    if text.isascii():
        return unit
    coded = text.encode("utf-16-le", "surrogatepass")[: unit * 2]
    return len(coded.decode("utf-16-le", "surrogatepass"))


def select(field: QPlainTextEdit, text: str, start: int, end: int) -> None:
    """Select `text[start:end]` in a field that shows `text`, and bring it into sight."""
    cursor = field.textCursor()
    cursor.setPosition(units(text[:start]))
    cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def put_in(field: QPlainTextEdit, paragraph: str) -> None:
    """Put a paragraph where the cursor is, apart from what stands around it, as one step."""
    cursor = field.textCursor()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    at = cursor.position()
    document = field.document()
    before = "".join(document.characterAt(one) for one in range(max(at - 2, 0), at))
    behind = document.characterAt(at)
    trailing = len(before) - len(before.rstrip(_ENDS))
    lead = "\n" * (2 - trailing) if before else ""
    is_last = at >= document.characterCount() - 1
    tail = "" if is_last or behind in _ENDS else "\n\n"
    cursor.insertText(f"{lead}{paragraph}{tail}")
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
