# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 4 of the vault: who speaks, what was handed in, notes, paragraphs, rehearsals, words."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    CREATE TABLE speaker (
        part TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_speaker PRIMARY KEY (part)
    )
    """,
    """
    CREATE TABLE handed_in (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        draft_id TEXT NOT NULL,
        at TEXT NOT NULL,
        way TEXT NOT NULL,
        confirmation TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT fk_handed_in_draft_id_draft FOREIGN KEY(draft_id)
            REFERENCES draft (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_handed_in_draft_id ON handed_in (draft_id)",
    """
    CREATE TABLE draft_note (
        draft_id TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_draft_note PRIMARY KEY (draft_id),
        CONSTRAINT fk_draft_note_draft_id_draft FOREIGN KEY(draft_id)
            REFERENCES draft (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE kept_paragraph (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        at TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE rehearsal (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        draft_id TEXT NOT NULL,
        at TEXT NOT NULL,
        seconds INTEGER NOT NULL,
        halves INTEGER NOT NULL,
        "limit" INTEGER NOT NULL,
        is_whole INTEGER NOT NULL,
        CONSTRAINT fk_rehearsal_draft_id_draft FOREIGN KEY(draft_id)
            REFERENCES draft (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_rehearsal_draft_id ON rehearsal (draft_id)",
    """
    CREATE TABLE own_word (
        word TEXT NOT NULL,
        CONSTRAINT pk_own_word PRIMARY KEY (word)
    )
    """,
)


def upgrade() -> None:
    """Make every table."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in (
        "own_word", "rehearsal", "kept_paragraph", "draft_note", "handed_in", "speaker",
    ):  # fmt: skip
        op.execute(f"DROP TABLE {table}")
