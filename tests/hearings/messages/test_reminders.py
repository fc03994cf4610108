# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A reminder says everything in the window, and on the desktop no more than was allowed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hearings.domain.reminder import Reminder
from hearings.domain.step import StepKind
from hearings.domain.telling import Telling
from hearings.domain.testimony import Draft, HearingTie
from hearings.messages.reminders import lead_name, notification, reminder_line, telling_name
from tests.hearings.messages.test_next_steps import ROW, TODAY, step

AT = datetime(2026, 11, 23, 17, tzinfo=UTC)
SECRET = "What happened to my brother"


def reminder(**other) -> Reminder:
    return Reminder(step(StepKind.SIGN_UP, **other), ())


def draft() -> Draft:
    tie = HearingTie("x-1", "xx-sampleville", "City Council", date(2026, 12, 1))
    return Draft("d-1", SECRET, "", AT, AT, tie)


def test_in_the_window_the_first_is_told_and_how_many_more():
    one = reminder()
    first = "Sign up to speak: A camera policy – by Mon 30 Nov, 6:00 PM PST · in 7 days"
    assert reminder_line([one], TODAY) == first
    assert reminder_line([one] * 5, TODAY) == f"{first}. And 4 more."


def test_a_long_title_is_cut_so_that_the_moment_is_seen():
    long = reminder(row=replace(ROW, lead="A policy on " + "cameras " * 40))
    said = reminder_line([long], TODAY)
    assert "…" in said
    assert said.endswith("by Mon 30 Nov, 6:00 PM PST · in 7 days")
    assert len(said) < 90


def test_what_was_missed_is_said_to_have_been():
    said = reminder_line([replace(reminder(), is_missed=True)], TODAY)
    assert said.startswith("Not told to you yet: Sign up to speak")


@pytest.mark.parametrize("telling", [Telling.OFF, Telling.NEUTRAL])
def test_the_desktop_is_told_no_more_than_that_something_is_due(telling):
    told = notification(reminder(draft=draft()), telling, TODAY)
    assert told == (
        "Hearings",
        "You have a deadline: Mon 30 Nov, 6:00 PM PST. Open Hearings to see it.",
    )


def test_the_title_of_a_draft_is_told_only_where_that_is_allowed():
    mine = reminder(draft=draft())
    hearing = notification(mine, Telling.HEARING, TODAY)
    assert hearing.summary == "Sign up to speak: A camera policy"
    assert SECRET not in "".join(hearing)
    allowed = notification(mine, Telling.DRAFT, TODAY)
    assert allowed.body.endswith(f"\nYour testimony: {SECRET}")
    assert "Your testimony" not in notification(reminder(), Telling.DRAFT, TODAY).body


def test_a_hearing_that_is_not_in_the_list_does_not_let_the_title_of_its_draft_out():
    gone = reminder(draft=draft(), row=None)
    for telling in (Telling.NEUTRAL, Telling.HEARING):
        assert SECRET not in "".join(notification(gone, telling, TODAY))


def test_times_before_are_told_in_days_hours_and_minutes():
    told = [lead_name(minutes) for minutes in (1440, 2880, 120, 60, 90, 15, 0)]
    assert told == [
        "1 day before", "2 days before", "2 hours before", "1 hour before", "90 minutes before",
        "15 minutes before", "0 minutes before",
    ]  # fmt: skip


def test_every_choice_has_words():
    assert len({telling_name(one) for one in Telling}) == len(Telling)
