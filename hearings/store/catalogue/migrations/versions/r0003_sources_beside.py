# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 3 of the catalogue: sources that are read beside the first one of a place."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of what they say, of what they fill, and of how they stand."""
    for statement in (
        """
        CREATE TABLE account (
            hearing_key INTEGER NOT NULL,
            system TEXT NOT NULL,
            record TEXT NOT NULL,
            CONSTRAINT pk_account PRIMARY KEY (hearing_key, system),
            CONSTRAINT fk_account_hearing_key_hearing FOREIGN KEY(hearing_key)
                REFERENCES hearing ("key") ON DELETE CASCADE
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE filled (
            hearing_key INTEGER NOT NULL,
            field TEXT NOT NULL,
            system TEXT NOT NULL,
            CONSTRAINT pk_filled PRIMARY KEY (hearing_key, field),
            CONSTRAINT fk_filled_hearing_key_hearing FOREIGN KEY(hearing_key)
                REFERENCES hearing ("key") ON DELETE CASCADE
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE beside (
            place_id TEXT NOT NULL,
            system TEXT NOT NULL,
            read_at TEXT,
            failure TEXT,
            key_name TEXT NOT NULL,
            CONSTRAINT pk_beside PRIMARY KEY (place_id, system)
        ) WITHOUT ROWID
        """,
    ):
        op.execute(statement)


def downgrade() -> None:
    """Take them away again."""
    for table in ("beside", "filled", "account"):
        op.execute(f"DROP TABLE {table}")
