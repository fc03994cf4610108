# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The kept calendar holds what the person attends to, wherever that is."""

import pytest

from tests.ui.hearings_for_tests import OAKLAND, item, listed, record


@pytest.fixture
def two(core):
    """One hearing on surveillance and one on nothing, at a place that nobody follows."""
    marked, other = listed(core, record("1"), record("2", items=(item("Minutes", ""),)))
    return marked, other


def kept(core) -> list[str]:
    return [hearing.id for hearing in core.keeping_calendar.hearings()]


def test_where_a_place_is_followed_its_hearings_on_surveillance_are_kept(core, two):
    assert kept(core) == []
    core.following.follow(OAKLAND)
    assert kept(core) == [two[0]]


def test_a_hearing_that_is_followed_itself_is_kept_though_its_place_is_not(core, two):
    core.choosing.follow_hearing(two[1])
    assert kept(core) == [two[1]]


def test_a_hearing_with_a_draft_is_kept_though_nothing_is_followed(core, two):
    core.writing.begin(core.looking.hearing(two[1]))
    assert kept(core) == [two[1]]
