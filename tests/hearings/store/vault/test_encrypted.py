# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An encrypted vault does what a plain one does, and nobody reads it without its key."""

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hearings.errors import StoreTooNew, VaultDamaged, VaultLocked
from hearings.store.backup import backups_in, copy, folder_for, restore_backup
from hearings.store.copying import row_counts
from hearings.store.kinds import VAULT
from hearings.store.opening import connect_to_convert, connect_to_read
from hearings.store.vault.glance import VaultGlance
from hearings.store.vault.vault import Vault, open_vault
from tests.hearings.store.spoiling import cut, garble, zero_header
from tests.store_versions.make import version_file
from tests.support.next_layout import next_layout
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
KIND = VAULT.with_key(KEY)
COUNT = 120
WORDS = "What I mean to say is this. "


@pytest.fixture
def path(tmp_path: Path, clock: TurnedClock) -> Path:
    """An encrypted vault of 120 drafts, backed up once."""
    vault = open_vault(tmp_path / "vault.db", clock, KEY)
    for number in range(COUNT):
        vault.drafts.add(at=SEEN, title=f"Draft {number}", text=f"{number}: {WORDS * 12}")
    vault.follows.follow("place", "sampleville-ca", SEEN)
    assert vault.back_up() is not None
    vault.close()
    return vault.path


@pytest.fixture
def opened(path: Path, clock: TurnedClock) -> Iterator[Vault]:
    vault = open_vault(path, clock, KEY)
    yield vault
    vault.close()


def titles(vault: Vault) -> set[str]:
    return {draft.title for draft in vault.drafts.all()}


def everything_in(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


def test_no_word_of_it_can_be_read_on_the_disk(opened: Vault):
    opened.drafts.save_text(opened.drafts.all()[0].id, WORDS * 2_000, SEEN)
    content = everything_in(opened.path.parent)
    assert len(content) > 100_000, "the search is blind"
    for word in (b"What I mean", b"Draft 7", b"sampleville", b"CREATE TABLE", b"SQLite format"):
        assert word not in content


def test_it_holds_after_closing_what_a_plain_one_would(path: Path, clock: TurnedClock):
    for _ in range(2):
        vault = open_vault(path, clock, KEY)
        assert (vault.damage, len(titles(vault))) == (None, COUNT)
        vault.close()
    glance = VaultGlance(path, key=KEY)
    assert glance.followed("place") == ("sampleville-ca",)
    glance.close()


def test_another_key_reads_nothing_and_changes_nothing(path: Path, clock: TurnedClock):
    before = path.read_bytes()
    vault = open_vault(path, clock, OTHER_KEY)
    assert vault.damage is not None
    assert vault.drafts.all() == ()
    vault.close()
    glance = VaultGlance(path, key=OTHER_KEY)
    with pytest.raises(VaultDamaged):
        glance.followed("place")
    assert path.read_bytes() == before


def test_a_vault_that_was_shut_tells_so_to_whoever_still_holds_it(opened: Vault):
    shelf = opened.drafts
    (kept,) = [one for one in shelf.all() if one.title == "Draft 7"]
    opened.shut(VaultLocked(opened.path))
    for ask in (lambda: shelf.get(kept.id), lambda: shelf.save_text(kept.id, "x", SEEN)):
        with pytest.raises(VaultLocked):
            ask()
    again = open_vault(opened.path, key=KEY)
    assert again.drafts.get(kept.id) == kept
    again.close()


def test_a_copy_has_the_same_key_and_can_be_restored(path: Path, clock: TurnedClock):
    (daily,) = backups_in(folder_for(path))
    with closing(connect_to_read(daily, KIND)) as copied:
        assert row_counts(copied)["draft"] == COUNT
    path.write_bytes(b"\xa5" * 50_000)
    vault = open_vault(path, clock, KEY)
    assert vault.damage is not None
    assert vault.damage.backups[0] == daily
    vault.close()
    restore_backup(path, daily, clock, KIND)
    again = open_vault(path, clock, KEY)
    assert (again.damage, len(titles(again))) == (None, COUNT)
    again.close()


@pytest.mark.parametrize(
    ("spoil", "least"),
    [
        (lambda path: garble(path, 20), COUNT - 15),
        (lambda path: zero_header(path, 16), COUNT),
        (lambda path: cut(path, 0.8), 25),
        (lambda path: zero_header(path, 4_096), 0),
        (lambda path: path.write_bytes(b"something else entirely"), 0),
    ],
    ids=["bad-page", "no-salt", "cut", "no-first-page", "other"],
)
def test_what_can_be_read_of_a_damaged_one_is_shown_and_kept_encrypted(
    path: Path, clock: TurnedClock, spoil: Callable[[Path], None], least: int
):
    spoil(path)
    damaged = path.read_bytes()
    vault = open_vault(path, clock, KEY)
    assert vault.damage is not None
    shown = [draft for draft in vault.drafts.all() if draft.text.endswith(WORDS * 12)]
    assert least <= len(shown) <= COUNT
    with pytest.raises(VaultDamaged):
        vault.drafts.add(at=SEEN)
    vault.close()
    assert path.read_bytes() == damaged
    daily, salvaged = vault.damage.backups
    assert b"What I mean" not in everything_in(path.parent)
    restore_backup(path, salvaged, clock, KIND)
    again = open_vault(path, clock, KEY)
    assert (again.damage, len(again.drafts.all())) == (None, len(vault_titles(salvaged)))
    again.close()
    assert daily.exists()


def vault_titles(path: Path) -> list[str]:
    with closing(connect_to_read(path, KIND)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM draft")]


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_written_over_it_it_opens(path: Path, clock: TurnedClock, seed: int):
    chance = random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(content))
        length = chance.choice([1, 8, 100, 4_096, 20_000])
        # Never the byte that stood there: a file that is as it was has no damage.
        hit = content[start : start + length]
        content[start : start + length] = bytes(old ^ chance.randrange(1, 256) for old in hit)
    path.write_bytes(content[: chance.choice([len(content)] * 3 + [len(content) // 2])])
    vault = open_vault(path, clock, KEY)
    assert vault.damage is not None
    for draft in vault.drafts.all():
        assert vault.drafts.get(draft.id) == draft
    vault.close()


def test_a_log_that_was_left_behind_is_salvaged_too(tmp_path: Path, clock: TurnedClock):
    path = tmp_path / "vault.db"
    open_vault(path, clock, KEY).close()
    vault = open_vault(path, clock, KEY)
    for number in range(3):
        vault.drafts.add(at=SEEN, title=f"Only in the log {number}")
    kept = {one: one.read_bytes() for one in tmp_path.glob("vault.db*")}
    vault.close()
    for one, content in kept.items():
        one.write_bytes(content)
    zero_header(path, 16)
    # What was not written to its end does not count.
    log = Path(f"{path}-wal")
    log.write_bytes(log.read_bytes()[:-2_000])
    again = open_vault(path, clock, KEY)
    assert again.damage is not None
    assert titles(again) == {"Only in the log 0", "Only in the log 1"}
    again.close()


def test_plain_becomes_encrypted_and_plain_again_row_for_row(tmp_path: Path, clock: TurnedClock):
    plain = tmp_path / "plain.db"
    shutil.copy(version_file(VAULT, VAULT.version), plain)
    before = dump(plain)
    with closing(connect_to_convert(plain, VAULT)) as source:
        encrypted = copy(source, tmp_path / "encrypted.db", KIND)
    assert b"SQLite" not in encrypted.read_bytes()
    with closing(connect_to_convert(encrypted, KIND)) as source:
        again = copy(source, tmp_path / "again.db", VAULT)
    assert dump(again) == before


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [*connection.iterdump(), str(connection.execute("PRAGMA user_version").fetchone())]


def test_an_older_layout_is_copied_encrypted_and_migrated(path: Path, clock: TurnedClock):
    with next_layout(path.parent / "scripts", VAULT):
        vault = open_vault(path, clock, KEY)
        assert len(titles(vault)) == COUNT
        vault.close()
    newest = next(one for one in backups_in(folder_for(path)) if "layout" in one.name)
    assert len(vault_titles(newest)) == COUNT
    with pytest.raises(StoreTooNew):
        open_vault(path, clock, KEY)
