# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Layout 2 of the catalogue: requests to services that count them."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of the counts."""
    op.execute(
        """
        CREATE TABLE request_count (
            host TEXT NOT NULL,
            slot TEXT NOT NULL,
            requests INTEGER NOT NULL,
            CONSTRAINT pk_request_count PRIMARY KEY (host, slot)
        ) WITHOUT ROWID
        """
    )


def downgrade() -> None:
    """Take it away again."""
    op.execute("DROP TABLE request_count")
