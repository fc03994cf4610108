# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A backup is one encrypted file that opens elsewhere; a restore loses nothing that was there."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.vault_standing import Protection
from hearings.errors import (
    BadBackup,
    FileUnreadable,
    StoreTooNew,
    VaultDamaged,
    VaultLocked,
    WeakPassphrase,
    WrongPassphrase,
)
from hearings.paths import Paths
from hearings.store.kinds import VAULT
from tests.hearings.store.spoiling import garble, pages_with
from tests.support.next_layout import next_layout
from tests.support.turned_clock import TurnedClock
from tests.support.vault_files import MARKER, PASSPHRASE, files_with

pytestmark = pytest.mark.usefixtures("no_ring")

OTHER = "the words of the backup"


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    made = build_core(Paths(tmp_path / "profile"), clock=TurnedClock())
    yield made
    made.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Core]:
    made = build_core(Paths(tmp_path / "another computer"), clock=TurnedClock())
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    stick = tmp_path / "usb"
    stick.mkdir()
    return stick / "drafts.hearings-backup"


def written(core: Core, words: str = MARKER) -> None:
    core.writing.save(core.writing.begin(None, title=f"{words} title").id, words)


def titles(core: Core) -> set[str]:
    return {draft.title for draft in core.writing.drafts()}


def test_a_backup_of_a_plain_vault_is_encrypted_and_opens_on_another_computer(
    core: Core, elsewhere: Core, file: Path
):
    written(core)
    assert core.backing_up.needs_passphrase
    core.backing_up.back_up(file, OTHER)
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert files_with(file.parent, "periwinkle") == set()
    with zipfile.ZipFile(file) as archive:
        assert b"periwinkle" not in b"".join(map(archive.read, archive.namelist()))
    restored = elsewhere.backing_up.restore(file, OTHER)
    assert (restored.drafts, restored.kept_as, restored.has_other_secret) == (1, None, True)
    assert titles(elsewhere) == titles(core) == {f"{MARKER} title"}
    assert elsewhere.guarding.standing().protection is Protection.UNLOCKED
    assert core.guarding.standing().protection is Protection.NONE
    assert files_with(elsewhere.paths.profile, "periwinkle") == set()


def test_a_backup_of_an_encrypted_vault_opens_by_its_passphrase_and_its_code(
    core: Core, elsewhere: Core, file: Path
):
    written(core)
    code = core.guarding.encrypt(PASSPHRASE, with_code=True)
    core.backing_up.back_up(file)
    with pytest.raises(WrongPassphrase):
        elsewhere.backing_up.restore(file, OTHER)
    assert code is not None
    elsewhere.backing_up.restore(file, code)
    assert titles(elsewhere) == titles(core)
    elsewhere.guarding.lock()
    elsewhere.guarding.unlock(PASSPHRASE)
    assert titles(elsewhere) == titles(core)


def test_a_stick_that_is_not_there_gets_no_folder_in_its_place(core: Core, tmp_path: Path):
    folder = tmp_path / "stick"
    with pytest.raises(FileUnreadable) as caught:
        core.backing_up.back_up(folder / "mine.hearings", PASSPHRASE)
    assert caught.value.path == str(folder)
    assert not folder.exists()


def test_a_file_that_is_no_backup_is_not_written_over(core: Core, file: Path):
    file.write_text("what I wrote elsewhere")
    with pytest.raises(BadBackup):
        core.backing_up.back_up(file, PASSPHRASE)
    assert file.read_text() == "what I wrote elsewhere"


def test_a_locked_vault_is_not_backed_up(core: Core, file: Path):
    core.guarding.encrypt(PASSPHRASE)
    core.guarding.lock()
    with pytest.raises(VaultLocked):
        core.backing_up.back_up(file)
    assert not file.exists()


def test_a_backup_needs_a_passphrase_that_guards(core: Core, file: Path):
    for weak in (None, "", "short"):
        with pytest.raises(WeakPassphrase):
            core.backing_up.back_up(file, weak)
    assert not file.exists()


def test_a_damaged_vault_takes_the_place_of_no_backup(core: Core, file: Path):
    written(core)
    core.backing_up.back_up(file, OTHER)
    before = file.read_bytes()
    core.close()
    (page,) = pages_with(core.paths.vault, "periwinkle")
    garble(core.paths.vault, page, length=3_890)
    again = build_core(core.paths, clock=core.clock)
    with pytest.raises(VaultDamaged):
        again.backing_up.back_up(file, OTHER)
    assert file.read_bytes() == before
    again.close()


def test_a_restore_keeps_what_was_there_and_never_leaves_it_plain(
    core: Core, elsewhere: Core, file: Path
):
    written(core)
    core.backing_up.back_up(file, OTHER)
    written(elsewhere, "Mulberry-testimony")
    restored = elsewhere.backing_up.restore(file, OTHER)
    assert restored.kept_as is not None
    assert restored.has_other_secret
    assert titles(elsewhere) == {f"{MARKER} title"}
    elsewhere.close()
    assert restored.kept_as.exists()
    assert files_with(elsewhere.paths.profile, "Mulberry") == set()
    # What was there can be had again: it is a copy like every other.
    elsewhere.guarding.unlock(OTHER)
    elsewhere.guarding.decrypt()
    assert files_with(elsewhere.paths.profile, "Mulberry") == {restored.kept_as.name}


def test_an_unlocked_vault_keeps_its_own_passphrase(core: Core, elsewhere: Core, file: Path):
    written(core)
    core.backing_up.back_up(file, OTHER)
    written(elsewhere, "Mulberry-testimony")
    elsewhere.guarding.encrypt(PASSPHRASE)
    restored = elsewhere.backing_up.restore(file, OTHER)
    assert not restored.has_other_secret
    assert titles(elsewhere) == {f"{MARKER} title"}
    elsewhere.guarding.lock()
    with pytest.raises(WrongPassphrase):
        elsewhere.guarding.unlock(OTHER)
    elsewhere.guarding.unlock(PASSPHRASE)
    assert titles(elsewhere) == {f"{MARKER} title"}
    assert restored.kept_as is not None
    assert restored.kept_as.exists()


def test_who_forgot_the_passphrase_can_restore_and_the_old_vault_is_kept_with_its_key(
    core: Core, elsewhere: Core, file: Path
):
    written(core)
    core.backing_up.back_up(file, OTHER)
    elsewhere.guarding.encrypt(PASSPHRASE)
    old_key_file = elsewhere.paths.vault_key.read_bytes()
    elsewhere.guarding.lock()
    restored = elsewhere.backing_up.restore(file, OTHER)
    assert restored.has_other_secret
    assert titles(elsewhere) == {f"{MARKER} title"}
    (kept,) = elsewhere.paths.profile.glob("vault.key.replaced-*")
    assert kept.read_bytes() == old_key_file


def spoilt(whole: bytes) -> dict[str, bytes]:
    middle = len(whole) // 2
    return {
        "empty": b"",
        "other": b"something else entirely",
        "cut": whole[:middle],
        "changed": whole[:middle] + b"\xa5" * 64 + whole[middle + 64 :],
    }


@pytest.mark.parametrize("what", ["empty", "other", "cut", "changed"])
def test_what_is_no_whole_backup_changes_nothing(
    core: Core, elsewhere: Core, file: Path, what: str
):
    written(core)
    core.backing_up.back_up(file, OTHER)
    file.write_bytes(spoilt(file.read_bytes())[what])
    written(elsewhere, "Mulberry-testimony")
    with pytest.raises(BadBackup):
        elsewhere.backing_up.restore(file, OTHER)
    assert titles(elsewhere) == {"Mulberry-testimony title"}
    assert {one.name for one in elsewhere.paths.profile.iterdir() if one.is_file()} <= {
        "vault.db", "vault.db-shm", "vault.db-wal", "vault.sound",
    }  # fmt: skip


def test_an_archive_that_would_fill_the_disk_is_refused(elsewhere: Core, file: Path):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("vault.key", b"{}" * 1_000)
        archive.writestr("vault.db", bytes(10_000_000))
    with pytest.raises(BadBackup):
        elsewhere.backing_up.restore(file, OTHER)


def test_a_file_that_is_not_there_is_said(elsewhere: Core, file: Path):
    with pytest.raises(FileUnreadable):
        elsewhere.backing_up.restore(file, OTHER)


def test_a_backup_of_a_newer_program_is_refused(core: Core, elsewhere: Core, file: Path):
    with next_layout(file.parent.parent / "scripts", VAULT):
        written(core)
        core.backing_up.back_up(file, OTHER)
        core.close()
    with pytest.raises(StoreTooNew):
        elsewhere.backing_up.restore(file, OTHER)
    assert not elsewhere.paths.vault.exists()


def test_a_backup_of_an_older_program_is_brought_up_to_date(
    core: Core, elsewhere: Core, file: Path
):
    written(core)
    core.backing_up.back_up(file, OTHER)
    with next_layout(file.parent.parent / "scripts", VAULT):
        assert elsewhere.backing_up.restore(file, OTHER).drafts == 1
        elsewhere.close()


@pytest.mark.parametrize("is_encrypted", [False, True])
def test_a_copy_of_an_earlier_day_is_listed_and_brought_back(tmp_path: Path, is_encrypted: bool):
    clock = TurnedClock()
    core = build_core(Paths(tmp_path / "profile"), clock=clock)
    written(core, "first")
    core.close()
    clock.turn(86_400)
    core = build_core(core.paths, clock=clock)
    if is_encrypted:
        core.guarding.encrypt(OTHER)
    written(core, "second")
    copies = core.backing_up.copies()
    assert [one.is_before_update for one in copies] == [False] * len(copies)
    assert [one.at for one in copies] == sorted((one.at for one in copies), reverse=True)
    with_first = copies[0]
    restored = core.backing_up.bring_back(with_first)
    assert titles(core) == {"first title"}
    assert restored.kept_as is not None
    assert restored.kept_as.exists()
    core.close()


def test_of_a_damaged_vault_the_copies_are_offered_and_one_of_them_brings_all_back(tmp_path: Path):
    clock = TurnedClock()
    core = build_core(Paths(tmp_path / "profile"), clock=clock)
    written(core)
    core.close()
    clock.turn(86_400)
    core = build_core(core.paths, clock=clock)
    assert titles(core) == {f"{MARKER} title"}
    core.close()
    content = bytearray(core.paths.vault.read_bytes())
    content[:4096] = b"\x5a" * 4096
    core.paths.vault.write_bytes(content)
    core = build_core(core.paths, clock=clock)
    core.warm_up()
    (damage,) = core.problems()
    assert isinstance(damage, VaultDamaged)
    assert damage.backups[0] == core.backing_up.copies()[0].path
    core.backing_up.bring_back(core.backing_up.copies()[0])
    assert titles(core) == {f"{MARKER} title"}
    core.close()
