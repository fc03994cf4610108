# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What was read out of a notice, in words."""

from __future__ import annotations

from datetime import date

from hearings.language import Words
from hearings.messages.dates import long_date

guess_words = Words("guess_words")


def guess_sentence(field: str, value: str, words: str, *, is_sure: bool) -> str:
    """One guess with the words it came from, and whether it is to be checked."""
    told = (
        guess_words.tr("{what}: {value} (from “{words}”).")
        if is_sure
        else guess_words.tr("{what}, but check it: {value} (from “{words}”).")
    )
    return told.format(what=_what(field), value=_value(field, value), words=" ".join(words.split()))


def _what(field: str) -> str:
    return {
        "date": guess_words.tr("Day"),
        "time": guess_words.tr("Hour"),
        "body": guess_words.tr("Who meets"),
        "title": guess_words.tr("What it is about"),
        "location": guess_words.tr("Room"),
        "status": guess_words.tr("Status"),
        "remote_url": guess_words.tr("Remote link"),
        "testify_url": guess_words.tr("Page to sign up or comment"),
        "agenda_url": guess_words.tr("Agenda"),
        "page_url": guess_words.tr("Page"),
    }.get(field, field)


def _value(field: str, value: str) -> str:
    return long_date(date.fromisoformat(value)) if field == "date" else value
