# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The counts of days are those of plain counting, however the days are filled."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.listing import DayCount
from hearings.store.catalogue.days import days_of, place_of, slot_at, slots_in
from hearings.store.catalogue.slot import first_slot

COUNTS = st.lists(st.integers(1, 300) | st.integers(1, 5), max_size=30)
GAPS = st.lists(st.integers(1, 40), min_size=30, max_size=30)


def run_of(counts: list[int], gaps: list[int]) -> tuple[str, list[int]]:
    day, slots = date(2026, 1, 1), []
    for count, gap in zip(counts, gaps, strict=False):
        slots += [first_slot(day) + 3 * number for number in range(count)]
        day += timedelta(days=gap)
    return "".join(map(str, slots)), slots


@given(COUNTS, GAPS)
def test_days_are_counted_as_plain_counting_does(counts: list[int], gaps: list[int]):
    run, slots = run_of(counts, gaps)
    plain = Counter(str(slot)[:8] for slot in slots)
    wanted = [DayCount(date.fromisoformat(day), count) for day, count in sorted(plain.items())]
    assert list(days_of(run)) == wanted
    assert slots_in(run) == len(slots)


@given(COUNTS, GAPS, st.integers(0, 10_000))
def test_a_slot_is_found_where_it_stands_and_nowhere_else(
    counts: list[int], gaps: list[int], pick: int
):
    run, slots = run_of(counts, gaps)
    for number in range(0, len(slots), 7):
        assert slot_at(run, number) == str(slots[number])
        assert place_of(run, str(slots[number])) == number
        assert place_of(run, str(slots[number] + 1)) is None
    assert place_of(run, str(first_slot(date(2020, 1, 1)) + pick)) is None
    assert place_of(run, str(first_slot(date(2090, 1, 1)) + pick)) is None
