# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Storing one reading: each record finds its hearing, is compared, and is written in one go."""

from collections import defaultdict
from collections.abc import Iterable, Set
from datetime import datetime

from sqlalchemy import Connection, select

from hearings.clock import today_in
from hearings.domain.by_hand import BY_HAND
from hearings.domain.cross_check import CROSS_CHECKS
from hearings.domain.hearing import with_items
from hearings.domain.place import Place
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.domain.stored import Stored
from hearings.store.catalogue.batch import Batch, next_key
from hearings.store.catalogue.held import Held, among, held_by_key, held_where, items_by_key
from hearings.store.catalogue.identity import new_id
from hearings.store.catalogue.mapping import Values
from hearings.store.catalogue.merging import absorb
from hearings.store.catalogue.recognising import Known, Recognised, folded_bodies, recognise
from hearings.store.catalogue.revising import Revision, revise, unlist
from hearings.store.catalogue.several import Several
from hearings.store.catalogue.slot import first_slot, last_slot
from hearings.store.catalogue.tables import hearing, source


class Storing:
    """One reading on its way into the catalogue.

    `spelled` are words the index knows for certain; `words` are those it learned.
    """

    def __init__(
        self,
        connection: Connection,
        place: Place,
        reading: Reading,
        at: datetime,
        spelled: Set[str] = frozenset(),
    ) -> None:
        self._connection = connection
        self._place = place
        self._reading = reading
        self._at = at
        self._spelled = spelled
        self.words: set[str] = set()
        self._batch = Batch(place, reading.system, at)
        self._held = self._held_around()
        self._ids_here = self._ids_of(self._held)
        self._several = Several(connection, place, reading.system, self._held)
        self._told_better = self._listed_by_sources() if reading.system == BY_HAND else frozenset()

    def store(self) -> tuple[Stored, ...]:
        """Write the reading; the answer names what is new or changed."""
        found = self._with_ids(recognise(self._reading.records, self._known()))
        claimed = {key for _, one in found if one.key for key in (one.key, *one.absorbed)}
        vanished = self._vanished(claimed)
        items = items_by_key(self._connection, [*claimed, *(one.key for one in vanished)])
        stored: list[Stored] = []
        key = next_key(self._connection)
        for name, one in found:
            if one.key is None:
                self._batch.new.append((key, name, self._several.met(key, one.record)))
                self._batch.list_source(key, one.ids, one.record)
                stored.append(Stored(name, is_new=True))
                key += 1
            else:
                stored += self._revised(one, items)
        for gone in vanished:
            stored += self._gone(gone, items.get(gone.key, []))
        self.words = self._batch.write(self._connection, self._spelled)
        self._several.write()
        return tuple(stored)

    def _revised(self, one: Recognised, items: dict[int, list[Values]]) -> list[Stored]:
        assert one.key is not None
        held = self._held[one.key]
        for key in one.absorbed:
            absorb(self._connection, self._held[key], items.get(key, []), held)
            self._several.absorb(key, held.key)
        if held.key in self._told_better and held.slot is not None:
            self._batch.list_source(held.key, one.ids, with_items(one.record, None))
            return []
        self._batch.list_source(held.key, one.ids, one.record)
        before = items.get(held.key, [])
        record = self._several.told(held, before, one.record)
        return self._keep(revise(held, before, record, self._at))

    def _gone(self, held: Held, items: list[Values]) -> list[Stored]:
        if not self._several.is_beside:
            return self._keep(unlist(held, items, self._at))
        record = self._several.unlisted(held, items)
        return self._keep(revise(held, items, record, self._at))

    def _keep(self, revision: Revision | None) -> list[Stored]:
        if revision is None:
            return []
        self._batch.revised.append(revision)
        if not revision.is_seen:
            return []
        return [Stored(revision.held.id, is_new=False, changes=revision.changes)]

    def _held_around(self) -> dict[int, Held]:
        """The hearings of the place under the ids of the reading, or on its dates."""
        window, records = self._reading.window, self._reading.records
        ids = [one for record in records for one in record.source_ids]
        listed = select(source.c.hearing_key).where(
            source.c.place_id == self._place.id,
            source.c.system == self._reading.system,
            among(source.c.source_id, ids),
        )
        keys = set(self._connection.scalars(listed))
        first = min([window.first, *(record.date for record in records)])
        last = max([window.last, *(record.date for record in records)])
        near = held_where(
            self._connection,
            hearing.c.place_id == self._place.id,
            hearing.c.slot.between(first_slot(first), last_slot(last)),
        )
        found = {one.key: one for one in near}
        return found | held_by_key(self._connection, keys - found.keys())

    def _ids_of(self, keys: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """Under which ids the system that was read lists each hearing, last read first."""
        found: dict[int, list[str]] = defaultdict(list)
        asked = (
            select(source.c.hearing_key, source.c.source_id)
            .where(among(source.c.hearing_key, keys), source.c.system == self._reading.system)
            .order_by(source.c.read_at.desc(), source.c.position)
        )
        for key, source_id in self._connection.execute(asked):
            found[key].append(source_id)
        return {key: tuple(ids) for key, ids in found.items()}

    def _listed_by_sources(self) -> frozenset[int]:
        """The hearings that a source lists, of which no person knows more."""
        asked = select(source.c.hearing_key).where(
            among(source.c.hearing_key, self._held), source.c.system != BY_HAND
        )
        return frozenset(self._connection.scalars(asked))

    def _known(self) -> list[Known]:
        return [
            Known(
                key=one.key,
                date=one.date,
                starts_at=one.starts_at,
                status=one.status,
                bodies=folded_bodies(one.bodies),
                ids=self._own_first(one, self._ids_here.get(one.key, ())),
            )
            for one in self._held.values()
        ]

    def _own_first(self, held: Held, ids: tuple[str, ...]) -> tuple[str, ...]:
        """The ids, before all others the one that gave the hearing its own id."""
        if len(ids) < 2:
            return ids
        place, system = self._place.id, self._reading.system
        return tuple(sorted(ids, key=lambda one: new_id(place, system, one) != held.id))

    def _with_ids(self, found: list[Recognised]) -> list[tuple[str, Recognised]]:
        """Each record with the id of its hearing, made for those that are new.

        A hearing that was merged into another one and is listed alone again is found
        by the id it would get, and is itself again.
        """
        wishes = {
            one.ids[0]: new_id(self._place.id, self._reading.system, one.ids[0])
            for one in found
            if one.key is None
        }
        met = held_where(self._connection, among(hearing.c.id, wishes.values()))
        taken = {one.id: one for one in met}
        used = set(taken)
        named: list[tuple[str, Recognised]] = []
        for one in found:
            if one.key is not None:
                named.append((self._held[one.key].id, one))
                continue
            wish = wishes[one.ids[0]]
            merged = taken.get(wish)
            if merged is not None and merged.merged_into is not None:
                self._held[merged.key] = merged
                self._several.look_at([merged.key])
                named.append((wish, Recognised(one.record, one.ids, merged.key)))
                del taken[wish]
                continue
            name = self._free_id(one, used) if wish in used else wish
            used.add(name)
            named.append((name, one))
        return named

    def _free_id(self, one: Recognised, used: set[str]) -> str:
        while True:
            name = new_id(self._place.id, self._reading.system, one.ids[0], used)
            if not held_where(self._connection, hearing.c.id == name):
                return name
            used.add(name)

    def _vanished(self, claimed: set[int]) -> list[Held]:
        """What this system listed within the window, lists no more, and still lies ahead.

        Only what was scheduled is missed: cancelled and postponed say more than unlisted.
        What another source lists too merely loses what this one said of it.
        """
        if self._reading.skipped or not self._reading.lists_all:
            # An entry nobody could read, or that was not listed, may be any of them.
            return []
        return [
            one
            for one in self._held.values()
            if one.key in self._ids_here
            and one.key not in claimed
            and one.slot is not None
            and one.date in self._reading.window
            and _is_ahead(one, self._at)
            and self._may_be_missed(one)
        ]

    def _may_be_missed(self, one: Held) -> bool:
        if self._several.is_beside:
            return self._several.may_be_missed(one)
        return one.status is Status.SCHEDULED and self._reading.system not in CROSS_CHECKS


def _is_ahead(one: Held, at: datetime) -> bool:
    starts_at = one.starts_at
    if starts_at is not None:
        return starts_at > at
    return one.date > today_in(one.told("timezone"), at)
