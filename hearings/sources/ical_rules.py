# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which rules of repetition (RFC 5545 section 3.3.10) are followed, and how far.

A rule that no day fits, such as "the 30th of February", is tried up to the year 9999, which
takes seconds; one of seconds fills the disk. So rules are sorted before they are followed.
"""

import re
from collections.abc import Mapping
from datetime import date

_RULE = re.compile(rb"^RRULE[^:\n]*:([^\n]*)", re.MULTILINE)
_UNTIL = re.compile(rb"(?<=[:;])UNTIL=(\d{8})[^;\n]*;?")
_TOO_OFTEN = re.compile(r"(?:SECOND|MINUTE|HOUR)LY")
_INTERVAL = re.compile(r"[1-9]\d{0,3}")
_HOURS = ("BYHOUR", "BYMINUTE", "BYSECOND")

_USUAL_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"})
_WEEKDAYS = r"(?:MO|TU|WE|TH|FR|SA|SU)"
_OF_THE_WEEK = re.compile(rf"{_WEEKDAYS}(?:,{_WEEKDAYS})*")
_OF_THE_MONTH = re.compile(rf"[+-]?[1-4]{_WEEKDAYS}(?:,[+-]?[1-4]{_WEEKDAYS})*")
_MONTHS = re.compile(r"(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*")
_MONTHDAYS = re.compile(r"[+-]?(?:[1-9]|1\d|2[0-8])(?:,[+-]?(?:[1-9]|1\d|2[0-8]))*")
_PLACES = re.compile(r"[+-]?[1-4]|-1")


def is_refused(block: bytes) -> bool:
    """Whether an event repeats within a day, as no body meets, or never gets on."""
    for text in _RULE.findall(block):
        rule = _parts(text)
        if _TOO_OFTEN.fullmatch(rule.get("FREQ", "")) or len(rule) <= text.count(b";"):
            return True
        if any("," in rule.get(name, "") for name in _HOURS):
            return True
        # With an interval of nothing the same day comes for ever.
        if _INTERVAL.fullmatch(rule.get("INTERVAL", "1")) is None:
            return True
    return False


def is_usual(block: bytes) -> bool:
    """Whether days surely fit all rules of an event: every week, the second Tuesday …"""
    return all(_is_usual(_parts(rule)) for rule in _RULE.findall(block))


def bounded(block: bytes, last: date) -> bytes:
    """The event with its rules ending after the day `last`, unless they count or end before."""
    end = f"{last:%Y%m%d}".encode()

    def until(found: re.Match[bytes]) -> bytes:
        rule = found[0]
        told = _UNTIL.search(rule)
        if b"COUNT=" in rule or (told and told[1] < end):
            return rule
        return _UNTIL.sub(b"", rule).rstrip(b";\r") + b";UNTIL=" + end

    return _RULE.sub(until, block)


def _parts(rule: bytes) -> Mapping[str, str]:
    """The parts by their names; one that comes twice is there once."""
    pairs = (part.partition("=") for part in rule.decode("utf-8", "replace").upper().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _is_usual(rule: Mapping[str, str]) -> bool:
    own = {name: value for name, value in rule.items() if name and name not in _USUAL_PARTS}
    days = own.pop("BYDAY", "")
    match rule.get("FREQ", ""):
        case "DAILY":
            return not own and not days
        case "WEEKLY":
            return not own and (not days or _OF_THE_WEEK.fullmatch(days) is not None)
        case "YEARLY" if "BYMONTH" in own:
            if _MONTHS.fullmatch(own.pop("BYMONTH")) is None:
                return False
            return _is_of_the_month(own, days)
        case "MONTHLY":
            return _is_of_the_month(own, days)
    return not own and not days


def _is_of_the_month(own: Mapping[str, str], days: str) -> bool:
    if not own:
        both = (_OF_THE_MONTH, _OF_THE_WEEK)
        return not days or any(one.fullmatch(days) for one in both)
    if set(own) == {"BYMONTHDAY"}:
        return not days and _MONTHDAYS.fullmatch(own["BYMONTHDAY"]) is not None
    if set(own) == {"BYSETPOS"}:
        is_place = _PLACES.fullmatch(own["BYSETPOS"]) is not None
        return is_place and _OF_THE_WEEK.fullmatch(days) is not None
    return False
