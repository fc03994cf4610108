# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How near the place of a precedent is to the place of a hearing, by their divisions."""

from enum import IntEnum


class Nearness(IntEnum):
    """Nearest first: the same place, the same state, the rest."""

    SAME_PLACE = 0
    SAME_STATE = 1
    ELSEWHERE = 2


def nearness(division: str, here: str) -> Nearness:
    """How near a division is to the one `here`; an empty one is elsewhere."""
    if division and division == here:
        return Nearness.SAME_PLACE
    state = state_of(here)
    return Nearness.SAME_STATE if state and state == state_of(division) else Nearness.ELSEWHERE


def state_of(division: str) -> str:
    """The division of the state a division lies in; empty for a country."""
    parts = division.split("/")
    return "/".join(parts[:3]) if len(parts) > 2 else ""


def holds_in(division: str, here: str) -> bool:
    """Whether something of `division` is about `here`: the place, its state, what lies in it.

    A country has only what is its own, because everything would lie in it.
    """
    if not division or not here:
        return False
    if division == here:
        return True
    if not state_of(division) or not state_of(here):
        return False
    return division.startswith(here + "/") or here.startswith(division + "/")
