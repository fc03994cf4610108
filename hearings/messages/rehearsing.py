# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said before, during and after a reading against the clock."""

from hearings.domain.rehearsal import Rehearsal
from hearings.language import Words
from hearings.messages.dates import clock_time, short_date
from hearings.messages.drafting import minutes

rehearsing_words = Words("rehearsing_words")

WARNED_AT = 30
"""Seconds before the end that are told, as a chair does."""


def left_words(elapsed: float, limit: int) -> str:
    """What is left of the time, or by how much it is over; without a limit how long it took."""
    if not limit:
        return minutes(int(elapsed))
    left = limit - int(elapsed)
    if left < 0:
        return rehearsing_words.tr("over by {time}").format(time=minutes(-left))
    if left <= WARNED_AT:
        return rehearsing_words.tr("only {time} left").format(time=minutes(left))
    return rehearsing_words.tr("{time} left").format(time=minutes(left))


def keys_sentence() -> str:
    """The keys of the prompter and of a clicker."""
    return rehearsing_words.tr(
        "Space begins and pauses · Page Down and Page Up, or a clicker, turn the page · "
        "A rolls by itself · arrows change pace and size · B blanks the screen · "
        "Return, or a page behind the last, when you are done · Esc leaves"
    )


def pace_words(pace: float) -> str:
    """A pace: "130 words a minute"."""
    return rehearsing_words.tr("%n word(s) a minute", "", round(pace))


def took_sentence(seconds: int, limit: int, pace: float | None) -> str:
    """How a reading went, and what it tells of the person's own pace."""
    if limit:
        words = rehearsing_words.tr("You took {time} of {limit}.")
        said = words.format(time=minutes(seconds), limit=minutes(limit))
    else:
        said = rehearsing_words.tr("You took {time}.").format(time=minutes(seconds))
    if pace is None:
        return said
    own = rehearsing_words.tr("Your pace: {pace}. The counts use it from now on.")
    return f"{said} {own.format(pace=pace_words(pace))}"


def reading_words(reading: Rehearsal) -> str:
    """One reading of the log."""
    seen = reading.at.astimezone()
    parts = [f"{short_date(seen.date())} {clock_time(seen)}", minutes(reading.seconds)]
    if reading.limit:
        parts[1] = rehearsing_words.tr("{time} of {limit}").format(
            time=minutes(reading.seconds), limit=minutes(reading.limit)
        )
    if not reading.is_whole:
        parts.append(rehearsing_words.tr("broken off"))
    return " · ".join(parts)
