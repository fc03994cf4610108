# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How each place stands: when it was read, what went wrong, how much lies ahead."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import Connection, Row, case, delete, func, select, union_all
from sqlalchemy.dialects.sqlite import insert

from hearings.clock import today_in
from hearings.domain.besides import BesideState
from hearings.domain.place import Place
from hearings.domain.place_state import PlaceState
from hearings.domain.source_state import SourceState
from hearings.error_facts import from_facts, to_facts
from hearings.errors import HearingsError
from hearings.store.catalogue.slot import day_of, first_slot
from hearings.store.catalogue.tables import beside, hearing, place, source
from hearings.store.moments import utc_moment, utc_text


def note_reading(connection: Connection, read: Place, system: str, at: datetime) -> None:
    """The place was read whole, so the last failure is over."""
    gone = beside.c.place_id == read.id, beside.c.system.not_in(read.beside)
    connection.execute(delete(beside).where(*gone))
    _put(connection, read.id, tried_at=utc_text(at), read_at=utc_text(at), failure=None,
         failed_system="", timezone=read.timezone, system=system)  # fmt: skip


def note_place(connection: Connection, known: Place) -> None:
    """The place has hearings, although it was perhaps never tried: lists can ask for it."""
    _put(connection, known.id, timezone=known.timezone)


def note_failure(
    connection: Connection, place_id: str, system: str, error: HearingsError, at: datetime
) -> None:
    """The last attempt failed; what was read before stays."""
    facts = json.dumps(to_facts(error), ensure_ascii=True)
    _put(connection, place_id, tried_at=utc_text(at), failure=facts, failed_system=system)


def note_beside(
    connection: Connection,
    place_id: str,
    system: str,
    read_at: datetime | None,
    error: HearingsError | None = None,
    key_name: str = "",
) -> None:
    """How the last attempt to read a source beside the first one of a place ended."""
    values: dict[str, str | None] = {
        "failure": json.dumps(to_facts(error), ensure_ascii=True) if error else None,
        "key_name": key_name,
    }
    if read_at is not None:
        values["read_at"] = utc_text(read_at)
    new = insert(beside).values(place_id=place_id, system=system, **values)
    key = ["place_id", "system"]
    connection.execute(new.on_conflict_do_update(index_elements=key, set_=values))


def place_states(connection: Connection, now: datetime) -> tuple[PlaceState, ...]:
    """Every place that was ever tried, by id; ahead is from today on, in the place's zone."""
    zones = connection.execute(select(place.c.timezone).distinct()).scalars().all()
    if not zones:
        return ()
    # One question for all places: many small ones would make the window wait for its turn.
    today = case({zone: first_slot(today_in(zone, now)) for zone in zones}, value=place.c.timezone)
    mine = hearing.c.place_id == place.c.id
    ahead = select(func.count()).where(mine, hearing.c.slot >= today)
    asked = (
        select(
            place,
            select(func.max(hearing.c.slot)).where(mine).scalar_subquery().label("newest"),
            ahead.scalar_subquery().label("ahead"),
            ahead.where(hearing.c.rank > 0).scalar_subquery().label("ahead_marked"),
        )
        .where(place.c.tried_at.is_not(None))
        .order_by(place.c.id)
    )
    besides = _besides(connection)
    return tuple(_state(row, besides.get(row.id, ())) for row in connection.execute(asked))


def source_states(connection: Connection, place_id: str | None) -> tuple[SourceState, ...]:
    """Every source that was ever read, of one place or of all, by place and system."""
    readings = select(place.c.id, place.c.system, place.c.read_at).where(
        place.c.read_at.is_not(None)
    )
    told = (
        select(
            source.c.place_id, source.c.system, func.max(source.c.read_at), func.max(hearing.c.date)
        )
        .join(hearing, hearing.c.key == source.c.hearing_key)
        .group_by(source.c.place_id, source.c.system)
    )
    besides = select(beside.c.place_id, beside.c.system, beside.c.read_at).where(
        beside.c.read_at.is_not(None)
    )
    if place_id is not None:
        readings = readings.where(place.c.id == place_id)
        besides = besides.where(beside.c.place_id == place_id)
        told = told.where(source.c.place_id == place_id)
    # A reading that told nothing leaves no trace at any hearing.
    read: dict[tuple[str, str], tuple[str, None]] = {
        (its_place, system): (read_at, None)
        for its_place, system, read_at in connection.execute(union_all(readings, besides))
    }
    newest: dict[tuple[str, str], tuple[str, str | None]] = dict(read)
    for its_place, system, read_at, day in connection.execute(told):
        whole = read.get((its_place, system), ("", None))[0]
        newest[its_place, system] = (max(read_at, whole), day)
    return tuple(
        SourceState(its_place, system, utc_moment(at), date.fromisoformat(day) if day else None)
        for (its_place, system), (at, day) in sorted(newest.items())
    )


def _state(row: Row[tuple[str, ...]], besides: Iterable[BesideState]) -> PlaceState:
    return PlaceState(
        place_id=row.id,
        tried_at=utc_moment(row.tried_at) if row.tried_at else None,
        read_at=utc_moment(row.read_at) if row.read_at else None,
        failure=from_facts(json.loads(row.failure)) if row.failure else None,
        system=row.system,
        newest=None if row.newest is None else day_of(row.newest),
        ahead=row.ahead,
        ahead_marked=row.ahead_marked,
        failed_system=row.failed_system,
        beside=tuple(besides),
    )


def _besides(connection: Connection) -> Mapping[str, list[BesideState]]:
    """How the sources beside the first one stand, by place; those of a place by system."""
    found: dict[str, list[BesideState]] = {}
    for row in connection.execute(select(beside).order_by(beside.c.place_id, beside.c.system)):
        found.setdefault(row.place_id, []).append(
            BesideState(
                row.system,
                utc_moment(row.read_at) if row.read_at else None,
                from_facts(json.loads(row.failure)) if row.failure else None,
                row.key_name,
            )
        )
    return found


def _put(connection: Connection, place_id: str, **values: str | None) -> None:
    new = {"id": place_id, "timezone": "UTC", "system": "", "failed_system": "", **values}
    connection.execute(
        insert(place).values(new).on_conflict_do_update(index_elements=["id"], set_=values)
    )
