# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a file brought: hearings with their places, lines that are none, and guesses."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.place import Place

NAMESPACE = UUID("0d9f7f0e-6b67-4d0a-9d4c-6a2f0b1f6f35")
"""Drawn once at random. Another one would make every imported hearing a second time."""

PlaceOf = Callable[[str], Place | None]
"""The place a file names by its id, the usual one for an empty name; None for neither."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that gave no hearing: its number from 1, and what of it could not be used.

    In JSON and calendars it is the number of the hearing. `field` is a column's name.
    """

    number: int
    field: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """What was read out of a free text, and the words it came from.

    A guess is not `is_sure` where the text says something else as well.
    """

    field: str
    value: str
    words: str
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class BroughtHearing:
    """One hearing of the file with its place."""

    place: Place
    record: HearingRecord


@dataclass(frozen=True, slots=True)
class Brought:
    """Everything one file brought; `passed_over` are columns that mean nothing here."""

    hearings: tuple[BroughtHearing, ...] = ()
    bad: tuple[BadLine, ...] = ()
    guesses: tuple[Guess, ...] = ()
    passed_over: tuple[str, ...] = ()


def own_id(place: Place, *facts: str) -> str:
    """The id of a hearing nobody else has numbered, always the same for the same facts.

    A name-based UUID (RFC 9562 section 5.5): ids of calendars tell whose computer made
    them, and a file that is imported again must find its hearings again.
    """
    return str(uuid5(NAMESPACE, "\n".join([place.id, *facts])))


def with_own_ids(hearings: Iterable[BroughtHearing]) -> Iterator[BroughtHearing]:
    """The hearings with ids of their own.

    From the id the file gives, else from body, day and how many of that body came before
    on that day: hour and room may change, and it is the same hearing.
    """
    seen: dict[tuple[str, ...], int] = {}
    for one in hearings:
        record = one.record
        if record.source_ids:
            facts = ("id", *record.source_ids)
        else:
            body = fold_name(record.bodies[0])
            facts = ("day", body, record.date.isoformat())
        key = (one.place.id, *facts)
        seen[key] = seen.get(key, 0) + 1
        number = () if seen[key] == 1 else (str(seen[key]),)
        named = replace(record, source_ids=(own_id(one.place, *facts, *number),))
        yield BroughtHearing(one.place, named)
