# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which known hearing a record of a reading is: pure, over what is held of one place.

A record is the hearing that was listed under one of its source ids. A record with ids
nobody knows may still be a hearing that only another system listed before: the same date
and a shared body, and where that leaves a choice, the same start.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import fold_name
from hearings.domain.status import Status


@dataclass(frozen=True, slots=True)
class Known:
    """What is held of a hearing, as far as it helps to recognise it.

    `ids` are the ids under which the system that was read lists it, first the one by
    which it stays itself; empty when only other systems ever listed it.
    """

    key: int
    date: date
    starts_at: datetime | None
    status: Status
    bodies: frozenset[str]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A record with the hearing it is; `key` is None for one nobody knows.

    `ids` are the record's source ids that no earlier record of the reading took.
    `absorbed` are the keys of hearings that turned out to be this one too.
    """

    record: HearingRecord
    ids: tuple[str, ...]
    key: int | None = None
    absorbed: tuple[int, ...] = ()


def folded_bodies(bodies: Iterable[str]) -> frozenset[str]:
    """Names of bodies in the form that is compared."""
    return frozenset(map(fold_name, bodies))


def recognise(records: Sequence[HearingRecord], known: Sequence[Known]) -> list[Recognised]:
    """Every record with its hearing, in the order of the records.

    No hearing is given to two records. A record whose ids were all taken by earlier
    records repeats them and is left out.
    """
    found = [_by_id(record, ids, wanted) for record, ids, wanted in _wishes(records, known)]
    claimed = {key for one in found if one.key is not None for key in (one.key, *one.absorbed)}
    elsewhere = [one for one in known if not one.ids and one.key not in claimed]
    if not elsewhere:
        return found
    for must_start_alike in (True, False):
        for place, one in enumerate(found):
            if one.key is not None:
                continue
            chosen = _like(one.record, elsewhere, must_start_alike)
            if chosen is not None:
                elsewhere.remove(chosen)
                found[place] = Recognised(one.record, one.ids, chosen.key)
    return found


def _wishes(
    records: Sequence[HearingRecord], known: Sequence[Known]
) -> list[tuple[HearingRecord, tuple[str, ...], list[int]]]:
    """Each record with its own ids and the keys that are left to it."""
    taken: set[str] = set()
    fresh: list[tuple[HearingRecord, tuple[str, ...]]] = []
    for record in records:
        ids = record.source_ids
        if len(ids) > 1 or not taken.isdisjoint(ids):
            ids = tuple(one for one in dict.fromkeys(ids) if one not in taken)
        if ids:
            taken.update(ids)
            fresh.append((record, ids))
    by_id = {source_id: one.key for one in known for source_id in one.ids}
    if not by_id:
        return [(record, ids, []) for record, ids in fresh]
    first_ids = {one.ids[0]: one.key for one in known if one.ids}
    # Where one hearing became several, the record with its first id stays that hearing.
    owner: dict[int, int] = {}
    for number, (_, ids) in enumerate(fresh):
        for source_id in ids:
            if source_id in first_ids:
                owner[first_ids[source_id]] = number
    for number, (_, ids) in enumerate(fresh):
        for source_id in ids:
            if source_id in by_id:
                owner.setdefault(by_id[source_id], number)
    return [
        (record, ids, sorted({by_id[i] for i in ids if i in by_id and owner[by_id[i]] == number}))
        for number, (record, ids) in enumerate(fresh)
    ]


def _by_id(record: HearingRecord, ids: tuple[str, ...], keys: list[int]) -> Recognised:
    # The lowest key is the hearing that was known first: its id stays.
    return Recognised(record, ids, keys[0], tuple(keys[1:])) if keys else Recognised(record, ids)


def _like(
    record: HearingRecord, elsewhere: Sequence[Known], must_start_alike: bool
) -> Known | None:
    bodies = folded_bodies(record.bodies)
    alike = [one for one in elsewhere if one.date == record.date and one.bodies & bodies]
    if not must_start_alike:
        return alike[0] if len(alike) == 1 else None
    alike = [one for one in alike if one.starts_at == record.starts_at]
    # A cancelled meeting and the special one in its place can share day and hour.
    return min(alike, key=lambda one: (one.status != record.status, one.key), default=None)
