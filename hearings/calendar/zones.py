# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Time zones as calendars are told of them: two yearly rules, or none and UTC instead.

Outlook reads of a VTIMEZONE only DTSTART, RRULE and the offsets ([MS-STANOICAL] section
2.2.47), so the rules come from the last line of the zone's TZif file (RFC 9636 section
3.3), which is a POSIX TZ string and says the same in one yearly rule each way.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from io import BytesIO
from zoneinfo import ZoneInfo

FIRST_YEAR = 1970
DAY = timedelta(days=1)

_NAME = r"(<[-+\w]+>|[A-Za-z]+)"
_OFFSET = r"([-+]?\d+(?::\d+){0,2})"
_RULE = r"M(\d+)\.(\d)\.(\d)(?:/([-+]?\d+(?::\d+){0,2}))?"
_FOOTER = re.compile(f"{_NAME}{_OFFSET}(?:{_NAME}{_OFFSET}?,{_RULE},{_RULE})?")


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day and time of each year: the `week`-th `weekday` of `month`.

    `week` 5 means the last; `weekday` is 0 for Sunday; `at` is the wall time before
    the change, counted from midnight.
    """

    month: int
    week: int
    weekday: int
    at: timedelta

    @property
    def first(self) -> datetime:
        """The wall time of the first such moment since the year 1970, naive."""
        _, length = monthrange(FIRST_YEAR, self.month)
        days = [date(FIRST_YEAR, self.month, day) for day in range(1, length + 1)]
        fitting = [day for day in days if day.isoweekday() % 7 == self.weekday]
        chosen = fitting[-1 if self.week == 5 else self.week - 1]
        return datetime.combine(chosen, time()) + self.at


@dataclass(frozen=True, slots=True)
class Observance:
    """From `since` on (None: always) the zone's clocks show UTC plus `offset`."""

    name: str
    before: timedelta
    offset: timedelta
    since: Yearly | None

    @property
    def first(self) -> datetime:
        """The wall time it begins with, naive; the year 1970 for a zone that never changes."""
        return self.since.first if self.since else datetime.combine(date(FIRST_YEAR, 1, 1), time())

    @property
    def is_daylight(self) -> bool:
        """Whether this is the half of the year with the clocks put forward."""
        return self.offset > self.before


@dataclass(frozen=True, slots=True)
class WallTime:
    """What a clock in the zone `tzid` shows, naive; None stands for UTC."""

    clock: datetime
    tzid: str | None


def observances(timezone: str) -> tuple[Observance, ...]:
    """The rules of an IANA zone: one, two, or none where two yearly rules cannot say it.

    A rule that falls before or after its own day (Jerusalem, Santiago, Nuuk) is one
    that calendars cannot be told.
    """
    found = _FOOTER.fullmatch(_footer(timezone))
    if found is None:
        return ()
    name, offset, other_name, other_offset, *rules = found.groups()
    standard = -_duration(offset)
    if other_name is None:
        return (Observance(name.strip("<>"), standard, standard, None),)
    other = -_duration(other_offset) if other_offset else standard + timedelta(hours=1)
    leaves, returns = _yearly(rules[:4]), _yearly(rules[4:])
    if not all(timedelta(0) <= rule.at < DAY for rule in (leaves, returns)):
        return ()
    return (
        Observance(name.strip("<>"), other, standard, returns),
        Observance(other_name.strip("<>"), standard, other, leaves),
    )


def wall_time(moment: datetime, timezone: str) -> WallTime:
    """The aware `moment` in an IANA zone, in a form that has one meaning only.

    It is UTC where the yearly rules would be wrong or cannot be told, and in the hour
    that comes twice when the clocks go back. A wall time that the clocks jump over
    becomes the one they show at that moment.
    """
    # The body's word is what its clocks show. They are therefore read with the same
    # zone data that made `moment`, and only then placed with the wheel's, which may
    # be newer than the system's.
    shown = moment.astimezone(ZoneInfo(timezone))
    exact = shown.replace(tzinfo=_zone(timezone)).astimezone(UTC)
    local = exact.astimezone(_zone(timezone))
    if _is_told_by_rules(local, timezone):
        return WallTime(local.replace(tzinfo=None, fold=0), timezone)
    return WallTime(exact.replace(tzinfo=None), None)


def in_utc(told: WallTime) -> WallTime:
    """The same moment as UTC."""
    if told.tzid is None:
        return told
    moment = told.clock.replace(tzinfo=_zone(told.tzid)).astimezone(UTC)
    return WallTime(moment.replace(tzinfo=None), None)


def _is_told_by_rules(local: datetime, timezone: str) -> bool:
    rules = _zone_of_rules(timezone)
    # Of the hour that comes twice RFC 5545 section 3.3.5 means the first, but
    # Thunderbird 153 reads the second.
    comes_twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    if rules is None or comes_twice:
        return False
    return local.utcoffset() == local.replace(tzinfo=rules).utcoffset()


@cache
def _zone(timezone: str) -> ZoneInfo:
    file = _zone_file(timezone)
    return ZoneInfo.from_file(BytesIO(file), key=timezone) if file else ZoneInfo(timezone)


@cache
def _zone_of_rules(timezone: str) -> ZoneInfo | None:
    """A zone that knows nothing but the yearly rules: what a calendar will know."""
    footer = _footer(timezone)
    if footer == "UTC0" or not observances(timezone):
        return None
    # RFC 9636 section 3: a version 2 file with one type of time, no transitions, and
    # the footer, which then holds for ever.
    block = b"TZif2" + bytes(15) + b"".join(count.to_bytes(4) for count in (0, 0, 0, 0, 1, 4))
    block += bytes(6) + b"UTC\0"
    made = block + block + b"\n" + footer.encode("ascii") + b"\n"
    return ZoneInfo.from_file(BytesIO(made), key=timezone)


def _footer(timezone: str) -> str:
    file = _zone_file(timezone)
    return file.rsplit(b"\n", 2)[1].decode("ascii") if file else ""


@cache
def _zone_file(timezone: str) -> bytes | None:
    """The TZif file of the tzdata wheel, so that every system writes the same bytes."""
    file = files("tzdata").joinpath("zoneinfo", *timezone.split("/"))
    return file.read_bytes() if file.is_file() else None


def _yearly(parts: list[str | None]) -> Yearly:
    month, week, weekday, at = parts
    return Yearly(int(month or 0), int(week or 0), int(weekday or 0), _duration(at or "2"))


def _duration(text: str) -> timedelta:
    """Hours, minutes and seconds after a sign, as POSIX writes them."""
    numbers = [int(part) for part in text.lstrip("+-").split(":")]
    hours, minutes, seconds = (*numbers, 0, 0)[:3]
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -length if text.startswith("-") else length
