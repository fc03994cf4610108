# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The day of the vote is noted by the person, shown again, and taken back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.testimony import Draft
from tests.ui.hearings_for_tests import listed, record
from ui.handing_in.presenter import HandingInPresenter
from ui.handing_in.view import HandingInView
from ui.jobs import Jobs


@pytest.fixture
def view(qtbot: QtBot) -> HandingInView:
    """Handing in, in sight."""
    made = HandingInView()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def draft(core: Core) -> Draft:
    """A testimony for a hearing of the first of December."""
    (hearing_id,) = listed(core, record("9", date(2026, 12, 1)))
    return core.writing.begin(core.looking.hearing(hearing_id))


def test_the_day_is_noted_and_taken_back(
    view: HandingInView, core: Core, jobs: Jobs, settle: Callable[[], None], draft: Draft
):
    presenter = HandingInPresenter(view, core, jobs)
    told: list[None] = []
    presenter.vote_noted.connect(lambda: told.append(None))
    presenter.show(draft)
    settle()
    vote = view.vote
    assert (vote.is_known.isChecked(), vote.day.isEnabled()) == (False, False)
    vote.is_known.click()
    settle()
    assert core.writing.draft(draft.id).vote_on == date(2026, 12, 1), "that of the hearing at first"
    vote.day.setDate(QDate(2026, 12, 8))
    settle()
    assert core.writing.draft(draft.id).vote_on == date(2026, 12, 8)
    presenter.show(core.writing.draft(draft.id))
    settle()
    assert (vote.is_known.isChecked(), vote.day.date()) == (True, QDate(2026, 12, 8))
    vote.is_known.click()
    settle()
    assert core.writing.draft(draft.id).vote_on is None
    assert len(told) == 3


def test_a_draft_for_no_hearing_has_no_vote(
    view: HandingInView, core: Core, jobs: Jobs, settle: Callable[[], None]
):
    presenter = HandingInPresenter(view, core, jobs)
    presenter.show(core.writing.begin(None))
    settle()
    assert not view.vote.is_known.isEnabled()
