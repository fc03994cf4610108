# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of calendars on servers, each with the events that were written there."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, Row, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.caldav import LastRun, Ran, SharedCalendar, SharedEvent
from hearings.domain.calendar_choice import CalendarChoice
from hearings.domain.export_note import ExportNote
from hearings.error_facts import from_facts, to_facts
from hearings.errors import HearingsError
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.exports import note_of, starts_text
from hearings.store.vault.tables import shared_calendar, shared_event

_event = insert(shared_event)
_KEYS = ["calendar", "uid"]
_KEEP = _event.on_conflict_do_update(
    index_elements=_KEYS,
    set_={one.name: _event.excluded[one.name] for one in shared_event.c if one.name not in _KEYS},
)


class SharedCalendarShelf:
    """Accounts by name; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def all(self) -> tuple[SharedCalendar, ...]:
        """Every account, by name."""
        with self._database.reading() as connection:
            found = connection.execute(select(shared_calendar).order_by(shared_calendar.c.name))
            return tuple(map(_calendar, found))

    def keep(self, calendar: SharedCalendar) -> None:
        """Keep an account in the place of one of that name, whose events are then forgotten."""
        account = {"name": calendar.name, "url": calendar.url, "user": calendar.user}
        with self._database.writing() as connection:
            connection.execute(delete(shared_calendar).where(_named(calendar.name)))
            connection.execute(insert(shared_calendar), [account | _options(calendar)])

    def change(self, calendar: SharedCalendar) -> None:
        """Keep what goes into the calendar of an account, and when; its events stay known."""
        with self._database.writing() as connection:
            there = update(shared_calendar).where(_named(calendar.name))
            connection.execute(there.values(_options(calendar)))

    def note_run(self, name: str, at: datetime, ran: Ran) -> None:
        """Remember a run that went through, which makes good what failed before."""
        written = json.dumps(asdict(ran))
        values = {"ran_at": utc_text(at), "tried_at": utc_text(at), "ran": written, "failure": None}
        self._note(name, values)

    def note_failure(self, name: str, at: datetime, failure: HearingsError) -> None:
        """Remember why a run could not be made, beside the last one that could."""
        facts = json.dumps(to_facts(failure), ensure_ascii=True)
        self._note(name, {"tried_at": utc_text(at), "failure": facts})

    def remove(self, name: str) -> None:
        """Forget an account with what was written there."""
        with self._database.writing() as connection:
            connection.execute(delete(shared_calendar).where(_named(name)))

    def events(self, name: str) -> Mapping[str, SharedEvent]:
        """What was last written to an account, by UID."""
        with self._database.reading() as connection:
            asked = select(shared_event).where(shared_event.c.calendar == name)
            return {row.uid: _shared(row) for row in connection.execute(asked)}

    def note(self, name: str, event: SharedEvent) -> None:
        """Remember what was written of an event, in the place of what was known of it."""
        note = event.note
        row = {
            "calendar": name,
            "uid": note.uid,
            "hearing_id": note.hearing_id,
            "sequence": note.sequence,
            "last_modified": utc_text(note.last_modified),
            "digest": note.digest,
            "at": utc_text(note.at),
            "starts": starts_text(note.starts),
            "etag": event.etag,
            "content": event.content.decode(),
        }
        with self._database.writing() as connection:
            connection.execute(_KEEP, [row])

    def forget(self, name: str, uid: str) -> None:
        """Forget an event, which is there no more."""
        where = (shared_event.c.calendar == name) & (shared_event.c.uid == uid)
        with self._database.writing() as connection:
            connection.execute(delete(shared_event).where(where))

    def _note(self, name: str, values: Mapping[str, str | None]) -> None:
        with self._database.writing() as connection:
            connection.execute(update(shared_calendar).where(_named(name)).values(**values))


def _named(name: str) -> ColumnElement[bool]:
    return shared_calendar.c.name == name


def _calendar(row: Row[tuple[str | int, ...]]) -> SharedCalendar:
    choice = CalendarChoice(
        tuple(json.loads(row.alarms)), bool(row.has_deadlines), bool(row.is_neutral)
    )
    last = LastRun(
        ran_at=_moment(row.ran_at),
        ran=Ran(**json.loads(row.ran)) if row.ran else Ran(),
        tried_at=_moment(row.tried_at),
        failure=from_facts(json.loads(row.failure)) if row.failure else None,
    )
    return SharedCalendar(row.name, row.url, row.user, choice, bool(row.after_refresh), last)


def _options(calendar: SharedCalendar) -> dict[str, str | int]:
    choice = calendar.choice
    return {
        "alarms": json.dumps(choice.alarm_minutes),
        "has_deadlines": int(choice.has_deadlines),
        "is_neutral": int(choice.is_neutral),
        "after_refresh": int(calendar.after_refresh),
    }


def _moment(text: str | None) -> datetime | None:
    return None if text is None else utc_moment(text)


def _shared(row: Row[tuple[str | int | None, ...]]) -> SharedEvent:
    note: ExportNote = note_of(row)
    return SharedEvent(note, row.etag, row.content.encode())
