# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Everything the pane shows of one hearing, gathered in one go off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.domain.interests import NO_INTERESTS, Interests
from hearings.domain.own_mark import NO_MARK, OwnMark
from hearings.domain.precedent import Precedent
from hearings.tasks.taking_part import Guidance

MOST_PRECEDENTS = 3


@dataclass(frozen=True, slots=True)
class Gathered:
    """A hearing, how to take part in it, and what a speaker can point at, the best first.

    `place_name` is empty where the place is not in the book any more. `mark` is how the
    hearing counts for the person, by their `interests`.
    """

    hearing: Hearing
    guidance: Guidance
    precedents: tuple[Precedent, ...] = ()
    place_name: str = ""
    mark: OwnMark = NO_MARK
    interests: Interests = NO_INTERESTS


def gather(core: Core, hearing_id: str) -> Gathered:
    """Read and reckon everything; raises `UnknownHearing`."""
    hearing = core.looking.hearing(hearing_id)
    precedents = core.consulting.beside(hearing)[:MOST_PRECEDENTS]
    place = core.following.book.by_id.get(hearing.place_id)
    name = place.name if place else ""
    guidance, choosing = core.taking_part.guidance(hearing), core.choosing
    mark, interests = choosing.marking()(hearing), choosing.interests()
    return Gathered(hearing, guidance, precedents, name, mark, interests)
