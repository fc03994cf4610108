# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A vault nobody touched opens without a look at every draft; any touch is noticed."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from hearings.errors import VaultDamaged
from hearings.store.vault import vault as vault_module
from hearings.store.vault.sound_mark import is_marked_sound
from hearings.store.vault.vault import open_vault
from tests.hearings.store.spoiling import cut, garble
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

KEYS = pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Fills with a word for each look at every value."""
    seen: list[str] = []
    right = vault_module.is_sound

    def look(connection: sqlite3.Connection) -> bool:
        seen.append("looked")
        return right(connection)

    monkeypatch.setattr(vault_module, "is_sound", look)
    return seen


def made(folder: Path, clock: TurnedClock, key: bytes | None = None) -> Path:
    vault = open_vault(folder / "vault.db", clock, key)
    for number in range(60):
        vault.drafts.add(at=SEEN, title=f"Draft {number}", text="Words. " * 100)
    vault.close()
    return vault.path


@KEYS
def test_it_is_looked_through_once_a_day(
    tmp_path: Path, clock: TurnedClock, looks: list[str], key: bytes | None
):
    path = made(tmp_path, clock, key)
    looks.clear()
    for _ in range(3):
        vault = open_vault(path, clock, key)
        vault.drafts.add(at=SEEN)
        vault.close()
    assert looks == []
    clock.turn(24 * 3600)
    for _ in range(2):
        open_vault(path, clock, key).close()
    assert looks == ["looked"]


@KEYS
@pytest.mark.parametrize(
    "touch",
    [
        lambda path: garble(path, 20),
        lambda path: cut(path, 0.8),
        lambda path: os.utime(path),
        lambda path: shutil.copy(shutil.copy(path, path.with_name("copy")), path),
        lambda path: Path(shutil.copy(path, path.with_name("copy"))).replace(path),
        lambda path: Path(f"{path}-wal").write_bytes(b"something"),
        lambda path: path.with_name("vault.sound").write_text("{"),
        lambda path: path.with_name("vault.sound").unlink(),
    ],
    ids=["garbled", "cut", "time", "copied", "replaced", "log", "spoilt-mark", "no-mark"],
)
def test_whatever_was_done_to_it_is_noticed(
    tmp_path: Path, clock: TurnedClock, looks: list[str], key: bytes | None,
    touch: Callable[[Path], object],
):  # fmt: skip
    path = made(tmp_path, clock, key)
    looks.clear()
    touch(path)
    vault = open_vault(path, clock, key)
    # What cannot be opened at all need not be looked through.
    assert looks == ["looked"] or vault.damage is not None
    vault.close()


def test_changes_at_the_very_moment_of_closing_are_noticed(tmp_path: Path, clock: TurnedClock):
    path = made(tmp_path, clock)
    content = path.read_bytes()
    for _ in range(50):
        open_vault(path, clock).close()
        assert is_marked_sound(path, clock.now())
        with path.open("r+b") as file:
            file.write(content[:1])
        assert not is_marked_sound(path, clock.now())


def test_after_a_crash_it_is_looked_through(tmp_path: Path, clock: TurnedClock, looks: list[str]):
    path = made(tmp_path, clock)
    vault = open_vault(path, clock)
    vault.drafts.add(at=SEEN)
    crashed = {one: one.read_bytes() for one in tmp_path.glob("vault.*")}
    vault.close()
    for one, content in crashed.items():
        one.write_bytes(content)
    looks.clear()
    open_vault(path, clock).close()
    assert looks == ["looked"]


def test_a_vault_that_could_not_be_read_is_not_called_sound(tmp_path: Path, clock: TurnedClock):
    path = made(tmp_path, clock)
    vault = open_vault(path, clock)
    other = sqlite3.connect(path)
    other.execute("UPDATE draft SET text = CAST(x'a5a5a5' AS TEXT) WHERE title = 'Draft 7'")
    other.commit()
    other.close()
    with pytest.raises(VaultDamaged):
        vault.drafts.all()
    vault.close()
    assert not is_marked_sound(path, clock.now())
    again = open_vault(path, clock)
    assert again.damage is not None
    again.close()
    assert not is_marked_sound(path, clock.now())


def test_closing_twice_vouches_for_nothing_that_was_done_in_between(
    tmp_path: Path, clock: TurnedClock
):
    vault = open_vault(made(tmp_path, clock), clock)
    vault.close()
    garble(vault.path, 20)
    vault.close()
    assert not is_marked_sound(vault.path, clock.now())
