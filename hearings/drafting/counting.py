# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long a testimony is: words, characters, and the time it takes to say."""

import re
from dataclasses import dataclass

WORDS_A_MINUTE = 130
"""A calm reading aloud; speaking coaches give 125 to 150 for testimony."""

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_MARKDOWN = re.compile(r"(^\s{0,3}#{1,6}\s+|^\s*[-*+]\s+|[*_`]{1,3})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a text; `seconds` is the time to say it at the pace asked for."""

    words: int
    characters: int
    seconds: int


def length_of(text: str, words_a_minute: float = WORDS_A_MINUTE) -> Length:
    """Count a text; marks of Markdown are not said and not counted as words.

    Characters are counted as the forms of public bodies do: all of them, blanks too.
    """
    words = len(_WORD.findall(_MARKDOWN.sub(" ", text)))
    return Length(words, len(text), round(words * 60 / words_a_minute))


def spoken(seconds: int) -> str:
    """Seconds as minutes and seconds: "1:48"."""
    return f"{seconds // 60}:{seconds % 60:02}"
