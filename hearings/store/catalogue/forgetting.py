# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes one hearing out of the tables with everything that is held of it, and puts it back."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, insert, select, update

from hearings.domain.hearing import HearingRecord
from hearings.store.catalogue.batch import next_key
from hearings.store.catalogue.held import held_by_key, items_by_key
from hearings.store.catalogue.index import entry_for, free_slots, put_in, take_out
from hearings.store.catalogue.linking import link_replacements
from hearings.store.catalogue.slot import slot_for
from hearings.store.catalogue.tables import account, agenda_item, change, filled, hearing, source

_PARTS = (agenda_item, source, account, filled, change)

Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Taken:
    """One hearing as it stood: its record, its own row, and its rows of each other table."""

    id: str
    place_id: str
    record: HearingRecord
    own: Row
    parts: Mapping[str, tuple[Row, ...]]


def take(connection: Connection, key: int) -> Taken:
    """Take the hearing under a key out of everything; others that pointed to it do no more."""
    held = held_by_key(connection, {key})[key]
    record = held.record(items_by_key(connection, [key]).get(key, []))
    if held.slot is not None:
        take_out(connection, [entry_for(held.slot, held.place_id, record)])
    own = connection.execute(select(hearing).where(hearing.c.key == key)).mappings().one()
    parts = {one.name: _rows(connection, one, key) for one in _PARTS}
    for one in _PARTS:
        connection.execute(delete(one).where(one.c.hearing_key == key))
    connection.execute(delete(hearing).where(hearing.c.key == key))
    pointing = hearing.c.replaced_by == held.id
    connection.execute(update(hearing).where(pointing).values(replaced_by=None))
    return Taken(held.id, held.place_id, record, dict(own), parts)


def put_back(connection: Connection, taken: Taken) -> None:
    """Put it back as it stood; nothing happens where it was brought again since."""
    if _is_there(connection, taken):
        return
    key = next_key(connection)
    connection.execute(insert(hearing).values({**taken.own, "key": key, "slot": None}))
    for part in _PARTS:
        for row in taken.parts[part.name]:
            # A change has a number of its own, which another one may have by now.
            kept = {name: value for name, value in row.items() if (part, name) != (change, "id")}
            connection.execute(insert(part).values({**kept, "hearing_key": key}))
    record = taken.record
    wish = slot_for(taken.place_id, taken.id, record.date, record.starts_at)
    (slot,) = free_slots(connection, [wish])
    connection.execute(update(hearing).where(hearing.c.key == key).values(slot=slot))
    put_in(connection, [entry_for(slot, taken.place_id, record)])
    link_replacements(connection, taken.place_id, record.date)


def _is_there(connection: Connection, taken: Taken) -> bool:
    if connection.scalar(select(hearing.c.key).where(hearing.c.id == taken.id)) is not None:
        return True
    return any(
        connection.scalar(
            select(source.c.hearing_key).where(
                source.c.place_id == row["place_id"],
                source.c.system == row["system"],
                source.c.source_id == row["source_id"],
            )
        )
        for row in taken.parts[source.name]
    )


def _rows(connection: Connection, table: Table, key: int) -> tuple[Row, ...]:
    found = connection.execute(select(table).where(table.c.hearing_key == key)).mappings()
    return tuple(dict(row) for row in found)
