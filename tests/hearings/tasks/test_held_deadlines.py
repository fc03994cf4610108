# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A deadline that vanished after its event went out is cancelled in the next file, and said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from hearings.calendar.identity import uid_of_deadline
from hearings.core import Core
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.deadline import DeadlineKind
from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.messages.calendar_file import words_for_calendars
from hearings.messages.changed_since import moved_sentences
from tests.support.turned_clock import TurnedClock
from tests.support.window import core_on
from tests.ui.hearings_for_tests import listed, record

TWO_YEARS = 2 * 365 * 24 * 3600
NAMES = {"ca-oakland": "Oakland"}


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def core(tmp_path: Path, clock: TurnedClock) -> Iterator[Core]:
    made = core_on(tmp_path / "profile", clock)
    yield made
    made.close()


def wish(*, deadlines: bool = True, neutral: bool = False) -> CalendarWish:
    return CalendarWish(words_for_calendars(), has_deadlines=deadlines, is_neutral=neutral)


def written(core: Core, path: Path, wanted: CalendarWish) -> dict[str, Event]:
    done = core.exporting.export(core.looking.hearings(ListQuery()), path, wanted)
    events = Calendar.from_ical(done.path.read_bytes()).walk("VEVENT")
    return {str(one["UID"]): one for one in events}


@pytest.mark.parametrize("deadlines", [True, False])
def test_a_rule_that_expired_takes_its_event_back_whatever_is_wished_then(
    core: Core, clock: TurnedClock, tmp_path: Path, deadlines: bool
):
    (hearing_id,) = listed(core, record())
    uid = uid_of_deadline(hearing_id, DeadlineKind.SIGN_UP)
    before = written(core, tmp_path / "1.ics", wish())[uid]
    assert core.exporting.changed_since(()).moved == ()
    clock.turn(TWO_YEARS)
    (moved,) = core.exporting.changed_since(()).moved
    (sign_up,) = [one for one in moved.deadlines if one.kind is DeadlineKind.SIGN_UP]
    assert sign_up.now is None
    (said,) = moved_sentences(core.exporting.changed_since(()), NAMES)
    assert "By when to sign up to speak is no longer known: ask the clerk" in said
    after = written(core, tmp_path / "2.ics", wish(deadlines=deadlines))[uid]
    assert after["STATUS"] == "CANCELLED"
    assert after["SEQUENCE"] == before["SEQUENCE"] + 1
    assert after["DTSTART"].dt == before["DTSTART"].dt
    assert str(after["SUMMARY"]).startswith("CANCELLED: Sign up to speak")
    assert "Ask the clerk." in after["DESCRIPTION"]
    assert not after.walk("VALARM")


def test_it_is_told_once_and_stays_the_same_afterwards(
    core: Core, clock: TurnedClock, tmp_path: Path
):
    listed(core, record())
    written(core, tmp_path / "1.ics", wish())
    clock.turn(TWO_YEARS)
    written(core, tmp_path / "2.ics", wish())
    assert core.exporting.changed_since(()).moved == ()
    written(core, tmp_path / "3.ics", wish())
    assert (tmp_path / "2.ics").read_bytes() == (tmp_path / "3.ics").read_bytes()


def test_a_deadline_that_is_known_again_is_told_again(
    core: Core, tmp_path: Path, clock: TurnedClock
):
    (hearing_id,) = listed(core, record())
    uid = uid_of_deadline(hearing_id, DeadlineKind.SIGN_UP)
    written(core, tmp_path / "1.ics", wish())
    clock.turn(TWO_YEARS)
    off = written(core, tmp_path / "2.ics", wish())[uid]
    clock.turn(-TWO_YEARS)
    (moved,) = core.exporting.changed_since(()).moved
    assert moved.deadlines[0].now is not None
    assert "Now due to sign up to speak" in next(
        moved_sentences(core.exporting.changed_since(()), NAMES)
    )
    again = written(core, tmp_path / "3.ics", wish())[uid]
    assert again["STATUS"] == "CONFIRMED"
    assert again["SEQUENCE"] == off["SEQUENCE"] + 1


def test_what_never_went_out_is_not_taken_back(core: Core, clock: TurnedClock, tmp_path: Path):
    listed(core, record())
    written(core, tmp_path / "1.ics", wish(deadlines=False))
    clock.turn(TWO_YEARS)
    assert len(written(core, tmp_path / "2.ics", wish())) == 1


def test_a_neutral_file_takes_back_without_a_word(core: Core, clock: TurnedClock, tmp_path: Path):
    listed(core, record())
    written(core, tmp_path / "1.ics", wish(neutral=True))
    clock.turn(TWO_YEARS)
    written(core, tmp_path / "2.ics", wish(neutral=True))
    text = (tmp_path / "2.ics").read_text()
    assert "STATUS:CANCELLED" in text
    assert "Sign up" not in text
    assert "Oakland" not in text


def test_what_an_older_version_noted_is_taken_back_on_the_day_of_the_hearing(
    core: Core, clock: TurnedClock, tmp_path: Path
):
    (hearing_id,) = listed(core, record())
    uid = uid_of_deadline(hearing_id, DeadlineKind.SIGN_UP)
    written(core, tmp_path / "1.ics", wish())
    shelf = core._rooms.vault().exports
    shelf.note_all(replace(note, starts=None) for note in shelf.all())
    clock.turn(TWO_YEARS)
    assert written(core, tmp_path / "2.ics", wish())[uid]["DTSTART"].dt == record().date


def test_a_hearing_that_is_off_is_told_as_a_whole(core: Core, tmp_path: Path, clock: TurnedClock):
    listed(core, record())
    written(core, tmp_path / "1.ics", wish())
    clock.turn(60)
    listed(core, record(status=Status.CANCELLED))
    (moved,) = core.exporting.changed_since(()).moved
    assert moved.deadlines == ()


def test_a_moved_hearing_names_where_its_deadlines_are_now(
    core: Core, tmp_path: Path, clock: TurnedClock
):
    listed(core, record())
    written(core, tmp_path / "1.ics", wish())
    clock.turn(60)
    listed(core, record(hour=9))
    (said,) = moved_sentences(core.exporting.changed_since(()), NAMES)
    assert "Now due to sign up to speak: Mon 30 Nov 2026, 9:00 AM PST" in said
