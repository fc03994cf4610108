# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Puts what overlaps side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lane:
    """Which lane something stands in, counted from 0, and how many there are beside it."""

    number: int
    of: int


def lanes_of(spans: Sequence[tuple[int, int]]) -> tuple[Lane, ...]:
    """A lane for each span (start, end), so that no two in one lane overlap.

    The spans come by their starts. Those that touch each other, directly or through others,
    share the width evenly.
    """
    found: list[Lane] = []
    cluster: list[int] = []
    ends: list[int] = []
    for start, end in spans:
        if ends and start >= max(ends):
            found += (Lane(number, len(ends)) for number in cluster)
            cluster, ends = [], []
        free = next((number for number, until in enumerate(ends) if until <= start), len(ends))
        if free == len(ends):
            ends.append(end)
        else:
            ends[free] = end
        cluster.append(free)
    return (*found, *(Lane(number, len(ends)) for number in cluster))
