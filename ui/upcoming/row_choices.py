# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What can be chosen for one hearing: its bills, its topics and the words that mark it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hearings.core import Core
from hearings.domain.bill_number import BillNumber, read_bill
from hearings.domain.hearing import Hearing
from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.own_mark import OwnMark

MOST_BILLS = 4
MOST_TOPICS = 4
MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Choices:
    """A hearing with what stands in it; bills of items that count for the person come first.

    `words` are those that earned a topic, as they stand there.
    """

    hearing: Hearing
    interests: Interests
    is_followed: bool
    bills: tuple[BillNumber, ...]
    topics: tuple[str, ...]
    words: tuple[str, ...]


def choices_of(core: Core, hearing_id: str) -> Choices:
    """Read and work out everything; raises `UnknownHearing`."""
    hearing = core.looking.hearing(hearing_id)
    mark = core.choosing.marking()(hearing)
    return Choices(
        hearing,
        core.choosing.interests(),
        mark.is_followed,
        tuple({one.key: one for one in _bills(hearing, mark)}.values())[:MOST_BILLS],
        mark.topics[:MOST_TOPICS],
        tuple({one.casefold(): one for one in _words(mark)}.values())[:MOST_WORDS],
    )


def _bills(hearing: Hearing, mark: OwnMark) -> Iterator[BillNumber]:
    pairs = list(zip(hearing.record.items or (), mark.items, strict=True))
    for item, _part in sorted(pairs, key=lambda pair: not pair[1].counts):
        if item.bill and item.bill.number:
            yield read_bill(item.bill.number, hearing.place_id, hearing.record.date)


def _words(mark: OwnMark) -> Iterator[str]:
    for part in (mark.head, *mark.items):
        if part.verdict.label is not Label.NO:
            yield from (word for hit in part.verdict.hits for word in hit.words)
