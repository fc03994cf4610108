# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A precedent: a law, a ruling, a study or a case that a speaker can point at."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hearings.domain.partial_date import PartialDate


class PrecedentKind(StrEnum):
    """What a precedent is. The names are part of the public JSON."""

    BAN = "ban"
    MORATORIUM = "moratorium"
    LAW = "law"
    OVERSIGHT_ORDINANCE = "oversight-ordinance"
    BILL = "bill"
    COURT = "court"
    STUDY = "study"
    HEARING = "hearing"
    WRONGFUL_ARREST = "wrongful-arrest"
    COMPANY_ACTION = "company-action"


class Certainty(StrEnum):
    """How well a precedent is sourced as a whole.

    High: the official text or two good independent sources, and nothing hints at a change.
    Medium: that it was adopted is well sourced; its present state, a day or a number is not.
    Low: one source, or a date that nothing confirms.
    """

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Standing(StrEnum):
    """What became of a precedent, in one word. The names are part of the public JSON."""

    IN_FORCE = "in-force"
    AMENDED = "amended"
    EXPIRED = "expired"
    NOT_PASSED = "not-passed"
    UNSIGNED = "unsigned"
    DISPUTED = "disputed"
    UNCONFIRMED = "unconfirmed"
    APPEALED = "appealed"
    VOLUNTARY = "voluntary"
    RECORD = "record"


class Doubt(StrEnum):
    """Why a precedent should be looked up again before it is cited."""

    CERTAINTY_MEDIUM = "certainty-medium"
    CERTAINTY_LOW = "certainty-low"
    STATUS_OLD = "status-old"


@dataclass(frozen=True, slots=True)
class PublicSource:
    """Where a fact was read: `url` is http or https, `date` None where the page has none."""

    title: str
    url: str
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Precedent:
    """One entry of the library.

    `place` is its place or its maker in words, `division` the Open Civic Data division of
    the place, empty for a company or an institute. `date` is when it was adopted, published
    or happened. `status` says in sentences what became of it as far as was `known_for` the
    date of the newest source; `has_undated_copy`: a copy of the law or an official page
    without a date was seen as well. `ended` is when an expired one ended, None for others.
    No text holds a character that means something in Markdown.
    """

    id: str
    kind: PrecedentKind
    place: str
    division: str
    topics: tuple[str, ...]
    title: str
    citation: str
    date: PartialDate
    standing: Standing
    status: str
    known_for: PartialDate
    summary: str
    certainty: Certainty
    sources: tuple[PublicSource, ...]
    ended: PartialDate | None = None
    has_undated_copy: bool = False


def doubts(precedent: Precedent, today: date) -> tuple[Doubt, ...]:
    """Why to look it up again: a certainty below high, a status known over a year ago.

    Of a date that is not known to the day the earliest one counts.
    """
    found: list[Doubt] = []
    if precedent.certainty is Certainty.MEDIUM:
        found.append(Doubt.CERTAINTY_MEDIUM)
    if precedent.certainty is Certainty.LOW:
        found.append(Doubt.CERTAINTY_LOW)
    known = precedent.known_for.earliest
    if (today.year - 1, today.month, today.day) > (known.year, known.month, known.day):
        found.append(Doubt.STATUS_OLD)
    return tuple(found)
