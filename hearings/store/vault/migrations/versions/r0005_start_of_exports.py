# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 5 of the vault: when an event that was handed out begins."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column; of what was handed out before nobody knows it."""
    op.execute("ALTER TABLE export ADD COLUMN starts TEXT")


def downgrade() -> None:
    """Take it away again."""
    op.execute("ALTER TABLE export DROP COLUMN starts")
