# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a hearing means to one person: which of its marks count for them, and what they add.

Worked out whenever it is shown and never stored.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hearings.domain.hearing import Hearing
from hearings.domain.label import Label
from hearings.domain.topic import NOTHING_FOUND, Verdict


@dataclass(frozen=True, slots=True)
class OwnHit:
    """One word or phrase of the person found in one text.

    `word` is as the person wrote it, `words` and `spans` are those of the text; as with a
    topic, `spans` is empty where the words stand in another text than the one shown.
    """

    word: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class PartMark:
    """One agenda item, or the title and comment of a hearing, as it counts for the person.

    `verdict` is without the topics that are switched off, and finds nothing where `muted`
    words stand. `own` are the person's words, `bills` the keys of the followed bills.
    """

    verdict: Verdict = NOTHING_FOUND
    own: tuple[OwnHit, ...] = ()
    muted: tuple[OwnHit, ...] = ()
    bills: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether the part is marked in any way."""
        return bool(self.own or self.bills) or self.verdict.label is not Label.NO

    @property
    def spans(self) -> frozenset[tuple[int, int]]:
        """The places of every word that counts, in the text that is shown."""
        topics = (span for hit in self.verdict.hits for span in hit.spans)
        return frozenset((*topics, *(span for hit in self.own for span in hit.spans)))

    @property
    def weight(self) -> tuple[bool, int, bool]:
        """How much the part matters: a followed bill, then its label, then the own words."""
        return bool(self.bills), self.verdict.label.rank, bool(self.own)


@dataclass(frozen=True, slots=True)
class OwnMark:
    """A whole hearing as it counts for the person; `items` are in the order of the agenda."""

    head: PartMark = PartMark()
    items: tuple[PartMark, ...] = ()
    is_followed: bool = False

    @property
    def label(self) -> Label:
        """The strongest label that counts."""
        return max((part.verdict.label for part in self._parts()), key=lambda one: one.rank)

    @property
    def topics(self) -> tuple[str, ...]:
        """The ids of the topics that count, in order of appearance."""
        hits = (
            hit.topic
            for part in self._parts()
            if part.verdict.label is not Label.NO
            for hit in part.verdict.hits
        )
        return tuple(dict.fromkeys(hits))

    @property
    def words(self) -> tuple[str, ...]:
        """The person's own words that were found, as they wrote them, each once."""
        return tuple(dict.fromkeys(hit.word for part in self._parts() for hit in part.own))

    @property
    def bills(self) -> tuple[str, ...]:
        """The keys of the followed bills on the agenda, each once."""
        return tuple(dict.fromkeys(bill for part in self._parts() for bill in part.bills))

    @property
    def is_wanted(self) -> bool:
        """Whether the person's own words or follows mark it, whatever its topics."""
        return self.is_followed or any(part.own or part.bills for part in self._parts())

    def _parts(self) -> Iterator[PartMark]:
        yield self.head
        yield from self.items


NO_MARK = OwnMark()


def as_counted(hearing: Hearing, mark: OwnMark) -> Hearing:
    """The hearing with the verdicts that count for the person in the place of everybody's."""
    record = replace(hearing.record, verdict=mark.head.verdict)
    if record.items is not None:
        pairs = zip(record.items, mark.items, strict=True)
        items = tuple(replace(item, verdict=part.verdict) for item, part in pairs)
        record = replace(record, items=items)
    return replace(hearing, record=record)
