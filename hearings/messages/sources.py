# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a source stands, in sentences: what it answered, and how new its records are."""

from datetime import date

from hearings.domain.source_try import RequestsLeft, SourceTry
from hearings.language import Words
from hearings.messages.dates import long_date
from hearings.messages.errors import describe

source_texts = Words("source_texts")

MINUTE, HOUR, DAY = 60, 3600, 86_400


def outcome_sentences(tried: SourceTry) -> tuple[str, ...]:
    """What came of trying a source: the error with what it means, or what it lists."""
    if tried.error is not None:
        message = describe(tried.error)
        return tuple(filter(None, (message.happened, message.means, message.now)))
    if tried.ahead:
        words = source_texts.tr("It answers. Meetings it lists until {date}: {count}.")
        if not tried.lists_all:
            words = source_texts.tr("It answers. Meetings it lists until {date}: at least {count}.")
        return (words.format(date=long_date(tried.window.last), count=tried.ahead),)
    words = source_texts.tr("It answers, and lists no meeting until {date}.")
    if not tried.lists_all:
        words = source_texts.tr("It answers. How many meetings it lists takes a refresh to tell.")
    return (words.format(date=long_date(tried.window.last)),)


def newest_sentence(newest: date | None) -> str:
    """How new the records of a source are; empty where none is known."""
    if newest is None:
        return ""
    return source_texts.tr("The newest record is of {date}.").format(date=long_date(newest))


def abandoned_sentence() -> str:
    """What is said of a source whose newest record is too old."""
    return source_texts.tr("This source looks abandoned, unless its bodies do not meet now.")


def key_sentence(key_name: str | None, *, has_key: bool) -> str:
    """Whether a source has the key it wants; empty where it wants none."""
    if key_name is None:
        return ""
    words = (
        source_texts.tr("It wants a key, “{name}”, which you have.")
        if has_key
        else source_texts.tr("It wants a key, “{name}”, which you do not have yet.")
    )
    return words.format(name=key_name)


def left_sentence(left: RequestsLeft) -> str:
    """How much may still be asked of a service that counts requests."""
    words = source_texts.tr("{host}: {left} of {requests} requests are left for {hours} hours.")
    if left.seconds == MINUTE:
        words = source_texts.tr("{host}: {left} of {requests} requests are left for this minute.")
    elif left.seconds == HOUR:
        words = source_texts.tr("{host}: {left} of {requests} requests are left for this hour.")
    elif left.seconds > DAY:
        words = source_texts.tr("{host}: {left} of {requests} requests are left for this month.")
    hours = round(left.seconds / HOUR)
    return words.format(host=left.host, left=left.left, requests=left.requests, hours=hours)
