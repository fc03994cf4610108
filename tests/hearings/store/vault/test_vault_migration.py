# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A vault of an older layout is copied, then migrated, or left exactly as it was."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from hearings.store.kinds import VAULT, StoreKind
from hearings.store.vault import vault as vault_module
from hearings.store.vault.vault import open_vault
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

NEXT = VAULT.version + 1
NEXT_STEP = '''
"""A layout of the future: a column more."""

from alembic import op

revision = "{number:04}"
down_revision = "{before:04}"


def upgrade():
    op.execute("ALTER TABLE draft ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")
    op.execute("{more}")


def downgrade():
    op.execute("ALTER TABLE draft DROP COLUMN mood")
'''


@pytest.fixture
def path(tmp_path: Path, clock: TurnedClock) -> Path:
    vault = open_vault(tmp_path / "vault.db", clock)
    vault.drafts.add(at=SEEN, title="Mine")
    vault.close()
    return vault.path


def come_to_next_layout(monkeypatch: pytest.MonkeyPatch, folder: Path, more: str) -> None:
    """Let the program know one layout more."""
    shutil.copytree(VAULT.migrations, folder)
    step = NEXT_STEP.format(more=more, number=NEXT, before=VAULT.version)
    (folder / "versions" / f"r{NEXT:04}_mood.py").write_text(step)
    monkeypatch.setattr(StoreKind, "migrations", property(lambda kind: folder))
    monkeypatch.setattr(vault_module, "VAULT", replace(VAULT, version=NEXT))


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute(sql).fetchall()
    connection.close()
    return found


def test_a_copy_is_made_before_an_older_vault_is_migrated(
    path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    come_to_next_layout(monkeypatch, tmp_path / "migrations", "SELECT 1")
    vault = open_vault(path, clock)
    assert [draft.title for draft in vault.drafts.all()] == ["Mine"]
    vault.close()
    assert ask(path, "SELECT mood FROM draft") == [("calm",)]
    assert ask(path, "PRAGMA user_version") == [(NEXT,)]
    (kept,) = (path.parent / "backups").iterdir()
    assert kept.name == f"vault.layout{VAULT.version}-20261123T170000Z.db"
    assert ask(kept, "PRAGMA user_version") == [(VAULT.version,)]
    assert ask(kept, "SELECT title FROM draft") == [("Mine",)]


def test_a_migration_that_fails_leaves_the_vault_and_the_copy(
    path: Path, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    come_to_next_layout(monkeypatch, tmp_path / "migrations", "SELECT nonsense")
    with pytest.raises(Exception, match="nonsense"):
        open_vault(path, clock)
    assert ask(path, "PRAGMA user_version") == [(VAULT.version,)]
    assert "mood" not in str(ask(path, "SELECT sql FROM sqlite_master WHERE name = 'draft'"))
    assert len(list((path.parent / "backups").iterdir())) == 1
