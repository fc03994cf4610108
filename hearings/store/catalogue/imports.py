# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person brought into the catalogue: kept a second time, and forgotten when asked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.by_hand import BY_HAND
from hearings.domain.hearing import HearingRecord
from hearings.domain.place import Place, PlaceKind
from hearings.errors import NotImported, UnknownHearing
from hearings.store.catalogue.forgetting import Taken, put_back, take
from hearings.store.catalogue.held import held_by_key, items_by_key
from hearings.store.catalogue.imported_file import ImportedFile
from hearings.store.catalogue.merging import survivor_of
from hearings.store.catalogue.tables import meta, source
from hearings.store.database import Database

FILE = "imported.jsonl"
"""The name of the second copy, in the folder of the catalogue."""

_BROUGHT_BACK = "imports_brought_back"


@dataclass(frozen=True, slots=True)
class Lost:
    """How many hearings came back into a new catalogue, and how many lines could not be read."""

    brought_back: int = 0
    spoilt: int = 0


class Imports:
    """The hearings of one catalogue that a person brought.

    Every method may be called from any thread. What writes raises what the catalogue's
    writing raises, and then the catalogue is as it was.
    """

    def __init__(self, database: Database, path: Path) -> None:
        """`path` is the catalogue's own."""
        self._database = database
        self._file = ImportedFile(path.with_name(FILE))

    def keep(self, place_id: str, records: Iterable[HearingRecord]) -> None:
        """Keep a second copy; to be called while the catalogue is being written."""
        self._file.add(place_id, records)

    def forget(self, hearing_id: str) -> Taken:
        """Forget a hearing that only the person brought; the answer can undo it.

        Raises `UnknownHearing`, and `NotImported` for one that a source lists.
        """
        with self._database.writing() as connection:
            key = survivor_of(connection, hearing_id)
            if key is None:
                raise UnknownHearing(hearing_id)
            listed = connection.execute(
                select(source.c.place_id, source.c.system, source.c.source_id).where(
                    source.c.hearing_key == key
                )
            ).all()
            if not listed or any(system != BY_HAND for _, system, _ in listed):
                raise NotImported(hearing_id)
            taken = take(connection, key)
            for place_id, _, source_id in listed:
                self._file.remove((place_id, source_id))
        return taken

    def bring_back(self, taken: Taken) -> None:
        """Undo a forgetting: the hearing is as it was, with its id and what changed of it."""
        with self._database.writing() as connection:
            put_back(connection, taken)
            self._file.add(taken.place_id, (taken.record,))

    def bring_back_lost(self, store: Callable[[Place, tuple[HearingRecord, ...]], object]) -> Lost:
        """Once for each catalogue that is new: `store` what an older one held.

        Where nothing can be written it is left for the next opening.
        """
        with self._database.reading() as connection:
            if connection.scalar(select(meta.c.value).where(meta.c.name == _BROUGHT_BACK)):
                return Lost()
            older = _held_by_hand(connection)
        for place_id, records in older.items():
            # Brought before there was a second copy.
            self._file.add(place_id, records)
        found = self._file.read()
        by_place = groupby(sorted(found.records), key=lambda key: key[0])
        for place_id, keys in by_place:
            mine = tuple(found.records[key] for key in keys)
            store(_place_of(place_id, mine[0].timezone), mine)
        new = insert(meta).values(name=_BROUGHT_BACK, value="1").on_conflict_do_nothing()
        with self._database.writing() as connection:
            connection.execute(new)
        return Lost(len(found.records), found.spoilt)


def _place_of(place_id: str, timezone: str) -> Place:
    """As much of a place as what was brought needs; it may have left the book of places."""
    return Place(place_id, place_id, PlaceKind.CITY, "", timezone, ())


def _held_by_hand(connection: Connection) -> dict[str, list[HearingRecord]]:
    brought = select(source.c.hearing_key).where(source.c.system == BY_HAND)
    others = select(source.c.hearing_key).where(source.c.system != BY_HAND)
    keys = set(connection.scalars(brought)) - set(connection.scalars(others))
    items = items_by_key(connection, keys)
    found: dict[str, list[HearingRecord]] = {}
    for held in held_by_key(connection, keys).values():
        found.setdefault(held.place_id, []).append(held.record(items.get(held.key, [])))
    return found
