# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The same place is nearer than the same state, and that nearer than the rest."""

import pytest

from hearings.library.nearness import Nearness, holds_in, nearness

US = "ocd-division/country:us"
CA = f"{US}/state:ca"
OAKLAND = f"{CA}/place:oakland"
BERKELEY = f"{CA}/place:berkeley"
BOSTON = f"{US}/state:ma/place:boston"
DC = f"{US}/district:dc"


@pytest.mark.parametrize(
    ("division", "here", "near"),
    [
        (OAKLAND, OAKLAND, Nearness.SAME_PLACE),
        (BERKELEY, OAKLAND, Nearness.SAME_STATE),
        (CA, OAKLAND, Nearness.SAME_STATE),
        (OAKLAND, CA, Nearness.SAME_STATE),
        (BOSTON, OAKLAND, Nearness.ELSEWHERE),
        (US, OAKLAND, Nearness.ELSEWHERE),
        (US, US, Nearness.SAME_PLACE),
        (OAKLAND, US, Nearness.ELSEWHERE),
        ("", "", Nearness.ELSEWHERE),
        ("", OAKLAND, Nearness.ELSEWHERE),
        (DC, DC, Nearness.SAME_PLACE),
    ],
)
def test_nearness_is_told_by_the_divisions(division, here, near):
    assert nearness(division, here) is near


@pytest.mark.parametrize(
    ("division", "here", "holds"),
    [
        (OAKLAND, OAKLAND, True),
        (CA, OAKLAND, True),  # the state's laws hold in its cities
        (OAKLAND, CA, True),
        (BERKELEY, OAKLAND, False),
        (f"{CA}/place:oakland_hills", OAKLAND, False),
        (US, OAKLAND, False),
        (OAKLAND, US, False),
        (US, US, True),
        ("", OAKLAND, False),
        ("", "", False),
    ],
)
def test_what_is_about_a_place_is_its_own_its_states_and_what_lies_in_it(division, here, holds):
    assert holds_in(division, here) is holds
