# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Patterns made ready to match, each knowing which of its parts are words and which are gaps."""

import re
from collections.abc import Iterator
from typing import Generic, TypeVar

from hearings.topics.taxonomy import Mask, TaxonomyFault, Term

Span = tuple[int, int]
Kind = TypeVar("Kind", Term, Mask)

BARRIER = "\n"
"""Stands for each character that no longer counts: no part of a pattern matches it."""

_GAP = re.compile(r"\.\{\d+,\d+\}")
_EDGE = " .,;:()\"'"
_CLAUSE_ENDS = ".;:"
_LONGEST_REACH = 300


class LazyPattern:
    """A pattern that is compiled when it is first tried: most never are.

    Each of its gaps has a name, so that a match knows which of its parts are words.
    """

    __slots__ = ("_compiled", "_gaps", "_written")

    def __init__(self, pattern: str) -> None:
        gaps = len(_GAP.findall(pattern))
        numbers = iter(range(gaps))
        self._written = _GAP.sub(lambda gap: f"(?P<gap{next(numbers)}>{gap[0]})", pattern)
        self._gaps = tuple(f"gap{number}" for number in range(gaps))
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern ready to match; raises `TaxonomyFault` for one that is none."""
        if self._compiled is None:
            try:
                self._compiled = re.compile(self._written)
            except re.error as error:
                raise TaxonomyFault(self._written, str(error)) from error
        return self._compiled

    def words_in(self, found: re.Match[str]) -> Iterator[Span]:
        """The places of the words of a match, without the gaps between them."""
        start = found.start()
        for gap in self._gaps:
            begin, end = found.span(gap)
            if begin >= 0:
                yield from _trimmed(found.string, start, begin)
                start = end
        yield from _trimmed(found.string, start, found.end())


class Ready(Generic[Kind]):
    """A term or a mask with its patterns."""

    __slots__ = ("kind", "pattern", "unless")

    def __init__(self, kind: Kind) -> None:
        """Raises `TaxonomyFault` where its exception is no pattern."""
        self.kind: Kind = kind
        self.pattern = LazyPattern(kind.pattern)
        self.unless = LazyPattern(kind.unless).compiled if kind.unless else None


def spans_of(mask: Ready[Mask], left: str, plain: str) -> list[Span]:
    """What a mask covers of what is left of a text; it steps back clause by clause."""
    return [
        found.span()
        for found in mask.pattern.compiled.finditer(left)
        if mask.unless is None or not mask.unless.search(clause_around(plain, *found.span()))
    ]


def covered(text: str, spans: list[Span]) -> str:
    """The text with a barrier in place of these spans, which are in order; the rest stays."""
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += (text[done:start], BARRIER * (end - start))
        done = end
    return "".join([*parts, text[done:]])


def clause_around(text: str, start: int, end: int) -> str:
    """The text between the nearest of the marks . ; : before and after a place.

    A clause without marks reaches 300 characters in both directions.
    """
    before = text[max(0, start - _LONGEST_REACH) : start]
    after = text[end : end + _LONGEST_REACH]
    first = max(before.rfind(mark) for mark in _CLAUSE_ENDS) + 1
    ends = [place for mark in _CLAUSE_ENDS if (place := after.find(mark)) >= 0]
    return before[first:] + text[start:end] + after[: min(ends, default=_LONGEST_REACH)]


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    start += len(part) - len(part.lstrip(_EDGE))
    end -= len(part) - len(part.rstrip(_EDGE))
    if start < end:
        yield start, end
