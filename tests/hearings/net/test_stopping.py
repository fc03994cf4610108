# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A signal that hears others is given when any of them is."""

import threading

import pytest

from hearings.clock import StopSignal
from hearings.errors import Cancelled
from hearings.net.stopping import AnyStop


@pytest.mark.parametrize("who", [0, 1, 2])
def test_anyone_can_give_it(who: int):
    signals = [StopSignal(), StopSignal()]
    either = AnyStop(*signals)
    signals.append(either)
    either.check()
    assert not either.is_given
    signals[who].give()
    assert either.is_given
    with pytest.raises(Cancelled):
        either.check()


def test_it_is_not_given_backwards():
    person = StopSignal()
    AnyStop(person).give()
    assert not person.is_given


def test_a_long_wait_ends_when_another_signal_is_given():
    person = StopSignal()
    either = AnyStop(person)
    threading.Timer(0.02, person.give).start()
    assert either.wait(60)


def test_a_wait_that_nobody_ends_runs_out():
    assert not AnyStop(StopSignal()).wait(0.02)
