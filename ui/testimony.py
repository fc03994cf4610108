# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Testimony with everything that belongs to it: drafts, handing in, rehearsing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QStackedWidget

from hearings.core import Core
from hearings.domain.testimony import Draft
from ui.drafts.placing import build_testimony
from ui.handing_in.presenter import HandingInPresenter
from ui.handing_in.view import HandingInView
from ui.hearing.view import HearingView
from ui.jobs import Jobs


class Testimony(QStackedWidget):
    """The place of the window where one writes; one of its pages is in front."""

    def __init__(
        self,
        core: Core,
        jobs: Jobs,
        beside: HearingView,
        today: Callable[[], date],
        place_names: Callable[[], Mapping[str, str]],
    ) -> None:
        """`beside` shows the hearing of the draft in the editor."""
        super().__init__()
        self._core, self._jobs = core, jobs
        view, self.drafts = build_testimony(core, jobs, beside, today, place_names)
        self.addWidget(view)
        self._handing_in: HandingInPresenter | None = None
        self.drafts.hand_in_wanted.connect(self._hand_in)

    @property
    def handing_in(self) -> HandingInPresenter:
        """What a person sees before a testimony leaves; built at its first use."""
        if self._handing_in is None:
            view = HandingInView()
            self.addWidget(view)
            self._handing_in = HandingInPresenter(view, self._core, self._jobs)
            self._handing_in.closed.connect(self._write)
            self._handing_in.handed_in.connect(self.drafts.show_again)
            self._handing_in.ways_out.link_refused.connect(self.drafts.link_refused)
        return self._handing_in

    def _hand_in(self, draft: Draft) -> None:
        self.handing_in.show(draft)
        self.setCurrentIndex(1)

    def _write(self) -> None:
        self.setCurrentIndex(0)
        if self._handing_in is not None:
            self._handing_in.forget()
        self.drafts.write_on()
