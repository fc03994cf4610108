# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The days in a run of slots: found by leaps, since the slots stand in order."""

from collections.abc import Iterator
from datetime import date

from hearings.domain.listing import DayCount
from hearings.store.catalogue.slot import DAY_LENGTH, LENGTH, day_of


def slots_in(run: str) -> int:
    """How many slots stand in the run, written one after the other."""
    return len(run) // LENGTH


def slot_at(run: str, number: int) -> str:
    """The slot with this number, counted from 0."""
    return run[number * LENGTH : (number + 1) * LENGTH]


def place_of(run: str, slot: str) -> int | None:
    """The number of a slot in the run; None when it is not there."""
    low, high = 0, slots_in(run)
    while low < high:
        middle = (low + high) // 2
        if slot_at(run, middle) < slot:
            low = middle + 1
        else:
            high = middle
    return low if slot_at(run, low) == slot else None


def days_of(run: str) -> Iterator[DayCount]:
    """Each day of the run with its count."""
    start, total = 0, slots_in(run)
    while start < total:
        end = _end_of_day(run, start, total)
        yield DayCount(_day_at(run, start), end - start)
        start = end


def _day_at(run: str, number: int) -> date:
    return day_of(run[number * LENGTH : number * LENGTH + DAY_LENGTH])


def _end_of_day(run: str, start: int, total: int) -> int:
    """The number of the first slot of the next day: leaps that double, then halving."""
    at = start * LENGTH
    day = run[at : at + DAY_LENGTH]
    low, leap = start, 1
    while low + leap < total:
        at = (low + leap) * LENGTH
        if run[at : at + DAY_LENGTH] != day:
            break
        low += leap
        leap *= 2
    high = min(low + leap, total)
    while high - low > 1:
        middle = (low + high) // 2
        at = middle * LENGTH
        if run[at : at + DAY_LENGTH] == day:
            low = middle
        else:
            high = middle
    return high
