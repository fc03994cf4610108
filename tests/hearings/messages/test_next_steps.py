# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every step has words of its own, and says no more than is known."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.deadline import Arithmetic, Deadline, DeadlineKind
from hearings.domain.deadline_spec import BeforeStart
from hearings.domain.label import Label
from hearings.domain.listing import ListRow
from hearings.domain.rule import Certainty, Origin
from hearings.domain.status import Status
from hearings.domain.step import Step, StepKind
from hearings.domain.testimony import Draft, HearingTie
from hearings.messages.next_steps import (
    certainty_words,
    name_words,
    title_words,
    when_words,
    where_words,
    why_words,
)

TODAY = date(2026, 11, 23)
START = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("America/Los_Angeles"))
ROW = ListRow(
    "x-1", "xx-sampleville", ("City Council",), "Regular meeting", START.date(), START, "6:00 PM",
    "America/Los_Angeles", Status.SCHEDULED, "Room 1", Label.SURVEILLANCE, (), "A camera policy",
)  # fmt: skip
ORIGIN = Origin("https://sampleville.example", "2026", TODAY, Certainty.HIGH, None)
WHY = Arithmetic(BeforeStart(1440), START.date(), START)


def step(kind: StepKind = StepKind.SIGN_UP, **fields: object) -> Step:
    at = START if kind is StepKind.SPEAK else START - timedelta(days=1)
    due = Deadline(DeadlineKind(kind.value), at, WHY, ORIGIN)
    made = Step(kind, at.date(), ROW, deadline=due, today=TODAY)
    return replace(made, **fields)  # type: ignore[arg-type]


def test_every_kind_has_words_of_its_own():
    said = {title_words(Step(kind, START.date(), ROW)) for kind in StepKind}
    assert len(said) == len(StepKind)
    # A scheduled hearing has no word for its status, but is called off nowhere.
    assert "Sign up to speak: A camera policy" in said


@pytest.mark.parametrize(
    ("status", "word"), [("cancelled", "Cancelled"), ("postponed", "Postponed")]
)
def test_what_was_called_off_says_what_became_of_it(status, word):
    off = Step(StepKind.CALLED_OFF, START.date(), replace(ROW, status=Status(status)))
    assert title_words(off) == f"{word}: A camera policy"


def test_a_step_to_speak_is_at_its_hour_and_needs_no_other():
    speak = step(StepKind.SPEAK)
    assert when_words(speak, TODAY) == "Tue 1 Dec, 6:00 PM PST · in 8 days"
    assert where_words(speak, "Sampleville") == "Sampleville · City Council"


def test_nearness_is_that_of_the_place_where_it_is_known():
    far = date(2026, 12, 1)
    assert when_words(step(today=date(2026, 11, 30)), far).endswith(" · today")
    write = Step(StepKind.WRITE, START.date(), ROW)
    assert when_words(write, far) == "Tue 1 Dec · today"


def test_a_day_without_an_hour_is_told_without_one():
    made = step()
    whole = replace(made, deadline=replace(made.deadline, why=replace(WHY, is_whole_day=True)))
    assert when_words(whole, TODAY) == "by Mon 30 Nov · in 7 days"


@pytest.mark.parametrize("certainty", [Certainty.HIGH, Certainty.MEDIUM])
def test_a_deadline_always_says_to_confirm_it(certainty):
    made = step()
    origin = replace(ORIGIN, certainty=certainty)
    words = certainty_words(replace(made, deadline=replace(made.deadline, origin=origin)))
    assert "onfirm on the agenda." in words
    assert ("old or second-hand" in words) is (certainty is Certainty.MEDIUM)


def test_a_hearing_that_is_no_longer_listed_says_so_at_its_deadlines():
    gone = step(row=replace(ROW, status=Status.UNLISTED, starts_at=None))
    assert where_words(gone, "Sampleville") == (
        "Sampleville · City Council · hearing on Tue 1 Dec (No longer listed)"
    )


def test_a_step_without_a_deadline_claims_nothing():
    write = Step(StepKind.WRITE, START.date(), ROW)
    assert (certainty_words(write), why_words(write)) == ("", "")
    assert where_words(write, "Sampleville") == "Sampleville · City Council · 6:00 PM"


def test_a_draft_of_an_unknown_hearing_says_what_it_remembers():
    tie = HearingTie("x-9", "xx-sampleville", "Board", START.date())
    now = datetime(2026, 11, 23, tzinfo=UTC)
    finish = Step(StepKind.FINISH, tie.date, None, Draft("d", "", "", now, now, tie=tie))
    assert (finish.hearing_id, finish.place_id) == ("x-9", "xx-sampleville")
    assert name_words(finish) == "a hearing"
    assert where_words(finish, "Sampleville") == "Sampleville · Board"


def test_after_a_hearing_it_is_said_what_to_do_and_nothing_of_a_deadline():
    after = Step(StepKind.FOLLOW_UP, START.date(), ROW, today=date(2026, 12, 2))
    assert title_words(after) == "Look what came of it: A camera policy"
    assert certainty_words(after) == "Thank the members, and look up the vote."
    assert when_words(after, TODAY) == "Tue 1 Dec · yesterday"


def test_a_persons_own_rule_is_said_to_be_that():
    own = Origin("", "2026-11-23", TODAY, Certainty.HIGH, None, is_own=True)
    due = step()
    assert due.deadline is not None
    mine = replace(due, deadline=replace(due.deadline, origin=own))
    assert certainty_words(mine) == "Your own correction: confirm on the agenda."
    assert "Your own correction of Mon 23 Nov 2026." in why_words(mine)
