# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Testimony with everything that belongs to it: drafts, versions, variants, rehearsing, the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from hearings.core import Core
from hearings.domain.testimony import Draft
from hearings.errors import HearingsError
from ui.drafts.placing import build_testimony
from ui.handing_in.presenter import HandingInPresenter
from ui.handing_in.view import HandingInView
from ui.hearing.view import HearingView
from ui.jobs import Jobs
from ui.rehearse.presenter import RehearsalPresenter
from ui.rehearse.view import Prompter
from ui.variants.presenter import VariantsPresenter
from ui.variants.view import VariantsView
from ui.versions.presenter import VersionsPresenter
from ui.versions.view import VersionsView


class Testimony(QStackedWidget):
    """The place of the window where one writes; one of its pages is in front.

    What is not in front is built at its first use, and holds nothing of a draft.
    """

    safety_wanted = Signal()
    question_asked = Signal()
    """Something across the top waits for an answer."""

    def __init__(
        self,
        core: Core,
        jobs: Jobs,
        beside: HearingView,
        today: Callable[[], date],
        place_names: Callable[[], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """`beside` shows the hearing of the draft in the editor."""
        super().__init__(parent)
        self._core, self._jobs = core, jobs
        self._writing_view, self.drafts = build_testimony(
            core, jobs, beside, today, place_names, self
        )
        self.addWidget(self._writing_view)
        self.drafts.front_wanted.connect(self._write)
        self.drafts.hand_in_wanted.connect(self._hand_in)
        self.drafts.versions_wanted.connect(self._compare)
        self.drafts.variants_wanted.connect(self._vary)
        self.drafts.rehearsal_wanted.connect(self._rehearse)

    @cached_property
    def handing_in(self) -> HandingInPresenter:
        """What a person sees before a testimony leaves."""
        view = HandingInView()
        view.safety.clicked.connect(self.safety_wanted)
        made = HandingInPresenter(view, self._core, self._jobs)
        made.handed_in.connect(self.drafts.show_again)
        made.vote_noted.connect(self.drafts.show_again)
        made.ways_out.link_refused.connect(self.drafts.link_refused)
        made.ways_out.warned.connect(lambda _words: self.question_asked.emit())
        made.closed.connect(self._write_on)
        return made

    @cached_property
    def versions(self) -> VersionsPresenter:
        """Any two versions side by side."""
        made = VersionsPresenter(VersionsView(), self._core.writing, self._jobs)
        made.restored.connect(self.drafts.editing.put)
        made.closed.connect(self._write_on)
        return made

    @cached_property
    def variants(self) -> VariantsPresenter:
        """The spoken variants and the written one side by side."""
        made = VariantsPresenter(VariantsView(), self._jobs)
        made.closed.connect(self._write_on)
        return made

    @cached_property
    def rehearsal(self) -> RehearsalPresenter:
        """The prompter, a window of its own."""
        core = self._core
        prompter = Prompter(self)
        keep = self.drafts.autosave.then
        made = RehearsalPresenter(prompter, lambda: core.rehearsing, core.clock, self._jobs, keep)
        made.noted.connect(self.drafts.fitting.look_again)
        made.closed.connect(self.drafts.write_on)
        return made

    @property
    def search(self) -> QLineEdit | None:
        """Where words to find in the text are typed, shown; None where no text is in front."""
        is_writing = self.currentWidget() is self._writing_view and self.drafts.draft is not None
        return self.drafts.finding.open() if is_writing else None

    def close_all(self) -> HearingsError | None:
        """End a rehearsal and keep what is typed, as `drafts.close` does."""
        if (rehearsal := vars(self).get("rehearsal")) is not None:
            rehearsal.leave()
        return self.drafts.close()

    def forget_all(self) -> None:
        """Nothing of any draft stays in the window, nor in the clipboard what was copied here.

        What is typed must be kept before; `drafts.show_again` brings the texts back.
        """
        if (rehearsal := vars(self).get("rehearsal")) is not None:
            rehearsal.leave()
        self._write_on()
        if (handing_in := vars(self).get("handing_in")) is not None:
            handing_in.ways_out.forget()
        self.drafts.forget_all()

    def _hand_in(self, draft: Draft) -> None:
        self.handing_in.show(draft)
        self._bring(self.handing_in.parent())

    def _compare(self, draft: Draft) -> None:
        self.versions.show(draft)
        self._bring(self.versions.parent())

    def _vary(self, draft: Draft) -> None:
        fitting = self.drafts.fitting
        self.variants.show(draft, fitting.occasion.written, fitting.pace)
        self._bring(self.variants.parent())

    def _rehearse(self, draft: Draft) -> None:
        fitting = self.drafts.fitting
        self.rehearsal.show(draft, fitting.occasion.spoken, fitting.pace)

    def _bring(self, page: object) -> None:
        assert isinstance(page, QWidget)
        if self.indexOf(page) < 0:
            self.addWidget(page)
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(self._write_on)
        self.setCurrentWidget(page)

    def _write_on(self) -> None:
        self._write()
        self.drafts.write_on()

    def _write(self) -> None:
        self.setCurrentWidget(self._writing_view)
        for name in ("handing_in", "versions", "variants"):
            if (page := vars(self).get(name)) is not None:
                page.forget()
