# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How a place stands: when it was last read, how much is ahead, what went wrong."""

from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.besides import BesideState
from hearings.errors import HearingsError


@dataclass(frozen=True, slots=True)
class PlaceState:
    """What the catalogue knows of one place.

    `tried_at` is the last attempt and `read_at` the last complete reading (aware,
    UTC; None: never). `failure` is why the last attempt failed, None when it did not.
    `system` is the source that was read last. `newest` is the latest date of any
    hearing held, `ahead` how many lie ahead and `ahead_marked` how many of those
    touch a topic. `failed_system` is the source whose failure is told, empty for none.
    `beside` are the sources that are read beside the first one, by their systems.
    """

    place_id: str
    tried_at: datetime | None = None
    read_at: datetime | None = None
    failure: HearingsError | None = None
    system: str = ""
    newest: date | None = None
    ahead: int = 0
    ahead_marked: int = 0
    failed_system: str = ""
    beside: tuple[BesideState, ...] = ()
