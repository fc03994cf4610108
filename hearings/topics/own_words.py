# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The person's own words, found as the matcher finds its terms: whole, folded, one or many."""

import re
from collections.abc import Iterable
from itertools import takewhile

from hearings.domain.own_mark import OwnHit
from hearings.domain.word_forms import forms_of
from hearings.topics.normalising import WayBack, normalise

_END_OF_BEGINNING = "*"


class OwnWords:
    """Several words and phrases, looked for in texts; safe to use from any thread."""

    def __init__(self, words: Iterable[str]) -> None:
        """Words are as the person wrote them; one without a letter or digit finds nothing."""
        made = (_OwnWord(word) for word in words)
        self._words = tuple(one for one in made if one.pattern is not None)

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self._words)

    def found_in(self, text: str) -> tuple[OwnHit, ...]:
        """Every word with its places in the text, in the order of the words."""
        if not self._words:
            return ()
        plain = normalise(text)
        way_back: WayBack | None = None
        hits = []
        for one in self._words:
            if one.anchor not in plain or one.pattern is None:
                continue
            places = [match.span() for match in one.pattern.finditer(plain)]
            if not places:
                continue
            way_back = way_back or WayBack(text, plain)
            spans = tuple(way_back.span(*place) for place in places)
            hits.append(OwnHit(one.word, tuple(text[slice(*span)] for span in spans), spans))
        return tuple(hits)


class _OwnWord:
    """One word or phrase; `anchor` stands in every text where it is found."""

    def __init__(self, word: str) -> None:
        self.word = word
        parts = [one for one in normalise(word).split() if any(map(str.isalnum, one))]
        self.anchor = max(map(_beginning, parts), key=len, default="")
        self.pattern: re.Pattern[str] | None = None
        if parts:
            spelled = " ".join(map(_spelled, parts))
            self.pattern = re.compile(rf"(?<!\w){spelled}(?!\w)")


def _beginning(part: str) -> str:
    if part.endswith(_END_OF_BEGINNING):
        return part.rstrip(_END_OF_BEGINNING)
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*forms_of(part), strict=False))
    return "".join(letters[0] for letters in alike)


def _spelled(part: str) -> str:
    if part.endswith(_END_OF_BEGINNING):
        return rf"{re.escape(part.rstrip(_END_OF_BEGINNING))}\w*"
    forms = sorted(forms_of(part), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, forms))})"
