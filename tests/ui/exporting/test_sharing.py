# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar on a server follows each refresh; what fails is one quiet line that opens."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hearings.calendar.identity import uid_of
from hearings.core import Core
from hearings.domain.caldav import SharedCalendar
from hearings.domain.calendar_choice import CalendarChoice
from tests.hearings.tasks.test_sharing_calendar import http
from tests.support.calendar_servers import PASSWORD, USER, Faults, radicale
from tests.support.keys_in_memory import keys_in_memory
from tests.support.turned_clock import TurnedClock
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.exporting.sharing import SharingAfterRefresh
from ui.frame import Frame
from ui.jobs import Jobs
from ui.rail import PREFERENCES
from ui.refreshing import Refreshing

Settle = Callable[[], None]


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def calendar(tmp_path: Path, core: Core, faults: Faults) -> Iterator[str]:
    """The address of a calendar that follows each refresh, with a hearing to write."""
    with keys_in_memory(), radicale(tmp_path / "server", faults) as address:
        core.following.follow(OAKLAND)
        choice = CalendarChoice(has_deadlines=False)
        wanted = SharedCalendar("group", address, USER, choice, after_refresh=True)
        yield core.sharing_calendar.add(wanted, PASSWORD).url


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    made = Frame()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def refreshing(core: Core, jobs: Jobs) -> Refreshing:
    return Refreshing(core, jobs)


@pytest.fixture
def sharing(core: Core, jobs: Jobs, frame: Frame, refreshing: Refreshing) -> SharingAfterRefresh:
    made = SharingAfterRefresh(core, jobs, frame, refreshing)
    frame.show()
    return made


def test_a_refresh_brings_the_calendar_up_to_date_without_a_word(
    core: Core, calendar: str, sharing: SharingAfterRefresh, refreshing: Refreshing, settle: Settle
):
    (hearing_id,) = listed(core, record())
    refreshing.finished.emit(None)
    settle()
    assert b"City Council" in http("GET", f"{calendar}{uid_of(hearing_id)}.ics")
    assert not sharing.strip.isVisible()


def test_what_fails_is_a_line_that_opens_and_the_next_refresh_heals(
    core: Core,
    calendar: str,
    sharing: SharingAfterRefresh,
    refreshing: Refreshing,
    settle: Settle,
    faults: Faults,
    frame: Frame,
):
    listed(core, record())
    faults.by_method["PUT"] = 403
    refreshing.finished.emit(None)
    settle()
    line = "The calendar “group” was not brought up to date; the next refresh tries again."
    assert (sharing.strip.isVisible(), sharing.strip.words.text()) == (True, line)
    assert sharing.strip.property("tone") == ""
    sharing.strip.action.click()
    assert "does not let this account write there" in sharing.strip.words.text()
    places = []
    frame.rail.place_chosen.connect(places.append)
    sharing.strip.action.click()
    assert places == [PREFERENCES]
    assert not sharing.strip.isVisible()
    faults.by_method.clear()
    refreshing.finished.emit(None)
    settle()
    assert not sharing.strip.isVisible()
    assert http("GET", calendar).count(b"BEGIN:VEVENT") == 1


def test_a_conflict_is_told_and_waits(
    core: Core,
    calendar: str,
    sharing: SharingAfterRefresh,
    refreshing: Refreshing,
    settle: Settle,
    clock: TurnedClock,
):
    (hearing_id,) = listed(core, record())
    refreshing.finished.emit(None)
    settle()
    url = f"{calendar}{uid_of(hearing_id)}.ics"
    http("PUT", url, http("GET", url).replace(b"LOCATION:Hearing", b"LOCATION:My own"))
    clock.turn(60)
    listed(core, record(location="Hearing Room 7"))
    refreshing.finished.emit(None)
    settle()
    assert "1 event changed here and there as well" in sharing.strip.words.text()
    sharing.strip.action.click()
    assert "shows both versions" in sharing.strip.words.text()
    assert b"My own" in http("GET", url)


def test_nothing_is_asked_while_the_network_is_off_or_nobody_asked_for_it(
    core: Core,
    calendar: str,
    sharing: SharingAfterRefresh,
    refreshing: Refreshing,
    settle: Settle,
    faults: Faults,
):
    listed(core, record())
    asked = len(faults.asked)
    core.save_preferences(replace(core.preferences, is_offline=True))
    refreshing.finished.emit(None)
    settle()
    core.save_preferences(replace(core.preferences, is_offline=False))
    account = core.sharing_calendar.account("group")
    core.sharing_calendar.change(replace(account, after_refresh=False))
    refreshing.finished.emit(None)
    settle()
    assert len(faults.asked) == asked
    assert not sharing.strip.isVisible()
