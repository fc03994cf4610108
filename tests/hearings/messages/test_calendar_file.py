# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of a calendar file."""

from dataclasses import fields, replace
from datetime import date, datetime
from string import Formatter
from zoneinfo import ZoneInfo

from hearings.domain.calendar_words import CalendarWords
from hearings.domain.status import Status
from hearings.messages.calendar_file import words_for_calendars

ENGLISH = words_for_calendars()


def moment(timezone: str, hour: int = 18) -> datetime:
    return datetime(2026, 12, 1, hour, 5, tzinfo=ZoneInfo(timezone))


def test_a_moment_names_its_zone_in_words():
    told = ENGLISH.of_moment(moment("America/Los_Angeles"), "America/Los_Angeles")
    assert told == "Tuesday, December 1, 2026, 6:05 PM Pacific Time (America/Los_Angeles)"


def test_a_zone_without_words_goes_by_its_letters_or_its_distance():
    assert "6:05 PM IST (Asia/Jerusalem)" in ENGLISH.of_moment(
        moment("Asia/Jerusalem"), "Asia/Jerusalem"
    )
    assert "6:05 PM UTC-03 (America/Sao_Paulo)" in ENGLISH.of_moment(
        moment("America/Sao_Paulo"), "America/Sao_Paulo"
    )


def test_midnight_and_noon_are_twelve():
    zone = "America/Denver"
    assert "12:05 AM" in ENGLISH.of_moment(moment(zone, 0), zone)
    assert "12:05 PM" in ENGLISH.of_moment(moment(zone, 12), zone)


def test_a_day_is_told_without_a_time():
    assert ENGLISH.of_day(date(2027, 1, 31)) == "Sunday, January 31, 2027"


def test_other_words_may_put_the_hours_otherwise():
    words = replace(ENGLISH, moment="{day}.{month}{year} {hour24}.{minute} {zone}", zone="{zone}")
    told = words.of_moment(moment("America/Denver"), "America/Denver")
    assert told == "1.December2026 18.05 America/Denver"


def test_every_status_has_a_prefix_and_a_sentence():
    assert set(ENGLISH.prefixes) == set(ENGLISH.statuses) == set(Status)


def test_every_pattern_can_be_read():
    patterns = [
        value
        for field in fields(CalendarWords)
        if isinstance(value := getattr(ENGLISH, field.name), str)
    ]
    named = [name for text in patterns for _, name, _, _ in Formatter().parse(text) if name]
    assert len(named) > 20
    assert all(name.isidentifier() for name in named)
