# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Nothing is done by itself before it was chosen, and who is contacted stands there to be read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.schedule import DailyAt, EveryHours
from hearings.errors import ProfileReadOnly
from tests.support.turned_clock import TurnedClock
from tests.ui.hearings_for_tests import OAKLAND
from ui.jobs import Jobs
from ui.preferences.background import BackgroundPresenter
from ui.preferences.background_view import DAILY, BackgroundView

Settle = Callable[[], None]
HOST = "webapi.legistar.com"


@pytest.fixture
def page(core: Core, jobs: Jobs, settle: Settle, qtbot: QtBot) -> BackgroundPresenter:
    """The page, for somebody who follows Oakland."""
    core.following.follow(OAKLAND)
    return shown(core, jobs, settle, qtbot)


def shown(core: Core, jobs: Jobs, settle: Settle, qtbot: QtBot) -> BackgroundPresenter:
    made = BackgroundPresenter(BackgroundView(), core, jobs)
    qtbot.addWidget(made.view)
    made.view.show()
    made.show_again()
    settle()
    return made


def choose(page: BackgroundPresenter, data: str, settle: Settle) -> None:
    rhythm = page.view.rhythm
    rhythm.setCurrentIndex(rhythm.findData(data))
    rhythm.activated.emit(rhythm.currentIndex())
    settle()


def test_at_first_nothing_is_read_by_itself_and_who_would_be_asked_is_shown(
    page: BackgroundPresenter,
):
    assert page.view.rhythm.currentText() == "Only when I press Refresh"
    assert page.view.state.text() == "Nothing is read by itself."
    assert HOST in page.view.hosts.text().splitlines()
    assert page.view.agree.isHidden()
    assert page.view.at.isHidden()


def test_a_rhythm_is_kept_at_once_and_waits_for_the_hosts_to_be_agreed_to(
    page: BackgroundPresenter, core: Core, settle: Settle, qtbot: QtBot
):
    with qtbot.waitSignal(page.changed):
        choose(page, "6 hours", settle)
    assert core.preferences.schedule == EveryHours(6)
    assert page.view.state.text().startswith("It waits for you to agree to")
    assert f"{HOST} (new: not agreed to yet)" in page.view.hosts.text().splitlines()
    page.view.agree.click()
    settle()
    assert set(core.following.agreed_hosts()) == set(page.view.hosts.text().splitlines())
    assert page.view.state.text() == "It reads as soon as it can."
    assert page.view.agree.isHidden()


def test_what_was_followed_after_the_list_was_shown_is_not_agreed_to(
    page: BackgroundPresenter, core: Core, settle: Settle
):
    choose(page, "6 hours", settle)
    shown = page._next.hosts
    core.following.follow("ny-new-york")
    page.view.agree.click()
    settle()
    assert core.following.agreed_hosts() == shown
    assert "new: not agreed" in page.view.hosts.text()


def test_a_time_of_the_day_is_asked_for_only_where_it_counts(
    page: BackgroundPresenter, core: Core, settle: Settle
):
    choose(page, DAILY, settle)
    assert not page.view.at.isHidden()
    assert core.preferences.schedule == DailyAt(time(8))
    page.view.at.setTime(QTime(18, 30))
    settle()
    assert core.preferences.schedule == DailyAt(time(18, 30))


def test_the_next_time_is_said_by_the_clock_of_this_computer(
    core: Core, jobs: Jobs, settle: Settle, qtbot: QtBot, clock: TurnedClock
):
    core.following.follow(OAKLAND)
    core.scheduling.agree(core.scheduling.look().hosts)
    core.save_preferences(replace(core.preferences, schedule=EveryHours(5)))
    core.scheduling.ended()
    page = shown(core, jobs, settle, qtbot)
    assert page.view.rhythm.currentText() == "Every 5 hours", "as the file of settings says"
    assert page.view.state.text() == "It reads next on Mon 23 Nov at 5:00 PM."
    core.save_preferences(replace(core.preferences, is_offline=True))
    page.show_again()
    settle()
    assert page.view.state.text() == "It waits, because you work offline."


def test_switching_it_off_forgets_what_was_agreed_to(
    page: BackgroundPresenter, core: Core, settle: Settle
):
    choose(page, "6 hours", settle)
    page.view.agree.click()
    settle()
    choose(page, "", settle)
    assert core.preferences.schedule is None
    assert core.following.agreed_hosts() == ()
    assert page.view.agree.isHidden()


def test_who_follows_nothing_is_told_that_nothing_is_read(
    core: Core, jobs: Jobs, settle: Settle, qtbot: QtBot
):
    page = shown(core, jobs, settle, qtbot)
    choose(page, "12 hours", settle)
    assert page.view.state.text().startswith("You follow no place")
    assert page.view.hosts.text() == ""


def test_settings_that_cannot_be_kept_are_said(
    page: BackgroundPresenter, core: Core, settle: Settle, monkeypatch: pytest.MonkeyPatch
):
    def refuse(_preferences: object) -> None:
        raise ProfileReadOnly(Path("preferences.toml"))

    monkeypatch.setattr(core, "save_preferences", refuse)
    choose(page, "6 hours", settle)
    assert "preferences.toml" in page.view.strip.words.text()
