# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 3 of the vault: rules as the person corrected them, and the reminders shown."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
    CREATE TABLE own_rule (
        place_id TEXT NOT NULL,
        body TEXT NOT NULL,
        subject TEXT NOT NULL,
        said TEXT NOT NULL,
        remark TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_own_rule PRIMARY KEY (place_id, body, subject)
    )
    """,
    """
    CREATE TABLE shown_reminder (
        hearing_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        due_at TEXT NOT NULL,
        lead INTEGER NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_shown_reminder PRIMARY KEY (hearing_id, kind, due_at, lead)
    )
    """,
)


def upgrade() -> None:
    """Make both tables."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in ("shown_reminder", "own_rule"):
        op.execute(f"DROP TABLE {table}")
