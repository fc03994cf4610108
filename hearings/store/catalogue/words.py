# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of hearings as the index holds them: folded, each once, with marks for filters.

Text is folded here and not by SQLite, whose own tables of letters differ from version to
version: letters are compared without accents and case, everything else parts words. The
index splits at ASCII blanks only and takes any other character beyond ASCII for a letter.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from hearings.domain.hearing import HearingRecord
from hearings.domain.label import Label

# Counts up when the same hearing would give another document: the index is built anew.
INDEX_VERSION = 1

# A private-use character begins what is no word: no text folds to it.
_MARK = "\ue000"


class _Folding(dict[int, str]):
    """What one character of a decomposed, case-folded text becomes, worked out once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if unicodedata.combining(letter):
            folded = ""
        elif letter.isalnum() or unicodedata.category(letter).startswith("M"):
            folded = letter
        else:
            folded = " "
        self[code] = folded
        return folded


_FOLDING = _Folding()
_ASCII_FOLDING = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))


def words_of(text: str) -> list[str]:
    """The folded words of a text in their order."""
    if text.isascii():
        return text.translate(_ASCII_FOLDING).split()
    return unicodedata.normalize("NFKD", text).casefold().translate(_FOLDING).split()


def document_of(place_id: str, record: HearingRecord, rank: int, topics: Iterable[str]) -> str:
    """Everything a hearing can be found by, each word once, in order of appearance."""
    words = dict.fromkeys(words_of("\n".join(_texts(record))))
    return " ".join((*words, *_marks(place_id, rank, topics)))


def spellings_in(documents: Iterable[str]) -> set[str]:
    """The words of documents, without the marks."""
    found = set(" ".join(documents).split())
    return {word for word in found if word[0] != _MARK}


@cache
def place_mark(place_id: str) -> str:
    """The mark of every hearing of a place."""
    return f"{_MARK}p{place_id.encode().hex()}"


@cache
def topic_mark(topic: str) -> str:
    """The mark of every hearing that touches a topic."""
    return f"{_MARK}t{topic.encode().hex()}"


def label_mark(least: Label) -> str:
    """The mark of every hearing with this label or a stronger one."""
    return f"{_MARK}l{least.rank}"


def _texts(record: HearingRecord) -> Iterator[str]:
    yield record.title
    yield from record.bodies
    yield record.location
    yield record.comment
    for item in record.items or ():
        yield item.text
        if item.note:
            yield item.note
        if item.bill:
            yield item.bill.number
            yield item.bill.title


def _marks(place_id: str, rank: int, topics: Iterable[str]) -> Iterator[str]:
    yield place_mark(place_id)
    for label in (Label.BORDERLINE, Label.SURVEILLANCE):
        if label.rank <= rank:
            yield label_mark(label)
    yield from map(topic_mark, topics)
