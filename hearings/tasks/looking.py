# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Look: the list of hearings, and one hearing with everything known of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hearings.domain.hearing import Hearing
    from hearings.domain.interests import Interests
    from hearings.domain.listing import FirstLook, Listing, ListQuery, ListRow
    from hearings.domain.place_state import PlaceState
    from hearings.domain.source_state import SourceState
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.catalogue.glance import Glance


class Looking:
    """Everything that reads the catalogue; safe from any thread.

    Lists are those of the person: a query that names no interests has theirs.
    """

    def __init__(
        self,
        glance: Callable[[], Glance],
        catalogue: Callable[[], Catalogue],
        interests: Callable[[], Interests],
    ) -> None:
        self._glance = glance
        self._catalogue = catalogue
        self._interests = interests

    def first_look(self, query: ListQuery, size: int, keep: str | None = None) -> FirstLook:
        """The list with a page of at most `size` rows: that round `keep`, else the first."""
        return self._glance().first_look(self._own(query), size, keep)

    def listing(self, query: ListQuery) -> Listing:
        """The days of the list with their counts."""
        return self._glance().listing(self._own(query))

    def rows(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        """A stretch of the list."""
        return self._glance().rows(self._own(query), offset, limit)

    def position(self, query: ListQuery, hearing_id: str) -> int | None:
        """Where a hearing stands in the list; None when the query leaves it out."""
        return self._glance().position(self._own(query), hearing_id)

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of the whole list, in its order."""
        return self._glance().ids(self._own(query))

    def hearing(self, hearing_id: str) -> Hearing:
        """One hearing; raises `UnknownHearing`."""
        return self._catalogue().hearing(hearing_id)

    def hearings_by_id(self, ids: Iterable[str]) -> dict[str, Hearing]:
        """The hearings under these ids; unknown ids are left out."""
        return self._catalogue().hearings_by_id(ids)

    def hearings(self, query: ListQuery) -> Iterator[Hearing]:
        """Every hearing of a list, whole, in the order of the list."""
        return self._catalogue().hearings(self._own(query))

    def place_states(self) -> tuple[PlaceState, ...]:
        """How every place that was ever read stands."""
        return self._catalogue().place_states()

    def source_states(self, place_id: str | None = None) -> tuple[SourceState, ...]:
        """Every source that was ever read, of one place or of all."""
        return self._catalogue().source_states(place_id)

    def follows_beyond_places(self) -> bool:
        """Whether own words, bills or hearings are followed; False while the vault is locked."""
        return self._interests().adds

    def _own(self, query: ListQuery) -> ListQuery:
        """The query with the interests of the person, where they change anything."""
        if query.interests is not None:
            return query
        interests = self._interests()
        if not (query.is_mine or interests.adds or interests.takes):
            return query
        return replace(query, interests=interests)
