# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Holds the text against the limits of its hearing while it is written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.domain.fit import Fit, FitState, LimitUnit
from hearings.domain.testimony import Draft
from hearings.drafting.counting import WORDS_A_MINUTE, Length
from hearings.drafting.fitting import fit
from hearings.messages.drafting import fit_sentence, fit_words, minutes
from hearings.messages.limits import limit_sentences
from hearings.tasks.occasions import Occasion
from ui.drafts.editing import Editing
from ui.drafts.fit_line import FitLine
from ui.drafts.varied import VariedLengths
from ui.jobs import Err, Job, Jobs, Ok
from ui.links import open_link

_WORST = {FitState.OK: 0, FitState.NEAR: 1, FitState.OVER: 2}


class Fitting(QObject):
    """Fills the foot of the editor after every key."""

    failed = Signal(object)
    link_refused = Signal(str)
    occasion_changed = Signal()
    """What is known of the hearing of the draft has arrived."""

    def __init__(self, line: FitLine, editing: Editing, core: Core, jobs: Jobs) -> None:
        super().__init__(line)
        self._line, self._editing, self._core, self._jobs = line, editing, core, jobs
        self._asked: Job | None = None
        self.occasion = Occasion()
        self.pace = float(WORDS_A_MINUTE)
        self.varied = VariedLengths(editing, lambda: self.pace, jobs)
        self.varied.changed.connect(self.count)
        editing.opened.connect(self._look_up)
        editing.text_changed.connect(self.count)
        line.source.clicked.connect(self._open_source)

    def look_again(self) -> None:
        """Ask anew what the hearing allows: it may have been read again, or corrected."""
        if self._editing.draft is not None:
            self._ask(self._editing.draft)

    def count(self) -> None:
        """Count the text in the editor and hold it against its limits."""
        counted = self._editing.counted
        length = counted.length(self.pace) if counted else None
        if length is None:
            for label in (self._line.characters, self._line.aloud):
                self._line.show_count(label, "", None)
            self._line.show_count(self._line.words, self.tr("Counting…"), None)
            return
        limits = [one for one in (self.occasion.spoken, self.occasion.written) if one]
        fits = {one.unit: fit(self.varied.length_for(one, length), one) for one in limits}
        self._show(length, fits)
        self._say(list(fits.values()))

    def _show(self, length: Length, fits: dict[LimitUnit, Fit]) -> None:
        line = self._line
        plain = {
            LimitUnit.SECONDS: self.tr("about {time} to say").format(time=minutes(length.seconds)),
            LimitUnit.WORDS: self.tr("%n word(s)", "", length.words),
            LimitUnit.CHARACTERS: self.tr("%n character(s)", "", length.characters),
        }
        labels = {
            LimitUnit.SECONDS: line.aloud,
            LimitUnit.WORDS: line.words,
            LimitUnit.CHARACTERS: line.characters,
        }
        for unit, label in labels.items():
            found = fits.get(unit)
            line.show_count(
                label,
                fit_words(found) if found else plain[unit],
                found.state if found else None,
            )

    def _say(self, fits: list[Fit]) -> None:
        worst = max((one.state for one in fits), key=_WORST.__getitem__, default=None)
        told = [fit_sentence(one) for one in fits if one.state is worst]
        self._line.say(" ".join(dict.fromkeys(told)), worst)

    def _look_up(self, draft: Draft) -> None:
        self._arrived(Ok((Occasion(), self.pace)))
        self._ask(draft)

    def _ask(self, draft: Draft) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(partial(self._found, draft), self._arrived)

    def _found(self, draft: Draft) -> tuple[Occasion, float]:
        return self._core.occasions.of(draft), self._core.rehearsing.pace()

    def _arrived(self, answer: Ok[tuple[Occasion, float]] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self.occasion, self.pace = answer.value
        told = list(limit_sentences(self.occasion.participation))
        self._line.why.setVisible(bool(told))
        if not told:
            self._line.why.setChecked(False)
        self._line.rule.setText("\n".join(told))
        self._line.source.setVisible(bool(self._source()))
        self.count()
        self.occasion_changed.emit()

    def _source(self) -> str:
        known = self.occasion.participation
        rules = [one.origin.url for one in self.occasion.limit_rules if one.origin.url]
        if rules:
            return rules[0]
        return known.clerk.page if known and known.clerk else ""

    def _open_source(self) -> None:
        if (address := self._source()) and not open_link(address):
            self.link_refused.emit(address)
