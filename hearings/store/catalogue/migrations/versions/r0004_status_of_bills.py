# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 4 of the catalogue: where a bill stands, as its source says."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column; the next reading of an agenda fills it."""
    op.execute("ALTER TABLE agenda_item ADD COLUMN bill_status TEXT")


def downgrade() -> None:
    """Take it away again."""
    op.execute("ALTER TABLE agenda_item DROP COLUMN bill_status")
