# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The tables of the catalogue. Moments are ISO texts in UTC; lists and verdicts are JSON.

A hearing has a `key` for the tables, an `id` for the world and a `slot`, its place in
the list (see `slot.py`); a hearing that was merged into another one has no slot. The
columns from `rank` on are drawn from the record and its agenda, for the list.

What a source beside the first says of a hearing is its `account`; `filled` names the fields
of the hearing that stand there because of it, and `beside` is how such a source stands.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from hearings.store.naming import new_metadata

metadata = new_metadata()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


place = Table(
    "place",
    metadata,
    Column("id", Text, primary_key=True),
    _text("timezone"),
    _maybe("tried_at"),
    _maybe("read_at"),
    _text("system"),
    _maybe("failure"),
    _text("failed_system"),
    sqlite_with_rowid=False,
)

hearing = Table(
    "hearing",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("place_id"),
    Column("slot", Integer, unique=True),
    _text("first_seen"),
    _text("changed_at"),
    Column("sequence", Integer, nullable=False),
    _maybe("merged_into"),
    _maybe("replaced_by"),
    _text("source_ids"),
    _text("bodies"),
    _text("title"),
    _text("date"),
    _text("timezone"),
    _text("time_text"),
    _maybe("starts_at"),
    _maybe("ends_at"),
    _text("status"),
    _text("status_text"),
    _text("location"),
    _maybe("remote_url"),
    _maybe("page_url"),
    _maybe("agenda_url"),
    _text("comment"),
    _maybe("documents"),
    _text("kind"),
    _maybe("testify_url"),
    _text("contact"),
    _text("modified"),
    _maybe("verdict"),
    Column("rank", Integer, nullable=False),
    _text("topics"),
    Column("item_count", Integer),
    Column("lead", Integer),
    _maybe("geo"),
)
Index(None, hearing.c.place_id, hearing.c.slot, hearing.c.rank)
Index(None, hearing.c.replaced_by, sqlite_where=hearing.c.replaced_by.is_not(None))

agenda_item = Table(
    "agenda_item",
    metadata,
    Column("hearing_key", Integer, ForeignKey(hearing.c.key, ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("text"),
    _maybe("number"),
    _text("note"),
    _maybe("bill_number"),
    _maybe("bill_title"),
    _maybe("bill_url"),
    _maybe("documents"),
    _text("source_id"),
    _maybe("verdict"),
    _maybe("bill_status"),
    sqlite_with_rowid=False,
)

source = Table(
    "source",
    metadata,
    Column("place_id", Text, primary_key=True),
    Column("system", Text, primary_key=True),
    Column("source_id", Text, primary_key=True),
    Column(
        "hearing_key",
        Integer,
        ForeignKey(hearing.c.key, ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("position", Integer, nullable=False),
    _maybe("url"),
    _text("read_at"),
    _maybe("agenda_read_at"),
    sqlite_with_rowid=False,
)

account = Table(
    "account",
    metadata,
    Column("hearing_key", Integer, ForeignKey(hearing.c.key, ondelete="CASCADE"), primary_key=True),
    Column("system", Text, primary_key=True),
    _text("record"),
    sqlite_with_rowid=False,
)

filled = Table(
    "filled",
    metadata,
    Column("hearing_key", Integer, ForeignKey(hearing.c.key, ondelete="CASCADE"), primary_key=True),
    Column("field", Text, primary_key=True),
    _text("system"),
    sqlite_with_rowid=False,
)

beside = Table(
    "beside",
    metadata,
    Column("place_id", Text, primary_key=True),
    Column("system", Text, primary_key=True),
    _maybe("read_at"),
    _maybe("failure"),
    _text("key_name"),
    sqlite_with_rowid=False,
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "hearing_key",
        Integer,
        ForeignKey(hearing.c.key, ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    _text("at"),
    _text("field"),
    _maybe("old"),
    _maybe("new"),
)

answer = Table(
    "answer",
    metadata,
    Column("url", Text, primary_key=True),
    _maybe("etag"),
    _maybe("last_modified"),
    _text("content_type"),
    Column("body", LargeBinary, nullable=False),
    Column("kept_at", Text, nullable=False, index=True),
)

request_count = Table(
    "request_count",
    metadata,
    Column("host", Text, primary_key=True),
    Column("slot", Text, primary_key=True),
    Column("requests", Integer, nullable=False),
    sqlite_with_rowid=False,
)

word = Table("word", metadata, Column("word", Text, primary_key=True), sqlite_with_rowid=False)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    _text("value"),
    sqlite_with_rowid=False,
)
