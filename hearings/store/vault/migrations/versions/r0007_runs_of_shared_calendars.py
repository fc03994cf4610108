# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 7 of the vault: whether a calendar on a server follows each refresh, and its last run."""

from alembic import op

revision = "0007"
down_revision = "0006"

COLUMNS = (
    "after_refresh INTEGER",
    "ran_at TEXT",
    "ran TEXT",
    "tried_at TEXT",
    "failure TEXT",
)


def upgrade() -> None:
    """Add the columns; no account of before follows a refresh until that is asked for."""
    for column in COLUMNS:
        op.execute(f"ALTER TABLE shared_calendar ADD COLUMN {column}")


def downgrade() -> None:
    """Take them away again."""
    for column in reversed(COLUMNS):
        op.execute(f"ALTER TABLE shared_calendar DROP COLUMN {column.split()[0]}")
