# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a bill is named in running text, and the words an index finds every such place by."""

import re
from datetime import date
from functools import cached_property

from hearings.domain.bill_kinds import KINDS_OF_WORDS, kind_of, wears_substitutes
from hearings.domain.bill_number import BillNumber, read_bill

Span = tuple[int, int]

_PARTS = re.compile(r"(?:(?P<kind>[A-Z]+(?:X\d)?) )?(?P<rest>\S+)")
_LETTERS = re.compile(r"RES|CON|X\d|[A-Z]")
_WORDS = re.compile(r"[a-z0-9]+")
_LETTERED = re.compile(r"[a-z]+\d")
_YEAR = re.compile(r"20\d\d")
_BEFORE = r"(?<![\w.'’/-])"
_AFTER = r"(?![\w/])(?![.,-][a-z]?\d)"
# What stands before the letters of a substitute.
_MADES = {"wa-legislature": r"(?:\d?E)?(?:\d?S)?", "il-chicago": "S?"}
_WORN = tuple(f"{e}{s}" for e in ("", "e", "2e", "3e") for s in ("", "s", "2s", "3s", "4s"))
_FEWEST_BARE = 5
"""Digits a number needs to be a name by itself in running text."""


class BillSpelling:
    """The ways one bill is written; numbers are read one by one, texts are searched."""

    def __init__(self, bill: BillNumber) -> None:
        self.bill = bill
        parts = _PARTS.fullmatch(bill.number)
        self._kind = (parts["kind"] or "") if parts else ""
        self._rest = parts["rest"] if parts else bill.number
        self._made = _MADES.get(bill.legislature, "")
        self._words = [
            words
            for words, kind in KINDS_OF_WORDS
            if self._kind and kind_of(bill.legislature, kind) == self._kind
        ]

    def is_number(self, written: str, place_id: str, day: date) -> bool:
        """Whether a number on the agenda of a place on a day is this bill's."""
        return self.bill.is_of(place_id, day) and read_bill(written, place_id, day) == self.bill

    def spans_in(self, text: str) -> tuple[Span, ...]:
        """The places of a text of its own legislature where the bill is named, in order."""
        pattern = self._pattern
        return tuple(found.span() for found in pattern.finditer(text)) if pattern else ()

    @property
    def anchors(self) -> tuple[str, ...]:
        """Words of which one stands, or begins a word, wherever the bill is named.

        Each is the number without its year, or what is written to its left without a blank.
        """
        words = _WORDS.findall(self._rest.casefold())
        if not words:
            return ()
        if _LETTERED.match(words[0]):
            # "O2025-12345": what tells one from another is the last part.
            return tuple(_padded(words[-1]))
        own = max((one for one in words if not _YEAR.fullmatch(one)), key=len, default=words[0])
        numbers = _padded(own)
        attached = [letters + one for letters in self._before_number() for one in numbers]
        return tuple(dict.fromkeys(numbers + (attached if own == words[0] else [])))

    def _before_number(self) -> list[str]:
        """Letters that can stand in one word with the number."""
        if not self._kind:
            return []
        code = self._kind.casefold()
        found = [code, _LETTERS.findall(self._kind)[-1].casefold(), "no"]
        if wears_substitutes(self.bill.legislature):
            found += [worn + code for worn in _WORN]
        return list(dict.fromkeys(found))

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        rest = re.sub(r"\d+", lambda run: f"0*{run[0]}", re.escape(self._rest))
        if not self._kind:
            digits = sum(letter.isdigit() for letter in self._rest)
            if digits < _FEWEST_BARE or not self.bill.number:
                return None
            return re.compile(f"{_BEFORE}{self._made}{rest}{_AFTER}", re.IGNORECASE)
        letters = _LETTERS.findall(self._kind)
        if len(letters) == 1:
            # "S 12" is a row of seats as often as a bill.
            code = rf"{letters[0]}(?:\.\s?|(?:\s|-)?(?=0*[1-9]\d\d))"
        else:
            code = self._made + r"\.?\s?".join(letters) + r"[.\s-]{0,2}"
        spelled = "|".join([code, *(re.escape(one) + r"[,.\s]{1,2}" for one in self._words)])
        number = rf"(?:no\.?\s?)?{rest}(?:-?[A-Z])?"
        return re.compile(f"{_BEFORE}(?:{spelled}){number}{_AFTER}", re.IGNORECASE)


def _padded(word: str) -> list[str]:
    """A number with the zeros that may stand before it; a year or a word alone."""
    if not word.isdigit() or _YEAR.fullmatch(word):
        return [word]
    return list(dict.fromkeys([word, *(word.zfill(width) for width in (4, 5, 7))]))
