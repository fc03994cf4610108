# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 5 of the catalogue: where on earth a hearing is, as its source says."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column; the next reading fills it."""
    op.execute("ALTER TABLE hearing ADD COLUMN geo TEXT")


def downgrade() -> None:
    """Take it away again."""
    op.execute("ALTER TABLE hearing DROP COLUMN geo")
