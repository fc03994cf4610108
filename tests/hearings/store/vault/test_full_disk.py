# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A full disk while the vault is encrypted, copied, migrated or restored: all of it, or nothing."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.vault_standing import Protection
from hearings.errors import DiskFull
from hearings.paths import Paths
from hearings.store.kinds import VAULT
from hearings.store.vault.backup_file import KEY_NAME
from tests.hearings.store.disks import fill_up, small_disk
from tests.support.next_layout import next_layout
from tests.support.turned_clock import TurnedClock
from tests.support.vault_files import PASSPHRASE

pytestmark = pytest.mark.usefixtures("no_ring")

TEXT = "What I mean to say is this. " * 400


@contextmanager
def full(tmp_path: Path, *, is_encrypted: bool) -> Iterator[tuple[Core, Callable[[], None]]]:
    """A profile with thirty drafts on a disk that has room for nothing more."""
    with small_disk(tmp_path / "disk") as disk:
        core = build_core(Paths(disk / "profile"), clock=TurnedClock())
        for number in range(30):
            draft = core.writing.begin(None, title=f"Draft {number}")
            core.writing.save(draft.id, TEXT)
        if is_encrypted:
            core.guarding.encrypt(PASSPHRASE)
        core.close()
        core = build_core(Paths(disk / "profile"), clock=TurnedClock())
        if is_encrypted:
            core.guarding.unlock(PASSPHRASE)
        core.writing.drafts()
        free = fill_up(disk, leave=40_960)
        try:
            yield core, free
        finally:
            core.close()


def check_whole(core: Core) -> None:
    found = core.writing.drafts()
    assert core.problems() == ()
    assert {draft.title for draft in found} == {f"Draft {number}" for number in range(30)}
    assert {draft.text for draft in found} == {TEXT}


def test_it_is_encrypted_whole_or_not_at_all(tmp_path: Path):
    with full(tmp_path, is_encrypted=False) as (core, free):
        with pytest.raises(DiskFull):
            core.guarding.encrypt(PASSPHRASE)
        assert core.guarding.standing().protection is Protection.NONE
        check_whole(core)
        free()
        core.guarding.encrypt(PASSPHRASE)
        check_whole(core)


def test_it_is_decrypted_whole_or_not_at_all(tmp_path: Path):
    with full(tmp_path, is_encrypted=True) as (core, free):
        with pytest.raises(DiskFull):
            core.guarding.decrypt()
        assert core.guarding.standing().protection is Protection.UNLOCKED
        check_whole(core)
        free()
        core.guarding.decrypt()
        check_whole(core)


@pytest.mark.parametrize("is_encrypted", [False, True], ids=["plain", "encrypted"])
def test_a_backup_that_has_no_room_leaves_the_one_before(tmp_path: Path, is_encrypted: bool):
    with full(tmp_path, is_encrypted=is_encrypted) as (core, free):
        target = core.paths.profile / "backup.file"
        with zipfile.ZipFile(target, "w") as archive:
            archive.writestr(KEY_NAME, "the backup before")
        before = target.read_bytes()
        with pytest.raises(DiskFull):
            core.backing_up.back_up(target, PASSPHRASE)
        assert target.read_bytes() == before
        assert not list(core.paths.profile.glob(".hearings-*"))
        check_whole(core)
        free()
        core.backing_up.back_up(target, PASSPHRASE)
        elsewhere = build_core(Paths(tmp_path / "elsewhere"), clock=TurnedClock())
        elsewhere.backing_up.restore(target, PASSPHRASE)
        check_whole(elsewhere)
        elsewhere.close()


def test_a_restore_that_has_no_room_changes_nothing(tmp_path: Path):
    with full(tmp_path, is_encrypted=True) as (core, free):
        target = tmp_path / "backup.file"
        core.backing_up.back_up(target)
        with pytest.raises(DiskFull):
            core.backing_up.restore(target, PASSPHRASE)
        check_whole(core)
        free()
        core.backing_up.restore(target, PASSPHRASE)
        check_whole(core)


def test_a_migration_that_has_no_room_leaves_the_older_layout(tmp_path: Path):
    with full(tmp_path, is_encrypted=True) as (core, free):
        core.close()
        with next_layout(tmp_path / "scripts", VAULT):
            again = build_core(core.paths, clock=core.clock)
            again.guarding.unlock(PASSPHRASE)
            with pytest.raises(DiskFull):
                again.writing.drafts()
            free()
            check_whole(again)
            again.close()
