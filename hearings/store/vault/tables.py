# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The tables of the vault. Moments are ISO texts in UTC.

Every table has SQLite's own row number beside its key, so that rows can still be read one
by one where a page of the file is bad.
"""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from hearings.store.naming import new_metadata

metadata = new_metadata()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    _text("title"),
    _text("text"),
    _text("bill"),
    _text("position"),
    _text("language"),
    _text("created_at"),
    _text("changed_at"),
    _maybe("trashed_at"),
    _maybe("hearing_id"),
    _maybe("place_id"),
    _maybe("body"),
    _maybe("hearing_date"),
    _maybe("hearing_title"),
    _maybe("vote_on"),
)

draft_version = Table(
    "draft_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "draft_id", Text, ForeignKey(draft.c.id, ondelete="CASCADE"), nullable=False, index=True
    ),
    _text("at"),
    _text("kind"),
    _text("name"),
    _text("text"),
    sqlite_autoincrement=True,
)

follow = Table(
    "follow",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    _text("at"),
)

export = Table(
    "export",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("hearing_id", Text, nullable=False, index=True),
    Column("sequence", Integer, nullable=False),
    _text("last_modified"),
    _text("digest"),
    _text("at"),
    _maybe("starts"),
)

done_step = Table(
    "done_step",
    metadata,
    Column("hearing_id", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    _text("at"),
)

own_rule = Table(
    "own_rule",
    metadata,
    Column("place_id", Text, primary_key=True),
    Column("body", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    _text("said"),
    _text("remark"),
    _text("at"),
)

shown_reminder = Table(
    "shown_reminder",
    metadata,
    Column("hearing_id", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("due_at", Text, primary_key=True),
    Column("lead", Integer, primary_key=True),
    _text("at"),
)

speaker = Table(
    "speaker",
    metadata,
    Column("part", Text, primary_key=True),
    _text("value"),
)


def _of_draft(*, is_key: bool = False) -> Column[str]:
    """The draft a row goes with, and is deleted with."""
    key = ForeignKey(draft.c.id, ondelete="CASCADE")
    if is_key:
        return Column("draft_id", Text, key, primary_key=True)
    return Column("draft_id", Text, key, nullable=False, index=True)


handed_in = Table(
    "handed_in",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_draft(),
    _text("at"),
    _text("way"),
    _text("confirmation"),
    _text("text"),
    sqlite_autoincrement=True,
)

draft_note = Table("draft_note", metadata, _of_draft(is_key=True), _text("text"))

kept_paragraph = Table(
    "kept_paragraph",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("text"),
    _text("at"),
    sqlite_autoincrement=True,
)

rehearsal = Table(
    "rehearsal",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_draft(),
    _text("at"),
    Column("seconds", Integer, nullable=False),
    Column("halves", Integer, nullable=False),
    Column("limit", Integer, nullable=False),
    Column("is_whole", Integer, nullable=False),
    sqlite_autoincrement=True,
)

own_word = Table("own_word", metadata, Column("word", Text, primary_key=True))

shared_calendar = Table(
    "shared_calendar",
    metadata,
    Column("name", Text, primary_key=True),
    _text("url"),
    _text("user"),
    _text("alarms"),
    Column("has_deadlines", Integer, nullable=False),
    Column("is_neutral", Integer, nullable=False),
    Column("after_refresh", Integer),
    _maybe("ran_at"),
    _maybe("ran"),
    _maybe("tried_at"),
    _maybe("failure"),
)

shared_event = Table(
    "shared_event",
    metadata,
    Column(
        "calendar", Text, ForeignKey(shared_calendar.c.name, ondelete="CASCADE"), primary_key=True
    ),
    Column("uid", Text, primary_key=True),
    _text("hearing_id"),
    Column("sequence", Integer, nullable=False),
    _text("last_modified"),
    _text("digest"),
    _text("at"),
    _maybe("starts"),
    _text("etag"),
    _text("content"),
)
