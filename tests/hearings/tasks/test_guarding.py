# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Encrypting keeps every draft and leaves nothing readable; locking keeps everybody out."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.testimony import Draft
from hearings.domain.vault_standing import Protection, VaultStanding
from hearings.errors import (
    DiskFull,
    KeyFileDamaged,
    NoKeyRing,
    ProfileInUse,
    StoreTooNew,
    TooManyTries,
    VaultDamaged,
    VaultLocked,
    WeakPassphrase,
    WrongPassphrase,
)
from hearings.paths import Paths
from hearings.store.kinds import VAULT
from hearings.store.opening import is_plain
from tests.hearings.store.spoiling import garble, pages_with
from tests.store_versions.make import version_file
from tests.support.keys_in_memory import KeysInMemory
from tests.support.turned_clock import TurnedClock
from tests.support.vault_files import MARKER, PASSPHRASE, files_with

DAY = 24 * 3600

HOLDING = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1])
print(held.execute("SELECT count(*) FROM follow").fetchone()[0], flush=True)
sys.stdin.read()
"""


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def core(tmp_path: Path, clock: TurnedClock, no_ring: None) -> Iterator[Core]:
    made = build_core(Paths(tmp_path / "profile"), clock=clock)
    yield made
    made.close()


def other_start(core: Core) -> Core:
    """The same profile in another process."""
    core.close()
    return build_core(core.paths, clock=core.clock)


def written(core: Core) -> Draft:
    draft = core.writing.begin(None, title=f"{MARKER} title")
    core.writing.save(draft.id, f"First. {MARKER}")
    return core.writing.save(draft.id, f"Second. {MARKER}")


def readable(core: Core) -> set[str]:
    return files_with(core.paths.profile, "periwinkle")


def test_a_new_profile_says_that_anybody_of_the_account_can_read_it(core: Core):
    assert core.guarding.standing() == VaultStanding(Protection.NONE)
    written(core)
    core.close()
    assert readable(core) == {"vault.db"}, "the search is blind"


def test_encrypting_keeps_every_draft_and_leaves_nothing_readable(core: Core, clock: TurnedClock):
    draft = written(core)
    versions = core.writing.versions(draft.id)
    clock.turn(DAY)
    core = other_start(core)
    core.writing.drafts()
    assert "backups/vault.daily-20261124T170000Z.db" in readable(core)
    core.guarding.encrypt(PASSPHRASE)
    assert readable(core) == set()
    assert core.writing.draft(draft.id) == draft
    assert core.writing.versions(draft.id) == versions
    core = other_start(core)
    with pytest.raises(VaultLocked):
        core.writing.drafts()
    core.guarding.unlock(PASSPHRASE)
    assert core.writing.draft(draft.id) == draft
    core.close()
    assert readable(core) == set()


@pytest.mark.parametrize("layout", range(1, VAULT.version + 1))
def test_the_vault_of_every_earlier_version_can_be_encrypted(core: Core, layout: int):
    core.paths.vault.parent.mkdir(parents=True)
    shutil.copy(version_file(VAULT, layout), core.paths.vault)
    core.guarding.encrypt(PASSPHRASE)
    assert files_with(core.paths.profile, "Better words") == set()
    (draft,) = core.writing.drafts()
    assert (draft.title, draft.text) == ("What I mean to say", "Better words – año.")
    assert [one.text for one in core.writing.versions(draft.id)] == ["First words."]
    assert len(core.writing.trash()) == 1


def test_copies_that_were_put_aside_are_encrypted_too_and_bad_ones_sealed(core: Core):
    written(core)
    core.close()
    folder = core.paths.profile
    core.paths.backups.mkdir(exist_ok=True)
    sound = folder / "vault.replaced-20261101T000000Z.db"
    bad = core.paths.backups / "vault.daily-20261101T000000Z.db"
    for one in (sound, bad):
        shutil.copy(core.paths.vault, one)
    half = core.paths.backups / "vault.daily-20261102T000000Z.db.part"
    shutil.copy(core.paths.vault, half)
    (held,) = pages_with(bad, "periwinkle")
    content = bad.read_bytes()
    spoiled = content[: held * 4_096] + b"\xa5" * (len(content) - held * 4_096)
    bad.write_bytes(spoiled)
    assert len(readable(core)) == 4
    core.guarding.encrypt(PASSPHRASE)
    assert readable(core) == set()
    assert not is_plain(sound)
    assert not half.exists()
    assert [one.name for one in core.paths.backups.glob("*.sealed")] == [f"{bad.name}.sealed"]
    core.guarding.decrypt()
    assert bad.read_bytes() == spoiled
    assert is_plain(sound)


def test_decrypting_gives_everything_back_and_forgets_the_key(core: Core):
    draft = written(core)
    core.guarding.encrypt(PASSPHRASE, with_code=True)
    core.guarding.decrypt()
    assert core.guarding.standing() == VaultStanding(Protection.NONE)
    assert core.writing.draft(draft.id) == draft
    assert list(core.paths.profile.rglob("*.key*")) == []
    core = other_start(core)
    assert core.writing.draft(draft.id) == draft
    core.close()


def all_files(core: Core) -> set[str]:
    """The names of the files of the vault, in the profile and among the copies."""
    profile = core.paths.profile
    return {str(one.relative_to(profile)) for one in profile.rglob("*vault*") if one.is_file()}


@pytest.mark.parametrize("is_encrypted", [True, False])
def test_destroying_leaves_nothing_and_begins_anew(core: Core, is_encrypted: bool):
    written(core)
    core.following.follow("ca-oakland")
    core.close()
    profile, copies = core.paths.profile, core.paths.backups
    for name in ("vault.replaced-20260101T000000Z.db", "vault.db.remains"):
        shutil.copy(core.paths.vault, profile / name)
    (profile / "salvage-x").mkdir()
    shutil.copy(core.paths.vault, profile / "salvage-x" / "vault.db")
    shutil.copy(core.paths.vault, copies / "vault.salvaged-20260101T000000Z.db")
    (profile / "places.toml").write_text("# Mine.", encoding="utf-8")
    core = other_start(core)
    if is_encrypted:
        core.guarding.encrypt(PASSPHRASE)
        core.guarding.lock()
    held = [one.open("rb") for one in (core.paths.vault, *copies.glob("*.db"))]
    core.guarding.destroy()
    assert [set(one.read()) | {0} for one in held] == [{0}] * len(held), "not written over"
    for one in held:
        one.close()
    assert all_files(core) == set()
    assert readable(core) == set()
    assert (profile / "places.toml").exists()
    assert core.writing.drafts() == ()
    assert core.following.followed() == ()
    assert core.guarding.standing() == VaultStanding(Protection.NONE)


def test_what_a_broken_off_destroying_left_goes_at_the_next_call(
    core: Core, monkeypatch: pytest.MonkeyPatch
):
    written(core)
    core.guarding.encrypt(PASSPHRASE)

    def full(path: Path) -> None:
        raise DiskFull(path)

    with monkeypatch.context() as broken:
        broken.setattr("hearings.store.vault.destroying.destroy", full)
        with pytest.raises(DiskFull):
            core.guarding.destroy()
    assert not core.paths.vault_key.exists(), "the key goes first"
    assert core.paths.vault.exists()
    again = other_start(core)
    again.guarding.destroy()
    assert all_files(again) == set()
    again.close()


def test_a_recovery_code_opens_it_without_the_passphrase(core: Core):
    draft = written(core)
    code = core.guarding.encrypt(PASSPHRASE, with_code=True)
    assert code is not None
    core = other_start(core)
    core.guarding.unlock(code.lower())
    assert core.writing.draft(draft.id) == draft
    newer = core.guarding.new_recovery_code()
    assert newer not in {None, code}
    core = other_start(core)
    with pytest.raises(WrongPassphrase):
        core.guarding.unlock(code)
    core.guarding.unlock(str(newer))
    core.close()


def test_another_passphrase_takes_the_place_of_the_first(core: Core):
    core.guarding.encrypt(PASSPHRASE)
    core.guarding.change_passphrase("better words than before")
    core = other_start(core)
    with pytest.raises(WrongPassphrase):
        core.guarding.unlock(PASSPHRASE)
    core.guarding.unlock("better words than before")
    with pytest.raises(WeakPassphrase):
        core.guarding.change_passphrase("short")
    core.close()


def test_locking_closes_the_vault_for_whoever_holds_it(core: Core):
    draft = written(core)
    core.guarding.encrypt(PASSPHRASE)
    held, glance = core._rooms.vault(), core._rooms.vault_glance()
    assert glance.draft_counts() == {"": 1}
    core.guarding.lock()
    assert core.guarding.standing().protection is Protection.LOCKED
    for ask in (
        lambda: held.drafts.get(draft.id), lambda: core.writing.save(draft.id, "x"),
        core.following.followed, core.marks, lambda: core.next_steps.count(core.clock.now().date()),
    ):  # fmt: skip
        with pytest.raises(VaultLocked):
            ask()
    core.guarding.unlock(PASSPHRASE)
    assert core.writing.draft(draft.id) == draft
    assert core.marks() == (frozenset(), frozenset())


def test_what_is_not_encrypted_is_not_locked(core: Core):
    draft = written(core)
    core.guarding.lock()
    assert core.writing.draft(draft.id) == draft


def test_wrong_passphrases_slow_down_over_restarts_and_wipe_nothing(core: Core, clock: TurnedClock):
    draft = written(core)
    core.guarding.encrypt(PASSPHRASE)
    seconds = []
    for _ in range(5):
        core = other_start(core)
        with pytest.raises(WrongPassphrase) as told:
            core.guarding.unlock("not these words")
        seconds.append(told.value.seconds)
        clock.turn(told.value.seconds)
    assert seconds == [0, 0, 1, 2, 4]
    with pytest.raises(WrongPassphrase):
        core.guarding.unlock("nor these words")
    core = other_start(core)
    with pytest.raises(TooManyTries) as refused:
        core.guarding.unlock(PASSPHRASE)
    assert refused.value.seconds == core.guarding.standing().seconds == 8
    clock.turn(8)
    core.guarding.unlock(PASSPHRASE)
    assert core.writing.draft(draft.id) == draft
    assert core.guarding.standing().seconds == 0
    core.close()


def test_a_passphrase_that_guards_nothing_is_refused(core: Core):
    for weak in ("", "       ", "1234567", " short  "):
        with pytest.raises(WeakPassphrase):
            core.guarding.encrypt(weak)
    assert core.guarding.standing() == VaultStanding(Protection.NONE)


def test_a_vault_somebody_else_has_open_is_not_encrypted(core: Core):
    written(core)
    # Of another process: within one, a lock holds nobody off.
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(core.paths.vault)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "0\n"
        with pytest.raises(ProfileInUse):
            core.guarding.encrypt(PASSPHRASE)
        other.communicate("done")
    assert core.guarding.standing() == VaultStanding(Protection.NONE)
    assert len(core.writing.drafts()) == 1
    assert list(core.paths.profile.rglob("*.key")) == []


def test_a_damaged_vault_is_not_encrypted(core: Core):
    written(core)
    core.close()
    for page in pages_with(core.paths.vault, "periwinkle"):
        garble(core.paths.vault, page, length=3_890)
    core = other_start(core)
    before = core.paths.vault.read_bytes()
    with pytest.raises(VaultDamaged):
        core.guarding.encrypt(PASSPHRASE)
    assert core.paths.vault.read_bytes() == before
    core.close()


def test_a_key_file_that_is_lost_comes_back_from_the_backups(core: Core):
    draft = written(core)
    core.guarding.encrypt(PASSPHRASE)
    core = other_start(core)
    core.paths.vault_key.write_text("{")
    core.guarding.unlock(PASSPHRASE)
    assert core.writing.draft(draft.id) == draft
    core = other_start(core)
    core.paths.vault_key.unlink()
    assert core.guarding.standing().protection is Protection.LOCKED
    core.paths.vault_key_copy.write_text("{}")
    with pytest.raises(KeyFileDamaged):
        core.guarding.unlock(PASSPHRASE)
    with pytest.raises(KeyFileDamaged):
        core.writing.drafts()
    core.close()


def test_a_key_file_of_a_newer_program_is_refused(core: Core):
    core.guarding.encrypt(PASSPHRASE)
    core = other_start(core)
    newer = core.paths.vault_key.read_text().replace('"version": 1', '"version": 9')
    core.paths.vault_key.write_text(newer)
    with pytest.raises(StoreTooNew):
        core.guarding.unlock(PASSPHRASE)
    core.close()


class TestWithKeyRing:
    """Where the system has a key ring."""

    @pytest.fixture
    def core(self, tmp_path: Path, clock: TurnedClock, ring: KeysInMemory) -> Iterator[Core]:
        made = build_core(Paths(tmp_path / "profile"), clock=clock)
        yield made
        made.close()

    def test_a_passphrase_alone_puts_nothing_into_the_ring(self, core: Core, ring: KeysInMemory):
        core.guarding.encrypt(PASSPHRASE)
        assert ring.keys == {}

    def test_the_ring_opens_it_until_it_is_locked(self, core: Core, ring: KeysInMemory):
        draft = written(core)
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
        ((service, name),) = ring.keys
        assert (service, name[:6]) == ("hearings", "vault:")
        core = other_start(core)
        assert core.writing.draft(draft.id) == draft
        core.guarding.lock()
        assert ring.keys == {}
        core = other_start(core)
        with pytest.raises(VaultLocked) as told:
            core.writing.drafts()
        assert not told.value.is_ring_empty
        core.guarding.unlock(PASSPHRASE)
        assert len(ring.keys) == 1
        core = other_start(core)
        assert core.guarding.standing().protection is Protection.UNLOCKED
        core.close()

    def test_destroying_takes_the_key_out_of_the_ring(self, core: Core, ring: KeysInMemory):
        written(core)
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
        assert len(ring.keys) == 1
        core.guarding.destroy()
        assert ring.keys == {}

    def test_without_a_passphrase_there_is_always_a_recovery_code(
        self, core: Core, ring: KeysInMemory
    ):
        draft = written(core)
        code = core.guarding.encrypt(None)
        assert code is not None
        core = other_start(core)
        assert core.writing.draft(draft.id) == draft
        ring.keys.clear()
        core = other_start(core)
        with pytest.raises(VaultLocked) as told:
            core.writing.drafts()
        assert told.value.is_ring_empty
        core.guarding.unlock(code)
        assert core.writing.draft(draft.id) == draft
        assert len(ring.keys) == 1
        core.close()

    def test_a_wrong_key_in_the_ring_counts_as_none(self, core: Core, ring: KeysInMemory):
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
        for wrong in ("00" * 32, "no hex", ""):
            ring.keys = dict.fromkeys(ring.keys, wrong)
            core = other_start(core)
            with pytest.raises(VaultLocked):
                core.writing.drafts()
        core.close()

    def test_a_ring_that_breaks_at_unlocking_is_only_asked_again(
        self, core: Core, ring: KeysInMemory
    ):
        draft = written(core)
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
        core.guarding.lock()
        core = other_start(core)

        def refuse(service: str, username: str, password: str) -> None:
            raise RuntimeError

        ring.set_password = refuse  # type: ignore[method-assign]
        core.guarding.unlock(PASSPHRASE)
        assert core.writing.draft(draft.id) == draft
        core.close()

    def test_a_ring_that_does_not_let_go_is_said_and_the_program_is_locked(
        self, core: Core, ring: KeysInMemory
    ):
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)

        def refuse(service: str, username: str) -> None:
            raise RuntimeError

        ring.delete_password = refuse  # type: ignore[method-assign]
        with pytest.raises(NoKeyRing):
            core.guarding.lock()
        assert not core.door.is_open


def test_without_a_ring_there_must_be_a_passphrase(core: Core):
    with pytest.raises(NoKeyRing):
        core.guarding.encrypt(None)
    with pytest.raises(NoKeyRing):
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
    assert core.guarding.standing() == VaultStanding(Protection.NONE)


@pytest.mark.parametrize("stage", ["_sync", "destroy", "finish_encrypting"])
def test_an_encryption_that_is_broken_off_is_finished_at_the_next_start(
    core: Core, stage: str, monkeypatch: pytest.MonkeyPatch
):
    draft = written(core)
    core.close()
    shutil.copy(core.paths.vault, core.paths.profile / "vault.replaced-20261101T000000Z.db")
    from hearings.store.vault import converting

    def die(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(converting, stage, die)
        with pytest.raises(KeyboardInterrupt):
            core.guarding.encrypt(PASSPHRASE)
    assert readable(core), "there is nothing left to finish"
    core = other_start(core)
    core.guarding.unlock(PASSPHRASE)
    assert core.writing.draft(draft.id) == draft
    assert readable(core) == set()
    core.close()


def test_an_encryption_broken_off_before_the_vault_is_replaced_never_happened(
    core: Core, monkeypatch: pytest.MonkeyPatch
):
    draft = written(core)
    from hearings.store.vault import converting

    def die(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(converting, "hold", die)
        with pytest.raises(KeyboardInterrupt):
            core.guarding.encrypt(PASSPHRASE)
    core = other_start(core)
    assert core.guarding.standing() == VaultStanding(Protection.NONE)
    assert core.writing.draft(draft.id) == draft
    core.guarding.encrypt("other words this time")
    assert readable(core) == set()
    assert core.writing.draft(draft.id) == draft
    core.close()


def test_who_writes_while_it_is_encrypted_is_told_or_waits_and_loses_nothing(core: Core):
    draft = written(core)
    stop, told, kept = threading.Event(), list[str](), list[str]()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            try:
                core.writing.save(draft.id, f"{number} {MARKER}")
                kept.append(f"{number} {MARKER}")
            except VaultLocked as error:
                told.append(str(error))

    writers = [threading.Thread(target=write) for _ in range(2)]
    for one in writers:
        one.start()
    try:
        for _ in range(3):
            core.guarding.encrypt(PASSPHRASE)
            core.guarding.decrypt()
        core.guarding.encrypt(PASSPHRASE)
    finally:
        stop.set()
        for one in writers:
            one.join()
    assert core.writing.draft(draft.id).text in kept[-2:]
    assert core.problems() == ()
    core.close()
    assert readable(core) == set()
