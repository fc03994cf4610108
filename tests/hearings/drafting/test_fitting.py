# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A text fits, nearly fills its limit or passes it, by the unit the body counts in."""

import pytest

from hearings.domain.fit import FitState, Limit, LimitUnit
from hearings.domain.rule import LengthUnit, Speaking, Way, Written
from hearings.drafting.counting import Length, length_of, tally_of
from hearings.drafting.fitting import fit, measured_pace, spoken_limit, written_limit

TWO_MINUTES = Limit(120, LimitUnit.SECONDS)


@pytest.mark.parametrize(
    ("seconds", "state"),
    [
        (0, FitState.OK),
        (107, FitState.OK),
        (108, FitState.NEAR),
        (120, FitState.NEAR),
        (121, FitState.OVER),
    ],
)
def test_a_state_turns_at_nine_tenths_and_beyond_the_limit(seconds, state):
    found = fit(Length(1, 1, seconds), TWO_MINUTES)
    assert (found.state, found.left) == (state, 120 - seconds)


def test_each_unit_is_counted_in_its_own():
    length = length_of("one two three")
    assert fit(length, Limit(12, LimitUnit.CHARACTERS)).state is FitState.OVER
    assert fit(length, Limit(3, LimitUnit.WORDS)).state is FitState.NEAR


def test_a_rule_gives_the_limit_of_speaking():
    assert spoken_limit(Speaking(minutes=1.5)) == Limit(90, LimitUnit.SECONDS)
    assert spoken_limit(Speaking()) is None
    doubled = Speaking(minutes=2, interpreter_factor=2)
    assert spoken_limit(doubled, has_interpreter=True) == Limit(240, LimitUnit.SECONDS)
    assert spoken_limit(doubled) == TWO_MINUTES


def test_a_rule_gives_the_limit_of_writing_but_not_in_pages():
    ways = (Way.EMAIL,)
    found = written_limit(Written(ways, longest=5000, unit=LengthUnit.CHARACTERS))
    assert found == Limit(5000, LimitUnit.CHARACTERS)
    assert written_limit(Written(ways, longest=3, unit=LengthUnit.PAGES)) is None
    assert written_limit(Written(ways)) is None


def test_a_measured_pace_gives_the_time_it_was_measured_in():
    text = "In 2026 the council bought 40 ALPR cameras. " * 10
    pace = measured_pace(tally_of(text), 50)
    assert pace is not None
    assert length_of(text, pace).seconds == 50


@pytest.mark.parametrize(("words", "seconds"), [(260, 5), (10, 3600), (5000, 30), (0, 60)])
def test_a_reading_that_cannot_be_one_gives_no_pace(words, seconds):
    assert measured_pace(tally_of("word " * words), seconds) is None
