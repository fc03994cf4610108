# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A key that a public service asks for, as a person sees it: everything but the key itself."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hearings.domain.key_home import KeyHome


class KeyVerdict(StrEnum):
    """What a service said of a key; UNKNOWN where its source cannot ask."""

    TAKEN = "taken"
    REFUSED = "refused"
    NOT_KEPT = "not-kept"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class KeyedPlace:
    """A place that a key serves; `without` is the first of its sources that needs none.

    `without` is empty where the place cannot be read without a key. `before` is the source
    that is read first, empty where that is the one that wants this key.
    """

    place_id: str
    name: str
    without: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One key that some source asks for; the key itself is never in it.

    `sign_up` is where a person gets one free, as known on the day `checked`; empty where
    only the body itself knows. `home` is None while there is no key.
    """

    name: str
    service: str
    sign_up: str
    checked: date
    places: tuple[KeyedPlace, ...]
    home: KeyHome | None
