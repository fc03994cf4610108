# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long a testimony is: words, characters, and the time it takes to say."""

import re
from dataclasses import dataclass

WORDS_A_MINUTE = 130
"""A calm reading aloud; speaking coaches give 125 to 150 for testimony."""

# Chinese and Japanese have no blanks between words.
_IDEOGRAPH = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\s—–]+")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\s]*\)")
_MARK = re.compile(r"^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a text; `seconds` is the time to say it at the pace asked for."""

    words: int
    characters: int
    seconds: int


def length_of(text: str, words_a_minute: float = WORDS_A_MINUTE) -> Length:
    """Count a text; marks of Markdown and the addresses of links are not said.

    Characters are counted as the forms of public bodies do: all of them, blanks too. A
    word stands between blanks or dashes and holds a letter or a digit. Chinese and
    Japanese characters count as a word each, as word processors do, and two of them take
    the time of one word; scripts that have neither blanks nor such characters, like Thai,
    are counted far too short.
    """
    said = _MARK.sub("", _LINK.sub(r"\1", text))
    ideographs = len(_IDEOGRAPH.findall(said))
    rest = _WORD.findall(_IDEOGRAPH.sub(" ", said))
    words = sum(any(map(str.isalnum, word)) for word in rest)
    seconds = round((words + ideographs / 2) * 60 / words_a_minute)
    return Length(words + ideographs, len(text), seconds)


def spoken(seconds: int) -> str:
    """Seconds as minutes and seconds: "1:48"."""
    return f"{seconds // 60}:{seconds % 60:02}"
