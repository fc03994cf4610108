# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which of many patterns can match a text at all: one pass over it, whatever their number."""

import re
from collections import defaultdict
from collections.abc import Sequence

import ahocorasick

from hearings.topics.literals import Requirement, requirements
from hearings.topics.taxonomy import TaxonomyFault


class Index:
    """The patterns by the literals they require.

    Patterns are numbered as given; a set of them is an integer with their bits.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        """Raises `TaxonomyFault` for a pattern that is none or requires no literal."""
        self._count = len(patterns)
        marks: defaultdict[str, int] = defaultdict(int)
        for number, pattern in enumerate(patterns):
            required = _required(pattern)
            # Two requirements are looked for: the second stands one count further up,
            # and is the first again where the pattern has only one.
            for literal in required[0]:
                marks[literal] |= 1 << number
            for literal in required[min(1, len(required) - 1)]:
                marks[literal] |= 1 << (number + self._count)
        self._automaton = ahocorasick.Automaton()
        for literal, bits in marks.items():
            self._automaton.add_word(literal, bits)
        self._automaton.make_automaton()

    def candidates(self, text: str) -> int:
        """The bits of the patterns that may match; those left out cannot."""
        found = 0
        for _, bits in self._automaton.iter(text):
            found |= bits
        return found & (found >> self._count)


def _required(pattern: str) -> tuple[Requirement, ...]:
    try:
        required = requirements(pattern)
    except re.error as error:
        raise TaxonomyFault(pattern, str(error)) from error
    if not required:
        raise TaxonomyFault(pattern, "requires no literal")
    return required
