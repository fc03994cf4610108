# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Small pieces of wording that only the window needs."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QLocale

from hearings.language import Words, chosen
from hearings.messages.dates import short_date, zoned_time

window_words = Words("window_words")


def joined(names: tuple[str, ...]) -> str:
    """Names as a list in the language in use: "A, B, and C"."""
    return QLocale(chosen()).createSeparatedList(list(names))


def own_time_words(starts_at: datetime | None) -> str:
    """The time where this computer is, in words; empty where it is the hearing's own."""
    if starts_at is None:
        return ""
    here = starts_at.astimezone()
    if here.utcoffset() == starts_at.utcoffset():
        return ""
    words = window_words.tr("{time} where you are")
    time = zoned_time(here)
    if here.date() != starts_at.date():
        time = f"{short_date(here.date())}, {time}"
    return words.format(time=time)


def own_zone(day: date) -> str:
    """The letters of this computer's zone at noon of a day, such as "EST"."""
    return datetime.combine(day, time(12)).astimezone().tzname() or ""
