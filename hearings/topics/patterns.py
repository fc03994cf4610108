# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Patterns made ready to match, each knowing which of its parts are words and which are gaps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hearings.topics.taxonomy import Mask, TaxonomyFault, Term

Span = tuple[int, int]

BARRIER = "\n"
"""Stands for each character that no longer counts: no part of a pattern matches it."""

_GAP = re.compile(r"\.\{\d+,\d+\}")
_EDGE = " .,;:()\"'"
_CLAUSE_ENDS = ".;:"


@dataclass(frozen=True, slots=True)
class ReadyTerm:
    """A term that can look for itself."""

    term: Term
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    gaps: tuple[str, ...]

    def words_in(self, found: re.Match[str]) -> Iterator[Span]:
        """The places of the words of a match, without the gaps between them."""
        start = found.start()
        for gap in self.gaps:
            begin, end = found.span(gap)
            if begin >= 0:
                yield from _trimmed(found.string, start, begin)
                start = end
        yield from _trimmed(found.string, start, found.end())


@dataclass(frozen=True, slots=True)
class ReadyMask:
    """A mask that can look for itself."""

    mask: Mask
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None

    def spans_in(self, left: str, plain: str) -> list[Span]:
        """What the mask covers of what is left of a text."""
        return [
            found.span()
            for found in self.pattern.finditer(left)
            if self.unless is None or not self.unless.search(clause_around(plain, *found.span()))
        ]


def ready_term(term: Term) -> ReadyTerm:
    """The term with its patterns compiled; raises `TaxonomyFault` for one that is none."""
    where = f"topic {term.topic}"
    count = len(_GAP.findall(term.pattern))
    numbers = iter(range(count))
    named = _GAP.sub(lambda gap: f"(?P<gap{next(numbers)}>{gap[0]})", term.pattern)
    return ReadyTerm(
        term,
        compiled(where, named),
        compiled(where, term.unless) if term.unless else None,
        tuple(f"gap{number}" for number in range(count)),
    )


def ready_mask(mask: Mask) -> ReadyMask:
    """The mask with its patterns compiled; raises `TaxonomyFault` for one that is none."""
    where = f"mask {mask.id}"
    return ReadyMask(
        mask,
        compiled(where, mask.pattern),
        compiled(where, mask.unless) if mask.unless else None,
    )


def compiled(where: str, pattern: str) -> re.Pattern[str]:
    """The pattern made ready; raises `TaxonomyFault` for one that is none."""
    try:
        return re.compile(pattern)
    except re.error as error:
        raise TaxonomyFault(where, f"{error} in {pattern}") from error


def covered(text: str, spans: list[Span]) -> str:
    """The text with a barrier in place of each of these spans; the others keep their place."""
    for start, end in spans:
        text = text[:start] + BARRIER * (end - start) + text[end:]
    return text


def clause_around(text: str, start: int, end: int) -> str:
    """The text between the nearest of the marks . ; : before and after a place."""
    first = max(text.rfind(mark, 0, start) for mark in _CLAUSE_ENDS) + 1
    ends = [place for mark in _CLAUSE_ENDS if (place := text.find(mark, end)) >= 0]
    return text[first : min(ends, default=len(text))]


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    start += len(part) - len(part.lstrip(_EDGE))
    end -= len(part) - len(part.rstrip(_EDGE))
    if start < end:
        yield start, end
