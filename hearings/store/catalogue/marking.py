# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Marks over with a newer taxonomy what is held, some hearings at a time."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.hearing import HearingRecord
from hearings.store.catalogue.accounts import accounts_of, write_accounts
from hearings.store.catalogue.held import held_where, items_by_key
from hearings.store.catalogue.index import Entry, entry_for, put_in, take_out
from hearings.store.catalogue.mapping import DRAWN_COLUMNS, drawn_values
from hearings.store.catalogue.tables import agenda_item, hearing, meta
from hearings.store.catalogue.verdicts import verdict_text

Judge = Callable[[HearingRecord], HearingRecord]
"""Gives a record with new verdicts; whatever else it changes is not taken over."""

AT_ONCE = 200

_MARKED_WITH = "marked_with"


def marked_with(connection: Connection) -> str:
    """The version of the taxonomy everything is marked with; empty when there is none."""
    asked = select(meta.c.value).where(meta.c.name == _MARKED_WITH)
    return connection.execute(asked).scalar() or ""


def note_marked(connection: Connection, version: str) -> None:
    """Everything is marked with this version now."""
    new = insert(meta).values(name=_MARKED_WITH, value=version)
    connection.execute(new.on_conflict_do_update(index_elements=["name"], set_={"value": version}))


def mark_some(connection: Connection, judge: Judge, after: int) -> int | None:
    """Mark the next hearings above the key `after`; the last key done, None at the end."""
    keys = select(hearing.c.key).where(hearing.c.key > after).order_by(hearing.c.key).limit(AT_ONCE)
    held = held_where(connection, hearing.c.key.in_(keys))
    items = items_by_key(connection, [one.key for one in held])
    _mark_accounts(connection, judge, [one.key for one in held])
    gone: list[Entry] = []
    come: list[Entry] = []
    for one in held:
        before = one.record(items.get(one.key, []))
        marked = _with_verdicts_of(before, judge(before))
        if marked == before:
            continue
        _write_verdicts(connection, one.key, before, marked)
        if one.slot is not None:
            gone.append(entry_for(one.slot, one.place_id, before))
            come.append(entry_for(one.slot, one.place_id, marked))
    take_out(connection, gone)
    put_in(connection, come)
    return held[-1].key if held else None


def _mark_accounts(connection: Connection, judge: Judge, keys: list[int]) -> None:
    for key, known in accounts_of(connection, keys).items():
        judged = [
            replace(one, record=_with_verdicts_of(one.record, judge(one.record)))
            for one in known.values()
        ]
        write_accounts(connection, key, judged)


def _with_verdicts_of(record: HearingRecord, judged: HearingRecord) -> HearingRecord:
    if record.items is None:
        return replace(record, verdict=judged.verdict)
    pairs = zip(record.items, judged.items or (), strict=True)
    items = tuple(replace(item, verdict=other.verdict) for item, other in pairs)
    return replace(record, verdict=judged.verdict, items=items)


def _write_verdicts(
    connection: Connection, key: int, before: HearingRecord, marked: HearingRecord
) -> None:
    pairs = zip(before.items or (), marked.items or (), strict=True)
    for position, (old, new) in enumerate(pairs):
        if old.verdict != new.verdict:
            mine = agenda_item.c.hearing_key == key, agenda_item.c.position == position
            text = verdict_text(new.verdict)
            connection.execute(update(agenda_item).where(*mine).values(verdict=text))
    columns: dict[str, object] = dict(zip(DRAWN_COLUMNS, drawn_values(marked), strict=True))
    columns["verdict"] = verdict_text(marked.verdict)
    connection.execute(update(hearing).where(hearing.c.key == key).values(columns))
