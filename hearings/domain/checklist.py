# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a good testimony has, and whether a text has it."""

from dataclasses import dataclass
from enum import StrEnum


class Point(StrEnum):
    """One line of the checklist, in the order in which a testimony is built."""

    SPEAKER = "speaker"
    BILL = "bill"
    POSITION = "position"
    STORY = "story"
    FACT = "fact"
    ASK = "ask"


class CheckState(StrEnum):
    """FOUND, LATE where it stands too far from the beginning, or MISSING."""

    FOUND = "found"
    LATE = "late"
    MISSING = "missing"


class Clue(StrEnum):
    """The rule by which a point was found; NONE for a missing one."""

    NONE = "none"
    NAME = "name"
    HOME = "home"
    ROLE = "role"
    SPEAKS_FOR = "speaks-for"
    NUMBER = "number"
    STANCE = "stance"
    TIME_AND_SELF = "time-and-self"
    PERSON_TWICE = "person-twice"
    FIGURE_AND_SOURCE = "figure-and-source"
    REQUEST = "request"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a point is there: `text[start:end]` made it found; 0 and 0 for a missing one."""

    point: Point
    state: CheckState
    clue: Clue = Clue.NONE
    start: int = 0
    end: int = 0
