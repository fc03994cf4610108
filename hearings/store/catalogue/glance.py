# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list for the window and the command line, by the standard library alone: it starts fast."""

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hearings.domain.listing import Listing, ListQuery, ListRow
from hearings.store.catalogue.asking import Asked, Parameters, asked_by, without_label
from hearings.store.catalogue.damage_mark import mark_damaged
from hearings.store.catalogue.days import days_of, place_of, slot_at, slots_in
from hearings.store.catalogue.rows import PAGE, rows_from
from hearings.store.kinds import CATALOGUE
from hearings.store.viewing import Viewed

_KEPT_FINDINGS = 4

# Tells whether another connection wrote since: https://www.sqlite.org/pragma.html#pragma_data_version
_STATE = "(SELECT data_version FROM pragma_data_version)"


@dataclass(frozen=True, slots=True)
class _Found:
    """The slots of a query, one after the other, as they were in one state of the file.

    The numbers of the states are those of one connection: another one counts anew.
    """

    connection: sqlite3.Connection
    state: int
    run: str
    hidden: int


class Glance:
    """The list of hearings; safe from any thread, quick while another one writes.

    A file that is missing or empty gives an empty list. Each call answers for the file as
    it stands in one state, also while another connection writes. Raises `StoreTooNew` or
    `CatalogueDamaged`; what was found damaged is begun anew by the next opening of the whole.
    """

    def __init__(self, path: Path, open_whole: Callable[[], object] | None = None) -> None:
        """Open nothing yet.

        `open_whole` opens the whole catalogue and is called for a file of an older layout,
        which that migrates; without it such a file raises `StoreBehind`.
        """
        self._viewed = Viewed(path, CATALOGUE, open_whole, lambda: mark_damaged(path))
        self._kept: OrderedDict[ListQuery, _Found] = OrderedDict()

    def listing(self, query: ListQuery) -> Listing:
        """The days of the list with their counts."""
        with self._viewed.looking() as connection:
            if connection is None:
                return Listing(())
            with _in_one_state(connection, is_needed=bool(query.text)):
                found = self._find(connection, query)
        return Listing(tuple(days_of(found.run)), found.hidden)

    def rows(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        """At most `limit` rows of the list, from number `offset` on, counted from 0."""
        with self._viewed.looking() as connection:
            if connection is None:
                return ()
            kept = self._kept.get(query)
            if kept is not None and kept.connection is connection:
                state, page = _page(connection, kept.run, offset, limit)
                if state == kept.state:
                    return rows_from(page)
            with _in_one_state(connection):
                found = self._find(connection, query)
                _, page = _page(connection, found.run, offset, limit)
        return rows_from(page)

    def position(self, query: ListQuery, hearing_id: str) -> int | None:
        """The number of a hearing in the list, counted from 0; None when it is not in it.

        The id of a hearing that was merged into another one stands for that one.
        """
        with self._viewed.looking() as connection:
            if connection is None:
                return None
            with _in_one_state(connection):
                slot = _slot_of(connection, hearing_id)
                found = None if slot is None else self._find(connection, query)
        return None if found is None else place_of(found.run, str(slot))

    def ids(self, query: ListQuery) -> tuple[str, ...]:
        """The ids of the whole list, in its order."""
        with self._viewed.looking() as connection:
            if connection is None:
                return ()
            with _in_one_state(connection, is_needed=bool(query.text)):
                asked = _asked(connection, query)
                if asked is None:
                    return ()
                (ids,) = connection.execute(
                    "SELECT json_group_array(id) FROM (SELECT hearing.id AS id FROM hearing"
                    f" JOIN ({asked.sql}) AS found ON hearing.slot = found.slot"
                    " ORDER BY hearing.slot)",
                    asked.parameters,
                ).fetchone()
        return tuple(json.loads(ids))

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._viewed.close()

    def _find(self, connection: sqlite3.Connection, query: ListQuery) -> _Found:
        wide = without_label(query)
        asked = _asked(connection, query)
        asked_wide = None if wide is None else _asked(connection, wide)
        narrow_sql, narrow = _one_text("group_concat(slot, '')", asked)
        wide_sql, wider = _one_text("count(*)", asked_wide)
        state, run, count = connection.execute(
            f"SELECT {_STATE}, {narrow_sql}, {wide_sql}", narrow + wider
        ).fetchone()
        run = run or ""
        hidden = count - slots_in(run) if asked_wide is not None else 0
        found = _Found(connection, state, run, hidden)
        self._kept[query] = found
        self._kept.move_to_end(query)
        while len(self._kept) > _KEPT_FINDINGS:
            self._kept.popitem(last=False)
        return found


@contextmanager
def _in_one_state(connection: sqlite3.Connection, *, is_needed: bool = True) -> Iterator[None]:
    """Let several questions see the file as it stands at the first of them."""
    if not is_needed:
        # One question sees one state by itself, and each statement more takes time.
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        # Some errors end it by themselves.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _asked(connection: sqlite3.Connection, query: ListQuery) -> Asked | None:
    def ask(sql: str, parameters: Parameters) -> str | None:
        (text,) = connection.execute(sql, parameters).fetchone()
        return text if isinstance(text, str) else None

    return asked_by(query, ask)


def _one_text(drawn: str, asked: Asked | None) -> tuple[str, Parameters]:
    if asked is None:
        return "NULL", ()
    return f"(SELECT {drawn} FROM ({asked.sql}))", asked.parameters


def _page(connection: sqlite3.Connection, run: str, offset: int, limit: int) -> tuple[int, str]:
    last = min(offset + limit, slots_in(run))
    slots = ",".join(slot_at(run, number) for number in range(offset, last))
    state, page = connection.execute(f"SELECT {_STATE}, ({PAGE})", (f"[{slots}]",)).fetchone()
    return state, page


def _slot_of(connection: sqlite3.Connection, hearing_id: str) -> int | None:
    found = connection.execute(
        "SELECT slot, merged_into FROM hearing WHERE id = ?", (hearing_id,)
    ).fetchone()
    if found is None:
        return None
    slot, merged_into = found
    return _slot_of(connection, merged_into) if merged_into else slot
