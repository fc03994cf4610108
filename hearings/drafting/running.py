# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A count that follows the typing: after a key only the place that changed is counted again."""

import re
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate

from hearings.drafting.counting import LONGEST_LABEL, WORDS_A_MINUTE, Length, Tally, tally_of

PIECE = 2048
"""Characters of a piece that is counted as a whole, about; never below `LONGEST_LABEL`."""

_BLANK = re.compile(r"\s")
_LOOKS_LIKE_MARK = re.compile(r"[ \t>]*(?:[-*+]|\d{1,3}[.)])(?:\s|\Z)")


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    units: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class RunningCount:
    """The count of one text, kept in pieces whose tallies add up to that of the whole."""

    _pieces: tuple[_Piece, ...]
    _total: Tally
    _size: int

    def length(self, words_a_minute: float = WORDS_A_MINUTE) -> Length:
        """Exactly what `length_of` says of the whole text."""
        return self._total.length(words_a_minute)

    def text(self) -> str:
        """The text that is counted."""
        return "".join(piece.text for piece in self._pieces)

    def replaced(self, start: int, removed: int, added: str) -> "RunningCount":
        """The count after one edit: `removed` units from `start` on gave way to `added`.

        Units are UTF-16, as Qt counts positions; raises IndexError beyond the text.
        """
        ends = list(accumulate(piece.units for piece in self._pieces))
        length = ends[-1] if ends else 0
        if not 0 <= start <= start + removed <= length:
            raise IndexError(start)
        first = sum(end <= start for end in ends[:-1])
        last = sum(end < start + removed for end in ends[:-1])
        before = ends[first] - self._pieces[first].units if ends else 0
        touched = "".join(piece.text for piece in self._pieces[first : last + 1])
        begin = _index_of(touched, start - before)
        end = _index_of(touched, start + removed - before)
        return self._with(first, last + 1, touched[:begin] + added + touched[end:])

    def after(self, text: str) -> "RunningCount":
        """The count of a whole new text, by looking for what it shares with the old one."""
        first, begin = 0, 0
        for piece in self._pieces:
            if not text.startswith(piece.text, begin):
                break
            first, begin = first + 1, begin + len(piece.text)
        last, end = len(self._pieces), len(text)
        while last > first and text.endswith(self._pieces[last - 1].text, begin, end):
            last -= 1
            end -= len(self._pieces[last].text)
        if first == last and begin == end:
            return self
        return self._with(first, last, text[begin:end])

    def _with(self, first: int, last: int, middle: str) -> "RunningCount":
        # A bracket typed here may make a link with the piece beside it, or undo one; but
        # no link goes beyond its line.
        left, right = first, last
        if first > 0 and not self._pieces[first - 1].text.endswith("\n"):
            left = first - 1
        if last < len(self._pieces) and not middle.endswith("\n"):
            right = last + 1
        head = "".join(piece.text for piece in self._pieces[left:first])
        tail = "".join(piece.text for piece in self._pieces[last:right])
        fresh = _pieces_of(head + middle + tail, self._size)
        pieces = (*self._pieces[:left], *fresh, *self._pieces[right:])
        old = _sum(self._pieces[left:right])
        new = _sum(fresh)
        total = Tally(
            self._total.words + new.words - old.words,
            self._total.characters + new.characters - old.characters,
            self._total.halves + new.halves - old.halves,
        )
        return RunningCount(pieces, total, self._size)


def running_count(text: str, size: int = PIECE) -> RunningCount:
    """Count a text once as a whole, ready to follow its edits."""
    pieces = _pieces_of(text, max(size, LONGEST_LABEL + 1))
    return RunningCount(pieces, _sum(pieces), max(size, LONGEST_LABEL + 1))


def _sum(pieces: tuple[_Piece, ...]) -> Tally:
    return reduce(Tally.__add__, (piece.tally for piece in pieces), Tally())


def _pieces_of(text: str, size: int) -> tuple[_Piece, ...]:
    cuts = [0]
    while len(text) - cuts[-1] >= 2 * size:
        cut = _cut_after(text, cuts[-1] + size, size)
        if len(text) - cut < size:
            break
        cuts.append(cut)
    parts = [text[a:b] for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    return tuple(_Piece(part, _units(part), tally_of(part)) for part in parts if part)


def _cut_after(text: str, start: int, size: int) -> int:
    line = text.find("\n", start, start + size)
    if line >= 0:
        return line + 1
    for blank in _BLANK.finditer(text, start):
        cut = blank.end()
        if text[cut - 1] == "\n" or _may_cut(text, cut):
            return cut
    return len(text)


def _may_cut(text: str, cut: int) -> bool:
    """Whether both sides of a blank inside a line count the same when they are apart."""
    if _LOOKS_LIKE_MARK.match(text, cut):
        return False
    before = text[max(cut - LONGEST_LABEL - 1, 0) : cut]
    behind = text[cut : cut + LONGEST_LABEL + 1]
    is_in_label = before.rfind("[") > before.rfind("]") and "]" in behind.split("[", 1)[0]
    return not is_in_label


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _index_of(text: str, unit: int) -> int:
    if text.isascii():
        return unit
    coded = text.encode("utf-16-le", "surrogatepass")[: unit * 2]
    return len(coded.decode("utf-16-le", "surrogatepass"))
