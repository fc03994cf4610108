# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The matcher that tries every pattern on every text: what the index is measured against."""

from collections.abc import Sequence

from hearings.topics.index import Index
from hearings.topics.matching import Matcher
from hearings.topics.taxonomy import Taxonomy


class EveryPattern(Index):
    """Takes every pattern for a candidate."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._every = (1 << len(patterns)) - 1

    def candidates(self, text: str) -> int:
        return self._every


def matcher_without_index(taxonomy: Taxonomy) -> Matcher:
    return Matcher(taxonomy, EveryPattern)
