# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects Next: a step opens its hearing or its testimony, and has one button that does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal

from hearings.domain.step import Step, StepKind
from hearings.domain.step_action import Doing, StepAction
from hearings.tasks.next_steps import NextSteps
from ui.jobs import Err, Jobs, Ok
from ui.links import open_link
from ui.next_steps.model import StepsModel
from ui.next_steps.view import NextView


class NextPresenter(QObject):
    """Behaviour of Next."""

    hearing_opened = Signal(str)
    draft_opened = Signal(str)
    counted = Signal(int)
    write_wanted = Signal(object)
    """The testimony for a hearing is to be begun."""

    link_refused = Signal(str)
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
        # Who ticks goes on with the row that comes up, not with the one that went away.
        self._has_ticked = False
        view.table.activated.connect(self._opened)
        view.table.selectionModel().currentRowChanged.connect(self._chosen)
        view.foot.act.clicked.connect(self._act)
        view.foot.open_hearing.clicked.connect(self._open_chosen)
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
        index = self._view.table.currentIndex()
        step, row = self._model.step_at(index), max(index.row(), 0)
        self._model.set_steps(answer.value)
        self.counted.emit(sum(not step.is_done for step in answer.value))
        if answer.value:
            self._view.show_rows()
            same = self._model.row_of(step) if step is not None and not self._has_ticked else -1
            self._choose(same if same >= 0 else min(row, len(answer.value) - 1))
        else:
            self._view.show_empty(
                self.tr("Nothing to do now"),
                self.tr("Deadlines of hearings on surveillance and your drafts appear here."),
                self.tr("Look at all hearings"),
            )
        self._has_ticked = False

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0)
        if self._view.table.currentIndex() == index:
            self._chosen(index)
        else:
            self._view.table.setCurrentIndex(index)

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        step = self._model.step_at(index)
        if step is None:
            self._view.foot.hide()
            return
        self._jobs.run(lambda: self._next_steps.action(step), partial(self._told, step))

    def _told(self, step: Step, answer: Ok[StepAction] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        elif step == self._model.step_at(self._view.table.currentIndex()):
            self._view.foot.show_step(step, answer.value)

    def _act(self) -> None:
        step = self._model.step_at(self._view.table.currentIndex())
        action = self._view.foot.action
        if step is None or action is None:
            return
        if action.address:
            if not open_link(action.address):
                self.link_refused.emit(action.address.removeprefix("mailto:"))
        elif action.doing is Doing.WRITE:
            self.write_wanted.emit(action.hearing)
        elif action.doing is Doing.OPEN_DRAFT and step.draft is not None:
            self.draft_opened.emit(step.draft.id)
        else:
            self._open_chosen()

    def _open_chosen(self) -> None:
        step = self._model.step_at(self._view.table.currentIndex())
        if step is not None and step.row is not None:
            self.hearing_opened.emit(step.row.id)

    def _tick(self, step: Step, is_done: bool) -> None:
        self._has_ticked = True
        write = self._next_steps.tick if is_done else self._next_steps.untick
        self._jobs.run(lambda: write(step), self._kept)

    def _kept(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        self.show_again()

    def _opened(self, index: QModelIndex) -> None:
        step = self._model.step_at(index)
        if step is None:
            return
        is_text = step.kind in {StepKind.FINISH, StepKind.WRITTEN}
        if is_text and step.draft is not None:
            self.draft_opened.emit(step.draft.id)
        elif step.row is not None:
            self.hearing_opened.emit(step.row.id)
