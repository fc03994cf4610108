# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Compares two versions of a text by words, for a person to read.

What stands once in both is lined up first, paragraph by paragraph, then sentence by
sentence, then word by word; only what lies between is compared in every way. So 5 MB take
a few seconds at most.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from hearings.domain.run import Run, RunKind

MOST_PAIRS = 1_000_000
"""A passage of more pairs of words is shown as removed and added whole."""

MOST_PAIRS_IN_ALL = 10_000_000
"""When so many were compared, every further passage is shown as removed and added whole."""

_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+")
_WORD = re.compile(r"\s*\w+|\s*[^\w\s]+|\s+")
_LEVELS = (_PARAGRAPH, _SENTENCE, _WORD)


def compare(old: str, new: str) -> tuple[Run, ...]:
    """The runs from beginning to end, no two neighbours of one kind, removed before added.

    The kept and removed runs together are `old`, the kept and added ones `new`, to the
    last blank. A blank belongs to the word behind it.
    """
    return tuple(_merged(_Comparison().runs(old, new, 0)))


class _Comparison:
    """One comparison, which remembers how much of its time is left."""

    def __init__(self) -> None:
        self._pairs_left = MOST_PAIRS_IN_ALL

    def runs(self, old: str, new: str, level: int) -> Iterator[Run]:
        """The runs of two passages, looking at paragraphs (0), sentences (1), words (2)."""
        if old == new:
            yield Run(RunKind.KEPT, old)
        elif not old or not new:
            yield from _replaced(old, new)
        else:
            yield from self._lined_up(old, new, level)

    def _lined_up(self, old: str, new: str, level: int) -> Iterator[Run]:
        ours, theirs = _LEVELS[level].findall(old), _LEVELS[level].findall(new)
        head = _shared(ours, theirs)
        tail = _shared(ours[head:][::-1], theirs[head:][::-1])
        mine, other = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
        yield Run(RunKind.KEPT, "".join(ours[:head]))
        anchors = _anchors(mine, other)
        if level == len(_LEVELS) - 1:
            yield from self._between_words(mine, other, anchors)
        elif not anchors and len(mine) == len(other):
            for one, two in zip(mine, other, strict=True):
                yield from self.runs(one, two, level + 1)
        else:
            i = j = 0
            for a, b in (*anchors, (len(mine), len(other))):
                yield from self.runs("".join(mine[i:a]), "".join(other[j:b]), level + 1)
                yield Run(RunKind.KEPT, "".join(mine[a : a + 1]))
                i, j = a + 1, b + 1
        yield Run(RunKind.KEPT, "".join(ours[len(ours) - tail :]))

    def _between_words(
        self, mine: Sequence[str], other: Sequence[str], anchors: Sequence[tuple[int, int]]
    ) -> Iterator[Run]:
        i = j = 0
        for a, b in (*anchors, (len(mine), len(other))):
            yield from self._every_way(mine[i:a], other[j:b])
            yield Run(RunKind.KEPT, "".join(mine[a : a + 1]))
            i, j = a + 1, b + 1

    def _every_way(self, mine: Sequence[str], other: Sequence[str]) -> Iterator[Run]:
        pairs = len(mine) * len(other)
        if pairs > min(MOST_PAIRS, self._pairs_left):
            yield from _replaced("".join(mine), "".join(other))
            return
        self._pairs_left -= pairs
        for tag, a, b, c, d in SequenceMatcher(None, mine, other, False).get_opcodes():
            if tag == "equal":
                yield Run(RunKind.KEPT, "".join(mine[a:b]))
            else:
                yield from _replaced("".join(mine[a:b]), "".join(other[c:d]))


def _replaced(old: str, new: str) -> Iterator[Run]:
    yield Run(RunKind.REMOVED, old)
    yield Run(RunKind.ADDED, new)


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    pairs = enumerate(zip(ours, theirs, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(ours), len(theirs)))


def _anchors(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of places of what stands once in both, the longest chain in the order of both."""
    once, twice = Counter(ours), Counter(theirs)
    places = {unit: j for j, unit in enumerate(theirs) if twice[unit] == 1}
    pairs = [(i, places[unit]) for i, unit in enumerate(ours) if once[unit] == 1 and unit in places]
    ends: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(chains[at - 1] if at else -1)
        ends[at : at + 1] = [j]
        chains[at : at + 1] = [number]
    chain, number = [], chains[-1] if chains else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _merged(runs: Iterator[Run]) -> Iterator[Run]:
    """Neighbours of one kind together, and nothing empty."""
    waiting: dict[RunKind, list[str]] = {kind: [] for kind in RunKind}
    for run in (*runs, None):
        if run is not None and run.kind is not RunKind.KEPT:
            if waiting[RunKind.KEPT] and run.text:
                yield Run(RunKind.KEPT, "".join(waiting[RunKind.KEPT]))
                waiting[RunKind.KEPT] = []
            waiting[run.kind].append(run.text)
        elif run is None or run.text:
            for kind in (RunKind.REMOVED, RunKind.ADDED):
                if text := "".join(waiting[kind]):
                    yield Run(kind, text)
                waiting[kind] = []
            if run is not None:
                waiting[RunKind.KEPT].append(run.text)
    if waiting[RunKind.KEPT]:
        yield Run(RunKind.KEPT, "".join(waiting[RunKind.KEPT]))
