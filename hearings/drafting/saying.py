# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How long one written word takes to say, counted in halves of an ordinary word."""

import re

ORDINARY = 2
"""The halves of an ordinary word, in English and in Spanish alike."""

LONGEST_ADDRESS = 24
"""Nobody reads a long web address aloud to its end."""

_EDGES = "\"'“”‘’«»()[]{}*_`~.,;:!?¿¡…"
_ADDRESS = re.compile(r"https?://|www\.|[^@\s]+@|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/|$)")
_NOT_SAID = re.compile(r"https?://(?:www\.)?|www\.")
_STEP = re.compile(r"[^\W_]+|[./@_?=&#:-]")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"(?<=\d)[.,:/-](?=\d)")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|º|ª)\b")


def halves_of(word: str) -> int:
    """The time to say a word that stands between blanks, as halves of an ordinary word.

    An ordinary word is two, with its hyphens: "body-worn". Of a number each digit that is
    said is a word ("2026" is three), ten to nineteen and whole tens are one, "hundred",
    "thousand", a point, a colon and a sign for money or percent are one each. Two to five
    capitals are said by letter, half a word each ("ALPR" is two words). Of an address each
    part and each dot, stroke or at-sign is a word, up to `LONGEST_ADDRESS` halves;
    "https://" and "www." are not said.
    """
    if word.isalpha() or word[:-1].isalpha():
        return _letters(word.strip(_EDGES))
    core = word.strip(_EDGES)
    if _ADDRESS.match(core):
        steps = len(_STEP.findall(_NOT_SAID.sub("", core)))
        return min(max(steps, 1) * ORDINARY, LONGEST_ADDRESS)
    if any(map(str.isdigit, core)):
        return _number(word)
    return _letters(core.replace(".", ""))


def _letters(word: str) -> int:
    by_letter = word.isupper() and word.isalpha() and 2 <= len(word) <= 5
    return max(ORDINARY, len(word)) if by_letter else ORDINARY


def _number(word: str) -> int:
    said = sum(map(_digits, _DIGITS.findall(word))) + len(_BETWEEN.findall(word))
    said += sum(word.count(sign) for sign in "$€£%")
    letters = sum(map(_letters, _LETTERS.findall(_ORDINAL.sub("", word))))
    return max(said, 1) * ORDINARY + letters


def _digits(run: str) -> int:
    if len(run) == 2 and (run[0] == "1" or run[1] == "0"):
        return 1
    named = len(run) - run.count("0")
    return named + 1 if named and run.endswith("00") else named
