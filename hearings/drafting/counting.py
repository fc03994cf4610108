# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long a testimony is: words, characters, and the time it takes to say."""

import re
from dataclasses import dataclass

from hearings.drafting.saying import ORDINARY, halves_of

WORDS_A_MINUTE = 130
"""A calm reading aloud; speaking coaches give 125 to 150 for testimony."""

LONGEST_LABEL = 200
"""Words in brackets are the label of a link up to this many characters."""

# Chinese and Japanese have no blanks between words.
_IDEOGRAPH = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\s—–]+")
_LINK = re.compile(rf"!?\[([^\[\]\n]{{0,{LONGEST_LABEL}}})\]\([^()\s]*\)")
_MARK = re.compile(r"^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a text; `seconds` is the time to say it at the pace asked for."""

    words: int
    characters: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Tally:
    """A count that can be added up: the tally of a text is the sum of those of its lines.

    `halves` is the time to say it, in halves of an ordinary word.
    """

    words: int = 0
    characters: int = 0
    halves: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.words + other.words,
            self.characters + other.characters,
            self.halves + other.halves,
        )

    def length(self, words_a_minute: float = WORDS_A_MINUTE) -> Length:
        """The length at a pace, in ordinary words a minute."""
        seconds = round(self.halves / ORDINARY * 60 / words_a_minute)
        return Length(self.words, self.characters, seconds)


def length_of(text: str, words_a_minute: float = WORDS_A_MINUTE) -> Length:
    """Count a text; marks of Markdown and the addresses of links are not said.

    Characters are counted as the forms of public bodies do: all of them, blanks too. A
    word stands between blanks or dashes and holds a letter or a digit. Numbers, letters
    said one by one and addresses take longer than a word (`saying.halves_of`). Chinese and
    Japanese characters count as a word each, as word processors do, and two of them take
    the time of one word; scripts that have neither blanks nor such characters, like Thai,
    are counted far too short.
    """
    return tally_of(text).length(words_a_minute)


def tally_of(text: str) -> Tally:
    """Count a text without turning it into a time yet."""
    said = _MARK.sub("", _LINK.sub(r"\1", text))
    said, ideographs = _IDEOGRAPH.subn(" ", said)
    words, halves = ideographs, ideographs
    for word in _WORD.findall(said):
        if word.isalpha() and not word.isupper():
            words += 1
            halves += ORDINARY
        elif any(map(str.isalnum, word)):
            words += 1
            halves += halves_of(word)
    return Tally(words, len(text), halves)


def spoken(seconds: int) -> str:
    """Seconds as minutes and seconds: "1:48"."""
    return f"{seconds // 60}:{seconds % 60:02}"
