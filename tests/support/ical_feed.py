# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes iCalendar texts for tests by hand, so that the reader is not proved by its own library.

calendar(event("1", "20261201T180000", SUMMARY="City Council"), name="Sampleville")
"""

from tests.support.replies import Reply

ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})

OWN_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:19701101T020000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700308T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
END:VTIMEZONE
"""


def escaped(text: str) -> str:
    """A text as RFC 5545 section 3.3.11 writes it."""
    return text.translate(ESCAPES)


def zone(name: str, winter: str, summer: str) -> str:
    """A zone that a calendar describes itself, with the yearly changes of the United States."""
    return OWN_ZONE.format(name=name, winter=winter, summer=summer)


def event(uid: str | None, start: str, *lines: str, **texts: str) -> str:
    """One event; `start` is what follows DTSTART, with its colon where that has parameters.

    `lines` stand as they are, `texts` are escaped.
    """
    own = [] if uid is None else [f"UID:{uid}"]
    begin = f"DTSTART{start}" if start[:1] in {";", ":"} else f"DTSTART:{start}"
    told = [f"{name}:{escaped(text)}" for name, text in texts.items()]
    return "\n".join(["BEGIN:VEVENT", *own, begin, *lines, *told, "END:VEVENT", ""])


def calendar(*parts: str, name: str = "", product: str = "-//Sampleville//Calendar//EN") -> bytes:
    """A whole calendar in CRLF lines of at most 75 octets."""
    called = f"X-WR-CALNAME:{escaped(name)}\n" if name else ""
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:{product}\n{called}"
    lines = f"{head}{''.join(parts)}END:VCALENDAR\n".encode().split(b"\n")
    return b"\r\n".join(_folded(line) for line in lines)


def feed(*parts: str, name: str = "") -> Reply:
    """The calendar as a server sends it."""
    return Reply(calendar(*parts, name=name), content_type="text/calendar; charset=utf-8")


def _folded(line: bytes) -> bytes:
    # By octets, also through the middle of a letter, as RFC 5545 section 3.1 allows.
    pieces = [line[:75], *(line[place : place + 74] for place in range(75, len(line), 74))]
    return b"\r\n ".join(pieces)
