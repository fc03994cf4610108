# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Wall times as real moments, right on the days when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def local_moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks of a zone show this time.

    An hour that comes twice in autumn is the first of the two. An hour that is left out in
    spring is read with the offset after the change, which is the earlier reading. So a
    deadline is never told too late.
    """
    readings = (datetime.combine(day, clock, zone).replace(fold=fold) for fold in (0, 1))
    return min(one.astimezone(UTC) for one in readings).astimezone(zone)


def shifted(moment: datetime, minutes: int, zone: ZoneInfo) -> datetime:
    """So many real minutes later (earlier where negative), whatever the clocks do between."""
    return (moment.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(zone)
