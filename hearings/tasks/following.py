# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Follow: which places this person reads, from which sources, and which hosts that contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from hearings.clock import Clock
from hearings.errors import NothingChosen, UnknownSource, UnknownSystem

if TYPE_CHECKING:
    from hearings.domain.place import Place
    from hearings.sources.base import Source
    from hearings.sources.places import PlaceBook
    from hearings.store.vault.glance import VaultGlance
    from hearings.store.vault.vault import Vault

PLACE = "place"
SCHEDULED_HOST = "scheduled-host"
SOURCE_OFF = "source-off"


class Following:
    """The places of the book and which of them are followed."""

    def __init__(
        self,
        book: Callable[[], PlaceBook],
        vault: Callable[[], Vault],
        vault_glance: Callable[[], VaultGlance],
        source_for: Callable[[str], Source],
        clock: Clock,
    ) -> None:
        self._book = book
        self._vault = vault
        self._vault_glance = vault_glance
        self._source_for = source_for
        self._clock = clock

    @property
    def book(self) -> PlaceBook:
        """Every place the program knows, the person's own included."""
        return self._book()

    def followed(self) -> tuple[str, ...]:
        """The ids of the followed places that are in the book, in the order followed."""
        known = {place.id for place in self._book().all()}
        return tuple(one for one in self._vault_glance().followed(PLACE) if one in known)

    def unknown(self) -> tuple[str, ...]:
        """What is followed and in no book of this version, so that nothing reads it."""
        known = {place.id for place in self._book().all()}
        return tuple(one for one in self._vault_glance().followed(PLACE) if one not in known)

    def followed_at_once(self) -> tuple[str, ...]:
        """The ids of the followed places as they were followed, without reading the book."""
        return self._vault_glance().followed(PLACE)

    def follow(self, place_id: str) -> None:
        """Follow a place; raises `UnknownPlace`."""
        self._vault().follows.follow(PLACE, self._book().get(place_id).id, self._clock.now())

    def unfollow(self, place_id: str) -> None:
        """Stop following; what was read stays in the catalogue."""
        self._vault().follows.unfollow(PLACE, place_id)

    def places_to_read(self, asked: Iterable[str] = ()) -> tuple[Place, ...]:
        """The places asked for, else the followed ones, else those of the person's own file.

        What was switched off is switched off in them.
        Raises `UnknownPlace` for a wrong id and `NothingChosen` when there is none.
        """
        book = self._book()
        chosen = tuple(dict.fromkeys(asked)) or self.followed()
        places = tuple(book.get(one) for one in chosen)
        places = places or tuple(place for place in book.all() if place.is_own)
        if not places:
            raise NothingChosen
        return self.as_read(places)

    def as_read(self, places: Iterable[Place]) -> tuple[Place, ...]:
        """These places with the sources switched off that this person switched off."""
        off: dict[str, set[str]] = {}
        for key in self._vault_glance().followed(SOURCE_OFF):
            place_id, _, system = key.partition(" ")
            off.setdefault(place_id, set()).add(system)
        if not off:
            return tuple(places)
        return tuple(place.without(off.get(place.id, ())) for place in places)

    def switch(self, place_id: str, system: str, *, is_on: bool) -> None:
        """Have a source of a place asked, or never; raises `UnknownPlace` and `UnknownSource`.

        What was read from it stays in the catalogue.
        """
        place = self._book().get(place_id)
        known = tuple(spec.system for spec in place.sources)
        if system not in known:
            raise UnknownSource(given=system, place=place.id, known=known)
        key = f"{place.id} {system}"
        if is_on:
            self._vault().follows.unfollow(SOURCE_OFF, key)
        else:
            self._vault().follows.follow(SOURCE_OFF, key, self._clock.now())

    def hosts(self, places: Iterable[Place]) -> tuple[str, ...]:
        """Every host that reading these places may contact, sorted.

        A system this version does not know contacts nobody, nor does a source that is off.
        """
        found: set[str] = set()
        for spec in (spec for place in places for spec in place.sources if not spec.is_off):
            with suppress(UnknownSystem):
                found.update(self._source_for(spec.system).hosts(spec))
        return tuple(sorted(found))

    def agreed_hosts(self) -> tuple[str, ...]:
        """The hosts that the person agreed to have contacted on a schedule."""
        return self._vault_glance().followed(SCHEDULED_HOST)

    def agree(self, hosts: Iterable[str]) -> None:
        """Agree to these hosts, in the place of those agreed to before."""
        wanted, follows, now = set(hosts), self._vault().follows, self._clock.now()
        agreed = set(follows.followed(SCHEDULED_HOST))
        for host in sorted(wanted - agreed):
            follows.follow(SCHEDULED_HOST, host, now)
        for host in sorted(agreed - wanted):
            follows.unfollow(SCHEDULED_HOST, host)
