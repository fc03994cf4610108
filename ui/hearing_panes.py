# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Joins the hearing beside the list, and the one beside the drafts, with the rest of the window."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.messages.system_names import system_names
from ui.exporting.presenter import ExportPresenter
from ui.finding_anything import FindingAnything
from ui.frame import Frame
from ui.hearing.presenter import HearingPresenter
from ui.hearing.view import HearingView
from ui.hearing_menu import build_row_menu
from ui.hearings_place import HearingsPlace
from ui.jobs import Jobs
from ui.marks import Marks
from ui.notices import Notices
from ui.refreshing_view import RefreshState
from ui.upcoming.row_menu import RowMenu


class Inside(Protocol):
    """What of the window's inside a shown hearing needs."""

    frame: Frame
    hearings: HearingsPlace
    notices: Notices
    marks: Marks
    finding: FindingAnything
    refresh_state: RefreshState
    exporter: ExportPresenter

    def open_hearing(self, hearing_id: str) -> None:
        """Show one hearing, in the list too where the filter leaves it."""

    def write_for(self, hearing: Hearing) -> None:
        """Open or begin the testimony for a hearing."""

    def read_again(self) -> None:
        """Read the lists and what is in front once more."""


class HearingPanes(QObject):
    """Builds each of the two once."""

    def __init__(self, inside: Inside, core: Core, jobs: Jobs) -> None:
        super().__init__(inside.frame)
        self._inside, self._core, self._jobs = inside, core, jobs

    def beside_list(self) -> RowMenu:
        """The hearing chosen in the list, with the menu of its row."""
        inside, hearings = self._inside, self._inside.hearings
        detail = HearingView()
        hearing = hearings.set_detail(detail, self._presenter)
        # The form stands above: where the hearing covers the list, both have no room below it.
        hearing.calendar_wanted.connect(lambda _hearing: hearings.panes.show_list())
        hearing.calendar_wanted.connect(
            lambda _hearing: hearings.upcoming.with_chosen_ids(inside.exporter.export)
        )
        menu = build_row_menu(inside.frame, self._core, self._jobs, hearings, detail)
        menu.write_wanted.connect(inside.write_for)
        menu.calendar_wanted.connect(hearing.calendar_wanted)
        menu.changed.connect(inside.refresh_state.read_again)
        menu.failed.connect(inside.notices.errors)
        return menu

    def beside_drafts(self, view: HearingView) -> HearingPresenter:
        """The hearing the draft in front is for; nothing to write there a second time."""
        view.write.hide()
        view.empty.say(
            self.tr("No hearing beside this draft"),
            self.tr("“Choose hearing…” above the text ties it to one."),
        )
        presenter = self._presenter(view)
        presenter.calendar_wanted.connect(
            lambda hearing: self._inside.exporter.export((hearing.id,))
        )
        return presenter

    def _presenter(self, view: HearingView) -> HearingPresenter:
        inside = self._inside
        names = inside.hearings.topic_names()
        presenter = HearingPresenter(view, self._core, self._jobs, names, system_names())
        presenter.write_wanted.connect(inside.write_for)
        presenter.other_wanted.connect(inside.open_hearing)
        presenter.forgetting.forgotten.connect(inside.read_again)
        presenter.forgetting.brought_back.connect(inside.hearings.upcoming.choose)
        presenter.failed.connect(inside.notices.errors)
        presenter.link_refused.connect(inside.notices.refused_link)
        presenter.rules_corrected.connect(inside.marks.count)
        presenter.shown.connect(inside.finding.look_again)
        presenter.following.changed.connect(inside.refresh_state.read_again)
        return presenter
