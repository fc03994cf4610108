# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The topics, the words that count for them and the words that do not, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass

from hearings.domain.label import Label

ENGLISH = "en"

Words = Mapping[str, str]
"""What is said in each language, by its two-letter code; English is always there."""


class TaxonomyFault(ValueError):
    """A file of terms or names contradicts itself: `where` and `problem` say how."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic people can follow; `default` is the label most of its items get."""

    id: str
    default: Label
    names: Words
    definitions: Words

    def name(self, language: str = ENGLISH) -> str:
        """The short name in this language, or in English."""
        return self.names.get(language, self.names[ENGLISH])

    def definition(self, language: str = ENGLISH) -> str:
        """What belongs to the topic in one sentence, in this language or in English."""
        return self.definitions.get(language, self.definitions[ENGLISH])


@dataclass(frozen=True, slots=True)
class Term:
    """Words that count for a topic, as a pattern over the normalised text.

    `is_borderline`: the points never make a text surveillance, only borderline.
    `is_taken_out`: matched before the others, which then do not see these words.
    `is_capping`: where it matches, the capped topics count as borderline only.
    `is_generic`: names its topic only where no other topic is named more exactly.
    `needs`: contexts of which one must stand in the text. `unless`: a pattern that
    must not match anywhere in it.
    """

    topic: str
    pattern: str
    points: int
    is_borderline: bool = False
    is_taken_out: bool = False
    is_capping: bool = False
    is_generic: bool = False
    needs: tuple[str, ...] = ()
    unless: str | None = None


@dataclass(frozen=True, slots=True)
class Mask:
    """Words that do not count because of what they mean together.

    It steps back where `unless` matches in the same clause.
    """

    id: str
    pattern: str
    unless: str | None = None


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """Everything the matcher knows; terms and masks in the order they are tried.

    `reasons` says for each mask why its words do not count. `capped` are the topics
    that a capping term holds down.
    """

    version: str
    topics: tuple[Topic, ...]
    terms: tuple[Term, ...]
    masks: tuple[Mask, ...]
    contexts: Mapping[str, str]
    reasons: Mapping[str, Words]
    surveillance_at: int
    borderline_at: int
    capped: frozenset[str]
