# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well the matcher does over labelled titles, and what each figure means.

* strict: surveillance against no; borderline titles are left out.
* borderline as negative: surveillance against everything else.
* inclusive: surveillance and borderline against no.
* topics: each topic of each title labelled surveillance, counted together (micro).
"""

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from hearings.domain.label import Label
from hearings.domain.topic import Verdict
from hearings.topics.matching import Matcher


@dataclass(frozen=True)
class Labelled:
    """A title with the label and the topics a reader gave it, and why it is hard."""

    title: str
    label: Label
    topics: frozenset[str]
    note: str = ""


@dataclass
class Count:
    """Right, wrongly given and missed."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, is_given: bool, is_true: bool) -> None:
        self.right += is_given and is_true
        self.extra += is_given and not is_true
        self.missed += is_true and not is_given

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        total = 2 * self.right + self.extra + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass
class Quality:
    """The figures over a set of titles."""

    strict: Count = field(default_factory=Count)
    borderline_as_negative: Count = field(default_factory=Count)
    inclusive: Count = field(default_factory=Count)
    topics: Count = field(default_factory=Count)
    by_topic: defaultdict[str, Count] = field(default_factory=lambda: defaultdict(Count))


def read_labelled(path: Path) -> list[Labelled]:
    """The rows of a tab-separated file with at least title, label and topics."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Labelled(
                row["title"],
                Label(row["label"]),
                frozenset(filter(None, row["topics"].replace(",", " ").replace(";", " ").split())),
                row.get("note") or row.get("why") or "",
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def measure(matcher: Matcher, rows: Iterable[Labelled], quality: Quality | None = None) -> Quality:
    """The figures of the matcher over these titles, added to those given."""
    quality = quality or Quality()
    for row in rows:
        _count(quality, row, matcher.judge(row.title))
    return quality


def _count(quality: Quality, row: Labelled, verdict: Verdict) -> None:
    given, true = verdict.label, row.label
    is_given, is_true = given is Label.SURVEILLANCE, true is Label.SURVEILLANCE
    if true is not Label.BORDERLINE:
        quality.strict.add(is_given, is_true)
    quality.borderline_as_negative.add(is_given, is_true)
    quality.inclusive.add(given is not Label.NO, true is not Label.NO)
    if is_true:
        named = {hit.topic for hit in verdict.hits}
        for topic in named | row.topics:
            quality.topics.add(topic in named, topic in row.topics)
            quality.by_topic[topic].add(topic in named, topic in row.topics)
