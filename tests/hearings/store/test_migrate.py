# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of a file is proved both ways, and files of every released layout still open."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import MetaData

from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.speaker import Speaker
from hearings.domain.status import Status
from hearings.domain.testimony import Position, VersionKind
from hearings.errors import TimedOut
from hearings.store.catalogue import tables as catalogue_tables
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.catalogue.glance import Glance
from hearings.store.database import Database
from hearings.store.kinds import CATALOGUE, VAULT, StoreKind
from hearings.store.migrate import layout_found, migrate
from hearings.store.vault import tables as vault_tables
from hearings.store.vault.vault import open_vault
from tests.store_versions.make import (
    AT,
    CORRECTED,
    REMINDED,
    SPEAKER,
    STANDS,
    VOTE,
    make_catalogue,
    make_vault,
    version_file,
)
from tests.support.records import marked_item

KINDS = pytest.mark.parametrize("kind", [CATALOGUE, VAULT], ids=["catalogue", "vault"])
MODELS: dict[str, MetaData] = {
    "catalogue": catalogue_tables.metadata, "vault": vault_tables.metadata,
}  # fmt: skip
EVERY_LAYOUT = [
    pytest.param(kind, layout, id=f"{kind.name}-{layout}")
    for kind in (CATALOGUE, VAULT)
    for layout in range(1, kind.version + 1)
]


def schema_of(path: Path) -> list[tuple[str, str, str]]:
    """What every table and index is made by, without the full-text index and blanks."""
    connection = sqlite3.connect(path)
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master"
        " WHERE name NOT LIKE 'search%' AND name NOT LIKE '%alembic_version%'"
        " AND name <> 'sqlite_sequence' ORDER BY type, name"
    ).fetchall()
    connection.close()
    return [(kind, name, "".join(sql.split())) for kind, name, sql in rows]


def move(path: Path, kind: StoreKind, layout: int | None = None) -> None:
    database = Database(path, kind)
    with database.writing() as connection:
        migrate(connection, kind, layout)
    database.close()


@KINDS
def test_the_newest_layout_is_what_the_tables_say(tmp_path: Path, kind: StoreKind):
    migrated, modelled = tmp_path / "migrated.db", tmp_path / "modelled.db"
    move(migrated, kind)
    database = Database(modelled, kind)
    with database.writing() as connection:
        MODELS[kind.name].create_all(connection)
    database.close()
    assert schema_of(migrated) == schema_of(modelled)
    assert len(schema_of(migrated)) > 4


@KINDS
def test_every_step_goes_up_and_down_to_the_same_layout(tmp_path: Path, kind: StoreKind):
    path = tmp_path / "store.db"
    seen = {}
    for layout in range(kind.version + 1):
        move(path, kind, layout)
        seen[layout] = schema_of(path)
    assert seen[0] == []
    for layout in reversed(range(kind.version)):
        move(path, kind, layout)
        assert schema_of(path) == seen[layout]
    for layout in range(kind.version + 1):
        move(path, kind, layout)
        assert schema_of(path) == seen[layout]


@KINDS
def test_the_file_says_its_layout_and_alembic_knows_it_too(tmp_path: Path, kind: StoreKind):
    path = tmp_path / "store.db"
    move(path, kind)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (kind.version,)
    found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert found == [(f"{kind.version:04}",)]
    connection.close()


@KINDS
def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, kind: StoreKind, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "store.db"
    connection = sqlite3.connect(path)
    # In the way of the last table that the first step makes.
    name = "source" if kind is CATALOGUE else "draft_version"
    connection.execute(f"CREATE TABLE {name} (id INTEGER)")
    connection.close()
    before = schema_of(path)
    database = Database(path, kind)
    with pytest.raises(Exception, match="already exists"), database.writing() as connection:
        migrate(connection, kind)
    with database.reading() as connection:
        assert layout_found(connection) == 0
    database.close()
    assert schema_of(path) == before


@pytest.mark.parametrize(("kind", "layout"), EVERY_LAYOUT)
def test_every_released_layout_has_its_kept_file(kind: StoreKind, layout: int):
    path = version_file(kind, layout)
    assert path.exists(), "run python -m tests.store_versions.make once and keep what it makes"
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    assert connection.execute("PRAGMA user_version").fetchone() == (layout,)
    connection.close()
    assert path.stat().st_size < 200_000


def kept_copy(kind: StoreKind, layout: int, folder: Path) -> Path:
    return Path(shutil.copy(version_file(kind, layout), folder / f"{kind.name}.db"))


@pytest.mark.parametrize("layout", range(1, CATALOGUE.version + 1))
def test_a_catalogue_of_every_released_layout_opens_with_all_it_held(tmp_path: Path, layout: int):
    path = kept_copy(CATALOGUE, layout, tmp_path)
    catalogue = open_catalogue(path)
    one, two = catalogue.hearings(ListQuery())
    assert (one.id, one.record.title) == ("sampleville-ca-legistar-1001", "Regular meeting")
    assert (one.record.items, one.label) == ((marked_item(),), Label.SURVEILLANCE)
    assert (two.record.status, two.sequence, len(two.changes)) == (Status.CANCELLED, 1, 1)
    assert two.record.items == ((STANDS,) if layout > 3 else None)
    assert one.record.geo == ("37.5;-122.25" if layout > 4 else "")
    failed, read = catalogue.place_states(AT)
    assert isinstance(failed.failure, TimedOut)
    assert (read.system, read.ahead) == ("legistar", 2)
    kept = catalogue.kept("https://a.example/x")
    assert kept is not None
    assert kept.body == b"<p>"
    assert catalogue.marked_with() == "2026-11"
    catalogue.close()
    glance = Glance(path)
    assert glance.ids(ListQuery(text="recogn")) == ("sampleville-ca-legistar-1001",)
    glance.close()


@pytest.mark.parametrize("layout", range(1, VAULT.version + 1))
def test_a_vault_of_every_released_layout_opens_with_all_it_held(tmp_path: Path, layout: int):
    vault = open_vault(kept_copy(VAULT, layout, tmp_path))
    assert vault.damage is None
    (draft,) = vault.drafts.all()
    assert (draft.title, draft.text) == ("What I mean to say", "Better words – año.")
    assert (draft.bill, draft.position, draft.language) == ("Int 12", Position.OPPOSE, "es")
    assert draft.vote_on == (VOTE if layout >= 8 else None)
    assert draft.tie is not None
    assert draft.tie.body == "City Council"
    (version,) = vault.drafts.versions(draft.id)
    assert (version.kind, version.text) == (VersionKind.SESSION_START, "First words.")
    assert [one.title for one in vault.drafts.all(in_trash=True)] == ["Not this one"]
    assert vault.follows.followed("place") == ("sampleville-ca",)
    assert [one.uid for one in vault.exports.all()] == ["uid-1"]
    ticked = {("sampleville-ca-legistar-1001", "sign_up"): AT}
    assert vault.done_steps.all() == (ticked if layout >= 2 else {})
    assert vault.corrections.all() == ((CORRECTED,) if layout >= 3 else ())
    assert vault.reminders.shown() == ({REMINDED} if layout >= 3 else frozenset())
    vault.close()


@pytest.mark.parametrize("layout", range(1, VAULT.version + 1))
def test_a_vault_of_every_released_layout_opens_with_all_of_its_desk(tmp_path: Path, layout: int):
    vault = open_vault(kept_copy(VAULT, layout, tmp_path))
    is_new = layout >= 4
    (draft,) = vault.drafts.all()
    assert vault.speakers.get() == (SPEAKER if is_new else Speaker())
    assert [one.text for one in vault.handings.of(draft.id)] == ["As sent."] * is_new
    assert vault.notes.of(draft.id) == "Ask my neighbour." * is_new
    assert [one.text for one in vault.paragraphs.all()] == ["Please vote no."] * is_new
    assert [one.seconds for one in vault.rehearsals.of(draft.id)] == [60] * is_new
    assert vault.own_words.all() == frozenset(["Sampleville"] * is_new)
    vault.close()


def test_the_script_still_makes_what_is_kept(tmp_path: Path):
    for kind, make in ((CATALOGUE, make_catalogue), (VAULT, make_vault)):
        made = tmp_path / f"made-{kind.name}.db"
        make(made)
        assert schema_of(made) == schema_of(kept_copy(kind, kind.version, tmp_path))
