# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The vote a person noted the day of is in Next, until some days after it."""

from datetime import date, timedelta

import pytest

from hearings.core import Core
from hearings.domain.step import Step, StepKind
from hearings.domain.testimony import Draft
from hearings.messages.next_steps import certainty_words, title_words, where_words
from tests.hearings.cli.command_line import Town
from tests.ui.hearings_for_tests import OAKLAND, listed, record

TODAY = date(2026, 11, 23)
VOTE = date(2026, 12, 8)


@pytest.fixture
def draft(core: Core) -> Draft:
    """A testimony for a hearing of the first of December, with the vote a week later."""
    (hearing_id,) = listed(core, record("1", date(2026, 12, 1)), place_id=OAKLAND)
    begun = core.writing.begin(core.looking.hearing(hearing_id))
    return core.handing_in.note_vote(begun, VOTE)


def votes(core: Core, today: date = TODAY) -> list[Step]:
    return [one for one in core.next_steps.steps(today) if one.kind is StepKind.VOTE]


def test_it_is_a_step_on_the_day_that_was_noted(core: Core, draft: Draft):
    assert core.writing.draft(draft.id).vote_on == VOTE
    (step,) = votes(core)
    assert (step.day, step.deadline, step.is_overdue) == (VOTE, None, False)
    assert title_words(step).startswith("The vote: ")
    assert "hearing on Tue 1 Dec, 6:00 PM" in where_words(step, "Oakland")
    assert "confirm it" in certainty_words(step)


def test_it_goes_when_the_day_is_not_known_any_more(core: Core, draft: Draft):
    assert core.handing_in.note_vote(draft, None).vote_on is None
    assert votes(core) == []


def test_a_tick_stays_until_another_day_is_noted(core: Core, draft: Draft):
    core.next_steps.tick(votes(core)[0])
    assert core.handing_in.note_vote(core.writing.draft(draft.id), VOTE).vote_on == VOTE
    assert votes(core)[0].is_done
    core.handing_in.note_vote(core.writing.draft(draft.id), VOTE + timedelta(days=7))
    assert [(one.day, one.is_done) for one in votes(core)] == [(VOTE + timedelta(days=7), False)]


@pytest.mark.parametrize(("days", "count"), [(0, 1), (13, 1), (16, 0)])
def test_it_is_told_though_its_hearing_is_over_and_for_two_weeks_after_it(
    core: Core, town: Town, draft: Draft, days: int, count: int
):
    day = VOTE + timedelta(days=days)
    town.clock.turn((day - town.clock.now().date()).days * 24 * 3600)
    assert len(votes(core, day)) == count


def test_other_changes_of_the_draft_leave_it(core: Core, draft: Draft):
    core.writing.save(draft.id, "Words that are fictional.")
    core.writing.tie(draft.id, None)
    assert core.writing.draft(draft.id).vote_on == VOTE
    assert votes(core) == [], "without a hearing nothing is to be followed"
