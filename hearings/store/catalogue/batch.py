# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Everything one transaction writes about hearings, gathered first and written by the list."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects import sqlite

from hearings.domain.change import Change
from hearings.domain.hearing import HearingRecord
from hearings.domain.place import Place
from hearings.store.catalogue.index import Entry, entry_for, free_slots, put_in, take_out
from hearings.store.catalogue.many_rows import write_rows
from hearings.store.catalogue.mapping import (
    DRAWN_COLUMNS,
    RECORD_COLUMNS,
    Values,
    as_in_table,
    drawn_values,
    item_values,
    record_values,
)
from hearings.store.catalogue.revising import Revision
from hearings.store.catalogue.slot import is_same_minute, slot_for
from hearings.store.catalogue.tables import agenda_item, change, hearing, source
from hearings.store.moments import utc_text


def _insert(table: Table, *columns: str) -> str:
    plain = table.insert().compile(dialect=sqlite.dialect(), column_keys=list(columns) or None)
    return str(plain)


_NEW_HEARING = _insert(hearing)
_NEW_ITEM = _insert(agenda_item)
_NEW_CHANGE = _insert(change, "hearing_key", "at", "field", "old", "new")
_KNOWN_SOURCE = """
    ON CONFLICT (place_id, system, source_id) DO UPDATE SET
        hearing_key = excluded.hearing_key,
        position = excluded.position,
        url = excluded.url,
        read_at = excluded.read_at,
        agenda_read_at = coalesce(excluded.agenda_read_at, source.agenda_read_at)
"""
_SOURCE = _insert(source) + _KNOWN_SOURCE
_REVISED = ", ".join(
    f'"{name}" = ?' for name in ("slot", "changed_at", "sequence", *RECORD_COLUMNS, *DRAWN_COLUMNS)
)
_REVISE = f'UPDATE hearing SET merged_into = NULL, {_REVISED} WHERE "key" = ?'
_NO_AGENDA = "DELETE FROM agenda_item WHERE hearing_key = ?"


@dataclass(slots=True)
class Batch:
    """What is to be written about the hearings of one place, seen at `at`."""

    place: Place
    system: str
    at: datetime
    new: list[tuple[int, str, HearingRecord]] = field(default_factory=list)
    revised: list[Revision] = field(default_factory=list)
    sources: list[Values] = field(default_factory=list)
    _at: str = ""

    def __post_init__(self) -> None:
        self._at = utc_text(self.at)

    def list_source(self, key: int, ids: Iterable[str], record: HearingRecord) -> None:
        """Note that the hearing was listed under these ids."""
        agenda_at = None if record.items is None else self._at
        for position, source_id in enumerate(ids):
            url = record.page_url if position == 0 else None
            self.sources.append(
                (self.place.id, self.system, source_id, key, position, url, self._at, agenda_at)
            )

    def write(self, connection: Connection, spelled: Set[str]) -> set[str]:
        """Write everything, the index last; takes and gives words as `put_in` does."""
        gone, come = self._write_revised(connection)
        come += self._write_new(connection)
        write_rows(connection, _SOURCE, self.sources)
        take_out(connection, gone)
        return put_in(connection, come, spelled)

    def _write_new(self, connection: Connection) -> list[Entry]:
        if not self.new:
            return []
        at, place = self._at, self.place.id
        slots = free_slots(
            connection,
            [slot_for(place, name, one.date, one.starts_at) for _, name, one in self.new],
        )
        drawn = [drawn_values(record) for _, _, record in self.new]
        rows = (
            (
                key,
                name,
                place,
                slot,
                at,
                at,
                0,
                None,
                None,
                *as_in_table(record_values(record), in_short),
            )
            for (key, name, record), slot, in_short in zip(self.new, slots, drawn, strict=True)
        )
        items = (
            (key, position, *item_values(item))
            for key, _, record in self.new
            for position, item in enumerate(record.items or ())
        )
        write_rows(connection, _NEW_HEARING, rows)
        write_rows(connection, _NEW_ITEM, items)
        return [
            entry_for(slot, place, record, in_short)
            for (_, _, record), slot, in_short in zip(self.new, slots, drawn, strict=True)
        ]

    def _write_revised(self, connection: Connection) -> tuple[list[Entry], list[Entry]]:
        gone: list[Entry] = []
        come: list[Entry] = []
        slots = self._slots_of_revised(connection)
        for one, slot in zip(self.revised, slots, strict=True):
            held, drawn = one.held, drawn_values(one.after)
            sequence = held.sequence + one.adds_to_sequence
            changed_at = self._at if one.is_seen else held.changed_at
            row = (slot, changed_at, sequence, *one.values, *drawn, held.key)
            connection.exec_driver_sql(_REVISE, row)
            if one.agenda is not None:
                write_agenda(connection, held.key, one.agenda)
            write_changes(connection, held.key, one.changes)
            after = entry_for(slot, held.place_id, one.after, drawn)
            if held.slot is None:
                come.append(after)
                continue
            before = entry_for(held.slot, held.place_id, one.before)
            if before != after:
                gone.append(before)
                come.append(after)
        return gone, come

    def _slots_of_revised(self, connection: Connection) -> list[int]:
        wanted: dict[int, int] = {}
        for one in self.revised:
            wish = slot_for(one.held.place_id, one.held.id, one.after.date, one.after.starts_at)
            if one.held.slot is None or not is_same_minute(one.held.slot, wish):
                wanted[one.held.key] = wish
        given = dict(zip(wanted, free_slots(connection, list(wanted.values())), strict=True))
        return [given.get(one.held.key, one.held.slot or 0) for one in self.revised]


def write_agenda(connection: Connection, key: int, items: Iterable[Values]) -> None:
    """Put an agenda in the place of the one that is held."""
    connection.exec_driver_sql(_NO_AGENDA, (key,))
    rows = ((key, position, *values) for position, values in enumerate(items))
    write_rows(connection, _NEW_ITEM, rows)


def write_changes(connection: Connection, key: int, changes: Iterable[Change]) -> None:
    """Add to what is known to have changed; nothing is ever taken from it."""
    rows = [(key, utc_text(one.at), one.field.value, one.old, one.new) for one in changes]
    write_rows(connection, _NEW_CHANGE, rows)


def next_key(connection: Connection) -> int:
    """A key above all that are in use."""
    highest = connection.execute(select(func.max(hearing.c.key))).scalar()
    return (highest or 0) + 1
