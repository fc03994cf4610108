# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A service is never asked more often than it allows, over all runs together."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.clock import StopSignal
from hearings.errors import BudgetSpent, Cancelled
from hearings.net.budget import (
    BUDGETS,
    DAY,
    MINUTE,
    SLOT,
    Budget,
    Budgets,
    CountedInMemory,
)
from hearings.net.client import HttpAsker
from hearings.net.politeness import EXCEPTIONS
from hearings.net.request import Request
from tests.support.fake_server import FakeServer
from tests.support.replies import data, failing
from tests.support.turned_clock import TurnedClock

HOST = "api.example.org"
STOP = StopSignal()


def budgets_of(
    clock: TurnedClock, *budgets: Budget, counter: CountedInMemory | None = None
) -> Budgets:
    return Budgets(clock, counter or CountedInMemory(), {HOST: budgets, "127.0.0.1": budgets})


def spend(budgets: Budgets, times: int) -> None:
    for _ in range(times):
        budgets.spend(HOST, STOP)


def test_a_host_without_a_budget_is_never_held_up(clock: TurnedClock):
    budgets = budgets_of(clock, Budget(1, DAY))
    for _ in range(100):
        budgets.spend("other.example.org", STOP)
    assert budgets.standing("other.example.org") == ()
    assert clock.pauses == []


def test_a_budget_that_is_spent_says_when_it_is_free_again(clock: TurnedClock):
    budgets = budgets_of(clock, Budget(3, DAY))
    spend(budgets, 3)
    with pytest.raises(BudgetSpent) as caught:
        spend(budgets, 1)
    free_at = clock.now() + SLOT + DAY
    assert caught.value.facts() == {
        "host": HOST,
        "requests": 3,
        "seconds": 86400.0,
        "free_at": free_at.isoformat(),
    }
    assert clock.pauses == []


def test_it_is_free_again_at_that_moment_and_not_before(clock: TurnedClock):
    budgets = budgets_of(clock, Budget(1, DAY))
    spend(budgets, 1)
    clock.turn((DAY + SLOT).total_seconds() - 91)
    with pytest.raises(BudgetSpent):
        spend(budgets, 1)
    clock.turn(91)
    spend(budgets, 1)
    assert clock.pauses == []


def test_a_budget_by_the_minute_is_waited_for(clock: TurnedClock):
    spend(budgets_of(clock, Budget(2, MINUTE)), 3)
    assert clock.pauses == [66.0]


def test_waiting_can_be_stopped_and_counts_nothing(clock: TurnedClock):
    budgets = budgets_of(clock, Budget(1, MINUTE))
    spend(budgets, 1)
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled):
        budgets.spend(HOST, stop)
    assert [one.spent for one in budgets.standing(HOST)] == [1]


def test_the_count_goes_on_in_the_next_run(clock: TurnedClock):
    counter = CountedInMemory()
    spend(budgets_of(clock, Budget(3, DAY), counter=counter), 2)
    second = budgets_of(clock, Budget(3, DAY), counter=counter)
    spend(second, 1)
    with pytest.raises(BudgetSpent):
        spend(second, 1)


def test_the_longest_wait_of_several_budgets_counts(clock: TurnedClock):
    budgets = budgets_of(clock, Budget(2, MINUTE), Budget(3, DAY))
    spend(budgets, 3)
    with pytest.raises(BudgetSpent) as caught:
        spend(budgets, 1)
    assert caught.value.facts()["requests"] == 3


def test_how_a_budget_stands_can_be_shown(clock: TurnedClock):
    budgets = budgets_of(clock, Budget(10, MINUTE), Budget(2, DAY))
    spend(budgets, 2)
    minute, day = budgets.standing(HOST)
    assert (minute.spent, minute.free_at) == (2, None)
    assert (day.spent, day.free_at) == (2, datetime(2026, 11, 24, 17, 0, 6, tzinfo=UTC))


@given(st.lists(st.floats(0, 40), max_size=60))
def test_no_stretch_of_time_ever_holds_more_than_the_budget(pauses: list[float]):
    clock = TurnedClock()
    budgets = budgets_of(clock, Budget(5, MINUTE))
    sent: list[datetime] = []
    for pause in pauses:
        clock.turn(pause)
        budgets.spend(HOST, STOP)
        sent.append(clock.now())
    for place, first in enumerate(sent):
        within = [one for one in sent[place:] if one < first + MINUTE]
        assert len(within) <= 5


# On the way to the network


def asker_with(clock: TurnedClock, budgets: Budgets) -> HttpAsker:
    return HttpAsker(clock, None, lambda: False, budgets=budgets)


def test_the_request_that_would_be_too_many_is_not_sent(clock: TurnedClock, server: FakeServer):
    server.serve("/events", data([]))
    with asker_with(clock, budgets_of(clock, Budget(2, DAY))) as asker:
        for _ in range(2):
            asker.ask(Request(server.url("/events")), STOP)
        with pytest.raises(BudgetSpent) as caught:
            asker.ask(Request(server.url("/events")), STOP)
    assert caught.value.host == "127.0.0.1"
    assert len(server.asked) == 2


def test_trying_again_counts_too(clock: TurnedClock, server: FakeServer):
    server.serve("/events", data([]))
    server.fault("/events", failing(503), times=2)
    budgets = budgets_of(clock, Budget(10, timedelta(days=1)))
    with asker_with(clock, budgets) as asker:
        asker.ask(Request(server.url("/events")), STOP)
    assert [one.spent for one in budgets.standing("127.0.0.1")] == [3]


def test_without_a_counter_the_requests_of_this_run_are_counted(clock: TurnedClock):
    with HttpAsker(clock, None, lambda: False) as asker:
        assert [one.spent for one in asker.budgets.standing("v3.openstates.org")] == [0, 0]


def test_open_states_is_asked_slowly_enough_for_its_budget_by_the_minute():
    [by_minute, by_day] = BUDGETS["v3.openstates.org"]
    manners = EXCEPTIONS["v3.openstates.org"]
    assert manners.at_once == 1
    assert manners.pause * by_minute.requests >= MINUTE.total_seconds()
    assert (by_day.requests, by_day.period) == (250, DAY)
