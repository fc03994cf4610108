# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the variants: made from one text, each held against its own time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.domain.fit import FitState, Limit, LimitUnit
from hearings.domain.testimony import Draft
from hearings.domain.variant import Variant
from hearings.drafting.fitting import fit
from hearings.drafting.variants import MadeVariant, is_marked, make_all
from hearings.messages.drafting import fit_sentence, fit_words, minutes, variant_name
from ui.jobs import Err, Jobs, Ok
from ui.variants.view import MOST_COLUMNS, VariantsView
from ui.widgets.labels import give_role

_ROLES = {FitState.OK: "ok", FitState.NEAR: "warn", FitState.OVER: "danger"}


class VariantsPresenter(QObject):
    """Behaviour of the variants of one draft."""

    closed = Signal()

    def __init__(self, view: VariantsView, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._jobs = view, jobs
        self._written: Limit | None = None
        view.back.clicked.connect(self.closed)

    def show(self, draft: Draft, written: Limit | None, pace: float) -> None:
        """Make the variants of a draft; `written` is the limit of the body, if it is known."""
        self._written = written
        self._view.title.setText(draft.title or self.tr("Untitled testimony"))
        marks = self.tr(
            "In the text, Alt+1, Alt+2, Alt+3 and Alt+4 put a paragraph into the variant of 1, 2 "
            "or 3 minutes or the written one, or take it out; so does its menu. The marks can be "
            "typed too: [for 1, 2 minutes], [from 2 minutes], [for written], [for spoken]."
        )
        same = self.tr("This text has no such marks, so every variant is the same.")
        self._view.says.setText(marks if is_marked(draft.text) else f"{same} {marks}")
        self._jobs.run(partial(make_all, draft.text, pace), self._arrived)

    def forget(self) -> None:
        """Nothing of a draft stays here."""
        for text in self._view.texts:
            text.clear()

    def _arrived(self, answer: Ok[tuple[MadeVariant, ...]] | Err) -> None:
        if isinstance(answer, Err):
            return
        # The written one is last and always shown.
        shown = (*answer.value[:-1][: MOST_COLUMNS - 1], answer.value[-1])
        self._view.show_columns(len(shown))
        for number, made in enumerate(shown):
            self._view.names[number].setText(variant_name(made.variant))
            self._view.texts[number].setPlainText(made.text)
            self._show_count(number, made)

    def _show_count(self, number: int, made: MadeVariant) -> None:
        label, limit = self._view.counts[number], self._limit(made.variant)
        if limit is None:
            words = self.tr("%n word(s)", "", made.length.words)
            label.setText(f"{words} · {minutes(made.length.seconds)}")
            give_role(label, "muted")
            return
        found = fit(made.length, limit)
        label.setText(f"{fit_words(found)}\n{fit_sentence(found)}")
        give_role(label, _ROLES[found.state])

    def _limit(self, variant: Variant) -> Limit | None:
        if variant.minutes is None:
            return self._written
        return Limit(variant.minutes * 60, LimitUnit.SECONDS)
