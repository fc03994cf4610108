# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The slot of a hearing: one number of sixteen digits that puts the list in its order.

Eight digits of the local date, four of the local time plus one minute (0000 when the time
is unknown, so that such a hearing stands first in its day), four that keep hearings of the
same minute apart and those of one place together: 2026-12-01, 10:00 becomes
2026120110010731. All slots have the same length, so they sort as texts too.
"""

from datetime import date, datetime
from zlib import crc32

LENGTH = 16
DAY_LENGTH = 8

_OLDEST = date(1000, 1, 1)
_MINUTE = 10_000
_DAY = 10_000 * _MINUTE


def slot_for(place_id: str, hearing_id: str, day: date, starts_at: datetime | None) -> int:
    """Where a hearing belongs; two may want the same slot, then one takes the next."""
    minute = 0 if starts_at is None else starts_at.hour * 100 + starts_at.minute + 1
    apart = crc32(place_id.encode()) % 100 * 100 + crc32(hearing_id.encode()) % 100
    return first_slot(day) + minute * _MINUTE + apart


def first_slot(day: date) -> int:
    """The lowest slot of a local date."""
    # A year of three digits, which only a slip of a source can bring, would make a short slot.
    day = max(day, _OLDEST)
    return (day.year * 10_000 + day.month * 100 + day.day) * _DAY


def last_slot(day: date) -> int:
    """The highest slot of a local date."""
    return first_slot(day) + _DAY - 1


def day_of(slot: str | int) -> date:
    """The local date of a slot."""
    text = str(slot)
    return date(int(text[:4]), int(text[4:6]), int(text[6:8]))


def is_same_minute(slot: int, other: int) -> bool:
    """Whether two slots say the same date and time."""
    return slot // _MINUTE == other // _MINUTE
