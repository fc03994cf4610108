# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keys: which services ask for one, for which places, and whether they take the person's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from difflib import get_close_matches
from typing import TYPE_CHECKING

from hearings.clock import Clock, StopSignal, today_in
from hearings.domain.key_home import KeyHome
from hearings.domain.key_line import KeyedPlace, KeyLine, KeyVerdict
from hearings.domain.window import Window
from hearings.errors import KeyNeeded, UnknownKey, UnknownSystem
from hearings.keys import Keys, has_ring
from hearings.sources.base import Source, Visit
from hearings.sources.key_services import key_service
from hearings.sources.keyed import KeyedSource

if TYPE_CHECKING:
    from hearings.domain.place import Place, SourceSpec
    from hearings.net.request import Asker
    from hearings.sources.places import PlaceBook


class KeepingKeys:
    """What a person does with keys; safe from any thread."""

    def __init__(
        self,
        keys: Keys,
        book: Callable[[], PlaceBook],
        source_for: Callable[[str], Source],
        asker: Callable[[], Asker],
        clock: Clock,
    ) -> None:
        self._keys, self._book, self._source_for = keys, book, source_for
        self._asker, self._clock = asker, clock

    @property
    def has_ring(self) -> bool:
        """Whether there is a key ring that guards what it holds."""
        return has_ring()

    def lines(self) -> tuple[KeyLine, ...]:
        """Every key that a source of some place asks for, by the name of its service."""
        places: dict[str, dict[str, KeyedPlace]] = {}
        for place, _spec, name in self._keyed():
            found = places.setdefault(name, {})
            found.setdefault(place.id, self._keyed_place(place, name))
        lines = [self._line(name, tuple(found.values())) for name, found in places.items()]
        return tuple(sorted(lines, key=lambda line: (line.service.casefold(), line.name)))

    def keep(self, name: str, key: str, home: KeyHome = KeyHome.RING) -> None:
        """Keep a key; raises `UnknownKey`, `BadKey`, `NoKeyRing` and what writing a file does."""
        self._first(name)
        self._keys.keep(name, key, home)

    def remove(self, name: str) -> None:
        """Forget a key wherever it is kept; one that no source asks for any more too."""
        if self._keys.home_of(name) is None:
            self._first(name)
        self._keys.remove(name)

    def check(self, name: str, stop: StopSignal | None = None) -> KeyVerdict:
        """Ask the service one cheap question with the kept key.

        Raises `UnknownKey`, and what asking raises where the service gave no answer.
        """
        place, spec = self._first(name)
        key = self._keys.get(name)
        if key is None:
            return KeyVerdict.NOT_KEPT
        source = self._source_for(spec.system)
        if not isinstance(source, KeyedSource):
            return KeyVerdict.UNKNOWN
        today = today_in(place.timezone, self._clock.now())
        visit = Visit(
            place=place,
            spec=spec,
            window=Window(today, today),
            asker=self._asker(),
            clock=self._clock,
            stop=stop or StopSignal(),
            step=lambda _done, _total: None,
            key=key,
        )
        try:
            source.try_key(visit)
        except KeyNeeded:
            return KeyVerdict.REFUSED
        return KeyVerdict.TAKEN

    def _keyed(self) -> Iterator[tuple[Place, SourceSpec, str]]:
        for place in self._book().all():
            for spec in place.sources:
                if name := self._key_name(spec):
                    yield place, spec, name

    def _source(self, spec: SourceSpec) -> Source | None:
        """What reads a source; None where this version has nothing that does."""
        with suppress(UnknownSystem):
            return self._source_for(spec.system)
        return None

    def _key_name(self, spec: SourceSpec) -> str | None:
        source = self._source(spec)
        return source.key_name(spec) if source else None

    def _first(self, name: str) -> tuple[Place, SourceSpec]:
        known: dict[str, None] = {}
        for place, spec, found in self._keyed():
            if found == name:
                return place, spec
            known[found] = None
        raise UnknownKey(given=name, near=tuple(get_close_matches(name, known)))

    def _keyed_place(self, place: Place, name: str) -> KeyedPlace:
        systems = [spec for spec in place.sources if self._source(spec)]
        keyless = (spec.system for spec in systems if self._key_name(spec) is None)
        before = "" if self._key_name(systems[0]) == name else systems[0].system
        return KeyedPlace(place.id, _full_name(place), next(keyless, ""), before)

    def _line(self, name: str, places: tuple[KeyedPlace, ...]) -> KeyLine:
        service = key_service(name)
        return KeyLine(
            name, service.name, service.sign_up, service.checked, places, self._keys.home_of(name)
        )


def _full_name(place: Place) -> str:
    return f"{place.name}, {place.region}" if place.region else place.name
