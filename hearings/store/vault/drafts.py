# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of drafts: every change is on the disk before it is confirmed."""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Literal

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from hearings.domain.testimony import Draft, DraftVersion, HearingTie, Position, VersionKind
from hearings.errors import UnknownDraft
from hearings.store.database import Database
from hearings.store.moments import utc_moment, utc_text
from hearings.store.vault.tables import draft, draft_version

BETWEEN_VERSIONS = timedelta(minutes=10)


class Keep(Enum):
    """Says that something stays as it is, where None already means none."""

    AS_IS = "as it is"


class DraftShelf:
    """The drafts of the vault; every method may be called from any thread.

    Moments are handed in, aware. Everything about one draft raises `UnknownDraft`; everything
    that writes raises `ProfileReadOnly`, `DiskFull`, `ProfileInUse` or `VaultDamaged`, and then
    nothing has changed.
    """

    def __init__(self, database: Database) -> None:
        """`Vault` makes one at each opening."""
        self._database = database
        self._kept_at: dict[str, datetime] = {}

    def all(self, *, in_trash: bool = False) -> tuple[Draft, ...]:
        """The drafts in the trash, or all others; the one changed last comes first."""
        is_in_trash = draft.c.trashed_at.is_not(None)
        asked = select(draft).where(is_in_trash if in_trash else ~is_in_trash)
        with self._database.reading() as connection:
            found = connection.execute(asked.order_by(draft.c.changed_at.desc(), draft.c.id))
            return tuple(map(_draft, found))

    def tied(self, hearing_id: str | None = None) -> tuple[Draft, ...]:
        """The drafts outside the trash for this hearing, or for any; the last changed first."""
        wanted = draft.c.hearing_id
        is_tied = wanted.is_not(None) if hearing_id is None else wanted == hearing_id
        asked = select(draft).where(is_tied, draft.c.trashed_at.is_(None))
        with self._database.reading() as connection:
            found = connection.execute(asked.order_by(draft.c.changed_at.desc(), draft.c.id))
            return tuple(map(_draft, found))

    def count(self) -> int:
        """How many drafts there are outside the trash."""
        asked = select(func.count()).select_from(draft).where(draft.c.trashed_at.is_(None))
        with self._database.reading() as connection:
            return connection.execute(asked).scalar_one()

    def get(self, draft_id: str) -> Draft:
        """One draft, in the trash or not."""
        with self._database.reading() as connection:
            return _get(connection, draft_id)

    def kin(self, draft_id: str, most: int) -> tuple[Draft, ...]:
        """Other drafts for the hearing of this one, or for none as it is for none.

        Those outside the trash, the one changed last first, at most so many.
        """
        with self._database.reading() as connection:
            mine = _row(connection, draft_id).hearing_id
            is_kin = draft.c.hearing_id.is_not_distinct_from(mine)
            is_other = draft.c.id != draft_id, draft.c.trashed_at.is_(None)
            asked = select(draft).where(is_kin, *is_other).limit(most)
            found = connection.execute(asked.order_by(draft.c.changed_at.desc(), draft.c.id))
            return tuple(map(_draft, found))

    def add(
        self,
        *,
        at: datetime,
        title: str = "",
        text: str = "",
        tie: HearingTie | None = None,
        bill: str = "",
        position: Position = Position.NONE,
        language: str = "en",
    ) -> Draft:
        """A new draft with an id of its own."""
        new = Draft(
            id=secrets.token_hex(8), title=title, text=text, created_at=at, changed_at=at,
            tie=tie, bill=bill, position=position, language=language,
        )  # fmt: skip
        with self._database.writing() as connection:
            connection.execute(
                insert(draft).values(
                    id=new.id, title=title, text=text, bill=bill, position=position.value,
                    language=language, created_at=utc_text(at), changed_at=utc_text(at),
                    trashed_at=None, **_tie_columns(tie),
                )
            )  # fmt: skip
            return _get(connection, new.id)

    def save_text(self, draft_id: str, text: str, at: datetime) -> Draft:
        """Keep a text; one that is unchanged writes nothing.

        Before the first change of a draft since the vault was opened, and then before a
        change in each ten minutes, the text as it stood is kept as a version, unless it was
        empty.
        """
        last = self._kept_at.get(draft_id)
        # Where the clock was set back, a version too many does no harm.
        is_due = last is None or abs(at - last) >= BETWEEN_VERSIONS
        kind = VersionKind.WHILE_WRITING if last else VersionKind.SESSION_START
        with self._database.writing() as connection:
            before = _get(connection, draft_id)
            if before.text == text:
                return before
            if is_due and before.text:
                _keep_version(connection, before, kind, at)
            written = utc_text(at)
            _change(connection, draft_id, {"text": text, "changed_at": written})
        # Not read back: a long text would be decoded once more at every save.
        after = replace(before, text=text, changed_at=utc_moment(written))
        if is_due:
            self._kept_at[draft_id] = at
        return after

    def describe(
        self,
        draft_id: str,
        *,
        at: datetime,
        title: str | None = None,
        bill: str | None = None,
        position: Position | None = None,
        language: str | None = None,
        tie: HearingTie | Literal[Keep.AS_IS] | None = Keep.AS_IS,
        vote_on: date | Literal[Keep.AS_IS] | None = Keep.AS_IS,
    ) -> Draft:
        """Change what is said about a draft; what is not given stays, and so does the text."""
        given: dict[str, str | None] = {
            "title": title,
            "bill": bill,
            "position": position.value if position else None,
            "language": language,
        }
        columns = {name: given[name] for name in given if given[name] is not None}
        if tie is not Keep.AS_IS:
            columns.update(_tie_columns(tie))
        if vote_on is not Keep.AS_IS:
            columns["vote_on"] = vote_on.isoformat() if vote_on else None
        with self._database.writing() as connection:
            row = _row(connection, draft_id)
            if any(getattr(row, name) != value for name, value in columns.items()):
                _change(connection, draft_id, {**columns, "changed_at": utc_text(at)})
            return _get(connection, draft_id)

    def move_to_trash(self, draft_id: str, at: datetime) -> None:
        """Put a draft into the trash; one that lies there stays as it is."""
        with self._database.writing() as connection:
            if _get(connection, draft_id).trashed_at is None:
                _change(connection, draft_id, {"trashed_at": utc_text(at)})

    def take_from_trash(self, draft_id: str) -> None:
        """Take a draft out of the trash again."""
        with self._database.writing() as connection:
            _get(connection, draft_id)
            _change(connection, draft_id, {"trashed_at": None})

    def delete_for_good(self, draft_id: str) -> None:
        """Delete a draft with all its versions, and overwrite in the file what they said.

        Backups that hold it are not touched.
        """
        with self._database.writing() as connection:
            _get(connection, draft_id)
            connection.execute(delete(draft).where(draft.c.id == draft_id))
        self._database.empty_log()

    def versions(self, draft_id: str) -> tuple[DraftVersion, ...]:
        """The kept versions of a draft, newest first."""
        asked = select(draft_version).where(draft_version.c.draft_id == draft_id)
        with self._database.reading() as connection:
            _get(connection, draft_id)
            found = connection.execute(asked.order_by(draft_version.c.id.desc()))
            return tuple(map(_version, found))

    def name_version(self, draft_id: str, name: str, at: datetime) -> DraftVersion:
        """Keep the text as it stands under a name."""
        with self._database.writing() as connection:
            now = _get(connection, draft_id)
            number = _keep_version(connection, now, VersionKind.NAMED, at, name)
            asked = select(draft_version).where(draft_version.c.id == number)
            return _version(connection.execute(asked).one())

    def restore_version(self, draft_id: str, version_id: int, at: datetime) -> Draft:
        """Make a kept version the text again; the text as it stood is kept too.

        A version that is none of this draft raises `UnknownDraft`.
        """
        asked = select(draft_version.c.text).where(
            draft_version.c.id == version_id, draft_version.c.draft_id == draft_id
        )
        with self._database.writing() as connection:
            before = _get(connection, draft_id)
            text = connection.execute(asked).scalar()
            if text is None:
                raise UnknownDraft(draft_id)
            if text == before.text:
                return before
            if before.text:
                _keep_version(connection, before, VersionKind.BEFORE_RESTORE, at)
            _change(connection, draft_id, {"text": text, "changed_at": utc_text(at)})
            after = _get(connection, draft_id)
        self._kept_at[draft_id] = at
        return after


def _row(connection: Connection, draft_id: str) -> Row[tuple[str | None, ...]]:
    found = connection.execute(select(draft).where(draft.c.id == draft_id)).one_or_none()
    if found is None:
        raise UnknownDraft(draft_id)
    return found


def _get(connection: Connection, draft_id: str) -> Draft:
    return _draft(_row(connection, draft_id))


def _change(connection: Connection, draft_id: str, columns: Mapping[str, str | None]) -> None:
    connection.execute(update(draft).where(draft.c.id == draft_id).values(columns))


def _keep_version(
    connection: Connection, now: Draft, kind: VersionKind, at: datetime, name: str = ""
) -> int:
    new = insert(draft_version).values(
        draft_id=now.id, at=utc_text(at), kind=kind.value, name=name, text=now.text
    )
    number = connection.execute(new).lastrowid
    assert number is not None
    return number


def _tie_columns(tie: HearingTie | None) -> dict[str, str | None]:
    if tie is None:
        names = ("hearing_id", "place_id", "body", "hearing_date", "hearing_title")
        return dict.fromkeys(names)
    return {
        "hearing_id": tie.hearing_id,
        "place_id": tie.place_id,
        "body": tie.body,
        "hearing_date": tie.date.isoformat(),
        "hearing_title": tie.title,
    }


def _draft(row: Row[tuple[str | None, ...]]) -> Draft:
    tie = None
    if row.hearing_id is not None:
        day = date.fromisoformat(row.hearing_date)
        tie = HearingTie(row.hearing_id, row.place_id, row.body, day, row.hearing_title)
    return Draft(
        id=row.id,
        title=row.title,
        text=row.text,
        created_at=utc_moment(row.created_at),
        changed_at=utc_moment(row.changed_at),
        tie=tie,
        bill=row.bill,
        position=Position(row.position),
        language=row.language,
        trashed_at=utc_moment(row.trashed_at) if row.trashed_at else None,
        vote_on=date.fromisoformat(row.vote_on) if row.vote_on else None,
    )


def _version(row: Row[tuple[str | int, ...]]) -> DraftVersion:
    kind = VersionKind(row.kind)
    return DraftVersion(row.id, row.draft_id, utc_moment(row.at), kind, row.text, row.name)
