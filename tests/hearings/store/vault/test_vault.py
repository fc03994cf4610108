# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A damaged vault shows what can be read, names its backups, and is never written to."""

import random
import sqlite3
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from hearings.domain.testimony import Draft
from hearings.errors import StoreTooNew, VaultDamaged
from hearings.store.backup import backups_in, restore_backup
from hearings.store.kinds import VAULT
from hearings.store.vault.vault import Vault, open_vault
from tests.hearings.store.spoiling import cut, garble, pages_with, set_layout, zero_header
from tests.support.records import SEEN
from tests.support.turned_clock import TurnedClock

DAY = 24 * 3600
COUNT = 120
WORDS = "What I mean to say is this. "


@pytest.fixture
def path(tmp_path: Path, clock: TurnedClock) -> Path:
    """A vault of 120 drafts, backed up once, to which one more was added since."""
    vault = open_vault(tmp_path / "vault.db", clock)
    for number in range(COUNT):
        vault.drafts.add(at=SEEN, title=f"Draft {number}", text=f"{number}: {WORDS * 12}")
    vault.follows.follow("place", "sampleville-ca", SEEN)
    assert vault.back_up() is not None
    vault.drafts.add(at=SEEN + timedelta(days=1), title="The last one", text=WORDS)
    vault.close()
    clock.turn(DAY)
    return vault.path


def middle_page(path: Path) -> int:
    pages = pages_with(path, WORDS)
    return pages[len(pages) // 2]


def titles(vault: Vault) -> set[str]:
    return {draft.title for draft in vault.drafts.all()}


def check_refuses_to_write(vault: Vault, draft: Draft) -> None:
    for write in (
        lambda: vault.drafts.save_text(draft.id, "x", SEEN),
        lambda: vault.drafts.add(at=SEEN),
        lambda: vault.drafts.delete_for_good(draft.id),
        lambda: vault.follows.follow("place", "x", SEEN),
        lambda: vault.back_up(),
    ):
        with pytest.raises(VaultDamaged) as told:
            write()
        assert told.value is vault.damage


def test_a_sound_vault_has_no_damage(path: Path):
    vault = open_vault(path)
    assert (vault.damage, vault.is_read_only, len(titles(vault))) == (None, False, COUNT + 1)
    vault.close()


@pytest.mark.parametrize(
    ("spoil", "least"),
    [
        (lambda path: garble(path, middle_page(path)), COUNT - 15),
        (lambda path: garble(path, pages_with(path, WORDS)[-1]), COUNT - 15),
        (lambda path: zero_header(path), COUNT + 1),
        (lambda path: path.write_bytes(b"\xa5" * 100 + path.read_bytes()[100:]), COUNT + 1),
        (lambda path: cut(path, 0.8), 30),
        (lambda path: zero_header(path, 4_096), 0),
        (lambda path: path.write_bytes(b"something else entirely"), 0),
    ],
    ids=["bad-page", "bad-last-page", "zeroed-header", "garbled-header", "cut", "no-first-page",
         "other-content"],
)  # fmt: skip
def test_what_can_be_read_of_a_damaged_vault_is_shown_and_nothing_is_written(
    path: Path, clock: TurnedClock, spoil: Callable[[Path], None], least: int
):
    whole = open_vault(path, clock)
    before = {draft.id: draft for draft in whole.drafts.all()}
    whole.close()
    spoil(path)
    damaged = path.read_bytes()
    vault = open_vault(path, clock)
    assert vault.damage is not None
    assert vault.is_read_only
    shown = vault.drafts.all()
    assert least <= len(shown) <= COUNT + 1
    assert all(
        draft == before[draft.id] for draft in shown if "\ufffd" not in draft.title + draft.text
    )
    check_refuses_to_write(vault, next(iter(before.values())))
    vault.close()
    assert path.read_bytes() == damaged
    assert (vault.damage.path, vault.damage.kept_as) == (path, path)
    daily, salvaged = vault.damage.backups
    assert daily.name == "vault.daily-20261123T170000Z.db"
    assert salvaged.name.startswith("vault.salvaged-")


@pytest.mark.parametrize("seed", range(25))
def test_whatever_is_written_over_a_vault_it_opens(path: Path, clock: TurnedClock, seed: int):
    chance = random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(content))
        length = chance.choice([1, 8, 100, 4_096, 20_000])
        some = chance.choice([bytes(length), b"\xff" * length, chance.randbytes(length)])
        content[start : start + length] = some
    path.write_bytes(content[: chance.choice([len(content)] * 3 + [len(content) // 2])])
    vault = open_vault(path, clock)
    for draft in (*vault.drafts.all(), *vault.drafts.all(in_trash=True)):
        assert vault.drafts.get(draft.id) == draft
        vault.drafts.versions(draft.id)
    assert set(vault.follows.followed("place")) <= {"sampleville-ca"} or vault.damage is None
    assert vault.exports.all() == ()
    vault.close()


def test_bad_letters_within_a_text_cost_no_more_than_themselves(path: Path, clock: TurnedClock):
    content = path.read_bytes()
    at = content.index(f"7: {WORDS}".encode()) + 40
    path.write_bytes(content[:at] + b"\xa5\xa5" + content[at + 2 :])
    vault = open_vault(path, clock)
    assert vault.damage is not None
    assert len(titles(vault)) == COUNT + 1
    assert sum("\ufffd\ufffd" in draft.text for draft in vault.drafts.all()) == 1
    vault.close()


def test_damage_that_shows_later_is_told_without_a_word_of_the_draft(
    path: Path, clock: TurnedClock
):
    vault = open_vault(path, clock)
    other = sqlite3.connect(path)
    other.execute("UPDATE draft SET text = CAST(x'a5a5a5' AS TEXT) WHERE title = 'Draft 7'")
    other.commit()
    other.close()
    with pytest.raises(VaultDamaged) as told:
        vault.drafts.all()
    shown = "".join(traceback.format_exception(told.value))
    assert "a5" not in shown
    assert "Could not decode" not in shown
    vault.close()


def test_an_error_of_ours_does_not_carry_the_text_of_a_draft(vault: Vault):
    secret = WORDS * 2
    with pytest.raises(IntegrityError) as told:
        vault.drafts.add(at=SEEN, title=secret, text=None)  # type: ignore[arg-type]
    assert secret not in "".join(traceback.format_exception(told.value))


def test_a_backup_can_be_restored_and_what_was_there_is_kept(path: Path, clock: TurnedClock):
    zero_header(path, 4_096)
    damaged = path.read_bytes()
    vault = open_vault(path, clock)
    assert vault.damage is not None
    backup = vault.damage.backups[0]
    vault.close()
    kept = restore_backup(path, backup, clock)
    assert kept == path.with_name("vault.replaced-20261124T170000Z.db")
    assert kept.read_bytes() == damaged
    assert backup.exists()
    again = open_vault(path, clock)
    assert (again.damage, len(titles(again))) == (None, COUNT)
    assert again.follows.followed("place") == ("sampleville-ca",)
    again.drafts.add(at=SEEN, title="Going on")
    again.close()


def test_what_was_salvaged_can_be_gone_on_with(path: Path, clock: TurnedClock):
    garble(path, middle_page(path))
    vault = open_vault(path, clock)
    assert vault.damage is not None
    shown = titles(vault)
    vault.close()
    restore_backup(path, vault.damage.backups[-1], clock)
    again = open_vault(path, clock)
    assert again.damage is None
    assert titles(again) == shown
    assert "The last one" in shown
    again.close()


def test_opening_a_damaged_vault_again_and_again_makes_one_copy(path: Path, clock: TurnedClock):
    zero_header(path)
    for _ in range(3):
        open_vault(path, clock).close()
    assert len(list((path.parent / "backups").glob("vault.salvaged-*.db"))) == 1
    assert sorted(one.name for one in path.parent.iterdir() if one.is_dir()) == ["backups"]


def test_a_log_that_was_left_behind_is_salvaged_too(tmp_path: Path, clock: TurnedClock):
    path = tmp_path / "vault.db"
    open_vault(path, clock).close()
    vault = open_vault(path, clock)
    vault.drafts.add(at=SEEN, title="Only in the log")
    kept = {one: one.read_bytes() for one in tmp_path.glob("vault.db*")}
    vault.close()
    for one, content in kept.items():
        one.write_bytes(content)
    zero_header(path)
    again = open_vault(path, clock)
    assert again.damage is not None
    assert titles(again) == {"Only in the log"}
    again.close()


def test_the_versions_of_a_lost_draft_give_it_back(tmp_path: Path, clock: TurnedClock):
    path = tmp_path / "vault.db"
    vault = open_vault(path, clock)
    draft = vault.drafts.add(at=SEEN, title="Lost", text="Now " + WORDS * 100)
    vault.drafts.name_version(draft.id, "", SEEN)
    for number in range(60):
        vault.drafts.add(at=SEEN, title=f"Other {number}", text=WORDS * 100)
    vault.close()
    garble(path, pages_with(path, draft.id)[0])
    again = open_vault(path, clock)
    assert again.damage is not None
    found = again.drafts.get(draft.id)
    assert found.text == draft.text
    again.close()


def test_a_newer_vault_is_refused_and_not_touched(path: Path):
    set_layout(path, VAULT.version + 1)
    before = path.read_bytes()
    with pytest.raises(StoreTooNew):
        open_vault(path)
    assert path.read_bytes() == before
    assert len(backups_in(path.parent / "backups")) == 1


def test_a_vault_is_made_where_there_is_none(tmp_path: Path):
    vault = open_vault(tmp_path / "a" / "b" / "vault.db")
    assert (vault.damage, vault.drafts.all()) == (None, ())
    vault.close()
