# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 1 of the catalogue: hearings, their agendas and changes, kept answers, the index."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE answer (
        url TEXT NOT NULL,
        etag TEXT,
        last_modified TEXT,
        content_type TEXT NOT NULL,
        body BLOB NOT NULL,
        kept_at TEXT NOT NULL,
        CONSTRAINT pk_answer PRIMARY KEY (url)
    )
    """,
    "CREATE INDEX ix_answer_kept_at ON answer (kept_at)",
    """
    CREATE TABLE hearing (
        "key" INTEGER NOT NULL,
        id TEXT NOT NULL,
        place_id TEXT NOT NULL,
        slot INTEGER,
        first_seen TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        merged_into TEXT,
        replaced_by TEXT,
        source_ids TEXT NOT NULL,
        bodies TEXT NOT NULL,
        title TEXT NOT NULL,
        date TEXT NOT NULL,
        timezone TEXT NOT NULL,
        time_text TEXT NOT NULL,
        starts_at TEXT,
        ends_at TEXT,
        status TEXT NOT NULL,
        status_text TEXT NOT NULL,
        location TEXT NOT NULL,
        remote_url TEXT,
        page_url TEXT,
        agenda_url TEXT,
        comment TEXT NOT NULL,
        documents TEXT,
        kind TEXT NOT NULL,
        testify_url TEXT,
        contact TEXT NOT NULL,
        modified TEXT NOT NULL,
        verdict TEXT,
        rank INTEGER NOT NULL,
        topics TEXT NOT NULL,
        item_count INTEGER,
        lead INTEGER,
        CONSTRAINT pk_hearing PRIMARY KEY ("key"),
        CONSTRAINT uq_hearing_id UNIQUE (id),
        CONSTRAINT uq_hearing_slot UNIQUE (slot)
    )
    """,
    "CREATE INDEX ix_hearing_place_id_slot_rank ON hearing (place_id, slot, rank)",
    "CREATE INDEX ix_hearing_replaced_by ON hearing (replaced_by) WHERE replaced_by IS NOT NULL",
    """
    CREATE TABLE meta (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY (name)
    )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE place (
        id TEXT NOT NULL,
        timezone TEXT NOT NULL,
        tried_at TEXT,
        read_at TEXT,
        system TEXT NOT NULL,
        failure TEXT,
        failed_system TEXT NOT NULL,
        CONSTRAINT pk_place PRIMARY KEY (id)
    )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE word (
        word TEXT NOT NULL,
        CONSTRAINT pk_word PRIMARY KEY (word)
    )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE agenda_item (
        hearing_key INTEGER NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        number TEXT,
        note TEXT NOT NULL,
        bill_number TEXT,
        bill_title TEXT,
        bill_url TEXT,
        documents TEXT,
        source_id TEXT NOT NULL,
        verdict TEXT,
        CONSTRAINT pk_agenda_item PRIMARY KEY (hearing_key, position),
        CONSTRAINT fk_agenda_item_hearing_key_hearing FOREIGN KEY(hearing_key)
            REFERENCES hearing ("key") ON DELETE CASCADE
    )
    WITHOUT ROWID
    """,
    """
    CREATE TABLE change (
        id INTEGER NOT NULL,
        hearing_key INTEGER NOT NULL,
        at TEXT NOT NULL,
        field TEXT NOT NULL,
        old TEXT,
        new TEXT,
        CONSTRAINT pk_change PRIMARY KEY (id),
        CONSTRAINT fk_change_hearing_key_hearing FOREIGN KEY(hearing_key)
            REFERENCES hearing ("key") ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_change_hearing_key ON change (hearing_key)",
    """
    CREATE TABLE source (
        place_id TEXT NOT NULL,
        system TEXT NOT NULL,
        source_id TEXT NOT NULL,
        hearing_key INTEGER NOT NULL,
        position INTEGER NOT NULL,
        url TEXT,
        read_at TEXT NOT NULL,
        agenda_read_at TEXT,
        CONSTRAINT pk_source PRIMARY KEY (place_id, system, source_id),
        CONSTRAINT fk_source_hearing_key_hearing FOREIGN KEY(hearing_key)
            REFERENCES hearing ("key") ON DELETE CASCADE
    )
    WITHOUT ROWID
    """,
    "CREATE INDEX ix_source_hearing_key ON source (hearing_key)",
    """
    CREATE VIRTUAL TABLE search USING fts5(
        words, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='ascii'
    )
    """,
    # The bytes gathered in memory before a part of the index is written.
    "INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)",
    # How many parts of one size may stand beside each other before they are joined.
    "INSERT INTO search (search, rank) VALUES ('automerge', 8)",
)


def upgrade() -> None:
    """Make every table."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Take everything away again."""
    for table in (
        "search",
        "source",
        "change",
        "agenda_item",
        "word",
        "place",
        "meta",
        "hearing",
        "answer",
    ):
        op.execute(f"DROP TABLE {table}")
