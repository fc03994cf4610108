# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From the words that were found to a label, its topics and the words that say so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hearings.domain.label import Label
from hearings.topics.patterns import Span
from hearings.topics.taxonomy import Taxonomy, Term

LEAST_OF_ITS_OWN = 2
"""Points a topic needs to be named beside others."""


@dataclass(frozen=True, slots=True)
class Found:
    """A term that counts in a text, with the places of its words in the normalised text."""

    term: Term
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """The label, and the topics with the most points first."""

    label: Label
    topics: tuple[str, ...]


def decide(found: Sequence[Found], taxonomy: Taxonomy) -> Decision:
    """Weigh what was found: the best term of each topic counts, and the topics add up."""
    is_capped = any(one.term.is_capping for one in found)
    sure: dict[str, int] = {}
    possible: dict[str, int] = {}
    for one in found:
        term = one.term
        is_weak = term.is_borderline or (is_capped and term.topic in taxonomy.capped)
        points = possible if is_weak else sure
        points[term.topic] = max(points.get(term.topic, 0), term.points)
    label = _label(sum(sure.values()), sum(possible.values()), taxonomy)
    if label is Label.NO:
        return Decision(label, ())
    best = {
        topic: (max(sure.get(topic, 0), possible.get(topic, 0)), sure.get(topic, 0))
        for topic in (known.id for known in taxonomy.topics)
        if topic in sure or topic in possible
    }
    # The sort is stable: equal topics keep the order people know.
    ranked = sorted(best, key=lambda topic: best[topic], reverse=True)
    own = [topic for topic in ranked if best[topic][0] >= LEAST_OF_ITS_OWN]
    return Decision(label, tuple(_named_exactly(own, found) or ranked[:1]))


def _label(sure: int, possible: int, taxonomy: Taxonomy) -> Label:
    if sure >= taxonomy.surveillance_at:
        return Label.SURVEILLANCE
    if sure + possible >= taxonomy.borderline_at:
        return Label.BORDERLINE
    return Label.NO


def _named_exactly(topics: list[str], found: Iterable[Found]) -> list[str]:
    """The topics without those that only a generic word names, where others are left."""
    exact = {
        one.term.topic
        for one in found
        if not one.term.is_generic and one.term.points >= LEAST_OF_ITS_OWN
    }
    return [topic for topic in topics if topic in exact] or topics


def telling_words(found: Iterable[Found], topic: str) -> list[Span]:
    """The places of the words that name the topic, in order, none over another.

    Where two terms share a word, the one with more points keeps it, then the longer one.
    """
    ranked = sorted(
        (-one.term.points, start - end, (start, end))
        for one in found
        if one.term.topic == topic
        for start, end in one.words
    )
    chosen: list[Span] = []
    taken = bytearray(max((end for _, _, (_, end) in ranked), default=0))
    for _, _, (start, end) in ranked:
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            chosen.append((start, end))
    return sorted(chosen)
