# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds day and hour in a free text, as people write them in messages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from hearings.importing.brought import Guess
from hearings.sources.parsing import read_hour
from hearings.sources.written_dates import MONTHS

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = r"(?P<NAME>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:\b(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?[ \t]{1,3})?"
_YEAR = r"(?:,?[ \t]{1,3}(?P<NAME>20\d\d)\b)?"
_DAY = re.compile(
    _WEEKDAY
    + r"(?:the[ \t])?(?:"
    + r"\b(?P<iso>20\d\d-\d\d-\d\d)\b"
    + r"|(?<![\d/])(?P<us_month>\d{1,2})/(?P<us_day>\d{1,2})(?:/(?P<us_year>(?:20)?\d\d))?(?![\d/])"
    + r"|\b" + _MONTH.replace("NAME", "month") + r"[ \t]{1,3}(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
    + _YEAR.replace("NAME", "year")
    + r"|\b(?P<first_day>\d{1,2})(?:st|nd|rd|th)?[ \t](?:of[ \t])?"
    + _MONTH.replace("NAME", "then_month") + r"\b" + _YEAR.replace("NAME", "then_year")
    + ")",
    re.IGNORECASE,
)  # fmt: skip
_NEAR = re.compile(
    r"\b(?:(?P<today>today|tonight|this evening)|(?P<tomorrow>tomorrow)"
    r"|(?:this |next |on )?(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?<![\d:/$-])(?P<hour>\d{1,2}(?:[:.]\d\d)?)[ \t]?(?P<half>[ap]\.?m\b\.?)?"
    r"(?P<until>[ \t]?(?:-|–|to|until)[ \t]?\d{1,2}(?:[:.]\d\d)?"
    r"[ \t]?(?P<last_half>[ap]\.?m\b\.?)?)?"
    r"|\b(?P<noon>noon)\b",
    re.IGNORECASE,
)
_AT_HOUR = re.compile(r"(?:\b(?:at|from)[ \t])?(?:" + _HOUR.pattern + ")", re.IGNORECASE)
_NOT_THE_HOUR = re.compile(
    r"\b(?:by|before|until|till|deadline|closes?(?: at)?|due)[ \t:]*(?:at )?$", re.I
)
# Without "a.m." or "p.m." these hours are those of the afternoon: nobody hears at four at night.
_AFTERNOON = range(1, 8)
_AGO = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day with its place in the text."""

    day: date
    guess: Guess
    end: int


def find_day(text: str, today: date) -> DayFound | None:
    """The first day a text names, seen from `today`; None where it names none.

    A day without a year is the next one of its name, or one of the last 60 days where the
    weekday beside it says so. It is not sure where another weekday stands beside it, or
    another day in the text.
    """
    found = list(_days(text, today))
    if not found:
        return next(_near_days(text, today), None)
    first = found[0]
    if len({one.day for one in found}) > 1:
        return DayFound(first.day, _unsure(first.guess), first.end)
    return first


def find_hour(text: str, start: int) -> tuple[time, Guess] | None:
    """The first hour named behind `start`, else the first in the text; None for none.

    The hour up to which one signs up is not the hour of a meeting. In "6-8 pm" the half
    of the day counts for both; "6:30" alone is taken for the evening and not sure.
    """
    hours = list(_hours(text))
    chosen = next((one for one in hours if one[0] >= start), hours[0] if hours else None)
    if chosen is None:
        return None
    _, hour, words, is_sure = chosen
    is_only_one = len({one[1] for one in hours}) == 1
    return hour, Guess("time", f"{hour:%H:%M}", words, is_sure and is_only_one)


def without_hours(text: str) -> str:
    """The text with its hours blanked out, every other letter in its place."""

    def blanked(found: re.Match[str]) -> str:
        is_hour = found["half"] or found["last_half"] or found["noon"] or ":" in found[0]
        return " " * len(found[0]) if is_hour else found[0]

    return _AT_HOUR.sub(blanked, text)


def _days(text: str, today: date) -> Iterator[DayFound]:
    for found in _DAY.finditer(text):
        weekday = found["weekday"]
        wanted = WEEKDAYS.index(weekday.lower()) if weekday else None
        day = _day(found, today, wanted)
        if day is not None:
            sure = wanted is None or day.weekday() == wanted
            guess = Guess("date", day.isoformat(), found[0].strip(), sure)
            yield DayFound(day, guess, found.end())


def _day(found: re.Match[str], today: date, weekday: int | None) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        if found["us_month"]:
            return _of_year(
                found["us_year"], int(found["us_month"]), int(found["us_day"]), today, weekday
            )
        name = found["month"] or found["then_month"]
        month = MONTHS.index(name[:3].lower()) + 1
        year = found["year"] or found["then_year"]
        return _of_year(year, month, int(found["day"] or found["first_day"]), today, weekday)
    except ValueError:
        return None


def _of_year(year: str | None, month: int, day: int, today: date, weekday: int | None) -> date:
    if year:
        return date(int(year) % 100 + 2000, month, day)
    fitting = [one for one in _same_days(month, day, today) if one >= today - _AGO]
    if not fitting:
        raise ValueError(day)
    # A notice may be passed on when its day is over, and then the weekday tells.
    right = [one for one in fitting if one.weekday() == weekday]
    ahead = [one for one in fitting if one >= today]
    return next(iter(one for one in (*right, *ahead, *fitting)))


def _same_days(month: int, day: int, today: date) -> Iterator[date]:
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _near_days(text: str, today: date) -> Iterator[DayFound]:
    for found in _NEAR.finditer(text):
        if found["today"]:
            day = today
        elif found["tomorrow"]:
            day = today + timedelta(days=1)
        else:
            wanted = WEEKDAYS.index(found["weekday"][:3].lower())
            day = today + timedelta(days=(wanted - today.weekday()) % 7)
        # Nobody can see when the message was written.
        yield DayFound(day, Guess("date", day.isoformat(), found[0], False), found.end())


def _hours(text: str) -> Iterator[tuple[int, time, str, bool]]:
    """Every hour with its place, its words, and whether it could be no other."""
    for found in _HOUR.finditer(text):
        if _NOT_THE_HOUR.search(text[max(0, found.start() - 20) : found.start()]):
            continue
        half = found["half"] or found["last_half"] or ""
        hour = read_hour("noon" if found["noon"] else f"{found['hour']} {half}")
        has_minutes = found["hour"] is not None and ":" in found["hour"]
        is_sure = bool(half or found["noon"]) or (hour is not None and hour.hour > 12)
        if hour is None and not half and has_minutes:
            hour = _in_the_afternoon(found["hour"])
        if hour is not None and (is_sure or has_minutes):
            yield found.start(), hour, found[0].strip(), is_sure


def _in_the_afternoon(text: str) -> time | None:
    hour, _, minute = text.partition(":")
    is_possible = int(hour) in _AFTERNOON and int(minute) < 60
    return time(int(hour) + 12, int(minute)) if is_possible else None


def _unsure(guess: Guess) -> Guess:
    return Guess(guess.field, guess.value, guess.words, is_sure=False)
