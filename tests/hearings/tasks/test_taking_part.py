# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings and rules are joined by place, on the day it is where the hearing is."""

from datetime import UTC, date, datetime

from hearings.domain.deadline_spec import BusinessDaysBefore
from hearings.domain.hearing import Hearing
from hearings.domain.rule import Origin, Request, Rule, Scope, Subject, Way
from hearings.rules.holding import own_rule
from hearings.tasks.taking_part import TakingPart
from tests.hearings.rules.rule_texts import at, hearing
from tests.support.turned_clock import TurnedClock

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)


def kept(place: str) -> Hearing:
    return Hearing("x-1", place, hearing("2026-12-01 15:30"), (), NOW, NOW)


def test_the_rules_of_the_place_are_those_that_ship():
    found = TakingPart(TurnedClock(NOW)).guidance(kept("ca-oakland"))
    assert found.times.deadlines[0].at == at("2026-11-30 15:30")
    assert found.participation.clerk is not None


def test_a_rule_holds_on_its_last_day_where_the_hearing_is():
    last = date(2026, 11, 30)
    still_the_last_day = datetime(2026, 12, 1, 7, 59, tzinfo=UTC)
    no_longer = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
    own = own_rule(Subject.INTERPRETER, Request((Way.EMAIL,)), Scope("xx"), last)
    origin = own.origin
    brief = Rule(
        "brief", own.subject, own.scope, own.provision,
        Origin("", origin.dated, last, origin.certainty, last),
    )  # fmt: skip
    record = hearing("2026-11-30 23:59")
    one = Hearing("x-1", "xx", record, (), NOW, NOW)
    for now, is_told in ((still_the_last_day, True), (no_longer, False)):
        found = TakingPart(TurnedClock(now)).guidance(one, [brief])
        assert (found.participation.interpreter is not None) is is_told


def test_a_place_without_rules_counts_the_national_holidays_for_a_correction():
    request = Request((Way.EMAIL,), closes=BusinessDaysBefore(3))
    own = own_rule(Subject.INTERPRETER, request, Scope("xx"), date(2026, 11, 1))
    elsewhere = own_rule(Subject.INTERPRETER, request, Scope("yy"), date(2026, 11, 2))
    found = TakingPart(TurnedClock(NOW)).guidance(kept("xx"), [own, elsewhere])
    (deadline,) = found.times.deadlines
    assert deadline.at == at("2026-11-25 15:30")
    assert "Thanksgiving" in "".join(one.holiday for one in deadline.why.skipped)
