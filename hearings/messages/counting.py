# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a deadline was counted, in one or two sentences."""

from datetime import date, datetime, time, timedelta

from hearings.domain.deadline import Arithmetic, SkippedDay
from hearings.domain.deadline_spec import (
    AfterClose,
    AfterStart,
    BeforeStart,
    BusinessDaysBefore,
    DaysAfter,
    DaysBefore,
    DeadlineSpec,
    WeekdayBefore,
)
from hearings.language import Words
from hearings.messages.dates import clock_time, short_date, weekday

counting_words = Words("counting_words")

_HOUR = 60
_A_MONDAY = date(2024, 1, 1)


def why_sentence(why: Arithmetic) -> str:
    """The rule in words, what it was counted from, and the days that did not count."""
    start = short_date(why.day)
    if why.start is not None:
        start = f"{start}, {clock_time(why.start)}"
    parts = [_counted(why.spec).format(start=start)]
    if why.skipped:
        days = ", ".join(map(_skipped, reversed(why.skipped)))
        parts.append(counting_words.tr("Not counted: {days}.").format(days=days))
    if why.is_cut:
        parts.append(counting_words.tr("The hearing begins before that, so its start is told."))
    return " ".join(parts)


def _counted(spec: DeadlineSpec | None) -> str:
    """The rule in words; "{start}" still stands for what it is counted from."""
    match spec:
        case None:
            return counting_words.tr("The hearing begins on {start}.")
        case BeforeStart(minutes):
            return _long(counting_words.tr("{time} before the start on {start}."), minutes)
        case AfterStart(minutes):
            return _long(counting_words.tr("{time} after the start on {start}."), minutes)
        case AfterClose(minutes):
            words = counting_words.tr(
                "{time} after the hearing closes, counted from its start on {start}, because "
                "nobody knows yet when it closes."
            )
            return _long(words, minutes)
        case BusinessDaysBefore(days):
            return counting_words.tr("%n business day(s) before {start}.", "", days)
        case DaysBefore(0, at):
            return _at(counting_words.tr("At {clock} on the day of the hearing, {start}."), at)
        case DaysBefore(days, at):
            return _at(counting_words.tr("At {clock}, %n day(s) before {start}.", "", days), at)
        case WeekdayBefore():
            return _weekday(spec)
        case DaysAfter(days):
            return counting_words.tr("%n day(s) after {start}.", "", days)


def _long(words: str, minutes: int) -> str:
    if minutes % _HOUR:
        return words.replace("{time}", counting_words.tr("%n minute(s)", "", minutes))
    return words.replace("{time}", counting_words.tr("%n hour(s)", "", minutes // _HOUR))


def _at(words: str, clock: time) -> str:
    return words.replace("{clock}", clock_time(datetime.combine(_A_MONDAY, clock)))


def _weekday(spec: WeekdayBefore) -> str:
    name = weekday(_A_MONDAY + timedelta(days=spec.weekday))
    if spec.weeks == 0:
        words = counting_words.tr("At {clock} on the last {weekday} before {start}.")
    elif spec.weeks == 1:
        words = counting_words.tr("At {clock} on {weekday} of the week before {start}.")
    else:
        words = counting_words.tr(
            "At {clock} on {weekday}, %n week(s) before that of {start}.", "", spec.weeks
        )
    return _at(words.replace("{weekday}", name), spec.at)


def _skipped(one: SkippedDay) -> str:
    day = short_date(one.day)
    return f"{day} ({one.holiday})" if one.holiday else day
