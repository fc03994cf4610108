# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The days in a run of slots: found by leaps, since the slots stand in order."""

from collections.abc import Iterator

from hearings.domain.listing import DayCount
from hearings.store.catalogue.slot import DAY_LENGTH, LENGTH, day_of

_FIRST_LEAP = 8


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
    # Eight bytes of a slot are its day and eight the rest, so each half is one number.
    halves = memoryview(run.encode("ascii")).cast("Q")
    start, total, usual = 0, slots_in(run), 1
    while start < total:
        end = _end_of_day(halves, start, total, usual)
        usual = end - start
        at = start * LENGTH
        yield DayCount(day_of(run[at : at + DAY_LENGTH]), usual)
        start = end


def _end_of_day(halves: "memoryview[int]", start: int, total: int, usual: int) -> int:
    """The number of the first slot of the next day.

    Looks first where the day would end if it had as many hearings as the day before,
    goes on from there by leaps that double, and halves the last leap.
    """
    day = halves[2 * start]
    low, high, leap = start, total, _FIRST_LEAP
    if start + usual < total and halves[2 * (start + usual)] == day:
        low = start + usual
        while low + leap < total and halves[2 * (low + leap)] == day:
            low += leap
            leap *= 2
        high = min(low + leap, total)
    else:
        high = min(start + usual, total)
        while high - leap > start and halves[2 * (high - leap)] != day:
            high -= leap
            leap *= 2
        low = max(high - leap, start)
    while high - low > 1:
        middle = (low + high) // 2
        if halves[2 * middle] == day:
            low = middle
        else:
            high = middle
    return high
