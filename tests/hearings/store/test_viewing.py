# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A quick reader meets files of every layout, and has an older one migrated before it reads."""

import shutil
import sqlite3
import threading
from pathlib import Path

import pytest

from hearings.errors import ProfileReadOnly, StoreTooNew, VaultDamaged
from hearings.store.catalogue.catalogue import open_catalogue
from hearings.store.kinds import CATALOGUE, VAULT, StoreBehind, StoreKind
from hearings.store.opening import layout_of
from hearings.store.vault.vault import open_vault
from hearings.store.viewing import Viewed
from tests.store_versions.make import version_file
from tests.support.next_layout import next_layout

KINDS = pytest.mark.parametrize("kind", [CATALOGUE, VAULT], ids=["catalogue", "vault"])


def kept_copy(kind: StoreKind, folder: Path) -> Path:
    return Path(shutil.copy(version_file(kind, kind.version), folder / f"{kind.name}.db"))


@KINDS
def test_an_older_file_is_migrated_once_however_many_look(tmp_path: Path, kind: StoreKind):
    path = kept_copy(kind, tmp_path)
    opened: list[Path] = []

    def open_whole() -> None:
        whole = open_catalogue(path) if kind is CATALOGUE else open_vault(path)
        opened.append(whole.path)
        whole.close()

    viewed = Viewed(path, kind, open_whole)
    gate = threading.Barrier(4)
    layouts: list[int] = []

    def look() -> None:
        gate.wait()
        with viewed.looking() as connection:
            assert connection is not None
            layouts.append(layout_of(connection))

    with next_layout(tmp_path / "migrations", kind):
        threads = [threading.Thread(target=look) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert layouts == [kind.version] * 4
    assert opened == [path]
    viewed.close()


@KINDS
def test_without_a_way_to_migrate_an_older_file_is_refused(tmp_path: Path, kind: StoreKind):
    viewed = Viewed(kept_copy(kind, tmp_path), kind)
    with (
        next_layout(tmp_path / "migrations", kind),
        pytest.raises(StoreBehind),
        viewed.looking(),
    ):
        pass


def test_an_older_vault_that_is_damaged_too_is_told_as_damaged(tmp_path: Path):
    path = kept_copy(VAULT, tmp_path)
    before = path.read_bytes()
    opened = []
    with next_layout(tmp_path / "migrations", VAULT):
        connection = sqlite3.connect(path)
        connection.execute("UPDATE draft SET created_at = 'never'")
        connection.commit()
        connection.close()
        spoiled = path.read_bytes()
        assert spoiled != before
        viewed = Viewed(path, VAULT, lambda: opened.append(open_vault(path)))
        with pytest.raises(VaultDamaged), viewed.looking():
            pass
    assert path.read_bytes() == spoiled
    assert [type(one.damage) for one in opened] == [VaultDamaged]
    opened[0].close()


@KINDS
def test_what_opening_the_whole_store_raises_is_raised(tmp_path: Path, kind: StoreKind):
    path = kept_copy(kind, tmp_path)

    def open_whole() -> None:
        raise ProfileReadOnly(path)

    viewed = Viewed(path, kind, open_whole)
    with (
        next_layout(tmp_path / "migrations", kind),
        pytest.raises(ProfileReadOnly),
        viewed.looking(),
    ):
        pass


@KINDS
def test_a_newer_file_is_never_opened_whole(tmp_path: Path, kind: StoreKind):
    path = kept_copy(kind, tmp_path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {kind.version + 1}")
    connection.close()
    opened: list[int] = []
    viewed = Viewed(path, kind, lambda: opened.append(1))
    with pytest.raises(StoreTooNew), viewed.looking():
        pass
    assert opened == []


@KINDS
def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path, kind: StoreKind):
    taken = tmp_path / "taken"
    taken.write_text("a file of somebody")
    with pytest.raises(ProfileReadOnly), Viewed(taken / f"{kind.name}.db", kind).looking():
        pass
    assert taken.read_text() == "a file of somebody"
