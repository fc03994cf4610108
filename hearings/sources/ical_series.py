# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What takes place when: single events and series of an iCalendar text, within a window.

Times are kept as they are written and get their zone last: the name of a zone that a
calendar describes itself means something else in the next calendar.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hearings.domain.window import Window
from hearings.sources.ical_blocks import repeats
from hearings.sources.ical_rules import bounded, is_refused, is_usual
from hearings.sources.ical_zones import Zones

# icalendar takes 37 ms to import, and most refreshes read no calendar.
if TYPE_CHECKING:
    from icalendar import Event

MOST_UNUSUAL = 20
"""Series whose rule no day may fit are followed only so many in one calendar."""

# Parameters may be quoted, and then hold what parts them elsewhere.
_NAMED_ZONE = re.compile(
    rb"^((?:DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?:;(?:\"[^\"\n]*\"|[^\":;\n])*)*?)"
    rb";TZID=(\"[^\"\n]*\"|[^\":;\n]*)",
    re.MULTILINE,
)
_DAY = timedelta(days=1)

Member = tuple[bytes, "Event"]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One event as it takes place once.

    `slot` is the day on which its series planned it, None for an event of no series.
    `zone` is the name of the zone the beginning was written in, empty for none.
    """

    event: "Event"
    start: date | datetime
    end: date | datetime | None
    zone: str = ""
    slot: date | None = None


def occurrences(
    events: Iterable[bytes],
    window: Window,
    zones: Zones,
    check: Callable[[], None] = lambda: None,
) -> tuple[tuple[Occurrence, ...], int]:
    """What takes place, and how many events could not be read.

    Series are followed within the window, single events come whenever they are. Of several
    versions of an event (one UID) the one with the highest SEQUENCE counts.
    """
    series: dict[str, list[Member]] = defaultdict(list)
    unread = 0
    for block in events:
        check()
        event = _event(bounded(block, window.last + 2 * _DAY), zones)
        if event is None or _moment(event, "DTSTART") is None:
            unread += 1
            continue
        series[_text(event, "UID") or f"\n{len(series)}"].append((block, event))
    found: list[Occurrence] = []
    unusual = 0
    for members in series.values():
        check()
        if any(repeats(block) for block, _ in members):
            is_unusual = not all(is_usual(block) for block, _ in members)
            unusual += is_unusual
            is_too_much = is_unusual and unusual > MOST_UNUSUAL
            planned = None if is_too_much else _planned(members, window)
            unread += planned is None
            found += planned or ()
        else:
            found += _latest(members)
    return tuple(found), unread


def _event(block: bytes, zones: Zones) -> "Event | None":
    """The event with its times in zones everybody knows, or in none.

    icalendar remembers a zone that one calendar described for all the calendars after it.
    """
    from icalendar import Event

    def known(found: re.Match[bytes]) -> bytes:
        zone = zones(found[2].decode("utf-8", "replace").strip('"'))
        return found[1] + (b";TZID=" + zone.key.encode() if isinstance(zone, ZoneInfo) else b"")

    try:
        read = Event.from_ical(_NAMED_ZONE.sub(known, block).decode("utf-8", "replace"))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None
    return read if isinstance(read, Event) else None


def _latest(members: list[Member]) -> Iterator[Occurrence]:
    """The newest version of each instance; events that only share a UID by mistake all stay."""
    newest: dict[date | None, int] = {}
    for _, event in members:
        slot = _slot(event)
        newest[slot] = max(_sequence(event), newest.get(slot, 0))
    told: set[tuple[date | None, date | datetime]] = set()
    for block, event in members:
        slot = _slot(event)
        start = _moment(event, "DTSTART")
        if start is None or _sequence(event) < newest[slot] or (slot, start) in told:
            continue
        told.add((slot, start))
        yield Occurrence(event, start, _end(event, start), _zone(block), slot)


def _planned(members: list[Member], window: Window) -> list[Occurrence] | None:
    """The instances of one series within the window; None for rules nobody can follow."""
    import recurring_ical_events
    from icalendar import Calendar

    if any(is_refused(block) for block, _ in members):
        return None
    calendar = Calendar()
    for _, event in members:
        calendar.add_component(event)
    try:
        query = recurring_ical_events.of(calendar, skip_bad_series=False)
        between = query.between(window.first - _DAY, window.last + 2 * _DAY)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError):
        return None
    zones = {_slot(event): _zone(block) for block, event in members}
    usual = next((_zone(block) for block, _ in members if repeats(block)), "")
    found: list[Occurrence] = []
    for event in between:
        start = _moment(event, "DTSTART")
        slot = _slot(event)
        if start is not None:
            zone = zones.get(slot, usual)
            found.append(Occurrence(event, start, _end(event, start), zone, slot))
    return found


def _moment(event: "Event", name: str) -> date | datetime | None:
    value = event.get(name)
    try:
        # A property that could not be read raises a ValueError of icalendar's own.
        moment = getattr(value, "dt", None)
    except ValueError:
        return None
    return moment if isinstance(moment, date) else None


def _end(event: "Event", start: date | datetime) -> date | datetime | None:
    end = _moment(event, "DTEND")
    if end is not None:
        return end
    try:
        length = getattr(event.get("DURATION"), "dt", None)
        return start + length if isinstance(length, timedelta) else None
    except (ValueError, OverflowError):
        return None


def _slot(event: "Event") -> date | None:
    planned = _moment(event, "RECURRENCE-ID")
    return planned.date() if isinstance(planned, datetime) else planned


def _zone(block: bytes) -> str:
    found = next((one for one in _NAMED_ZONE.finditer(block) if one[1][:7] == b"DTSTART"), None)
    return "" if found is None else found[2].decode("utf-8", "replace").strip('"')


def _sequence(event: "Event") -> int:
    try:
        return int(_text(event, "SEQUENCE") or 0)
    except ValueError:
        return 0


def _text(event: "Event", name: str) -> str:
    value = event.get(name)
    return str(value[0] if isinstance(value, list) else value or "").strip()
