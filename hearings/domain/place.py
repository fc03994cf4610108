# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A place that holds hearings, and the public sources that list them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from hearings.domain.by_hand import BY_HAND

NO_OPTIONS: Mapping[str, str] = MappingProxyType({})


class PlaceKind(StrEnum):
    """What a place is."""

    CITY = "city"
    COUNTY = "county"
    STATE = "state"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class SourceSpec:
    """One source of a place: which system, under which client name, at which address.

    `base_url` stands for everything before the documented path of the system and is
    None where the system's own address is meant. `options` holds what only one
    system knows, such as a view number. `beside` sources are read in every refresh in
    addition to the first one that works. `is_off` is one that the person switched off: it
    is never asked.
    """

    system: str
    client: str = ""
    base_url: str | None = None
    options: Mapping[str, str] = field(default_factory=lambda: NO_OPTIONS, hash=False)
    beside: bool = False
    is_off: bool = False

    @property
    def is_by_hand(self) -> bool:
        """Whether it stands for what a person brought, so that nobody can be asked."""
        return self.system == BY_HAND

    @property
    def is_asked(self) -> bool:
        """Whether a refresh may ask it."""
        return not self.is_by_hand and not self.is_off


@dataclass(frozen=True, slots=True)
class Place:
    """A city, county, state or country.

    `division` is its Open Civic Data division id, `timezone` an IANA name; the first
    source that works is used, the others are fallbacks, but for those that are read
    beside. `region` is the short name
    of the state for telling two places of one name apart, empty for states.
    """

    id: str
    name: str
    kind: PlaceKind
    division: str
    timezone: str
    sources: tuple[SourceSpec, ...]
    region: str = ""
    homepage: str | None = None
    is_own: bool = False

    @property
    def beside(self) -> tuple[str, ...]:
        """The systems that are read beside the first source that works, in their order."""
        return tuple(spec.system for spec in self.sources if spec.beside)

    @property
    def is_off(self) -> bool:
        """Whether every source was switched off, so that nobody is asked."""
        return bool(self.sources) and all(spec.is_off for spec in self.sources)

    def without(self, systems: Collection[str]) -> "Place":
        """The place with the sources of these systems switched off, and all others on."""
        told = (replace(spec, is_off=spec.system in systems) for spec in self.sources)
        return replace(self, sources=tuple(told))
