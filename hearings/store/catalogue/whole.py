# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whole hearings for the world: the record with agenda, sources, history and other accounts."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from hearings.domain.besides import Filled
from hearings.domain.change import Change, Field
from hearings.domain.completing import disagreements
from hearings.domain.hearing import Hearing, SourceRef
from hearings.domain.status import Status
from hearings.store.catalogue.accounts import accounts_of, filled_of
from hearings.store.catalogue.held import among, held_by_key, items_by_key
from hearings.store.catalogue.tables import change, hearing, source
from hearings.store.moments import utc_moment


def whole_hearings(connection: Connection, keys: Sequence[int]) -> dict[int, Hearing]:
    """The hearings of these keys with agenda, sources and history."""
    held = held_by_key(connection, keys)
    items = items_by_key(connection, held)
    told, agendas = _sources(connection, held)
    changes: dict[int, list[Change]] = defaultdict(list)
    history = select(change).where(among(change.c.hearing_key, held)).order_by(change.c.id)
    for _, key, at, field, old, new in connection.execute(history):
        changes[key].append(Change(utc_moment(at), Field(field), old, new))
    replaces = _replaced(connection, [one.id for one in held.values()])
    records = {key: one.record(items.get(key, ())) for key, one in held.items()}
    accounts, filled = accounts_of(connection, held), filled_of(connection, held)
    return {
        key: Hearing(
            id=one.id,
            place_id=one.place_id,
            record=records[key],
            sources=tuple(told[key]),
            first_seen=utc_moment(one.first_seen),
            changed_at=utc_moment(one.changed_at),
            sequence=one.sequence,
            changes=tuple(changes[key]),
            agenda_read_at=_agenda_read_at(
                agendas[key], filled.get(key, ()), accounts.get(key, {})
            ),
            replaced_by=one.replaced_by,
            replaces=replaces.get(one.id),
            filled=filled.get(key, ()),
            disagreements=disagreements(records[key], accounts.get(key, {}).values()),
            only_beside=bool(told[key])
            and all(ref.system in accounts.get(key, {}) for ref in told[key]),
        )
        for key, one in held.items()
    }


def _replaced(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """By the id of a hearing the id of the last one that it replaces for certain."""
    asked = select(hearing.c.replaced_by, hearing.c.id).where(
        among(hearing.c.replaced_by, ids), hearing.c.status != Status.UNLISTED.value
    )
    found = connection.execute(asked.order_by(hearing.c.slot))
    return {row.replaced_by: row.id for row in found}


def _agenda_read_at(
    read: Sequence[tuple[str, str]], filled: Iterable[Filled], beside: Container[str]
) -> datetime | None:
    """When the agenda that stands there was read: that of another source says nothing of it."""
    by = {one.system for one in filled if one.field == "items"}
    own = [at for system, at in read if (system in by if by else system not in beside)]
    last = max(own or [at for _, at in read], default=None)
    return None if last is None else utc_moment(last)


def _sources(
    connection: Connection, keys: Iterable[int]
) -> tuple[dict[int, list[SourceRef]], dict[int, list[tuple[str, str]]]]:
    """By key where the hearing was read, last read first, and when which system's agenda was."""
    told: dict[int, list[SourceRef]] = defaultdict(list)
    agendas: dict[int, list[tuple[str, str]]] = defaultdict(list)
    asked = (
        select(source)
        .where(among(source.c.hearing_key, keys))
        .order_by(source.c.hearing_key, source.c.read_at.desc(), source.c.position)
    )
    for row in connection.execute(asked):
        told[row.hearing_key].append(
            SourceRef(row.system, row.source_id, row.url, utc_moment(row.read_at))
        )
        if row.agenda_read_at is not None:
            agendas[row.hearing_key].append((row.system, row.agenda_read_at))
    return told, agendas
