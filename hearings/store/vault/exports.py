# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of calendar events handed out, so that a moved hearing can be told again."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Row, select
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.export_note import ExportNote
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import export

_new = insert(export)
_NOTE = _new.on_conflict_do_update(
    index_elements=["uid"],
    set_={column.name: _new.excluded[column.name] for column in export.c if column.name != "uid"},
)


class ExportShelf:
    """What was exported, by the UID of the event; every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        """`Vault` makes one."""
        self._database = database

    def note_all(self, notes: Iterable[ExportNote]) -> None:
        """Remember events as they were handed out now, each in the place of what was known of it.

        All of them in one step, or none.
        """
        rows = [
            {
                "uid": one.uid,
                "hearing_id": one.hearing_id,
                "sequence": one.sequence,
                "last_modified": utc_text(one.last_modified),
                "digest": one.digest,
                "at": utc_text(one.at),
                "starts": starts_text(one.starts),
            }
            for one in notes
        ]
        if rows:
            with self._database.writing() as connection:
                connection.execute(_NOTE, rows)

    def find(self, uid: str) -> ExportNote | None:
        """What is remembered of an event; None when it was never handed out."""
        with self._database.reading() as connection:
            found = connection.execute(select(export).where(export.c.uid == uid)).one_or_none()
            return None if found is None else note_of(found)

    def all(self) -> tuple[ExportNote, ...]:
        """Every event ever handed out, the last one first."""
        with self._database.reading() as connection:
            found = connection.execute(select(export).order_by(export.c.at.desc(), export.c.uid))
            return tuple(map(note_of, found))


def note_of(row: Row[tuple[str | int | None, ...]]) -> ExportNote:
    """The note in a row that has its columns."""
    return ExportNote(
        hearing_id=row.hearing_id,
        uid=row.uid,
        sequence=row.sequence,
        last_modified=utc_moment(row.last_modified),
        digest=row.digest,
        at=utc_moment(row.at),
        starts=_starts(row.starts),
    )


def starts_text(starts: date | datetime | None) -> str | None:
    """A day or an aware moment as text; None stays None."""
    if starts is None or not isinstance(starts, datetime):
        return None if starts is None else starts.isoformat()
    return utc_text(starts)


def _starts(text: str | None) -> date | datetime | None:
    if text is None:
        return None
    return utc_moment(text) if "T" in text else date.fromisoformat(text)
