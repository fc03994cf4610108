# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Dates, times and spans of time in words; a zone is named wherever two could be meant."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hearings.language import Words, chosen

date_words = Words("date_words")


def weekday(day: date) -> str:
    """The short name of the day of the week."""
    names = (
        date_words.tr("Mon"),
        date_words.tr("Tue"),
        date_words.tr("Wed"),
        date_words.tr("Thu"),
        date_words.tr("Fri"),
        date_words.tr("Sat"),
        date_words.tr("Sun"),
    )
    return names[day.weekday()]


def month(day: date) -> str:
    """The short name of the month."""
    names = (
        date_words.tr("Jan"),
        date_words.tr("Feb"),
        date_words.tr("Mar"),
        date_words.tr("Apr"),
        date_words.tr("May"),
        date_words.tr("Jun"),
        date_words.tr("Jul"),
        date_words.tr("Aug"),
        date_words.tr("Sep"),
        date_words.tr("Oct"),
        date_words.tr("Nov"),
        date_words.tr("Dec"),
    )
    return names[day.month - 1]


def short_date(day: date) -> str:
    """ "Tue 24 Nov"."""
    return f"{weekday(day)} {day.day} {month(day)}"


def long_date(day: date) -> str:
    """ "Tue 24 Nov 2026"."""
    return f"{short_date(day)} {day.year}"


def clock_time(moment: datetime) -> str:
    """ "6:00 PM" in English, "18:00" elsewhere, without a zone."""
    if chosen() != "en":
        return f"{moment.hour}:{moment.minute:02}"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {'AM' if moment.hour < 12 else 'PM'}"


def zoned_time(moment: datetime) -> str:
    """The time with the zone's own letters: "6:00 PM PST"."""
    return f"{clock_time(moment)} {moment.tzname() or ''}".strip()


def zone_name(timezone: str, moment: datetime) -> str:
    """The letters of a zone at a moment, such as "PST" or "-03"."""
    return moment.astimezone(ZoneInfo(timezone)).tzname() or timezone


def nearness(day: date, today: date) -> str:
    """ "today", "tomorrow", "yesterday", "in 5 days"; empty beyond two weeks or in the past."""
    away = (day - today).days
    if away == 0:
        return date_words.tr("today")
    if away == 1:
        return date_words.tr("tomorrow")
    if away == -1:
        return date_words.tr("yesterday")
    if 1 < away <= 14:
        return date_words.tr("in %n day(s)", "", away)
    return ""


def ago(moment: datetime, now: datetime) -> str:
    """How long ago in the largest unit that fits: "2 hours ago"."""
    passed = now - moment
    if passed < timedelta(minutes=1):
        return date_words.tr("just now")
    if passed < timedelta(hours=1):
        return date_words.tr("%n minute(s) ago", "", passed // timedelta(minutes=1))
    if passed < timedelta(days=1):
        return date_words.tr("%n hour(s) ago", "", passed // timedelta(hours=1))
    return date_words.tr("%n day(s) ago", "", passed.days)
