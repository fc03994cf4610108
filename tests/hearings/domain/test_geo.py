# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A place on earth is kept as its source tells it, and what is none is left out."""

import pytest

from hearings.domain.geo import geo_text


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("37.386013;-122.082932", "37.386013;-122.082932"),
        (" 37;-122 ", "37.0;-122.0"),
        ("-90;180", "-90.0;180.0"),
        ("+1.5;0", "1.5;0.0"),
    ],
)
def test_two_numbers_are_kept(told: str, kept: str):
    assert geo_text(told) == kept
    assert geo_text(kept) == kept


@pytest.mark.parametrize(
    "told",
    [
        "",
        ";",
        "0;0",
        "0.0;-0.0",
        "37.1",
        "90.1;0",
        "1;181",
        "nan;1",
        "1e1;2",
        "a;b",
        "1;2;3",
        "1,5;2",
    ],
)
def test_what_is_no_place_on_earth_is_left_out(told: str):
    assert geo_text(told) == ""
