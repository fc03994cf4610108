# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 8 of the vault: the day of the vote, as the person noted it for a draft."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; no draft of before has a day."""
    op.execute("ALTER TABLE draft ADD COLUMN vote_on TEXT")


def downgrade() -> None:
    """Take it away again."""
    op.execute("ALTER TABLE draft DROP COLUMN vote_on")
