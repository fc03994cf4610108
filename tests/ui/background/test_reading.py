# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window reads by itself what was agreed to, when it is time, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hearings.domain.schedule import EveryHours
from hearings.errors import ProfileReadOnly, VaultLocked
from hearings.messages.reminders import Notification
from tests.support.factories import legistar_event
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import Client
from tests.support.replies import failing
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, open_window
from tests.ui.reminders.oakland import follow_oakland
from ui.rail import PLACES, PREFERENCES

pytestmark = OFFSCREEN

HOUR = 3_600
EVENTS = "/v1/sampleville/events"


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as made:
        yield made


@pytest.fixture
def oakland(server: FakeServer, tmp_path: Path) -> Client:
    """Oakland, followed in the profile of the test."""
    return follow_oakland(server, tmp_path / "profile")


@pytest.fixture
def desk(oakland: Client, tmp_path: Path, clock: TurnedClock, qtbot: QtBot) -> Iterator[Desk]:
    """A window that follows Oakland; nothing is read by itself yet."""
    with open_window(tmp_path / "profile", clock) as opened:
        yield opened


def a_minute_later(desk: Desk) -> None:
    desk.window.inside.day.look()
    desk.settle()


def choose(desk: Desk, hours: int = 6) -> None:
    """Choose a schedule, as Preferences do."""
    desk.core.save_preferences(replace(desk.core.preferences, schedule=EveryHours(hours)))
    desk.window.inside.reading.look()
    desk.settle()


def agree(desk: Desk) -> None:
    desk.core.scheduling.agree(desk.core.scheduling.look().hosts)
    desk.window.inside.reading.look()
    desk.settle()


def waiting(desk: Desk) -> str:
    """What stands across the window about hosts; empty where nothing does."""
    strip = desk.window.inside.reading._strip
    return strip.words.text() if strip.isVisible() else ""


def times_read(server: FakeServer) -> int:
    return len(server.asked_for(EVENTS))


def test_without_a_schedule_a_window_that_stays_open_for_days_asks_nobody(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    for _ in range(3):
        clock.turn(24 * HOUR)
        a_minute_later(desk)
    assert server.asked == []


def test_nobody_is_asked_before_the_hosts_were_agreed_to_which_is_said_and_leads_there(
    desk: Desk, server: FakeServer
):
    choose(desk)
    a_minute_later(desk)
    assert server.asked == []
    assert waiting(desk).startswith("Reading on a schedule waits: it would contact 1 host")
    desk.hearings.press(desk.window.inside.reading._strip.action)
    assert desk.window.inside.place == PREFERENCES
    assert desk.window.inside.preferences.background.view.isVisible()
    agree(desk)
    assert waiting(desk) == ""
    assert times_read(server) == 1


def test_a_window_that_stays_open_reads_at_each_time_and_catches_a_sleep_up_once(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    choose(desk)
    agree(desk)
    assert desk.hearings.rows, "what was read stands in the list"
    for hours, read in ((5, 1), (1, 2), (50, 3), (1, 3), (5, 4)):
        clock.turn(hours * HOUR)
        for _ in range(3):
            a_minute_later(desk)
        assert times_read(server) == read, f"{hours} hours later"


def test_what_was_read_by_hand_is_not_read_again_before_its_time(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    choose(desk)
    agree(desk)
    clock.turn(5 * HOUR)
    desk.refresh()
    clock.turn(5 * HOUR)
    a_minute_later(desk)
    assert times_read(server) == 2
    clock.turn(1 * HOUR)
    a_minute_later(desk)
    assert times_read(server) == 3


def test_a_place_followed_later_waits_with_its_host_named_as_new(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    choose(desk)
    agree(desk)
    desk.window.inside.show_place(PLACES)
    desk.settle()
    desk.places.tick("Seattle, WA")
    assert waiting(desk).startswith("Reading on a schedule waits")
    clock.turn(7 * HOUR)
    a_minute_later(desk)
    assert times_read(server) == 1
    desk.places.tick("Seattle, WA")
    assert waiting(desk) == ""
    assert times_read(server) == 2


def test_offline_holds_for_the_schedule_too_and_is_made_up_for_once_it_ends(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    choose(desk)
    agree(desk)
    offline = desk.window.inside.frame.rail.offline
    desk.hearings.press(offline)
    clock.turn(20 * HOUR)
    a_minute_later(desk)
    assert times_read(server) == 1
    assert "switched off" not in desk.said, "what was never begun did not fail"
    desk.hearings.press(offline)
    a_minute_later(desk)
    assert times_read(server) == 2


def test_a_start_with_offline_reads_nothing_by_itself(
    server: FakeServer, tmp_path: Path, clock: TurnedClock, qtbot: QtBot
):
    follow_oakland(server, tmp_path / "profile")
    with open_window(tmp_path / "profile", clock, is_offline=True) as desk:
        choose(desk)
        agree(desk)
        clock.turn(20 * HOUR)
        a_minute_later(desk)
        assert server.asked == []


def test_a_host_that_fails_is_asked_less_and_less_often_and_said(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    server.fault(EVENTS, failing(404), times=100)
    choose(desk)
    agree(desk)
    tries = []
    for quarter in range(6 * 4):
        before = times_read(server)
        a_minute_later(desk)
        if times_read(server) > before:
            tries.append(quarter)
        clock.turn(HOUR / 4)
    assert tries == [1, 3, 7, 15], "after a quarter, a half, one hour, two"
    assert "not fully read" in desk.said


def test_a_clock_that_is_set_back_neither_stops_it_nor_begins_a_storm(
    desk: Desk, server: FakeServer, clock: TurnedClock
):
    choose(desk)
    agree(desk)
    clock.turn(-100 * 24 * HOUR)
    for _ in range(5):
        a_minute_later(desk)
    assert times_read(server) == 2
    clock.turn(6 * HOUR)
    a_minute_later(desk)
    assert times_read(server) == 3


def test_the_desktop_is_told_in_numbers_what_a_scheduled_reading_found_only_where_that_is_chosen(
    desk: Desk, server: FakeServer, oakland: Client, clock: TurnedClock
):
    told: list[Notification] = []
    desk.window.inside.by_itself.desktop.shows = lambda said, _word: told.append(said)
    choose(desk)
    agree(desk)
    assert told == []
    desk.core.save_preferences(replace(desk.core.preferences, tells_news=True))
    clock.turn(6 * HOUR)
    a_minute_later(desk)
    assert times_read(server) == 2
    assert told == [], "nothing is new"
    desk.refresh()
    assert told == [], "who reads by hand is looking"
    oakland.events.append(legistar_event(2, "City Council", "2026-12-08", "6:00 PM"))
    clock.turn(6 * HOUR)
    a_minute_later(desk)
    assert told == [Notification("Hearings", "1 new hearing · 0 changed")]


def test_a_locked_vault_is_no_failure(desk: Desk, server: FakeServer, tmp_path: Path):
    def locked() -> None:
        raise VaultLocked(tmp_path / "vault.db")

    desk.core.scheduling.look = locked  # type: ignore[assignment,method-assign]
    choose(desk)
    assert (desk.said, server.asked) == ("", [])


def test_a_catalogue_that_cannot_be_written_is_said_and_not_tried_each_minute(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    begun = []

    def refuse(*_asked: object) -> None:
        begun.append(1)
        raise ProfileReadOnly(tmp_path / "catalogue.db")

    monkeypatch.setattr(desk.core.refresh, "run", refuse)
    choose(desk)
    agree(desk)
    assert "catalogue.db" in desk.said
    for _ in range(5):
        a_minute_later(desk)
    assert begun == [1]
