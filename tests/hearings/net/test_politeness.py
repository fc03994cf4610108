# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hosts are asked slowly, more slowly when they are in trouble, and cancel does not wait."""

import threading

import pytest

from hearings.clock import StopSignal
from hearings.errors import Cancelled
from hearings.net.politeness import COMMON, Manners, Politeness
from tests.support.turned_clock import TurnedClock

HOST = "webapi.example.org"


def starts(politeness: Politeness, clock: TurnedClock, host: str, count: int) -> list[float]:
    seen = []
    for _ in range(count):
        with politeness.turn(host, StopSignal()):
            seen.append(clock.monotonic())
    return seen


def test_a_pause_lies_between_two_starts(clock: TurnedClock):
    assert starts(Politeness(clock), clock, HOST, 4) == [0, 0.5, 1.0, 1.5]


def test_time_that_passed_anyway_is_not_waited_again(clock: TurnedClock):
    politeness = Politeness(clock)
    starts(politeness, clock, HOST, 1)
    clock.turn(0.4)
    assert starts(politeness, clock, HOST, 1) == [0.5]
    clock.turn(9)
    starts(politeness, clock, HOST, 1)
    assert clock.pauses == [pytest.approx(0.1)]


def test_two_hosts_do_not_wait_for_each_other(clock: TurnedClock):
    politeness = Politeness(clock)
    assert starts(politeness, clock, HOST, 1) + starts(politeness, clock, "other", 1) == [0, 0]


def test_this_computer_is_asked_without_a_pause(clock: TurnedClock):
    politeness = Politeness(clock)
    politeness.note("127.0.0.1", 503, retry_after=30)
    assert starts(politeness, clock, "127.0.0.1", 20) == [0] * 20
    assert politeness.at_once("localhost") == 16


def test_a_host_can_have_manners_of_its_own(clock: TurnedClock):
    politeness = Politeness(clock, {HOST: Manners(at_once=1, pause=3.0)})
    assert politeness.at_once(HOST) == 1
    assert politeness.at_once("other") == COMMON.at_once
    assert starts(politeness, clock, HOST, 2) == [0, 3]


def test_only_so_many_hold_a_turn_at_once(clock: TurnedClock):
    politeness = Politeness(clock)
    stop = StopSignal()
    third = threading.Event()

    def take_a_turn() -> None:
        with politeness.turn(HOST, stop):
            third.set()

    with politeness.turn(HOST, stop):
        with politeness.turn(HOST, stop):
            waiting = threading.Thread(target=take_a_turn)
            waiting.start()
            assert not third.wait(0.05)
        assert third.wait(5)
    waiting.join()


@pytest.mark.parametrize("status", [429, 503])
def test_the_pause_doubles_on_trouble_up_to_a_bound_and_shrinks_again(
    clock: TurnedClock, status: int
):
    politeness = Politeness(clock)
    seen = []
    for _ in range(7):
        politeness.note(HOST, status)
        seen.append(politeness.pause(HOST))
    assert seen == [1, 2, 4, 8, 16, 16, 16]
    politeness.note(HOST, 200)
    assert politeness.pause(HOST) == pytest.approx(12.8)
    for _ in range(40):
        politeness.note(HOST, 404)
    assert politeness.pause(HOST) == COMMON.pause


def test_nobody_starts_before_the_wait_a_host_asked_for_is_over(clock: TurnedClock):
    politeness = Politeness(clock)
    starts(politeness, clock, HOST, 1)
    politeness.note(HOST, 429, retry_after=30)
    assert starts(politeness, clock, HOST, 2) == [30, 31]


def test_cancel_ends_the_wait_for_a_pause_and_gives_the_turn_back(clock: TurnedClock):
    politeness = Politeness(clock, {HOST: Manners(at_once=1, pause=60.0)})
    starts(politeness, clock, HOST, 1)
    stop = StopSignal()
    stop.give()
    with pytest.raises(Cancelled), politeness.turn(HOST, stop):
        pytest.fail("the turn was given")
    assert starts(politeness, clock, HOST, 1)


def test_cancel_ends_the_wait_for_somebody_elses_turn(clock: TurnedClock):
    politeness = Politeness(clock, {HOST: Manners(at_once=1, pause=0.0)})
    stop = StopSignal()
    threading.Timer(0.02, stop.give).start()
    with (
        politeness.turn(HOST, StopSignal()),
        pytest.raises(Cancelled),
        politeness.turn(HOST, stop),
    ):
        pytest.fail("the turn was given")


def test_an_error_gives_the_turn_back(clock: TurnedClock):
    politeness = Politeness(clock, {HOST: Manners(at_once=1, pause=0.0)})
    for _ in range(3):
        with pytest.raises(KeyError), politeness.turn(HOST, StopSignal()):
            raise KeyError
    assert starts(politeness, clock, HOST, 1)
