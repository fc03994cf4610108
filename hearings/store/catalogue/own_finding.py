# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Finds what one person's own words and follows add to a list, and what their silence takes.

The index names the hearings that come into question; those are read and judged, so that the
list says exactly what the pane beside it explains. Nothing of it is ever written: the words
go into questions to the file of public records and into no row of it.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from hearings.domain.bill_number import bill_of_key
from hearings.domain.bill_spelling import BillSpelling
from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.own_mark import OwnMark
from hearings.domain.term import CONGRESS
from hearings.domain.word_forms import forms_of, spellings_of
from hearings.store.catalogue.asking import Ask
from hearings.store.catalogue.slot import day_of
from hearings.store.catalogue.verdicts import verdict_from
from hearings.store.catalogue.words import label_mark, place_mark, topic_mark, words_of

MarkRecord = Callable[[str, str, HearingRecord], OwnMark]
"""How the hearing of an id and a place counts for the person, given what is listed of it."""

ReaderFor = Callable[[Interests], MarkRecord]

Bounds = tuple[int, int]
"""The first and the last slot, both included."""

AT_ONCE = 2_000

_APOSTROPHES = re.compile("['’‘`´]")

_SLOTS = (
    "SELECT json_group_array(slot) FROM (SELECT rowid AS slot FROM search"
    " WHERE search MATCH ? AND rowid BETWEEN ? AND ?)"
)
_FOLLOWED = """
WITH RECURSIVE known(slot, place_id, merged_into) AS (
    SELECT slot, place_id, merged_into FROM hearing
    WHERE id IN (SELECT value FROM json_each(?))
    UNION
    SELECT hearing.slot, hearing.place_id, hearing.merged_into FROM hearing
    JOIN known ON hearing.id = known.merged_into
)
SELECT json_group_array(json_array(slot, place_id)) FROM known WHERE slot BETWEEN ? AND ?
"""
_NAMES = """
SELECT json_group_array(json_array(slot, bodies || ' ' || location)) FROM hearing
WHERE slot IN (SELECT value FROM json_each(?))
"""
_TEXTS = """
SELECT json_group_array(json(line)) FROM (
    SELECT json_array(
        slot, id, place_id, title, comment, verdict, rank, json((
            SELECT json_group_array(json(item)) FROM (
                SELECT json_array(number, text, note, bill_number, bill_title, verdict) AS item
                FROM agenda_item
                WHERE hearing_key = hearing.key AND (verdict IS NOT NULL OR ?)
                ORDER BY position
            )
        ))
    ) AS line
    FROM hearing WHERE slot IN (SELECT value FROM json_each(?)) ORDER BY slot
)
"""


@dataclass(frozen=True, slots=True)
class Lessened:
    """What is left of a hearing on a topic: the rank of its label, and its topics."""

    rank: int
    topics: frozenset[str]


@dataclass(frozen=True, slots=True)
class OwnFound:
    """The slots that are added, and those that count for less, within some bounds.

    `followed` has the place of each slot that a followed bill or a hearing followed by hand
    adds: these are in `added` too.
    """

    added: frozenset[int]
    lessened: dict[int, Lessened]
    followed: dict[int, str]


@dataclass(frozen=True, slots=True)
class Texts:
    """What is read of one hearing to judge it; `rank` is that of its label for everybody."""

    slot: int
    id: str
    place_id: str
    rank: int
    record: HearingRecord


def own_found(interests: Interests, bounds: Bounds, ask: Ask, mark: MarkRecord) -> OwnFound:
    """What the interests of a person change in the list between two slots, both included."""
    sure, unsure = _word_slots(interests, bounds, ask, mark)
    unsure |= _slots(map(_bill_expression, interests.bills), bounds, ask)
    taking = _slots(_taking(interests), bounds, ask)
    followed = _followed(interests.hearings, bounds, ask)
    added = sure | followed.keys()
    lessened = {}
    for slots, whole in ((unsure, True), (taking - unsure, False)):
        for texts in texts_of(slots, ask, whole=whole):
            found = mark(texts.id, texts.place_id, texts.record)
            if found.is_wanted:
                added.add(texts.slot)
            if found.bills:
                followed[texts.slot] = texts.place_id
            if texts.slot in taking:
                lessened[texts.slot] = Lessened(found.label.rank, frozenset(found.topics))
    return OwnFound(frozenset(added), lessened, followed)


def _word_slots(
    interests: Interests, bounds: Bounds, ask: Ask, mark: MarkRecord
) -> tuple[set[int], set[int]]:
    """Where own words stand for certain, and where only reading can tell.

    The index knows a single word as well as reading does, but not whether it stands on the
    agenda or in the name of a room, nor beside a muted word.
    """
    alone = [word for word in interests.words if word.removesuffix("*").isalnum()]
    others = [word for word in interests.words if word not in alone]
    sure = _slots(map(_expression, alone), bounds, ask)
    unsure = _slots(map(_expression, others), bounds, ask)
    if sure:
        doubtful = sure & _slots(map(_expression, interests.muted), bounds, ask)
        doubtful |= _named_elsewhere(sure, ask, mark)
        sure -= doubtful
        unsure |= doubtful
    return sure, unsure


def _named_elsewhere(slots: Iterable[int], ask: Ask, mark: MarkRecord) -> set[int]:
    """Of these hearings those whose bodies or rooms have an own word in their names."""
    judged: dict[str, bool] = {}
    found = set()
    for some in _pages(slots):
        for slot, names in json.loads(ask(_NAMES, (some,)) or "[]"):
            if names not in judged:
                record = HearingRecord((), (), names, date.min, "")
                judged[names] = bool(mark("", "", record).words)
            if judged[names]:
                found.add(slot)
    return found


def texts_of(slots: Iterable[int], ask: Ask, *, whole: bool = True) -> Iterator[Texts]:
    """What stands in the hearings of these slots; without `whole` the marked items alone."""
    for some in _pages(slots):
        for line in json.loads(ask(_TEXTS, (int(whole), some)) or "[]"):
            yield _texts(*line)


def _pages(slots: Iterable[int]) -> Iterator[str]:
    rising = sorted(slots)
    for start in range(0, len(rising), AT_ONCE):
        yield json.dumps(rising[start : start + AT_ONCE])


def _texts(
    slot: int,
    hearing_id: str,
    place_id: str,
    title: str,
    comment: str,
    verdict: str | None,
    rank: int,
    items: list[list[str | None]],
) -> Texts:
    record = HearingRecord(
        source_ids=(),
        bodies=(),
        title=title,
        date=day_of(slot),
        timezone="",
        comment=comment,
        verdict=verdict_from(verdict),
        items=tuple(
            AgendaItem(
                text or "",
                number,
                note or "",
                None if bill is None else Bill(bill, bill_title or ""),
                verdict=verdict_from(item_verdict),
            )
            for number, text, note, bill, bill_title, item_verdict in items
        ),
    )
    return Texts(slot, hearing_id, place_id, rank, record)


def _slots(expressions: Iterable[str], bounds: Bounds, ask: Ask) -> set[int]:
    found: set[int] = set()
    for expression in filter(None, expressions):
        found.update(json.loads(ask(_SLOTS, (expression, *bounds)) or "[]"))
    return found


def _followed(ids: tuple[str, ...], bounds: Bounds, ask: Ask) -> dict[int, str]:
    if not ids:
        return {}
    return dict(json.loads(ask(_FOLLOWED, (json.dumps(ids), *bounds)) or "[]"))


def _bill_expression(key: str) -> str:
    """What the index must hold wherever a bill is named; empty for one without a number."""
    bill = bill_of_key(key)
    places = ("us-house", "us-senate") if bill.legislature == CONGRESS else (bill.legislature,)
    anchors = _any_of(f"{one}*" for one in _quoted(BillSpelling(bill).anchors))
    return f"{_any_of(_quoted(map(place_mark, places)))} AND {anchors}" if anchors else ""


def _taking(interests: Interests) -> Iterator[str]:
    marked = f'"{label_mark(Label.BORDERLINE)}"'
    yield from (f"{marked} AND {one}" for one in map(_expression, interests.muted) if one)
    if interests.topics_off:
        yield _any_of(_quoted(map(topic_mark, interests.topics_off)))


def _expression(words: str) -> str:
    """What the index must hold wherever a word or phrase stands; empty for none."""
    # "O'Brien" is folded to one word, and the index has two.
    ways = dict.fromkeys((words, _APOSTROPHES.sub("", words)))
    found = (" AND ".join(_any_of(_forms(part)) for part in _parts(way)) for way in ways)
    return _any_of(f"({one})" for one in found if one)


def _parts(words: str) -> Iterator[tuple[str, bool]]:
    """The words the index has, each with whether it may go on."""
    for part in words.split():
        *whole, last = words_of(part) or [""]
        yield from ((one, False) for one in whole)
        if last:
            yield last, part.endswith("*")


def _forms(part: tuple[str, bool]) -> Iterator[str]:
    word, may_go_on = part
    for form in (word,) if may_go_on else forms_of(word):
        yield from (f'"{one}"{"*" if may_go_on else ""}' for one in spellings_of(form))


def _quoted(words: Iterable[str]) -> Iterator[str]:
    return (f'"{one}"' for one in words)


def _any_of(conditions: Iterable[str]) -> str:
    told = list(conditions)
    return f"({' OR '.join(told)})" if told else ""
