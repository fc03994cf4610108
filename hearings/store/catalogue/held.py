# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the catalogue holds of hearings, read back as rows for comparing."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, func, select

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.store.catalogue.mapping import (
    ITEM_COLUMNS,
    RECORD_COLUMNS,
    Value,
    Values,
    record_from,
)
from hearings.store.catalogue.tables import agenda_item, hearing
from hearings.store.catalogue.verdicts import words_from
from hearings.store.moments import local_moment

_PLACE_OF = {name: place for place, name in enumerate(RECORD_COLUMNS)}

_ITEMS = [agenda_item.c.hearing_key, *(agenda_item.c[name] for name in ITEM_COLUMNS)]
_RECORD = [hearing.c[name] for name in RECORD_COLUMNS]
_HEAD = [
    hearing.c.key,
    hearing.c.id,
    hearing.c.place_id,
    hearing.c.slot,
    hearing.c.first_seen,
    hearing.c.changed_at,
    hearing.c.sequence,
    hearing.c.merged_into,
    hearing.c.replaced_by,
    hearing.c.item_count,
]


@dataclass(slots=True)
class Held:
    """One hearing as its row holds it; `slot` is None for one merged into another."""

    key: int
    id: str
    place_id: str
    slot: int | None
    first_seen: str
    changed_at: str
    sequence: int
    merged_into: str | None
    replaced_by: str | None
    item_count: int | None
    values: Values

    def value(self, column: str) -> str | None:
        """One text column of the record."""
        value = self.values[_PLACE_OF[column]]
        assert value is None or isinstance(value, str)
        return value

    def told(self, column: str) -> str:
        """One text column of the record that always holds something."""
        return self.value(column) or ""

    @property
    def starts_at(self) -> datetime | None:
        """When the hearing starts, aware in its zone."""
        return local_moment(self.value("starts_at"), self.told("timezone"))

    @property
    def date(self) -> date:
        """The local date."""
        return date.fromisoformat(self.told("date"))

    @property
    def bodies(self) -> tuple[str, ...]:
        """The names of the bodies."""
        return words_from(self.told("bodies"))

    @property
    def status(self) -> Status:
        """Whether it will take place."""
        return Status(self.told("status"))

    def record(self, items: Sequence[Values]) -> HearingRecord:
        """The whole record, given the agenda items of this hearing."""
        return record_from(self.values, None if self.item_count is None else items)


def held_where(connection: Connection, *conditions: ColumnElement[bool]) -> list[Held]:
    """The hearings of a condition, oldest entry first."""
    found = connection.execute(select(*_HEAD, *_RECORD).where(*conditions).order_by(hearing.c.key))
    return [_held(*row) for row in found]


def _held(
    key: int,
    hearing_id: str,
    place_id: str,
    slot: int | None,
    first_seen: str,
    changed_at: str,
    sequence: int,
    merged_into: str | None,
    replaced_by: str | None,
    item_count: int | None,
    *values: Value,
) -> Held:
    return Held(
        key, hearing_id, place_id, slot, first_seen, changed_at, sequence, merged_into,
        replaced_by, item_count, values,
    )  # fmt: skip


def held_by_key(connection: Connection, keys: Iterable[int]) -> dict[int, Held]:
    """The hearings of these keys."""
    return {one.key: one for one in held_where(connection, among(hearing.c.key, keys))}


def items_by_key(connection: Connection, keys: Iterable[int]) -> dict[int, list[Values]]:
    """The columns of all agenda items of these hearings, in the order of the agendas."""
    found: dict[int, list[Values]] = defaultdict(list)
    asked = (
        select(*_ITEMS)
        .where(among(agenda_item.c.hearing_key, keys))
        .order_by(agenda_item.c.hearing_key, agenda_item.c.position)
    )
    for row in connection.execute(asked):
        found[row[0]].append(tuple(row[1:]))
    return found


def among(column: Column[Any], values: Iterable[int | str]) -> ColumnElement[bool]:
    """Whether a column holds one of the values, be they ever so many."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))
