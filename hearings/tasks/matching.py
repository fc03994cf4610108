# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Match: what a text is about, and because of which words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from hearings.domain.hearing import HearingRecord
from hearings.domain.topic import Verdict

if TYPE_CHECKING:
    from hearings.topics.matching import Matcher
    from hearings.topics.taxonomy import Topic


class Matching:
    """The topics, and the matcher over them."""

    def __init__(
        self, matcher: Callable[[], Matcher], topics: Callable[[], tuple[Topic, ...]]
    ) -> None:
        self._matcher, self._topics = matcher, topics

    def topics(self) -> tuple[Topic, ...]:
        """Every topic with its names, in the order of the taxonomy."""
        return self._topics()

    def judge(self, text: str) -> Verdict:
        """The verdict over one text."""
        return self._matcher().judge(text)

    def judge_lines(self, lines: Iterable[str]) -> Iterator[tuple[str, Verdict]]:
        """Each line without its line end, with the verdict over it."""
        for line in lines:
            text = line.rstrip("\r\n")
            yield text, self.judge(text)

    def mark(self, record: HearingRecord) -> HearingRecord:
        """The record with the verdicts over its title, comment and items."""
        return self._matcher().judge_record(record)
