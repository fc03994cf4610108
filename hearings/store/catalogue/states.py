# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How each place stands: when it was read, what went wrong, how much lies ahead."""

import json
from datetime import datetime

from sqlalchemy import Connection, Row, func, select
from sqlalchemy.dialects.sqlite import insert

from hearings.clock import today_in
from hearings.domain.place import Place
from hearings.domain.place_state import PlaceState
from hearings.error_facts import from_facts, to_facts
from hearings.errors import HearingsError
from hearings.store.catalogue.slot import day_of, first_slot
from hearings.store.catalogue.tables import hearing, place
from hearings.store.moments import utc_moment, utc_text


def note_reading(connection: Connection, read: Place, system: str, at: datetime) -> None:
    """The place was read whole, so the last failure is over."""
    _put(connection, read.id, tried_at=utc_text(at), read_at=utc_text(at), failure=None,
         failed_system="", timezone=read.timezone, system=system)  # fmt: skip


def note_failure(
    connection: Connection, place_id: str, system: str, error: HearingsError, at: datetime
) -> None:
    """The last attempt failed; what was read before stays."""
    facts = json.dumps(to_facts(error), ensure_ascii=True)
    _put(connection, place_id, tried_at=utc_text(at), failure=facts, failed_system=system)


def place_states(connection: Connection, now: datetime) -> tuple[PlaceState, ...]:
    """Every place that was ever tried, by id; ahead is from today on, in the place's zone."""
    places = connection.execute(select(place).order_by(place.c.id)).all()
    return tuple(_state(connection, row, now) for row in places)


def _state(connection: Connection, row: Row[tuple[str, ...]], now: datetime) -> PlaceState:
    mine = hearing.c.place_id == row.id
    newest = connection.execute(select(func.max(hearing.c.slot)).where(mine)).scalar()
    ahead, marked = connection.execute(
        select(func.count(), func.count().filter(hearing.c.rank > 0)).where(
            mine, hearing.c.slot >= first_slot(today_in(row.timezone, now))
        )
    ).one()
    return PlaceState(
        place_id=row.id,
        tried_at=utc_moment(row.tried_at) if row.tried_at else None,
        read_at=utc_moment(row.read_at) if row.read_at else None,
        failure=from_facts(json.loads(row.failure)) if row.failure else None,
        system=row.system,
        newest=None if newest is None else day_of(newest),
        ahead=ahead,
        ahead_marked=marked,
        failed_system=row.failed_system,
    )


def _put(connection: Connection, place_id: str, **values: str | None) -> None:
    new = {"id": place_id, "timezone": "UTC", "system": "", "failed_system": "", **values}
    connection.execute(
        insert(place).values(new).on_conflict_do_update(index_elements=["id"], set_=values)
    )
