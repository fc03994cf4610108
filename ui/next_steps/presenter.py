# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects Next: a step opens its hearing or its testimony."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Signal

from hearings.domain.step import Step, StepKind
from hearings.tasks.next_steps import NextSteps
from ui.jobs import Err, Jobs, Ok
from ui.next_steps.model import StepsModel
from ui.next_steps.view import NextView


class NextPresenter(QObject):
    """Behaviour of Next."""

    hearing_opened = Signal(str)
    draft_opened = Signal(str)
    counted = Signal(int)
    hearings_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        view: NextView,
        model: StepsModel,
        next_steps: NextSteps,
        jobs: Jobs,
        today: Callable[[], date],
    ) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._next_steps, self._jobs, self._today = next_steps, jobs, today
        view.table.activated.connect(self._opened)
        view.table.clicked.connect(self._clicked)
        model.tick_asked.connect(self._tick)
        view.empty.action_chosen.connect(self.hearings_wanted)

    def show_again(self) -> None:
        """Ask anew what is to be done."""
        today = self._today()
        self._jobs.run(lambda: self._next_steps.steps(today), self._arrived)

    def look_again(self) -> None:
        """Ask anew where somebody is looking: what was ahead may be past by now."""
        if self._view.isVisible():
            self.show_again()

    def _arrived(self, answer: Ok[tuple[Step, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        row = self._view.table.currentIndex().row()
        self._model.set_steps(answer.value)
        self.counted.emit(sum(not step.is_done for step in answer.value))
        if answer.value:
            self._view.show_rows()
            self._give_the_keyboard_a_row(min(max(row, 0), len(answer.value) - 1))
        else:
            self._view.show_empty(
                self.tr("Nothing to do now"),
                self.tr("Deadlines of hearings on surveillance and your drafts appear here."),
                self.tr("Look at all hearings"),
            )

    def _give_the_keyboard_a_row(self, row: int) -> None:
        # The keyboard may have come to the list before its rows did, or was in other rows.
        table = self._view.table
        if table.hasFocus() and not table.currentIndex().isValid():
            table.selectionModel().setCurrentIndex(
                self._model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _tick(self, step: Step, is_done: bool) -> None:
        write = self._next_steps.tick if is_done else self._next_steps.untick
        self._jobs.run(lambda: write(step), self._kept)

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        self.show_again()

    def _clicked(self, index: QModelIndex) -> None:
        if not self._view.delegate.is_on_box:
            self._opened(index)

    def _opened(self, index: QModelIndex) -> None:
        step = self._model.step_at(index)
        if step is None:
            return
        is_text = step.kind in {StepKind.FINISH, StepKind.WRITTEN}
        if is_text and step.draft is not None:
            self.draft_opened.emit(step.draft.id)
        elif step.row is not None:
            self.hearing_opened.emit(step.row.id)
