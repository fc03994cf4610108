# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""When the followed places are read by themselves: the rhythm that was chosen, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

FEWEST_HOURS, MOST_HOURS = 3, 24

FIRST_PAUSE = timedelta(minutes=15)
"""So long after a refresh that read nothing the next one waits; each further one twice as long."""

LONGEST_PAUSE = timedelta(hours=6)

SET_RIGHT = timedelta(minutes=5)
"""A clock that is set back no further than this was only set right."""


@dataclass(frozen=True, slots=True)
class EveryHours:
    """So many hours after the last reading, from `FEWEST_HOURS` to `MOST_HOURS`."""

    hours: int


@dataclass(frozen=True, slots=True)
class DailyAt:
    """Once a day at a time of the clock on this computer; `time` has no zone."""

    time: time


Schedule = EveryHours | DailyAt


@dataclass(frozen=True, slots=True)
class LastTry:
    """When places were last read (aware, None: never), and how often in a row none could be."""

    at: datetime | None = None
    failures: int = 0


NEVER_TRIED = LastTry()

_HOURS = " hours"


def written(schedule: Schedule | None) -> str:
    """The schedule as the settings keep it: "6 hours", "08:00", or nothing for None."""
    if isinstance(schedule, EveryHours):
        return f"{schedule.hours}{_HOURS}"
    return f"{schedule.time:%H:%M}" if schedule else ""


def schedule_of(text: str) -> Schedule | None:
    """What `written` wrote; None for anything else, and where it would be too often."""
    number = text.removesuffix(_HOURS)
    if number != text:
        is_known = number in map(str, range(FEWEST_HOURS, MOST_HOURS + 1))
        return EveryHours(int(number)) if is_known else None
    try:
        daily = DailyAt(time.fromisoformat(text))
    except ValueError:
        return None
    return daily if written(daily) == text else None


def due_at(
    schedule: Schedule, last: LastTry, now: datetime, zone: tzinfo | None = None
) -> datetime:
    """When the next refresh is due (aware, UTC); not after `now` means at once.

    Times that passed while the program was closed or the computer slept are caught up by one
    refresh. After a refresh that read nothing the pause grows, up to the next regular time. A
    last try that lies ahead counts as none: the clock was set back since. `zone` is that of
    this computer where it is None.
    """
    if last.at is None or not is_past(last.at, now):
        return now
    regular = _regular(schedule, last.at, zone)
    if not last.failures:
        return regular
    doubled = FIRST_PAUSE * (1 << min(last.failures - 1, 10))
    return min(regular, last.at.astimezone(UTC) + min(doubled, LONGEST_PAUSE))


def is_past(at: datetime, now: datetime) -> bool:
    """Whether a moment that was noted can be believed: no clock was set back since."""
    return at <= now + SET_RIGHT


def _regular(schedule: Schedule, last: datetime, zone: tzinfo | None) -> datetime:
    """The first regular time after the last try."""
    if isinstance(schedule, EveryHours):
        return last.astimezone(UTC) + timedelta(hours=schedule.hours)
    today = last.astimezone(zone).date()
    slots = (_slot(schedule, today + timedelta(days=later), zone) for later in range(3))
    return next(slot for slot in slots if slot > last)


def _slot(schedule: DailyAt, day: date, zone: tzinfo | None) -> datetime:
    # A time that the clock jumps over is an hour later, and one it shows twice the first of both.
    wall = datetime.combine(day, schedule.time)
    local = wall.astimezone() if zone is None else wall.replace(tzinfo=zone)
    return local.astimezone(UTC)
