# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Deadlines as events of their own."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from hearings.calendar.deadline_events import deadline_events
from hearings.calendar.events import EventFacts
from hearings.calendar.identity import uid_of, uid_of_deadline
from hearings.calendar.options import CalendarOptions
from hearings.calendar.zones import WallTime
from hearings.domain.deadline import DeadlineKind
from hearings.domain.status import Status
from tests.hearings.calendar.kinds import OPTIONS, ZONE, hearing


def events(of: Status = Status.SCHEDULED, options: CalendarOptions = OPTIONS) -> list[EventFacts]:
    return list(deadline_events(hearing(1011, 3, status=of), "Sampleville", options))


def test_each_deadline_is_an_event_at_its_moment_but_speaking_which_is_the_hearing_itself():
    interpreter, written, sign_up = events()
    assert (interpreter.start, interpreter.end) == (date(2026, 11, 24), date(2026, 11, 25))
    assert (written.start, written.end) == (
        WallTime(datetime.fromisoformat("2026-11-30T17:00"), ZONE),
        None,
    )
    assert sign_up.start == WallTime(datetime.fromisoformat("2026-12-01T12:00"), ZONE)
    assert {one.is_transparent for one in events()} == {True}


def test_each_has_a_uid_of_its_own():
    uids = [one.uid for one in events()]
    assert len({*uids, uid_of("sampleville-legistar-1011")}) == 4
    assert uids[2] == uid_of_deadline("sampleville-legistar-1011", DeadlineKind.SIGN_UP)


def test_it_says_how_it_was_counted_and_that_it_must_be_confirmed():
    sign_up = events()[2]
    first, due, why, confirm, *_ = sign_up.description.splitlines()
    assert first == "Sign up to speak: https://sampleville.example/speak?meeting=1011"
    assert due.startswith("Due: Tuesday, December 1, 2026, 12:00 PM Pacific Time")
    assert why.startswith("Counted from the start")
    assert confirm == "Confirm on the agenda."
    assert "speak?meeting" not in events()[1].description


def test_one_rings_a_day_before_where_no_alarm_was_chosen():
    assert {one.alarms for one in events()} == {(1440,)}


def test_chosen_alarms_ring_but_none_at_night():
    whole_day, moment, _ = events(options=replace(OPTIONS, alarm_minutes=(60, 2880)))
    assert moment.alarms == (2880, 60)
    assert whole_day.alarms == (2880,)


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_the_deadlines_of_a_hearing_that_is_off_are_cancelled_with_it(status: Status):
    for one in events(status):
        assert (one.status, one.alarms, one.sequence) == ("CANCELLED", (), 3)
        assert one.summary.startswith(OPTIONS.words.prefixes[status])


def test_a_hearing_without_deadlines_has_no_such_events():
    assert not list(deadline_events(hearing(1001), "Sampleville", OPTIONS))
