# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The index of words: kept in step by whole batches, and built anew when its rules change.

The index holds no text, so an entry can only be taken out by giving its document again.
`word` holds every word the index ever saw: the spellings a typed beginning can mean.
"""

import json
from collections.abc import Collection, Iterable, Set
from typing import NamedTuple

from sqlalchemy import Connection, delete, select

from hearings.domain.hearing import HearingRecord
from hearings.store.catalogue.held import among, held_where, items_by_key
from hearings.store.catalogue.many_rows import write_rows
from hearings.store.catalogue.mapping import Values, drawn_values
from hearings.store.catalogue.tables import hearing, word
from hearings.store.catalogue.verdicts import words_from
from hearings.store.catalogue.words import marks_of, text_of, words_of


class Entry(NamedTuple):
    """What the index holds of one hearing: the row number is its slot."""

    slot: int
    text: str
    marks: str

    @property
    def row(self) -> tuple[int, str]:
        """The row of the index, with the document as it is put in and taken out."""
        return self.slot, f"{self.text} {self.marks}"


_BATCH = 500

_ADD = "INSERT INTO search (rowid, words) VALUES (?, ?)"
_TAKE = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
_CLEAR = "INSERT INTO search (search) VALUES ('delete-all')"
_ADD_WORDS = "INSERT OR IGNORE INTO word (word) SELECT value FROM json_each(?)"


def entry_for(
    slot: int, place_id: str, record: HearingRecord, drawn: Values | None = None
) -> Entry:
    """The entry of a hearing; the same record always gives the same entry.

    `drawn` are its drawn columns where they are known already.
    """
    rank, topics, _, _ = drawn or drawn_values(record)
    assert isinstance(rank, int)
    assert isinstance(topics, str)
    return Entry(slot, text_of(record), marks_of(place_id, rank, words_from(topics), record.kind))


def take_out(connection: Connection, entries: Iterable[Entry]) -> None:
    """Take entries out; each must be what was put in, to the letter."""
    if rows := sorted(one.row for one in entries):
        connection.exec_driver_sql(_TAKE, rows)


def put_in(
    connection: Connection, entries: Collection[Entry], known: Set[str] = frozenset()
) -> set[str]:
    """Put entries in, lowest slot first: the index writes a new part at each step back.

    `known` are words that stand in the table of words for certain; the answer are those
    that stand there from now on, once the transaction is kept.
    """
    if not entries:
        return set()
    write_rows(connection, _ADD, (one.row for one in sorted(entries)))
    words: set[str] = set()
    for one in entries:
        words.update(words_of(one.text))
    words -= known
    if words:
        connection.exec_driver_sql(_ADD_WORDS, (json.dumps(sorted(words)),))
    return words


def rebuild(connection: Connection) -> None:
    """Build the whole index from the tables."""
    connection.exec_driver_sql(_CLEAR)
    connection.execute(delete(word))
    asked = select(hearing.c.slot).where(hearing.c.slot.is_not(None)).order_by(hearing.c.slot)
    slots = list(connection.scalars(asked))
    for start in range(0, len(slots), _BATCH):
        some = slots[start : start + _BATCH]
        held = held_where(connection, among(hearing.c.slot, some))
        items = items_by_key(connection, [one.key for one in held])
        put_in(
            connection,
            [
                entry_for(one.slot, one.place_id, one.record(items.get(one.key, ())))
                for one in held
                if one.slot is not None
            ],
        )


def free_slots(connection: Connection, wanted: list[int]) -> list[int]:
    """A slot for each wish, each different and held by nobody: the wish or the next after it."""
    given: list[int] = []
    taken = _taken_of(connection, wanted)
    for wish in wanted:
        slot = wish
        while slot in taken or (slot != wish and _taken_of(connection, [slot])):
            slot += 1
        taken.add(slot)
        given.append(slot)
    return given


def _taken_of(connection: Connection, slots: list[int]) -> set[int]:
    return set(connection.scalars(select(hearing.c.slot).where(among(hearing.c.slot, slots))))
