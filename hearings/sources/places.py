# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every place the program knows: those it ships with, and the person's own over them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from hearings import assets
from hearings.domain.names import without_accents
from hearings.domain.place import Place, PlaceKind
from hearings.errors import BadPlacesFile, UnknownPlace
from hearings.sources.place_file import PlaceFile, read_place_file

NEAR = 3


@dataclass(frozen=True, slots=True)
class PlaceBook:
    """The places by id, in the order of their names.

    `problems` are the faults of the person's own file; the places it describes
    correctly are in the book all the same.
    """

    by_id: Mapping[str, Place]
    problems: tuple[BadPlacesFile, ...] = ()

    @property
    def problem(self) -> BadPlacesFile | None:
        """The first fault of the person's own file; None when it has none."""
        return self.problems[0] if self.problems else None

    def all(self) -> tuple[Place, ...]:
        """Every place, by name and then by region."""
        return tuple(self.by_id.values())

    def homepage_of(self, place_id: str) -> str | None:
        """The official page of a place; None where it has none, and of an unknown one."""
        place = self.by_id.get(place_id)
        return place.homepage if place else None

    def get(self, place_id: str) -> Place:
        """The place of an id; raises `UnknownPlace` with ids that look like it."""
        place = self.by_id.get(place_id)
        if place is None:
            raise UnknownPlace(place_id, self._near(place_id))
        return place

    def search(self, text: str) -> tuple[Place, ...]:
        """The places of which each word of `text` is part of what they are called.

        That is the id, name, region, division, the name of its state, or a source's system
        or client. Accents, case and commas do not count. Places whose name begins with the
        text come first; an empty text finds every place.
        """
        wanted = without_accents(text).replace(",", " ").split()
        start = " ".join(wanted)
        states = {one.division: one.name for one in self.all() if one.kind is PlaceKind.STATE}
        found = [place for place in self.all() if _has_all(place, states, wanted)]
        return tuple(
            sorted(found, key=lambda place: not without_accents(place.name).startswith(start))
        )

    def _near(self, place_id: str) -> tuple[str, ...]:
        # Imported here to start fast: only a slip of the pen needs it.
        from difflib import get_close_matches

        given = without_accents(place_id)
        named = [place.id for place in self.search(given)] if given.strip() else []
        close = get_close_matches(given, list(self.by_id), NEAR)
        return tuple(dict.fromkeys([*close, *named]))[:NEAR]


def read_places(own: Path | None = None) -> PlaceBook:
    """The places shipped with the program, and those of the person's own file over them.

    An own place replaces the shipped one of its id. A file that is not there has no
    places and no fault. A fault of a shipped file is ours and raises `BadPlacesFile`.
    """
    places: dict[str, Place] = {}
    for name in assets.names_in("places", ".toml"):
        shipped = read_place_file(assets.read_bytes(f"places/{name}"), name)
        twice = [
            BadPlacesFile(name, "duplicate", one.id) for one in shipped.places if one.id in places
        ]
        for fault in (*shipped.faults, *twice):
            raise fault
        places |= {place.id: place for place in shipped.places}
    mine = _own_file(own) if own is not None else PlaceFile(())
    places |= {place.id: place for place in mine.places}
    ordered = sorted(places.values(), key=lambda place: (without_accents(place.name), place.region))
    return PlaceBook(MappingProxyType({place.id: place for place in ordered}), mine.faults)


def _own_file(path: Path) -> PlaceFile:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return PlaceFile(())
    except OSError as error:
        fault = BadPlacesFile(path.name, "unreadable", error.strerror or "")
        return PlaceFile((), (fault,))
    return read_place_file(content, path.name, is_own=True)


def _has_all(place: Place, states: Mapping[str, str], words: list[str]) -> bool:
    named = (place.id, place.name, place.region, place.division, states.get(_state(place), ""))
    read = (f"{spec.system} {spec.client}" for spec in place.sources)
    hay = without_accents(" ".join((*named, *read)))
    return all(word in hay for word in words)


def _state(place: Place) -> str:
    """The division of the state that a place lies in, or is."""
    return "/".join(place.division.split("/")[:3])
