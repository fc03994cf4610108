# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The words of a text that a dictionary can judge, and where they stand."""

import re
from collections.abc import Iterator

LONGEST_ACRONYM = 5
"""Capitals up to so many letters are no word: "ALPR"."""

_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(r"://|@|\bwww\.", re.IGNORECASE)
_LETTER = r"[^\W_][\u0300-\u036f]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’](?:{_LETTER})+)*")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)

Span = tuple[int, int]


def judged_words(text: str, start: int = 0) -> Iterator[Span]:
    """The words from `start` on, which must not lie within one, in the order of the text.

    Left out are addresses, numbers of bills and whatever else has a digit, single letters and
    acronyms. An apostrophe belongs to its word, but the "'s" of a possessive does not.
    """
    for token in _TOKEN.finditer(text, start):
        if _ADDRESS.search(token[0]):
            continue
        for found in _WORD.finditer(text, *token.span()):
            word = _POSSESSIVE.sub("", found[0])
            is_acronym = word.isupper() and len(word) <= LONGEST_ACRONYM
            if len(word) > 1 and not is_acronym and not any(map(str.isdigit, word)):
                yield found.start(), found.start() + len(word)


def word_at(text: str, position: int) -> Span | None:
    """The word at a place of a line, also where the place is just behind it."""
    return next((one for one in judged_words(text) if one[0] <= position <= one[1]), None)
