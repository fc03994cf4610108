# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A deadline is told across the window until somebody saw it, and again where nobody did."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.domain.telling import Telling
from hearings.errors import ProfileReadOnly, VaultLocked
from hearings.messages.reminders import Notification
from tests.support.fake_server import FakeServer
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, open_window
from tests.ui.reminders.oakland import DRAFT, follow_oakland, put_away, reminder, until_due
from ui.rail import HEARINGS, NEXT, PREFERENCES

pytestmark = OFFSCREEN

SIGN_UP = "Sign up to speak: A face recognition… – by Mon 30 Nov, 6:00 PM PST"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with FakeServer() as server:
        follow_oakland(server, tmp_path / "profile")
        yield tmp_path / "profile"


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def desk(folder: Path, clock: TurnedClock, qtbot: QtBot) -> Iterator[Desk]:
    """A window that has read the hearing, a week before its deadlines, with no desktop."""
    with open_window(folder, clock) as opened:
        opened.window.inside.by_itself.desktop.shows = lambda _said, _word: None
        opened.refresh()
        yield opened


def a_minute_later(desk: Desk) -> None:
    desk.window.inside.day.look()
    desk.settle()


def test_nothing_stands_there_before_it_is_time(desk: Desk):
    assert reminder(desk) == ""


def test_a_deadline_is_told_when_its_time_has_come_and_leads_to_next(
    desk: Desk, clock: TurnedClock
):
    until_due(clock, 24)
    a_minute_later(desk)
    assert reminder(desk) == f"{SIGN_UP} · tomorrow. And 1 more."
    strip = desk.window.inside.frame.reminders
    assert strip.property("tone") == "warn"
    assert strip.accessibleName() == strip.words.text()
    desk.hearings.press(strip.action)
    assert desk.window.inside._place == NEXT
    assert reminder(desk) == ""


def test_who_goes_to_next_by_any_way_has_seen_it(desk: Desk, clock: TurnedClock):
    until_due(clock, 24)
    a_minute_later(desk)
    assert SIGN_UP in reminder(desk)
    desk.window.inside.show_place(NEXT)
    desk.settle()
    assert reminder(desk) == ""
    desk.window.inside.show_place(HEARINGS)
    desk.refresh()
    assert reminder(desk) == ""


def test_nothing_is_read_before_the_next_time(desk: Desk, clock: TurnedClock):
    asked = []
    look = desk.core.reminding.look
    desk.core.reminding.look = lambda: asked.append(1) or look()  # type: ignore[method-assign]
    until_due(clock, 25)
    # Another day has begun, so everything is looked at once.
    a_minute_later(desk)
    asked.clear()
    for hours in (24.5, 24.1):
        until_due(clock, hours)
        a_minute_later(desk)
    assert asked == []
    until_due(clock, 24)
    a_minute_later(desk)
    assert asked == [1]


def test_what_was_put_away_is_not_told_again_but_at_the_next_time(desk: Desk, clock: TurnedClock):
    until_due(clock, 24)
    a_minute_later(desk)
    put_away(desk)
    until_due(clock, 3)
    a_minute_later(desk)
    desk.refresh()
    assert reminder(desk) == ""
    until_due(clock, 2)
    a_minute_later(desk)
    assert SIGN_UP in reminder(desk)


def test_what_nobody_put_away_is_told_at_the_next_start_and_what_was_missed_as_well(
    folder: Path, clock: TurnedClock, qtbot: QtBot
):
    with open_window(folder, clock) as first:
        first.refresh()
        until_due(clock, 24)
        a_minute_later(first)
        assert SIGN_UP in reminder(first)
    until_due(clock, 1)
    with open_window(folder, clock) as second:
        assert f"Not told to you yet: {SIGN_UP}" in reminder(second)
        put_away(second)
    with open_window(folder, clock) as third:
        assert reminder(third) == ""


def test_what_is_late_is_told_in_words_and_colour(folder: Path, clock: TurnedClock, qtbot: QtBot):
    with open_window(folder, clock) as desk:
        desk.refresh()
    until_due(clock, -1)
    with open_window(folder, clock) as desk:
        assert "was due Mon 30 Nov, 6:00 PM PST" in reminder(desk)
        assert desk.window.inside.frame.reminders.property("tone") == "danger"


def test_a_ticked_step_takes_its_reminder_away(desk: Desk, clock: TurnedClock):
    until_due(clock, 24)
    a_minute_later(desk)
    for step in desk.core.next_steps.steps(clock.now().date()):
        desk.core.next_steps.tick(step)
    desk.window.inside.show_place(NEXT)
    desk.settle()
    assert reminder(desk) == ""


@pytest.mark.parametrize("telling", Telling)
def test_the_desktop_is_told_once_and_never_a_draft_that_was_not_allowed(
    desk: Desk, clock: TurnedClock, telling: Telling
):
    told: list[str] = []

    def on_desktop(said: Notification, _word: str) -> None:
        told.append(" ".join(said))

    desk.window.inside.by_itself.desktop.shows = on_desktop
    desk.core.save_preferences(replace(desk.core.preferences, notifications=telling))
    desk.core.writing.begin(desk.core.looking.hearing("ca-oakland-legistar-1"), title=DRAFT)
    until_due(clock, 24)
    for _ in range(3):
        a_minute_later(desk)
        desk.window.inside.reminders.look()
        desk.settle()
    counts = {Telling.OFF: 0, Telling.NEUTRAL: 1, Telling.HEARING: 2, Telling.DRAFT: 2}
    assert len(told) == counts[telling]
    assert any(DRAFT in one for one in told) is (telling is Telling.DRAFT)
    assert any("face recognition" in one for one in told) is (
        telling in {Telling.HEARING, Telling.DRAFT}
    )
    assert SIGN_UP in reminder(desk), "the window tells it whatever the desktop does"


def test_what_was_missed_is_told_in_the_window_alone(
    folder: Path, clock: TurnedClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    with open_window(folder, clock) as desk:
        desk.refresh()
    until_due(clock, 1)
    told: list[str] = []
    with open_window(folder, clock) as desk:
        assert "Not told to you yet" in reminder(desk)
        desk.window.inside.by_itself.desktop.shows = lambda said, _word: told.append(said.summary)
        desk.window.inside.reminders.look()
        desk.settle()
    assert told == []


def test_a_locked_vault_leaves_nothing_standing_and_is_no_failure(desk: Desk, clock: TurnedClock):
    until_due(clock, 24)
    a_minute_later(desk)

    def locked() -> None:
        raise VaultLocked(Path("vault.db"))

    desk.core.reminding.look = locked  # type: ignore[assignment,method-assign]
    desk.window.inside.reminders.look()
    desk.settle()
    strip = desk.window.inside.frame.reminders
    assert (reminder(desk), strip.words.text(), strip.accessibleName()) == ("", "", "")
    assert "locked" not in desk.said


def test_where_it_cannot_be_kept_that_is_said(desk: Desk, clock: TurnedClock):
    until_due(clock, 24)
    a_minute_later(desk)

    def refuse(_due: object) -> None:
        raise ProfileReadOnly(Path("vault.db"))

    desk.core.reminding.seen = refuse  # type: ignore[method-assign]
    put_away(desk)
    assert "vault.db" in desk.said


def test_the_times_are_chosen_in_preferences_and_hold_at_once(desk: Desk, clock: TurnedClock):
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    place = desk.window.inside.preferences
    place.page.show_page(place.reminders.view)
    view = place.reminders.view
    assert [lead for lead, box in view.leads.items() if box.isChecked()] == [1440, 120]
    assert view.telling.currentData() == Telling.OFF, "nothing is told that was not chosen"
    for lead in (1440, 4320):
        box = view.leads[lead]
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        desk.settle()
    assert desk.core.preferences.remind_before == (4320, 120)
    until_due(clock, 71)
    a_minute_later(desk)
    assert SIGN_UP in reminder(desk)
    view.telling.setCurrentIndex(view.telling.findData(Telling.HEARING))
    view.telling.activated.emit(view.telling.currentIndex())
    desk.settle()
    assert desk.core.preferences.notifications is Telling.HEARING


def test_settings_that_cannot_be_kept_are_said_on_their_page(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    view = desk.window.inside.preferences.reminders.view

    def refuse(_preferences: object) -> None:
        raise ProfileReadOnly(Path("preferences.toml"))

    monkeypatch.setattr(desk.core, "save_preferences", refuse)
    view.leads[60].click()
    desk.settle()
    assert "preferences.toml" in view.strip.words.text()
