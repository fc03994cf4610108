# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 1 of the vault: drafts and their versions, what is followed, what was exported."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE draft (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        bill TEXT NOT NULL,
        position TEXT NOT NULL,
        language TEXT NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        trashed_at TEXT,
        hearing_id TEXT,
        place_id TEXT,
        body TEXT,
        hearing_date TEXT,
        hearing_title TEXT,
        CONSTRAINT pk_draft PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE export (
        uid TEXT NOT NULL,
        hearing_id TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        last_modified TEXT NOT NULL,
        digest TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_export PRIMARY KEY (uid)
    )
    """,
    "CREATE INDEX ix_export_hearing_id ON export (hearing_id)",
    """
    CREATE TABLE follow (
        kind TEXT NOT NULL,
        "key" TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_follow PRIMARY KEY (kind, "key")
    )
    """,
    """
    CREATE TABLE draft_version (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        draft_id TEXT NOT NULL,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT fk_draft_version_draft_id_draft FOREIGN KEY(draft_id)
            REFERENCES draft (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_draft_version_draft_id ON draft_version (draft_id)",
)


def upgrade() -> None:
    """Make every table."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Take everything away again."""
    for table in ("draft_version", "follow", "export", "draft"):
        op.execute(f"DROP TABLE {table}")
