# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A text to read in which some words are marked: by a ground and by a line, never by one alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme


class MarkedText(QPlainTextEdit):
    """Read-only plain text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is read by screen readers."""
        super().__init__(parent)
        self.setObjectName("editor")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def show_pieces(self, pieces: Iterable[tuple[str, bool]], *, strikes: bool = False) -> None:
        """Show pieces one after the other, the marked ones struck out or underlined."""
        self.clear()
        plain, marked = QTextCharFormat(), QTextCharFormat()
        marked.setBackground(theme.colour("mark"))
        marked.setFontStrikeOut(strikes)
        marked.setFontUnderline(not strikes)
        cursor = QTextCursor(self.document())
        for words, is_marked in pieces:
            cursor.insertText(words, marked if is_marked else plain)
        self.moveCursor(QTextCursor.MoveOperation.Start)
