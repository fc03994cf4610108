# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The topics as an item model: one a row, what it is about, and whether it marks hearings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hearings.overriding import override
from ui.widgets.two_lines import Role

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One topic as the person has it."""

    id: str
    name: str
    definition: str
    is_on: bool = True
    is_followed: bool = False


class TopicsModel(QAbstractTableModel):
    """Topics in the order people see them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[TopicLine] = []

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
            return line.name
        if role == Role.DETAIL:
            return line.definition
        if role == Role.REMARK:
            return self.state_words(line)
        if role == Role.TONE:
            return "accent" if line.is_followed else "muted"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line.name}. {self.state_words(line)}. {line.definition}"
        return None

    def state_words(self, line: TopicLine) -> str:
        """Whether a topic marks hearings, and whether it is followed."""
        if not line.is_on:
            return self.tr("Off")
        return self.tr("Followed") if line.is_followed else self.tr("On")

    def set_lines(self, lines: list[TopicLine]) -> None:
        """Show these topics."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def set_states(self, followed: tuple[str, ...], off: tuple[str, ...]) -> None:
        """Show which are followed and which are off; the rows stay where they are."""
        self._lines = [
            replace(line, is_on=line.id not in off, is_followed=line.id in followed)
            for line in self._lines
        ]
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))

    def line_at(self, index: Index) -> TopicLine | None:
        """The topic of a row."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None
