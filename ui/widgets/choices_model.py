# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the palette offers as an item model, one choice a row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hearings.overriding import override
from ui.widgets.choice import Choice
from ui.widgets.two_lines import Role

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


class ChoicesModel(QAbstractTableModel):
    """Choices in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choice_at(index)
        if choice is None:
            return None
        if role == Role.TITLE:
            return choice.title
        if role == Role.DETAIL:
            return choice.detail
        if role == Role.REMARK:
            return choice.remark
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ". ".join(filter(None, (choice.title, choice.detail, choice.remark)))
        return None

    def set_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice_at(self, index: Index) -> Choice | None:
        """The choice of a row."""
        return self._choices[index.row()] if 0 <= index.row() < len(self._choices) else None
