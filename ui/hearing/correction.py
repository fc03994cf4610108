# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the correction of a rule: fills the form, keeps what is given, gives it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hearings.core import Core
from hearings.domain.correction import Correction
from hearings.domain.rule import Rule, Subject
from hearings.messages.errors import describe
from ui.hearing.correction_fields import FIELDS
from ui.hearing.correction_view import CorrectionView
from ui.hearing.gathering import Gathered
from ui.jobs import Err, Jobs, Ok

EVERY_BODY = ""


def give_back(core: Core, gathered: Gathered, subject: Subject) -> Callable[[], bool]:
    """The work that drops the correction in force of a subject, whoever it was made for."""
    rule = gathered.guidance.participation.rule(subject)
    body = rule.scope.bodies[0] if rule and rule.scope.bodies else EVERY_BODY
    place_id, forget = gathered.hearing.place_id, core.correcting.forget
    return lambda: forget(place_id, body, subject)


class CorrectionPresenter(QObject):
    """Behaviour of one form, for one hearing; it ends with its window."""

    corrected = Signal()

    def __init__(
        self,
        parent: QWidget,
        core: Core,
        jobs: Jobs,
        gathered: Gathered,
    ) -> None:
        self.view = CorrectionView(parent)
        super().__init__(self.view)
        self._core, self._jobs = core, jobs
        self._gathered, self._hearing = gathered, gathered.hearing
        self._known = gathered.guidance.participation
        for body in self._hearing.record.bodies:
            self.view.whom.addItem(body, body)
        name = gathered.place_name or self._hearing.place_id
        everybody = self.tr("Every body of {place}").format(place=name)
        self.view.whom.addItem(everybody, EVERY_BODY)
        self.view.subject.currentIndexChanged.connect(lambda _row: self._show())
        self.view.keep.clicked.connect(self._keep)
        self.view.give_back.clicked.connect(self._give_back)
        self.view.leave.clicked.connect(self.view.reject)

    def open(self, subject: Subject | None) -> None:
        """Show the form about a subject; None for the first nobody knows anything of."""
        known = {rule.subject for rule in self._known.rules}
        first = next((one for one in FIELDS if one not in known), Subject.COMMENT)
        self.view.subject.setCurrentIndex(list(FIELDS).index(subject or first))
        self._show()
        self.view.open()

    def _subject(self) -> Subject:
        return Subject(self.view.subject.currentData())

    def _rule(self) -> Rule | None:
        return self._known.rule(self._subject())

    def _show(self) -> None:
        rule = self._rule()
        self.view.show_fields(
            self._subject(), self._core.correcting.fields(rule.provision) if rule else {}
        )
        is_own = rule is not None and rule.origin.is_own
        self.view.give_back.setVisible(is_own)
        self.view.remark.setText(rule.remark if rule and is_own else "")
        body = rule.scope.bodies[0] if rule and is_own and rule.scope.bodies else EVERY_BODY
        self.view.whom.setCurrentIndex(max(0, self.view.whom.findData(body)) if is_own else 0)
        self.view.say_problem("")

    def _keep(self) -> None:
        whose = self._hearing.place_id, str(self.view.whom.currentData()), self._subject()
        said, remark = self.view.values(), self.view.remark.text()
        correct = self._core.correcting.correct
        self._jobs.run(lambda: correct(*whose, said, remark), self._kept)

    def _give_back(self) -> None:
        self._jobs.run(give_back(self._core, self._gathered, self._subject()), self._kept)

    def _kept(self, answer: Ok[Correction] | Ok[bool] | Err) -> None:
        if isinstance(answer, Err):
            message = describe(answer.error)
            self.view.say_problem(f"{message.happened} {message.means}")
            return
        self.corrected.emit()
        self.view.accept()
