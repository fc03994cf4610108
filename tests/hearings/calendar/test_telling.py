# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No calendar takes what we say for older than what it was told before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hearings.calendar.events import EventFacts, event_facts
from hearings.calendar.telling import digest_of, in_step
from hearings.domain.export_note import ExportNote
from hearings.domain.hearing import Hearing
from hearings.domain.status import Status
from tests.hearings.calendar.kinds import CHANGED, OPTIONS, hearing

LATER = CHANGED + timedelta(days=3)


def facts(of: Hearing) -> EventFacts:
    return event_facts(of, "Sampleville", OPTIONS)


def noted(event: EventFacts) -> dict[str, ExportNote]:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    note = ExportNote(
        event.hearing_id, event.uid, event.sequence, event.stamp, digest_of(event), at
    )
    return {event.uid: note}


def test_an_event_nobody_was_told_of_stays_as_it_is():
    event = facts(hearing(1001, 2))
    assert in_step(event, {}) == event


def test_an_event_that_says_the_same_stays_the_same():
    event = facts(hearing(1001, 2))
    assert in_step(event, noted(event)) == event


def test_a_catalogue_made_anew_counts_on_from_what_calendars_hold():
    told = facts(hearing(1001, 5))
    anew = in_step(facts(hearing(1001, 0)), noted(told))
    assert (anew.sequence, anew.stamp) == (5, told.stamp)


def test_a_change_the_record_did_not_count_is_counted_here():
    told = facts(hearing(1001, 5))
    moved = facts(hearing(1001, 0, location="Room 12"))
    assert in_step(moved, noted(told)).sequence == 6


def test_the_count_of_the_record_wins_where_it_is_higher():
    told = facts(hearing(1001, 1))
    moved = facts(hearing(1001, 4, status=Status.CANCELLED))
    assert in_step(moved, noted(told)).sequence == 4


def test_the_moment_of_the_last_change_never_goes_back():
    told = facts(replace(hearing(1001, 5), changed_at=LATER))
    assert in_step(facts(hearing(1001, 0)), noted(told)).stamp == LATER


def test_an_agenda_that_changed_is_no_reason_to_count():
    told = facts(hearing(1001, 1))
    richer = facts(replace(hearing(1001, 1, items=()), changed_at=LATER))
    step = in_step(richer, noted(told))
    assert (step.sequence, step.stamp) == (1, LATER)
