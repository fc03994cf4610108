# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The privacy scan: marks what could harm somebody once a testimony is public.

It advises and never blocks. It asks nobody, keeps nothing and logs nothing; a finding
holds places in the text, never the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from hearings.domain.sensitive import Finding
from hearings.drafting.scan_words import OWN_WORDS, PERSON, RULES, Rule

_SENTENCE = re.compile(r"[^.!?\n]+")


def scan(text: str) -> tuple[Finding, ...]:
    """Every finding in the order of the text, at most one for the same characters.

    Where two rules mark the same place the more exact one wins: a number is an SSN before
    it is a telephone number.
    """
    found: list[Finding] = []
    for rule in RULES:
        found = _joined(found, _matches(rule, text))
    about_one = [one.span() for one in _SENTENCE.finditer(text) if PERSON.search(one[0])]
    for rule in OWN_WORDS:
        fresh = [one for start, end in about_one for one in _matches(rule, text, start, end)]
        found = _joined(found, fresh)
    return tuple(found)


def _joined(found: list[Finding], fresh: Iterable[Finding]) -> list[Finding]:
    """Both in the order of the text, without the fresh ones that touch a found one."""
    ends = [one.end for one in found]
    free = []
    for one in fresh:
        # What is found does not overlap, so its ends are in order too.
        behind = bisect_left(ends, one.start + 1)
        if behind == len(found) or found[behind].start >= one.end:
            free.append(one)
    return sorted([*found, *free], key=lambda one: one.start)


def _matches(rule: Rule, text: str, start: int = 0, end: int | None = None) -> Iterator[Finding]:
    kind, reason, pattern = rule
    for match in pattern.finditer(text, start, len(text) if end is None else end):
        named = next((name for name, value in match.groupdict().items() if value), 0)
        yield Finding(kind, reason, *match.span(named))
