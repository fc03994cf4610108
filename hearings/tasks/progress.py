# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How far a refresh has come, place by place."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where the reading of one place stands."""

    WAITING = "waiting"
    READING = "reading"
    STORING = "storing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PlaceProgress:
    """One place at one moment: `done` of `total` requests; `total` is 0 while unknown."""

    place_id: str
    stage: Stage
    done: int = 0
    total: int = 0


Told = Callable[[PlaceProgress], None]
"""Told of every step, from whichever thread reads the place."""


def nobody(_progress: PlaceProgress) -> None:
    """For callers who do not watch."""
