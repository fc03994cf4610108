# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of hearings as the index holds them: folded, with marks beside them for filters.

Letters beyond ASCII are folded here and not by SQLite, whose own tables of letters differ
from version to version: they are compared without accents and case, and what is no letter
parts words. The index itself (its tokenizer is "ascii") does the same within ASCII, and takes
every character beyond for a letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from hearings.domain.label import Label
from hearings.domain.meeting_kind import OPEN_KINDS, MeetingKind

if TYPE_CHECKING:
    # The first list is shown without the classes of hearings, which take 5 ms to make.
    from hearings.domain.hearing import HearingRecord

# Counts up when the same hearing would give another document: the index is built anew.
INDEX_VERSION = 3

# A private-use character begins what is no word: no text folds to it.
_MARK = "\ue000"

SHUT_MARK = f"{_MARK}s"
"""The mark of every hearing where not everybody may speak."""

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_WORD_OR_BLANK = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))


def fold(text: str) -> str:
    """The text with its letters beyond ASCII folded, fit for the index."""
    return text if text.isascii() else _BEYOND_ASCII.sub(_folded, text)


def words_of(text: str) -> list[str]:
    """The words of a text in its order, as the index takes them from the folded text."""
    folded = fold(text)
    if folded.isascii():
        return folded.translate(_WORD_OR_BLANK).split()
    return _BLANK.sub(" ", folded).lower().split()


def text_of(record: HearingRecord) -> str:
    """Everything a hearing can be found by, folded."""
    texts = [record.title, *record.bodies, record.location, record.comment]
    for item in record.items or ():
        texts += (item.text, item.note)
        if item.bill:
            texts += (item.bill.number, item.bill.title)
    text = "\n".join(texts)
    if text.isascii():
        return text
    # Folding looks at every letter, so the texts that are ASCII are left out of it.
    return "\n".join([one if one.isascii() else fold(one) for one in texts])


def marks_of(place_id: str, rank: int, topics: Iterable[str], kind: MeetingKind) -> str:
    """The marks a hearing can be filtered by."""
    marks = [place_mark(place_id), *_LABEL_MARKS[:rank], kind_mark(kind)]
    if kind not in OPEN_KINDS:
        marks.append(SHUT_MARK)
    return " ".join((*marks, *map(topic_mark, topics)))


@cache
def place_mark(place_id: str) -> str:
    """The mark of every hearing of a place."""
    return f"{_MARK}p{place_id.encode().hex()}"


@cache
def topic_mark(topic: str) -> str:
    """The mark of every hearing that touches a topic."""
    return f"{_MARK}t{topic.encode().hex()}"


def kind_mark(kind: MeetingKind) -> str:
    """The mark of every hearing of a kind."""
    return f"{_MARK}k{kind.value.encode().hex()}"


def label_mark(least: Label) -> str:
    """The mark of every hearing with this label or a stronger one."""
    return f"{_MARK}l{least.rank}"


_LABEL_MARKS = (label_mark(Label.BORDERLINE), label_mark(Label.SURVEILLANCE))
_BLANK = re.compile(r"[\x00-/:-@\[-`{-\x7f]+")


def _folded(found: re.Match[str]) -> str:
    return _fold_run(found[0])


@lru_cache(maxsize=4_096)
def _fold_run(run: str) -> str:
    return "".join(map(_letter, unicodedata.normalize("NFKD", run).casefold()))


def _letter(letter: str) -> str:
    if unicodedata.combining(letter):
        return ""
    # A vowel sign of an Indian script is a mark, but part of its word.
    is_of_word = letter.isalnum() or unicodedata.category(letter).startswith("M")
    return letter if is_of_word else " "
