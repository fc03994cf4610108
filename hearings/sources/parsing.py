# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads what clerks type, leniently: texts, dates, hours, and whether a hearing is off."""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from hearings.domain.names import says_cancelled
from hearings.domain.status import Status

LONGEST_TITLE = 10_000
"""Characters kept of a title or an agenda item."""

LONGEST_REMARK = 2_000
"""Characters kept of a location, a comment or a note."""

# Control characters but the line break, lone surrogates (no database takes them), marks
# that turn the reading direction round, and invisible ones that split words apart.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e"
    "\u2060\u2066-\u2069\ud800-\udfff\ufeff]"
)
_BREAK = re.compile("\r\n?|[\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")

_HOUR = re.compile(
    r"(?:at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?::\d{2})?)?"
    r" ?(?P<half>[ap]\.? ?m\b\.?|noon)?[.*]*",
    re.IGNORECASE,
)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_US_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")

_POSTPONED = re.compile(r"\b(deferred|postponed|postponement|re-?scheduled)\b", re.IGNORECASE)
# "Rescheduled from the cancelled meeting of 3 March" stands on the meeting that takes place.
_OF_ANOTHER = re.compile(
    r"\b(?:replac(?:es|ing)|in lieu of|instead of|(?:re-?scheduled|postponed|deferred|moved) from)"
    r"\b[^.;\n]*",
    re.IGNORECASE,
)


def clean_text(text: str, longest: int = LONGEST_TITLE) -> str:
    """The text with single blanks and single line breaks, without invisible characters.

    A text of more than `longest` characters is cut to that length and ends in "…".
    """
    plain = _UNWANTED.sub("", _BREAK.sub("\n", text))
    plain = _LINE_ENDS.sub("\n", _BLANKS.sub(" ", plain)).strip()
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"


def one_line(text: str, longest: int = LONGEST_TITLE) -> str:
    """The clean text with blanks where its line breaks were."""
    return clean_text(text, longest).replace("\n", " ")


def clean_location(text: str) -> str:
    """An address typed over several lines as one line with commas."""
    lines = (line.rstrip(", ") for line in clean_text(text, LONGEST_REMARK).split("\n"))
    return clean_text(", ".join(line for line in lines if line), LONGEST_REMARK)


def read_date(text: str) -> date | None:
    """The date at the start of "2026-10-07T00:00:00" or "10/7/2026"; None when there is none."""
    plain = text.strip()
    if iso := _ISO_DATE.match(plain):
        year, month, day = (int(part) for part in iso.groups())
    elif american := _US_DATE.match(plain):
        month, day, year = (int(part) for part in american.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_hour(text: str) -> time | None:
    """The hour a text names and nothing else: "10:00 AM", "9:30a.m.", "18:30", "Noon", "7 p.m.".

    None for everything else ("Deferred", "TBD", "upon adjournment"), for midnight, which
    systems write when they know no hour, and for "6:30", which could be either half of
    the day.
    """
    plain = one_line(text).casefold()
    if plain.strip(".*") == "noon":
        return time(12)
    found = _HOUR.fullmatch(plain)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = found["half"]
    if half:
        if not 1 <= hour <= 12 or (half == "noon" and hour != 12):
            return None
        hour = hour % 12 + (0 if half.startswith("a") else 12)
    elif found["minute"] is None or len(found["hour"]) < 2:
        return None
    if hour > 23 or minute > 59 or (hour, minute) == (0, 0):
        return None
    return time(hour, minute)


def local_moment(day: date, hour: time | None, timezone: str) -> datetime | None:
    """The moment of a local date and hour, aware in the IANA zone; None without an hour."""
    return None if hour is None else datetime.combine(day, hour, ZoneInfo(timezone))


def told_status(*texts: str) -> Status:
    """What a status name, a body's name and a comment say together.

    Cancelled in either spelling outweighs deferred, postponed and rescheduled. Words
    about another meeting ("replaces the cancelled meeting of 3 March") do not count,
    and neither does "recess": councils hold recess meetings.
    """
    own = [_OF_ANOTHER.sub(" ", text) for text in texts]
    if any(says_cancelled(text) for text in own):
        return Status.CANCELLED
    if any(_POSTPONED.search(text) for text in own):
        return Status.POSTPONED
    return Status.SCHEDULED
