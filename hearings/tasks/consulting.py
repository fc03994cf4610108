# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Consult: find precedents and evidence by words, place and topic, and beside a hearing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.domain.hearing import Hearing
from hearings.domain.precedent import Precedent
from hearings.errors import UnknownTopic
from hearings.library.shelf import load_shelf

if TYPE_CHECKING:
    from hearings.sources.places import PlaceBook
    from hearings.topics.taxonomy import Topic

DIVISION = "ocd-division/"
NEAR = 3


class Consulting:
    """The library as a speaker uses it; nothing here asks the network."""

    def __init__(
        self,
        book: Callable[[], PlaceBook],
        topics: Callable[[], tuple[Topic, ...]],
        clock: Clock,
    ) -> None:
        self._book, self._topics, self._clock = book, topics, clock

    def today(self) -> date:
        """The day on which the age of what is known is judged: today on this computer."""
        return self._clock.now().astimezone().date()

    def get(self, id_: str) -> Precedent:
        """One precedent; raises `UnknownPrecedent`."""
        return load_shelf().get(id_)

    def search(
        self, text: str = "", places: Iterable[str] = (), topics: Iterable[str] = ()
    ) -> tuple[Precedent, ...]:
        """The precedents with these words, about one of the places, with one of the topics.

        A place is an id of the program or an Open Civic Data division. Raises `UnknownPlace`
        and `UnknownTopic`. The newest come first, and before them those with every word in
        title, citation or place.
        """
        return load_shelf().search(
            text, [self._division(one) for one in places], [self._known(one) for one in topics]
        )

    def beside(self, hearing: Hearing) -> tuple[Precedent, ...]:
        """What to offer at a hearing by its topics: of its place, of its state, the rest."""
        topics = [hit.topic for hit in hearing.topics]
        place = self._book().by_id.get(hearing.place_id)
        return load_shelf().beside(topics, place.division if place else "")

    def _division(self, place: str) -> str:
        return place if place.startswith(DIVISION) else self._book().get(place).division

    def _known(self, topic: str) -> str:
        known = sorted(one.id for one in self._topics())
        if topic in known:
            return topic
        # Imported here to start fast: only a slip of the pen needs it.
        from difflib import get_close_matches

        raise UnknownTopic(given=topic, near=tuple(get_close_matches(topic, known, NEAR)))
