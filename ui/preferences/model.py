# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The keys as an item model: one service a row, where its key lies, and for which places."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hearings.domain.key_line import KeyLine
from hearings.messages.keys import home_words, places_words
from hearings.overriding import override
from ui.widgets.two_lines import Role

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class KeysModel(QAbstractTableModel):
    """Keys in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[KeyLine, ...] = ()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == Role.TITLE:
            return line.service
        if role == Role.DETAIL:
            return places_words(line.places)
        if role == Role.REMARK:
            return home_words(line.home)
        if role == Role.TONE:
            return "ok" if line.home else "muted"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line.service}. {home_words(line.home)}. {places_words(line.places)}"
        return None

    def set_lines(self, lines: tuple[KeyLine, ...]) -> None:
        """Show these keys."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line_at(self, index: Index) -> KeyLine | None:
        """The key of a row."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def row_of(self, name: str) -> int:
        """The row of a key; the first where it is in none."""
        return next((row for row, one in enumerate(self._lines) if one.name == name), 0)
