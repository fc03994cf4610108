# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings vault`, `backup` and `restore`: said plainly, and no passphrase is an argument."""

import io
import sys
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.paths import Paths
from hearings.profile_lock import ProfileLock
from tests.hearings.cli.command_line import SAMPLEVILLE, Town
from tests.support.keys_in_memory import keys_in_memory
from tests.support.vault_files import MARKER, PASSPHRASE, files_with

pytestmark = pytest.mark.usefixtures("no_ring")


@pytest.fixture(autouse=True)
def _no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))


@pytest.fixture
def secret(tmp_path: Path) -> str:
    path = tmp_path / "secret"
    path.write_text(f"{PASSPHRASE}\nnot this line\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def encrypted(town: Town, secret: str) -> Town:
    core = core_of(town)
    core.writing.save(core.writing.begin(None, title=MARKER).id, MARKER)
    core.close()
    done = town("vault", "encrypt", "--passphrase-file", secret)
    assert done.status == 0, done
    return town


def core_of(town: Town) -> Core:
    return build_core(Paths(town.profile), clock=town.clock)


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True


def types(monkeypatch: pytest.MonkeyPatch, *words: str) -> list[str]:
    """Let a person at a terminal answer so; the list fills with what they were asked."""
    asked, answers = list[str](), iter(words)

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("hearings.cli.secrets_given.getpass", answer)
    return asked


def test_a_vault_that_is_not_encrypted_is_said_to_be_open_to_the_account(town: Town):
    done = town("vault", "status")
    assert done.status == 0
    assert "anyone who uses this computer account can read them" in done.out
    assert town("vault", "status", "--json").json == {
        "protection": "not encrypted", "encrypted": False, "passphrase": False,
        "recovery_code": False, "key_ring": False, "wait_seconds": 0.0,
    }  # fmt: skip


def test_encrypted_drafts_need_the_passphrase_at_every_verb(encrypted: Town, secret: str):
    assert "encrypted and locked" in encrypted("vault", "status").out
    locked = encrypted("next")
    assert locked.status == 1
    assert locked.err.startswith("hearings: Your drafts are locked.")
    assert encrypted("next", "--passphrase-file", secret).status == 0
    assert encrypted("--passphrase-file", secret, "follow", "place", SAMPLEVILLE).status == 0
    assert files_with(encrypted.profile, "periwinkle") == set()


def test_locked_drafts_leave_the_public_list_readable(encrypted: Town):
    assert encrypted("list", "--all", "--place", SAMPLEVILLE).status == 0


def test_a_wrong_passphrase_is_said_once_and_slows_down(encrypted: Town, tmp_path: Path):
    wrong = tmp_path / "wrong"
    wrong.write_text("not these words")
    for _ in range(3):
        done = encrypted("next", "--passphrase-file", str(wrong))
        assert done.status == 1
        assert done.err.count("neither the passphrase nor the recovery code") == 1
    assert "Try again in 1 second." in done.err
    done = encrypted("next", "--passphrase-file", str(wrong))
    assert "There were too many wrong passphrases." in done.err
    assert "looked at in 1 second only" in encrypted("vault", "status").out


def test_the_prompt_asks_for_what_opens_it(encrypted: Town, monkeypatch: pytest.MonkeyPatch):
    asked = types(monkeypatch, PASSPHRASE)
    assert encrypted("next").status == 0
    assert asked == ["Passphrase or recovery code: "]


def test_a_new_passphrase_is_typed_twice(town: Town, monkeypatch: pytest.MonkeyPatch):
    asked = types(monkeypatch, PASSPHRASE, "something else", PASSPHRASE, PASSPHRASE)
    done = town("vault", "encrypt")
    assert (done.status, done.err) == (
        2, "hearings: the two were not the same; nothing was changed\n",
    )  # fmt: skip
    assert not core_of(town).door.is_encrypted
    assert town("vault", "encrypt").status == 0
    assert len(asked) == 4
    assert core_of(town).door.is_encrypted


@pytest.mark.parametrize("what", ["encrypt", "unlock", "passphrase", "decrypt"])
def test_where_nobody_can_be_asked_nothing_changes(encrypted: Town, what: str):
    before = encrypted.files()
    done = encrypted("vault", what)
    assert done.status == (
        0 if what == "encrypt" else 1 if what in {"decrypt", "passphrase"} else 2
    )
    after = encrypted.files()
    assert {name: after[name] for name in before if name != "log.txt"} == {
        name: before[name] for name in before if name != "log.txt"
    }


def test_a_recovery_code_is_shown_once_and_opens(encrypted: Town, secret: str, tmp_path: Path):
    done = encrypted("vault", "recovery-code", "--passphrase-file", secret)
    code = done.out.split()[2]
    assert len(code) == 34
    again = tmp_path / "code"
    again.write_text(code)
    assert encrypted("next", "--passphrase-file", str(again)).status == 0
    assert code not in "".join(map(repr, encrypted.files().values()))
    assert encrypted("vault", "status", "--json").json["recovery_code"] is True


def test_the_passphrase_can_be_changed(encrypted: Town, secret: str, tmp_path: Path):
    new = tmp_path / "new"
    new.write_text("entirely other words")
    done = encrypted(
        "vault", "passphrase", "--passphrase-file", secret, "--new-passphrase-file", str(new)
    )
    assert done.status == 0
    assert encrypted("next", "--passphrase-file", secret).status == 1
    assert encrypted("next", "--passphrase-file", str(new)).status == 0


def test_with_a_key_ring_it_is_open_until_it_is_locked(town: Town, secret: str):
    with keys_in_memory():
        done = town("vault", "encrypt", "--keep-in-key-ring", "--passphrase-file", secret)
        assert "while you are logged in can read them until you lock them" in done.out
        assert town("next").status == 0
        assert "encrypted and locked" in town("vault", "lock").out
        assert town("next").status == 1
        assert town("vault", "unlock", "--passphrase-file", secret).status == 0
        assert town("next").status == 0


def test_without_a_passphrase_a_code_is_given(town: Town):
    assert town("vault", "encrypt", "--without-passphrase").status == 1
    with keys_in_memory():
        done = town("vault", "encrypt", "--without-passphrase")
        assert done.status == 0
        assert "Recovery code: " in done.out


def test_decrypting_says_who_can_read_them_again(encrypted: Town, secret: str):
    done = encrypted("vault", "decrypt", "--passphrase-file", secret)
    assert "anyone who uses this computer account can read them" in done.out
    assert encrypted("next").status == 0


@pytest.mark.parametrize("words", [("vault", "encrypt"), ("vault", "decrypt"), ("restore", "x")])
def test_while_the_window_is_open_the_file_is_left_alone(
    encrypted: Town, secret: str, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
):
    window = ProfileLock(Paths(encrypted.profile).window_lock)
    window.take()
    if words == ("vault", "encrypt"):
        encrypted.profile = encrypted.profile.parent / "plain"
        Paths(encrypted.profile).profile.mkdir()
        window.release()
        window = ProfileLock(Paths(encrypted.profile).window_lock)
        window.take()
    done = encrypted(*words, "--passphrase-file", secret)
    window.release()
    assert done.status == 1
    assert "Hearings is already open on this computer." in done.err


def test_a_backup_goes_to_another_computer_and_back(
    town: Town, encrypted: Town, secret: str, tmp_path: Path
):
    target = tmp_path / "drafts.backup"
    done = encrypted("backup", str(target), "--passphrase-file", secret)
    assert (done.status, str(target) in done.out) == (0, True)
    encrypted.profile = tmp_path / "another"
    done = encrypted("restore", str(target), "--passphrase-file", secret)
    assert done.status == 0, done
    assert "Restored. Drafts: 1." in done.out
    assert "with the passphrase of the backup" in done.out
    core = core_of(encrypted)
    core.guarding.unlock(PASSPHRASE)
    assert [draft.title for draft in core.writing.drafts()] == [MARKER]
    core.close()
    again = encrypted("restore", str(target), "--passphrase-file", secret)
    assert "What was there before is kept as vault.replaced-" in again.out


def test_a_backup_of_plain_drafts_asks_for_a_passphrase(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "drafts.backup"
    assert town("backup", str(target)).status == 2
    types(monkeypatch, PASSPHRASE, "else", PASSPHRASE, PASSPHRASE)
    assert town("backup", str(target)).status == 2
    assert not target.exists()
    assert town("backup", str(target)).status == 0
    assert target.exists()


def test_a_wrong_file_is_no_backup(town: Town, secret: str, tmp_path: Path):
    (tmp_path / "x").write_text("something else")
    done = town("restore", str(tmp_path / "x"), "--passphrase-file", secret)
    assert (done.status, "x is no whole backup of Hearings." in done.err) == (2, True)


def test_a_passphrase_file_that_cannot_be_read_is_said(encrypted: Town, tmp_path: Path):
    done = encrypted("next", "--passphrase-file", str(tmp_path / "none"))
    assert done.status == 1
    assert "none" in done.err
    bad = tmp_path / "bad"
    bad.write_bytes(b"\xff\xfe")
    assert encrypted("next", "--passphrase-file", str(bad)).status == 1
    assert encrypted("next", "--passphrase-file").status == 2


def test_a_passphrase_comes_from_the_input_too(encrypted: Town, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\r\n"))
    assert encrypted("next", "--passphrase-file", "-").status == 0


def test_the_doctor_says_who_can_read_the_drafts(encrypted: Town, secret: str):
    done = encrypted("doctor")
    assert done.status == 0
    assert "  vault: locked, " in done.out
    assert "Your drafts are encrypted and locked." in done.out
    opened = encrypted("doctor", "--json", "--passphrase-file", secret).json["vault"]
    assert (opened["rows"], opened["protection"]) == (1, "unlocked")
    encrypted("vault", "decrypt", "--passphrase-file", secret)
    assert "anyone who uses this computer account can read them" in encrypted("doctor").out


def test_the_doctor_says_that_a_key_file_is_lost(encrypted: Town):
    Paths(encrypted.profile).vault_key.write_text("{}")
    Paths(encrypted.profile).vault_key_copy.write_text("{}")
    done = encrypted("doctor")
    assert done.status == 1
    assert "The key file vault.key is missing or damaged." in done.out


def test_the_vault_is_destroyed_only_with_the_word_for_it(encrypted: Town):
    before = encrypted.files()
    done = encrypted("vault", "destroy")
    assert done.status == 2
    assert "Nobody can bring it back." in done.err
    assert done.err.endswith("hearings: only with --for-good\n")
    assert encrypted.files() == before
    done = encrypted("vault", "destroy", "--for-good")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("Your drafts are destroyed.")
    assert not list(encrypted.profile.rglob("vault*"))
    core = core_of(encrypted)
    assert core.writing.drafts() == ()
    core.close()


def test_a_window_that_is_open_keeps_it_from_being_destroyed(encrypted: Town):
    lock = ProfileLock(Paths(encrypted.profile).window_lock)
    lock.take()
    done = encrypted("vault", "destroy", "--for-good")
    lock.release()
    assert done.status == 1
    assert Paths(encrypted.profile).vault_key.exists()
