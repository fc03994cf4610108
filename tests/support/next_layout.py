# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A program that knows one layout more than today's, so that every kept file is an older one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from hearings.store.kinds import StoreKind

NEXT_STEP = '''
"""A layout of the future: a column more."""

from alembic import op

revision = "{number:04}"
down_revision = "{before:04}"


def upgrade():
    op.execute("ALTER TABLE {table} ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")


def downgrade():
    op.execute("ALTER TABLE {table} DROP COLUMN mood")
'''
TABLES = {"catalogue": "place", "vault": "draft"}


@contextmanager
def next_layout(folder: Path, *kinds: StoreKind) -> Iterator[None]:
    """Let the program know one layout more of each kind; its scripts are put into `folder`."""
    scripts = {kind.name: _with_next_step(kind, folder / kind.name) for kind in kinds}
    now = {kind.name: kind.version for kind in kinds}
    with patch.object(StoreKind, "migrations", property(lambda kind: scripts[kind.name])):
        for kind in kinds:
            object.__setattr__(kind, "version", now[kind.name] + 1)
        try:
            yield
        finally:
            for kind in kinds:
                object.__setattr__(kind, "version", now[kind.name])


def _with_next_step(kind: StoreKind, folder: Path) -> Path:
    shutil.copytree(kind.migrations, folder)
    number = kind.version + 1
    step = NEXT_STEP.format(number=number, before=kind.version, table=TABLES[kind.name])
    (folder / "versions" / f"r{number:04}_mood.py").write_text(step, encoding="utf-8")
    return folder
