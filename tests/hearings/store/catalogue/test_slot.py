# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Slots put hearings in the order of the list."""

import itertools
from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from hearings.store.catalogue.slot import (
    LENGTH,
    day_of,
    first_slot,
    is_same_minute,
    last_slot,
    slot_for,
)

DAYS = st.dates(date(1000, 1, 1))
TIMES = st.none() | st.times(timezones=st.none())
PLACES = st.sampled_from(["sampleville-ca", "otherville-ny", "thirdville-tx"])


def slot(place: str, name: str, day: date, at: time | None) -> int:
    return slot_for(place, name, day, None if at is None else datetime.combine(day, at))


@given(DAYS, TIMES, DAYS, TIMES, PLACES, PLACES)
def test_slots_sort_by_day_then_minute_with_unknown_times_first(
    day: date, at: time | None, other_day: date, other_at: time | None, place: str, other: str
):
    def key(of: date, moment: time | None) -> tuple[date, int]:
        return of, -1 if moment is None else moment.hour * 60 + moment.minute

    one, two = slot(place, "a", day, at), slot(other, "b", other_day, other_at)
    if key(day, at) != key(other_day, other_at):
        assert (one < two) == (key(day, at) < key(other_day, other_at))
    assert is_same_minute(one, two) == (key(day, at) == key(other_day, other_at))


@given(DAYS, TIMES, PLACES, st.text())
def test_a_slot_stays_within_its_day_and_tells_it(
    day: date, at: time | None, place: str, name: str
):
    found = slot(place, name, day, at)
    assert first_slot(day) <= found <= last_slot(day)
    assert len(str(found)) == len(str(last_slot(day))) == LENGTH
    assert day_of(found) == day_of(str(found)) == day


def test_hearings_of_one_place_stand_together_within_a_minute():
    day, at = date(2026, 12, 1), time(18)
    places = ["sampleville-ca", "otherville-ny"] * 20
    slots = sorted((slot(place, f"h{n}", day, at), place) for n, place in enumerate(places))
    turns = sum(one[1] != two[1] for one, two in itertools.pairwise(slots))
    assert turns == 1


def test_a_year_of_three_digits_does_not_make_a_short_slot():
    assert len(str(slot("p", "a", date(26, 12, 1), time(18)))) == LENGTH
    assert len(str(first_slot(date.min))) == LENGTH
