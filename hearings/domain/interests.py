# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What one person wants to hear of and what not: private, kept in the vault alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What can be followed beside places, and what can be silenced, as the vault names it."""

    TOPIC = "topic"
    TOPIC_OFF = "topic-off"
    WORD = "word"
    MUTED = "muted-word"
    BILL = "bill"
    HEARING = "hearing"


@dataclass(frozen=True, slots=True)
class Interests:
    """Everything a person follows but places, in the order it was added.

    `words` are their own words and phrases, `muted` those that silence the text they stand
    in. `topics` are the ids of the followed ones, `topics_off` of those that no longer mark
    anything. `bills` are keys of `BillNumber`, `hearings` ids.
    """

    words: tuple[str, ...] = ()
    muted: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    topics_off: tuple[str, ...] = ()
    bills: tuple[str, ...] = ()
    hearings: tuple[str, ...] = ()

    @property
    def adds(self) -> bool:
        """Whether hearings are marked beyond those on a topic."""
        return bool(self.words or self.bills or self.hearings)

    @property
    def takes(self) -> bool:
        """Whether something on a topic counts no longer."""
        return bool(self.muted or self.topics_off)


NO_INTERESTS = Interests()


def interests_of(kept: Iterable[tuple[str, str]]) -> Interests:
    """The interests kept as pairs of kind and key; pairs of other kinds are passed over."""
    keys: dict[str, list[str]] = {kind: [] for kind in Kind}
    for kind, key in kept:
        if kind in keys:
            keys[kind].append(key)
    return Interests(
        words=tuple(keys[Kind.WORD]),
        muted=tuple(keys[Kind.MUTED]),
        topics=tuple(keys[Kind.TOPIC]),
        topics_off=tuple(keys[Kind.TOPIC_OFF]),
        bills=tuple(keys[Kind.BILL]),
        hearings=tuple(keys[Kind.HEARING]),
    )
