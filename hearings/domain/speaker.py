# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Who speaks, as far as a body asks to know it; kept apart from every text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hearings.domain.rule import Identity


class SpeakerPart(StrEnum):
    """One thing a body may ask of a speaker, in the order of a letterhead."""

    NAME = "name"
    TOWN = "town"
    ADDRESS = "address"
    PHONE = "phone"


class Need(StrEnum):
    """Whether a body asks for a part."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    NOT_NEEDED = "not-needed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """The person as a body may know them; what is empty is not told to anybody."""

    name: str = ""
    town: str = ""
    address: str = ""
    phone: str = ""

    def part(self, part: SpeakerPart) -> str:
        """One part; empty where the person gave none."""
        return {
            SpeakerPart.NAME: self.name,
            SpeakerPart.TOWN: self.town,
            SpeakerPart.ADDRESS: self.address,
            SpeakerPart.PHONE: self.phone,
        }[part]

    def lines(self, parts: Iterable[SpeakerPart]) -> tuple[str, ...]:
        """The chosen parts that are not empty, in the order of a letterhead."""
        chosen = set(parts)
        return tuple(text for one in SpeakerPart if one in chosen and (text := self.part(one)))


def needs_of(identity: Identity | None) -> Mapping[SpeakerPart, Need]:
    """What a body asks for by its rule; where no rule says it, a part is optional.

    A rule about addresses is one about the street: the town stays optional.
    """
    name = identity.name_required if identity else None
    address = identity.address_required if identity else None
    return {
        SpeakerPart.NAME: _need(name),
        SpeakerPart.TOWN: Need.OPTIONAL,
        SpeakerPart.ADDRESS: _need(address),
        SpeakerPart.PHONE: Need.OPTIONAL,
    }


def _need(is_required: bool | None) -> Need:
    if is_required is None:
        return Need.OPTIONAL
    return Need.REQUIRED if is_required else Need.NOT_NEEDED
