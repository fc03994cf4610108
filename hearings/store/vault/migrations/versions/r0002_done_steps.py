# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 2 of the vault: the steps that were ticked as done."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of the ticks."""
    op.execute(
        """
        CREATE TABLE done_step (
            hearing_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            CONSTRAINT pk_done_step PRIMARY KEY (hearing_id, kind)
        )
        """
    )


def downgrade() -> None:
    """Take it away again."""
    op.execute("DROP TABLE done_step")
