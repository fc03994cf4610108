# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The time zones an iCalendar text speaks of: those everybody knows, and its own."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Zones = Callable[[str], tzinfo | None]
"""The zone of a name; None for one that nobody describes."""

# "UTC-04:00", "GMT+5": a clock that never changes.
_FIXED = re.compile(r"(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
# A rule of seconds would be followed from 1970 on, one by one.
_RULE = re.compile(rb"^RRULE[:;]([^\n]*)", re.MULTILINE)
_OFTEN = re.compile(rb"BY(?:HOUR|MINUTE|SECOND)=|INTERVAL=|FREQ=(?!YEARLY)")


def zones_of(blocks: Iterable[bytes]) -> Zones:
    """Zones by name: those everybody knows, then those the calendar describes itself."""
    described: dict[str, bytes] = {}
    for block in blocks:
        for line in block.split(b"\n"):
            if line.startswith(b"TZID"):
                name = line.partition(b":")[2].decode("utf-8", "replace").strip()
                described.setdefault(name, block)
    made: dict[str, tzinfo | None] = {}

    def zone(name: str) -> tzinfo | None:
        if name not in made:
            own = described.get(name)
            made[name] = (
                _named(name)
                or _described(own)
                or _fixed(name)
                or _ending(name)
                or _of_windows(name)
            )
        return made[name]

    return zone


def _named(name: str) -> tzinfo | None:
    if name.upper() in {"UTC", "GMT", "Z"}:
        return ZoneInfo("UTC")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _ending(name: str) -> tzinfo | None:
    """The zone of a name such as "/example.org/20240101/America/New_York"."""
    parts = name.strip("/").split("/")
    return _named("/".join(parts[-2:])) if len(parts) > 2 else None


def _of_windows(name: str) -> tzinfo | None:
    """The zone of a name such as "Eastern Standard Time", as Outlook writes it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return _named(WINDOWS_TO_OLSON.get(name, ""))


def _fixed(name: str) -> tzinfo | None:
    found = _FIXED.fullmatch(name)
    if found is None or int(found[2]) > 14 or int(found[3] or 0) > 59:
        return None
    distance = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(-distance if found[1] == "-" else distance)


def _described(block: bytes | None) -> tzinfo | None:
    if block is None:
        return None
    if any(b"FREQ=YEARLY" not in rule or _OFTEN.search(rule) for rule in _RULE.findall(block)):
        return None
    from icalendar import Timezone

    try:
        component = Timezone.from_ical(block.decode("utf-8", "replace"))
        if not isinstance(component, Timezone):
            return None
        # Without the names everybody knows, nor those of calendars read before.
        zone: tzinfo = component.to_tz(lookup_tzid=False)
        # What is wrong with the rules is seen when they are used.
        for month in (1, 7):
            datetime(2026, month, 1, tzinfo=UTC).astimezone(zone)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None
    return zone
