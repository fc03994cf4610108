# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A deadline is told once at each time the person chose, and what nobody saw is told again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hearings.core import build_core
from hearings.domain.rule import Subject
from hearings.domain.step import StepKind
from tests.support.factories import legistar_event, legistar_item

HOUR = 3_600
DUE = datetime(2026, 12, 1, 2, tzinfo=UTC)
"""When signing up ends, and writing: a day before a hearing at six in Oakland."""


@pytest.fixture
def oakland(town, core):
    """A hearing on surveillance on 1 December at six, where the rules are known."""
    town.place("ca-oakland", town.legistar("sampleville"), name="Oakland")
    town.client.events.append(legistar_event(1, date="2026-12-01", time="6:00 PM"))
    town.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
    core.following.follow("ca-oakland")
    town.refreshed()
    return town


def turn_to(town, moment: datetime) -> None:
    town.clock.turn((moment - town.clock.now()).total_seconds())


def told(core) -> list[tuple[str, bool]]:
    return [(one.step.kind.value, one.is_missed) for one in core.reminding.look().due]


def test_nothing_is_told_before_its_time_and_the_time_is_known(oakland, core):
    found = core.reminding.look()
    assert found.due == ()
    assert found.next_at == DUE - timedelta(days=1)


def test_a_deadline_is_told_at_each_time_once_it_was_seen(oakland, core):
    assert core.reminding.look().due == ()
    turn_to(oakland, DUE - timedelta(hours=24))
    first = core.reminding.look()
    assert [one.step.kind for one in first.due] == [StepKind.SIGN_UP, StepKind.WRITTEN]
    assert first.next_at == DUE - timedelta(hours=2)
    assert core.reminding.look() == first, "what nobody saw is still to be told"
    core.reminding.seen(first.due)
    assert core.reminding.look().due == ()
    turn_to(oakland, DUE - timedelta(hours=2))
    assert told(core) == [("sign_up", False), ("written", False)]
    core.reminding.seen(core.reminding.look().due)
    turn_to(oakland, DUE - timedelta(minutes=1))
    assert core.reminding.look().due == ()


def test_who_hears_it_two_hours_before_need_not_hear_the_day_before_as_well(oakland, core):
    turn_to(oakland, DUE - timedelta(hours=2))
    found = core.reminding.look()
    assert {len(one.keys) for one in found.due} == {2}
    core.reminding.seen(found.due)
    assert core.reminding.look().due == ()


def test_what_came_while_the_program_was_closed_is_missed_and_told_at_the_next_start(oakland, core):
    assert core.reminding.look().due == ()
    core.close()
    turn_to(oakland, DUE - timedelta(hours=3))
    again = build_core(core.paths, clock=oakland.clock)
    assert told(again) == [("sign_up", True), ("written", True)]
    again.reminding.seen(again.reminding.look().due)
    again.close()
    third = build_core(core.paths, clock=oakland.clock)
    assert told(third) == []
    third.close()


def test_a_deadline_that_passed_while_nobody_was_told_is_told_as_long_as_the_hearing_is_ahead(
    oakland, core
):
    turn_to(oakland, DUE + timedelta(hours=1))
    late = core.reminding.look().due
    assert [one.step.kind.value for one in late if one.step.is_overdue] == ["sign_up", "written"]
    turn_to(oakland, DUE + timedelta(days=1, hours=1))
    assert [one.step.kind for one in core.reminding.look().due if one.step.is_overdue] == []


def test_what_is_ticked_is_not_told(oakland, core):
    turn_to(oakland, DUE - timedelta(hours=2))
    sign_up = core.reminding.look().due[0].step
    core.next_steps.tick(sign_up)
    assert told(core) == [("written", False)]
    core.next_steps.untick(sign_up)
    assert len(told(core)) == 2


def test_a_hearing_that_moves_is_told_anew(oakland, core):
    turn_to(oakland, DUE - timedelta(hours=2))
    core.reminding.seen(core.reminding.look().due)
    oakland.client.events[0]["EventDate"] = "2026-12-02T00:00:00"
    oakland.refreshed()
    turn_to(oakland, DUE + timedelta(hours=22))
    assert {kind for kind, _ in told(core)} >= {"sign_up", "written"}


def test_a_corrected_rule_is_told_at_its_own_time(oakland, core):
    said = 'ways = ["online"]\ncloses = { count = "before-start", hours = 1 }'
    core.correcting.correct("ca-oakland", "", Subject.SIGN_UP, said)
    turn_to(oakland, DUE - timedelta(hours=2))
    assert "sign_up" not in dict(told(core))
    turn_to(oakland, DUE + timedelta(hours=21))
    assert "sign_up" in dict(told(core))


def test_the_person_chooses_the_times(oakland, core):
    core.save_preferences(replace(core.preferences, remind_before=(30,)))
    assert core.reminding.look().next_at == DUE - timedelta(minutes=30)
    turn_to(oakland, DUE - timedelta(minutes=31))
    assert told(core) == []
    oakland.clock.turn(60)
    assert len(told(core)) == 2
    core.save_preferences(replace(core.preferences, remind_before=()))
    found = core.reminding.look()
    assert (found.due, found.next_at) == ((), None)


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2027-11-07", "2027-11-06T19:00:00-07:00"), ("2027-03-14", "2027-03-13T17:00:00-08:00")],
)
def test_across_a_change_of_the_clocks_it_is_told_so_many_real_hours_before(
    town, core, day, expected
):
    town.place("ca-oakland", town.legistar("sampleville"), name="Oakland")
    town.client.events.append(legistar_event(1, date=day, time="6:00 PM"))
    town.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
    core.following.follow("ca-oakland")
    said = 'ways = ["online"]\ncloses = { count = "before-start", hours = 24 }'
    core.correcting.correct("ca-oakland", "", Subject.SIGN_UP, said)
    due_at = datetime.fromisoformat(expected)
    turn_to(town, due_at - timedelta(days=5))
    town.refreshed()
    assert core.reminding.look().next_at == due_at - timedelta(days=1)
