# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The steps as an item model: one column, one thing to do a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hearings.language import Words
from hearings.messages.dates import nearness, short_date
from hearings.messages.hearing import short_time_words, status_words
from hearings.overriding import override
from hearings.tasks.next_steps import Step, StepKind
from ui.widgets.two_lines import Role

step_words = Words("step_words")

Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
SOON_DAYS = 2


class StepsModel(QAbstractTableModel):
    """Steps in the order they were given."""

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
        if role == Role.TITLE:
            return self._title(step)
        if role == Role.DETAIL:
            return self._detail(step)
        if role == Role.REMARK:
            return self._when(step)
        if role == Role.TONE:
            return self._tone(step)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ". ".join((self._when(step), self._title(step), self._detail(step)))
        return None

    def set_steps(self, steps: tuple[Step, ...]) -> None:
        """Other steps."""
        self.beginResetModel()
        self._steps = steps
        self.endResetModel()

    def step_at(self, index: Index) -> Step | None:
        """The step of a row."""
        is_there = index.isValid() and index.row() < len(self._steps)
        return self._steps[index.row()] if is_there else None

    def _title(self, step: Step) -> str:
        name = self._name(step)
        if step.kind is StepKind.WRITE:
            return step_words.tr("Write testimony: {name}").format(name=name)
        if step.kind is StepKind.CALLED_OFF and step.row is not None:
            return f"{status_words(step.row.status)}: {name}"
        return step_words.tr("Finish your testimony: {name}").format(name=name)

    def _name(self, step: Step) -> str:
        if step.row is not None:
            return step.row.lead or step.row.title
        return (step.draft.title if step.draft else "") or step_words.tr("a hearing")

    def _detail(self, step: Step) -> str:
        row, tie = step.row, step.draft.tie if step.draft else None
        body = row.bodies[0] if row and row.bodies else (tie.body if tie else "")
        place = row.place_id if row else (tie.place_id if tie else "")
        time = short_time_words(row.starts_at, row.time_text) if row else ""
        known = (self._place_names().get(place, place), body, time)
        return " · ".join(part for part in known if part)

    def _when(self, step: Step) -> str:
        near = nearness(step.day, self._today())
        return f"{short_date(step.day)} · {near}" if near else short_date(step.day)

    def _tone(self, step: Step) -> str:
        if step.kind is StepKind.CALLED_OFF:
            return "danger"
        return "warn" if (step.day - self._today()).days <= SOON_DAYS else "muted"
