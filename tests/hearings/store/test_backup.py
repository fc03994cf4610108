# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Copies of the vault: one a day, three days and two weeks kept, whole before an old one goes."""

import sqlite3
from pathlib import Path

import pytest

from hearings.errors import VaultDamaged
from hearings.store import backup
from hearings.store.backup import (
    back_up_before_migration,
    backups_in,
    copy,
    folder_for,
    restore_backup,
)
from hearings.store.copying import row_counts
from hearings.store.kinds import StoreKind
from hearings.store.vault.vault import Vault, open_vault
from tests.hearings.store.spoiling import cut
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

DAY = 24 * 3600


def names(vault: Vault) -> list[str]:
    return sorted(one.name for one in folder_for(vault.path).iterdir())


def titles(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT title FROM draft ORDER BY title").fetchall()
    connection.close()
    return [title for (title,) in found]


def test_one_copy_is_made_each_day(vault: Vault, clock: TurnedClock):
    vault.drafts.add(at=SEEN, title="one")
    made = vault.back_up()
    assert made == folder_for(vault.path) / "vault.daily-20261123T170000Z.db"
    assert titles(made) == ["one"]
    before = made.read_bytes()
    clock.turn(3600)
    vault.drafts.add(at=SEEN, title="two")
    assert vault.back_up() is None
    assert made.read_bytes() == before
    clock.turn(DAY)
    again = vault.back_up()
    assert again is not None
    assert titles(again) == ["one", "two"]
    assert names(vault) == ["vault.daily-20261123T170000Z.db", "vault.daily-20261124T180000Z.db"]


def test_three_days_and_the_first_of_two_weeks_are_kept(vault: Vault, clock: TurnedClock):
    for _ in range(20):
        vault.back_up()
        clock.turn(DAY)
    kept = ("1130", "1207", "1210", "1211", "1212")
    assert names(vault) == [f"vault.daily-2026{day}T170000Z.db" for day in kept]
    assert [one.name for one in backups_in(folder_for(vault.path))] == names(vault)[::-1]


def test_from_the_fifth_day_on_there_are_five_copies(vault: Vault, clock: TurnedClock):
    for day in range(1, 40):
        vault.back_up()
        assert len(names(vault)) == min(day, 5)
        clock.turn(DAY)


def test_a_clock_set_back_never_costs_the_copy_just_made(vault: Vault, clock: TurnedClock):
    for _ in range(5):
        vault.back_up()
        clock.turn(DAY)
    clock.turn(-400 * DAY)
    for title in ("first", "second"):
        vault.drafts.add(at=SEEN, title=title)
        made = vault.back_up()
        assert made is not None
        assert title in titles(made)
        assert len(names(vault)) == 5
        clock.turn(DAY)


def test_an_old_copy_goes_only_when_the_new_one_is_whole(
    vault: Vault, clock: TurnedClock, monkeypatch: pytest.MonkeyPatch
):
    for _ in range(5):
        vault.back_up()
        clock.turn(DAY)
    before = names(vault)

    def cut_copy(source: sqlite3.Connection, part: Path, kind: StoreKind) -> dict[str, int]:
        counts = copy_to(source, part, kind)
        cut(part)
        return counts

    copy_to = backup.copy_whole
    monkeypatch.setattr(backup, "copy_whole", cut_copy)
    with pytest.raises(VaultDamaged):
        vault.back_up()
    assert names(vault) == before


def test_a_copy_that_lost_rows_is_not_kept(vault: Vault, monkeypatch: pytest.MonkeyPatch):
    vault.drafts.add(at=SEEN)
    right = backup.copy_whole
    monkeypatch.setattr(backup, "copy_whole", lambda *given: right(*given) | {"draft": 2})
    with pytest.raises(VaultDamaged):
        vault.back_up()
    assert names(vault) == []


def test_a_copy_before_a_migration_stays(vault: Vault, clock: TurnedClock):
    source = sqlite3.connect(vault.path, isolation_level=None)
    folder = folder_for(vault.path)
    one = back_up_before_migration(source, folder, 1, clock.now())
    two = back_up_before_migration(source, folder, 1, clock.now())
    source.close()
    assert (one.name, two.name) == (
        "vault.layout1-20261123T170000Z.db", "vault.layout1-20261123T170000Z-2.db",
    )  # fmt: skip
    for _ in range(5):
        clock.turn(DAY)
        vault.back_up()
    assert {one, two} <= set(backups_in(folder))
    assert len(backups_in(folder)) == 7


def test_a_copy_holds_what_stood_at_one_moment(vault: Vault, tmp_path: Path):
    vault.drafts.add(at=SEEN, title="before")
    source = sqlite3.connect(vault.path, isolation_level=None)
    counts = row_counts(source)
    made = copy(source, tmp_path / "a folder" / "copy.db")
    source.close()
    vault.drafts.add(at=SEEN, title="after")
    copied = sqlite3.connect(made)
    assert row_counts(copied) == counts
    assert counts["draft"] == 1
    copied.close()
    assert [one.name for one in made.parent.iterdir()] == ["copy.db"]
    assert made.stat().st_mode & 0o077 == 0


def test_a_damaged_copy_is_not_restored(vault: Vault, clock: TurnedClock):
    vault.drafts.add(at=SEEN, title="mine")
    made = vault.back_up()
    assert made is not None
    vault.close()
    cut(made)
    before = vault.path.read_bytes()
    with pytest.raises(VaultDamaged):
        restore_backup(vault.path, made, clock)
    assert vault.path.read_bytes() == before
    assert not list(vault.path.parent.glob("*restored*"))


def test_a_copy_is_restored_where_there_is_no_vault(vault: Vault, clock: TurnedClock):
    vault.drafts.add(at=SEEN, title="mine")
    made = vault.back_up()
    assert made is not None
    vault.close()
    vault.path.unlink()
    assert restore_backup(vault.path, made, clock) is None
    again = open_vault(vault.path, clock)
    assert [draft.title for draft in again.drafts.all()] == ["mine"]
    again.close()


def test_a_restored_vault_does_not_take_in_the_log_of_the_old_one(vault: Vault, clock: TurnedClock):
    made = vault.back_up()
    assert made is not None
    vault.drafts.add(at=SEEN, title="in the log only")
    kept = {one: one.read_bytes() for one in vault.path.parent.glob("vault.db*")}
    vault.close()
    for one, content in kept.items():
        one.write_bytes(content)
    old = restore_backup(vault.path, made, clock)
    again = open_vault(vault.path, clock)
    assert again.drafts.all() == ()
    again.close()
    assert old is not None
    assert titles(old) == ["in the log only"]
