# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Days on which the disk is full, nothing may be written, or a file is damaged or old."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.domain.listing import ListQuery
from hearings.store.kinds import CATALOGUE, VAULT
from hearings.store.vault.vault import open_vault
from tests.hearings.store.disks import fill_up, read_only, small_disk
from tests.store_versions.make import version_file
from tests.support.next_layout import next_layout
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui.widgets.strip import Strip

pytestmark = OFFSCREEN

TEXT = "I have lived on Example Avenue for eleven years."


def fill(folder: Path, clock: TurnedClock) -> None:
    """A profile that follows Oakland, knows two hearings there and holds one draft."""
    core = core_on(folder, clock)
    core.following.follow(OAKLAND)
    listed(core, record("1", date(2026, 11, 24)), record("2", date(2026, 12, 1)))
    draft = core.writing.begin(None, "What I mean to say")
    core.writing.save(draft.id, TEXT)
    core.close()


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def folder(tmp_path: Path, clock: TurnedClock) -> Path:
    fill(tmp_path / "profile", clock)
    return tmp_path / "profile"


@pytest.fixture
def locked(qtbot: QtBot, folder: Path, clock: TurnedClock) -> Iterator[Desk]:
    """The window on a profile nobody may write to."""
    with read_only(folder), open_window(folder, clock) as desk:
        yield desk


def said_by(strip: Strip) -> str:
    return strip.words.text() if strip.isVisible() else ""


def at_the_end_of_the_draft(desk: Desk) -> None:
    desk.testimony.editor.text.setFocus()
    QTest.keyClick(desk.testimony.editor.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def type_into_the_draft(desk: Desk, words: str) -> None:
    desk.control(Qt.Key.Key_3)
    at_the_end_of_the_draft(desk)
    desk.testimony.type(words)
    desk.testimony.pause()


def test_a_profile_nobody_may_write_to_is_looked_at(locked: Desk):
    assert len(locked.hearings.rows) == 2
    locked.hearings.click(0)
    assert "City Council" in locked.hearings.title
    locked.control(Qt.Key.Key_3)
    assert locked.testimony.text == TEXT


def test_what_is_typed_where_nothing_may_be_written_stays_and_is_said_to_be_unsaved(locked: Desk):
    type_into_the_draft(locked, " Vote no.")
    assert locked.testimony.text == f"{TEXT} Vote no."
    assert "Not saved" in locked.testimony.state
    assert not locked.window.close()
    assert "Your last words are not saved" in locked.said
    assert locked.window.close()


def test_a_tick_where_nothing_may_be_written_is_not_kept(locked: Desk):
    locked.control(Qt.Key.Key_4)
    locked.places.tick("Oakland, CA")
    assert "Nothing can be written" in said_by(locked.places.view.strip)
    assert locked.core.following.followed() == (OAKLAND,)


def test_on_a_full_disk_the_words_stay_in_the_window_and_are_kept_once_there_is_room(
    qtbot: QtBot, tmp_path: Path, clock: TurnedClock
):
    with small_disk(tmp_path / "disk") as disk:
        folder = disk / "profile"
        fill(folder, clock)
        with open_window(folder, clock) as desk:
            desk.control(Qt.Key.Key_3)
            free = fill_up(disk)
            # More than the room that the log of the vault has already.
            long = " I ask you to vote no." * 40_000
            at_the_end_of_the_draft(desk)
            desk.window.inside.drafts.type_text(long)
            desk.testimony.pause()
            assert "Not saved" in desk.testimony.state
            assert "There is no room left" in said_by(desk.testimony.view.strip)
            assert desk.testimony.text == TEXT + long
            free()
            desk.testimony.type("!")
            desk.testimony.pause()
            assert "Saved on this computer" in desk.testimony.state
            assert said_by(desk.testimony.view.strip) == ""
            told = desk.testimony.text
        core = core_on(folder, clock)
        (draft,) = core.writing.drafts()
        core.close()
        assert draft.text == told
        assert draft.text.startswith(TEXT)


def spoil(path: Path) -> bytes:
    """Write into a moment what is none: the vault can be read and not be believed."""
    connection = sqlite3.connect(path)
    connection.execute("UPDATE follow SET at = 'never'")
    connection.commit()
    connection.close()
    return path.read_bytes()


def test_a_damaged_vault_names_its_backup_shows_the_drafts_and_is_never_written(
    qtbot: QtBot, folder: Path, clock: TurnedClock
):
    damaged = spoil(folder / "vault.db")
    (backup,) = (folder / "backups").glob("vault.daily-*.db")
    with open_window(folder, clock) as desk:
        assert "file with your drafts is damaged" in desk.said
        assert backup.name in desk.said
        type_into_the_draft(desk, " Vote no.")
        assert "Not saved" in desk.testimony.state
        assert not desk.window.close()
        assert desk.window.close()
    assert (folder / "vault.db").read_bytes() == damaged
    whole = open_vault(backup, clock)
    assert whole.damage is None
    whole.close()


def test_the_backup_a_damaged_vault_names_can_be_put_in_its_place(
    qtbot: QtBot, folder: Path, clock: TurnedClock
):
    spoil(folder / "vault.db")
    (backup,) = (folder / "backups").glob("vault.daily-*.db")
    shutil.copy(backup, folder / "vault.db")
    with open_window(folder, clock) as desk:
        assert desk.said == ""
        assert desk.core.problems() == ()


@pytest.mark.parametrize("spoilt", ["vault.db", "catalogue.db"])
def test_a_file_of_another_program_hides_nothing_else(
    qtbot: QtBot, folder: Path, clock: TurnedClock, spoilt: str
):
    (folder / spoilt).write_bytes(b"<html>no database</html>" * 900)
    with open_window(folder, clock) as desk:
        assert "damaged" in desk.said
        if spoilt == "catalogue.db":
            desk.control(Qt.Key.Key_3)
            assert desk.testimony.text == TEXT
        else:
            # Which hearings are followed is not known; that there are some is.
            assert desk.core.looking.listing(ListQuery()).total == 2


def test_the_stores_of_the_version_before_are_shown_by_the_first_picture(
    qtbot: QtBot, tmp_path: Path, clock: TurnedClock
):
    folder = tmp_path / "profile"
    folder.mkdir()
    shutil.copy(version_file(CATALOGUE, CATALOGUE.version), folder / "catalogue.db")
    shutil.copy(version_file(VAULT, VAULT.version), folder / "vault.db")
    with (
        next_layout(tmp_path / "migrations", CATALOGUE, VAULT),
        open_window(folder, clock) as desk,
    ):
        assert desk.said == ""
        assert desk.core.following.followed_at_once() == ("sampleville-ca",)
        (row,) = desk.hearings.rows
        assert "Approve the facial recognition policy" in row
        assert "you have a draft" in row
        desk.control(Qt.Key.Key_3)
        assert desk.testimony.text.startswith("Better words")
