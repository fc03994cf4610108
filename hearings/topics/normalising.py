# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One spelling for every way a word is written, with the way back to the original text.

Letters lose their case and their accents, hyphens and slashes become spaces, apostrophes
and invisible characters go, British spellings of three words become American. Each
character is folded by itself, so a place in the folded text has one place in the original.
"""

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 50_000
"""Characters of a text that are read; what stands behind them is not looked at."""

# A pattern may try every letter of a word as its end. Real words are short, and short
# texts are tried in no time.
_NO_WORD = re.compile(r"\w{65,}")
_LONG_TEXT = 300

_APOSTROPHES = "'`´‘’‚‛ʹʻʼ′＇"
_SEPARATORS = "-_/"
_BRITISH = re.compile(r"\bprogramme(?=s?\b)")
_KEPT_FOLDS = 4096


class _Folds(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __init__(self, for_nothing: str) -> None:
        """`for_nothing` is what a character becomes that is left out."""
        super().__init__()
        self._for_nothing = for_nothing

    def __missing__(self, code: int) -> str:
        folded = _fold(chr(code)) or self._for_nothing
        # Bounded: a text may hold every character there is.
        if len(self) < _KEPT_FOLDS:
            self[code] = folded
        return folded


# No character is folded to this one.
_LEFT_OUT = "\0"
_GAP = f" {_LEFT_OUT}"
_RUN = re.compile(f"[^{_GAP}]+|[{_GAP}]+")
_folds = _Folds("")
_marked_folds = _Folds(_LEFT_OUT)


def _fold(character: str) -> str:
    if character in _APOSTROPHES:
        return ""
    return "".join(
        _fold_part(part)
        for whole in unicodedata.normalize("NFKD", character)
        for part in whole.casefold()
    )


def _fold_part(part: str) -> str:
    category = unicodedata.category(part)
    if category in {"Mn", "Me", "Cf"}:
        return ""
    if category in {"Pd", "Cc", "Zs", "Zl", "Zp"} or part in _SEPARATORS:
        return " "
    return part


def normalise(text: str) -> str:
    """The folded text, its white space collapsed to single spaces.

    In a long text, full stops take the place of letters in a row that can be no word.
    """
    folded = " ".join(text[:LONGEST].translate(_folds).split())
    if len(folded) > _LONG_TEXT:
        folded = _NO_WORD.sub(lambda run: "." * len(run[0]), folded)
    # All but the last keep their length, which the way back relies on.
    folded = folded.replace("licence", "license").replace("centre", "center")
    return _BRITISH.sub("program", folded) if "programme" in folded else folded


class WayBack:
    """The places in a text of the places in its normalised form."""

    def __init__(self, text: str, plain: str) -> None:
        """`plain` is the normalised form of `text`."""
        self._text = text
        # Folding never adds to plain ASCII, so nothing moved if nothing went.
        is_in_place = text.isascii() and len(text) == len(plain)
        self._origins = range(len(text)) if is_in_place else _origins(text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The (start, end) in the original of a place that is not empty.

        Accents that were folded away belong to the letter before them.
        """
        last = self._origins[end - 1] + 1
        while last < len(self._text) and unicodedata.combining(self._text[last]):
            last += 1
        return self._origins[start], last


def _origins(text: str) -> Sequence[int]:
    """For each character of the normalised text the place of the one it came from."""
    text = text[:LONGEST]
    marked = text.translate(_marked_folds)
    # The places of single characters where each became one, which is nearly always.
    places: Sequence[int] = range(len(text))
    if len(marked) > len(text):
        places = [place for place, one in enumerate(text) for _ in _marked_folds[ord(one)]]
    kept: list[int] = []
    for run in _RUN.finditer(marked):
        start, end = run.span()
        if marked[start] not in _GAP:
            kept += places[start:end]
        elif kept and (space := marked.find(" ", start, end)) >= 0:
            kept.append(places[space])
    plain = " ".join(marked.replace(_LEFT_OUT, "").split())
    if "programme" in plain:
        for found in reversed(list(_BRITISH.finditer(plain))):
            del kept[found.end() - 2 : found.end()]
    return kept
