# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Cuts an iCalendar text into its events and leaves out those that cannot matter.

Reading an event takes a third of a millisecond and finding its dates a hundredth of that,
so that the archive of twenty years in one feed costs little more than its next weeks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hearings.domain.window import Window
from hearings.errors import UnexpectedAnswer
from hearings.sources.parsing import read_date

EXPECTED = "iCalendar"

_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_LINE_END = re.compile(rb"\r\n?")
# A parameter may hold a colon between quotes: TZID="(UTC-05:00) Eastern Time".
_PARAMETERS = rb'(?:;(?:"[^"\n]*"|[^":\n])*)*'
_DAY = rb":[ \t]*(\d{4})(\d{2})(\d{2})"
_START = re.compile(rb"^DTSTART" + _PARAMETERS + _DAY, re.MULTILINE)
_INSTANCE = re.compile(rb"^RECURRENCE-ID" + _PARAMETERS + _DAY, re.MULTILINE)
_REPEATED = re.compile(rb"^(?:RRULE|RDATE)[:;]", re.MULTILINE)
_RULE = re.compile(rb"^RRULE[:;]", re.MULTILINE)
_UNTIL = re.compile(rb"^RRULE[:;][^\n]*\bUNTIL=(\d{4})(\d{2})(\d{2})", re.MULTILINE)
_ONWARDS = re.compile(rb"^RECURRENCE-ID;[^\n:]*RANGE=THISANDFUTURE", re.MULTILINE)
_CALENDAR_PROPERTY = re.compile(rb"^(X-WR-CALNAME|NAME|PRODID)(?:;[^\n:]*)?:([^\n]*)", re.MULTILINE)

# The day in the zone of the event may be another one where the place is.
_OTHER_ZONE = timedelta(days=2)
_NO_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Blocks:
    """The parts of a calendar as unfolded lines, `events` without their alarms.

    `name` is what the calendar calls itself, `product` which program wrote it. `undated`
    counts the events without a readable beginning.
    """

    name: str
    product: str
    zones: tuple[bytes, ...]
    events: tuple[bytes, ...]
    undated: int


def read_blocks(body: bytes, host: str, window: Window | None = None) -> Blocks:
    """The events of a calendar that may touch `window`, or all where there is none.

    Raises `UnexpectedAnswer` for what is no iCalendar text, or stops in the middle.
    """
    plain = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if plain[:15].upper() != b"BEGIN:VCALENDAR":
        raise UnexpectedAnswer(host, EXPECTED, _what_came(plain))
    if not plain.rstrip().upper().endswith(b"END:VCALENDAR"):
        raise UnexpectedAnswer(host, EXPECTED, "cut")
    lines = b"\n" + _LINE_END.sub(b"\n", _FOLD.sub(b"", plain))
    events = [_without(block, b"VALARM") for block in _blocks(lines, b"VEVENT")]
    dated = [block for block in events if _is_dated(block)]
    head = _without(_without(lines, b"VEVENT"), b"VTIMEZONE")
    told = {name: _text(value) for name, value in _CALENDAR_PROPERTY.findall(head)}
    return Blocks(
        name=told.get(b"X-WR-CALNAME") or told.get(b"NAME", ""),
        product=told.get(b"PRODID", ""),
        zones=tuple(_blocks(lines, b"VTIMEZONE")),
        events=tuple(one for one in dated if window is None or _may_touch(one, window)),
        undated=len(events) - len(dated),
    )


def repeats(block: bytes) -> bool:
    """Whether an event stands for several, by a rule or by dates."""
    return _REPEATED.search(block) is not None


def _what_came(body: bytes) -> str:
    if b"<html" in body[:2_000].lower():
        return "html"
    return "other" if body else "cut"


def _blocks(lines: bytes, name: bytes) -> Iterator[bytes]:
    # Found and not matched: a pattern would look to the end anew for each unclosed block.
    opening, closing = b"\nBEGIN:" + name + b"\n", b"\nEND:" + name + b"\n"
    place = 0
    while (start := lines.find(opening, place)) >= 0:
        end = lines.find(closing, start)
        if end < 0:
            return
        place = end + len(closing) - 1
        yield lines[start + 1 : place + 1]


def _without(lines: bytes, name: bytes) -> bytes:
    opening, closing = b"\nBEGIN:" + name + b"\n", b"\nEND:" + name + b"\n"
    kept: list[bytes] = []
    place = 0
    while (start := lines.find(opening, place)) >= 0:
        end = lines.find(closing, start)
        if end < 0:
            break
        kept.append(lines[place:start])
        place = end + len(closing) - 1
    return b"".join([*kept, lines[place:]])


def _text(value: bytes) -> str:
    plain = value.decode("utf-8", "replace").replace("\\,", ",").replace("\\;", ";")
    return plain.replace("\\n", " ").replace("\\\\", "\\").strip()


def _first_day(pattern: re.Pattern[bytes], block: bytes) -> date | None:
    found = pattern.search(block)
    return None if found is None else read_date(b"-".join(found.groups()).decode())


def _is_dated(block: bytes) -> bool:
    """Whether the beginning is a day; the years 1 and 1900 stand for none."""
    start = _first_day(_START, block)
    return start is not None and start.year > _NO_YEAR


def _may_touch(block: bytes, window: Window) -> bool:
    first, last = window.first - _OTHER_ZONE, window.last + _OTHER_ZONE
    start, instance = _first_day(_START, block), _first_day(_INSTANCE, block)
    if _ONWARDS.search(block):
        return True
    if instance is not None:
        # An instance that was moved out of the window stands in its series no more.
        return any(first <= day <= last for day in (start, instance) if day is not None)
    if not repeats(block):
        return start is not None and first <= start <= last
    until = _first_day(_UNTIL, block)
    is_over = until is not None and until < first and len(_RULE.findall(block)) == 1
    has_dates = b"\nRDATE" in block
    return has_dates or (not is_over and start is not None and start <= last)
