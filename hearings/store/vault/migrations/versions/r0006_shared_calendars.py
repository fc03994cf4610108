# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 6 of the vault: calendars on servers, and what was written there."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """
    CREATE TABLE shared_calendar (
        name TEXT NOT NULL,
        url TEXT NOT NULL,
        user TEXT NOT NULL,
        alarms TEXT NOT NULL,
        has_deadlines INTEGER NOT NULL,
        is_neutral INTEGER NOT NULL,
        CONSTRAINT pk_shared_calendar PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE shared_event (
        calendar TEXT NOT NULL,
        uid TEXT NOT NULL,
        hearing_id TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        last_modified TEXT NOT NULL,
        digest TEXT NOT NULL,
        at TEXT NOT NULL,
        starts TEXT,
        etag TEXT NOT NULL,
        content TEXT NOT NULL,
        CONSTRAINT pk_shared_event PRIMARY KEY (calendar, uid),
        CONSTRAINT fk_shared_event_calendar_shared_calendar FOREIGN KEY(calendar)
            REFERENCES shared_calendar (name) ON DELETE CASCADE
    )
    """,
)


def upgrade() -> None:
    """Make both tables."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in ("shared_event", "shared_calendar"):
        op.execute(f"DROP TABLE {table}")
