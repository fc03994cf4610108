# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The steps as an item model: one column, one thing to do a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hearings.domain.step import Step, StepKind
from hearings.messages.next_steps import (
    certainty_words,
    day_words,
    hour_words,
    title_words,
    when_words,
    where_words,
    why_words,
)
from hearings.overriding import override
from ui.widgets.two_lines import Role

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
SOON_DAYS = 2
DAY = Qt.ItemDataRole.UserRole + 41
"""The day of a row and how near it is, two texts; None for the day of the row above."""


class StepsModel(QAbstractTableModel):
    """Steps in the order they were given."""

    tick_asked = Signal(object, bool)
    """A step, and whether it is to be ticked."""

    def __init__(
        self,
        today: Callable[[], date],
        place_names: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        """Both are asked whenever a row is looked at, because they may change."""
        super().__init__(parent)
        self._today, self._place_names = today, place_names
        self._steps: tuple[Step, ...] = ()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._steps)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.step_at(index)
        if step is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if step.is_done else Qt.CheckState.Unchecked
        if role == Role.TITLE:
            return title_words(step)
        if role == Role.DETAIL:
            return self._detail(step)
        if role == Role.REMARK:
            return hour_words(step)
        if role == DAY:
            return self._new_day(index.row())
        if role == Role.TONE:
            return self._tone(step)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            when = when_words(step, self._today())
            return ". ".join((when, title_words(step), self._detail(step)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return why_words(step)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a tick; the row shows it when it is kept."""
        step = self.step_at(index)
        if step is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick_asked.emit(step, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def set_steps(self, steps: tuple[Step, ...]) -> None:
        """Other steps; the same ones leave the rows as they are, with what is chosen."""
        if steps == self._steps:
            return
        self.beginResetModel()
        self._steps = steps
        self.endResetModel()

    def step_at(self, index: Index) -> Step | None:
        """The step of a row."""
        is_there = index.isValid() and index.row() < len(self._steps)
        return self._steps[index.row()] if is_there else None

    def row_of(self, step: Step) -> int:
        """Where a step stands now that was asked for before; -1 where it no longer does."""
        same = (
            row
            for row, one in enumerate(self._steps)
            if (one.hearing_id, one.kind) == (step.hearing_id, step.kind)
        )
        return next(same, -1)

    def _new_day(self, row: int) -> tuple[str, str] | None:
        today = self._today()
        words = day_words(self._steps[row], today)
        is_same = row > 0 and day_words(self._steps[row - 1], today) == words
        return None if is_same else words

    def _detail(self, step: Step) -> str:
        place = self._place_names().get(step.place_id, step.place_id)
        said = (where_words(step, place), certainty_words(step))
        return " · ".join(part for part in said if part)

    def _tone(self, step: Step) -> str:
        if step.is_done:
            return "ok"
        if step.kind is StepKind.CALLED_OFF or step.is_overdue:
            return "danger"
        days = (step.day - (step.today or self._today())).days
        is_over = step.kind is StepKind.VOTE and days < 0
        if (step.kind is StepKind.FOLLOW_UP and step.deadline is None) or is_over:
            return "muted"
        return "warn" if days <= SOON_DAYS else "muted"
