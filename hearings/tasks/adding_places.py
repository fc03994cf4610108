# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Add a place of one's own by the address of its calendar."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.domain.place import Place, PlaceKind
from hearings.files import write_whole
from hearings.sources.place_writing import with_place
from hearings.sources.recognising import recognise

if TYPE_CHECKING:
    from hearings.domain.place import SourceSpec
    from hearings.sources.places import PlaceBook

_NO_WORD = re.compile(r"[^a-z0-9]+")
_DIVISIONS = {
    PlaceKind.CITY: "/state:{region}/place:{name}",
    PlaceKind.COUNTY: "/state:{region}/county:{name}",
    PlaceKind.STATE: "/state:{region}",
    PlaceKind.COUNTRY: "",
}


@dataclass(frozen=True, slots=True)
class WantedPlace:
    """What a person says of a place; `region` is the two letters of its state."""

    url: str
    name: str = ""
    region: str = ""
    timezone: str = ""
    kind: PlaceKind = PlaceKind.CITY

    @property
    def is_told_whole(self) -> bool:
        """Whether there is enough to add it."""
        needs_region = self.kind is not PlaceKind.COUNTRY
        return bool(self.name and self.timezone and (self.region or not needs_region))


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an address alone tells: the place read from it already, or the systems and a name.

    `systems` are in the order in which they will be read; `name` is a guess, empty where
    the address holds no name.
    """

    known: Place | None
    systems: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class AddedPlace:
    """The place, and whether it is a new one."""

    place: Place
    is_new: bool


class AddingPlaces:
    """Writes places into the person's own file."""

    def __init__(
        self,
        book: Callable[[], PlaceBook],
        own_places: Path,
        read_again: Callable[[], None],
    ) -> None:
        """`read_again` makes the book know what was written into the file."""
        self._book, self._own_places, self._read_again = book, own_places, read_again

    def known(self, url: str) -> Place | None:
        """The place that is read from this address already; raises `UnknownAddress`."""
        first = recognise(url)[0]
        return next((one for one in self._book().all() if first in one.sources), None)

    def propose(self, url: str) -> Proposal:
        """What the address tells of a place; raises `UnknownAddress`, and asks nobody."""
        sources = recognise(url)
        client = sources[0].client.removeprefix("pub-")
        name = _NO_WORD.sub(" ", client).strip().title()
        return Proposal(self.known(url), tuple(one.system for one in sources), name)

    def timezone_of(self, region: str) -> str:
        """The zone of most places in a state, by its two letters; empty where none is known."""
        letters = region.strip().upper()
        zones = [
            place.timezone
            for place in self._book().all()
            if letters and letters in {place.region, place.id.partition("-")[0].upper()}
        ]
        return max(zones, key=zones.count, default="")

    def described(self, wanted: WantedPlace) -> Place:
        """The place as it would be added, which nobody knows of yet.

        Raises `UnknownAddress`, and `BadPlacesFile` for values that cannot be used.
        """
        place = _place(wanted, recognise(wanted.url))
        with_place(b"", self._own_places.name, place)
        return place

    def add(self, wanted: WantedPlace) -> AddedPlace:
        """Add a place; one that is read from this address already is left as it is.

        It is in the book at once. Raises `UnknownAddress`, `BadPlacesFile` for
        values that cannot be used or a file that is broken, `DiskFull` or `ProfileReadOnly`.
        """
        if (known := self.known(wanted.url)) is not None:
            return AddedPlace(known, is_new=False)
        place = _place(wanted, recognise(wanted.url))
        # A link may lead to where the person really keeps the file.
        path = self._own_places.resolve()
        content = path.read_bytes() if path.exists() else b""
        write_whole(path, with_place(content, self._own_places.name, place))
        self._read_again()
        return AddedPlace(place, is_new=True)


def _place(wanted: WantedPlace, sources: tuple[SourceSpec, ...]) -> Place:
    region, name = wanted.region.strip(), wanted.name.strip()
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = _NO_WORD.sub("-", plain).strip("-")
    division = _DIVISIONS[wanted.kind].format(
        region=region.lower(), name=words.removesuffix("-county").replace("-", "_")
    )
    return Place(
        id="-".join(filter(None, (region.lower(), words))),
        name=name,
        kind=wanted.kind,
        division=f"ocd-division/country:us{division}",
        timezone=wanted.timezone.strip(),
        sources=sources,
        region="" if wanted.kind is PlaceKind.STATE else region.upper(),
        is_own=True,
    )
