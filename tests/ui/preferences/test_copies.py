# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Preferences back drafts up to a file, restore one, and bring back a copy made by itself."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.paths import Paths
from tests.support.turned_clock import TurnedClock
from tests.support.vault_files import MARKER, PASSPHRASE, files_with
from tests.support.window import Desk, core_on, open_window
from ui.preferences.copies_view import CopiesView
from ui.rail import PREFERENCES

DAY = 86_400


@pytest.fixture(autouse=True)
def _no_ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window on the second day; the draft of the first day is in the copy of this one."""
    clock = TurnedClock()
    core = core_on(tmp_path / "profile", clock)
    core.writing.begin(None, title="first", text=MARKER)
    core.close()
    clock.turn(DAY)
    with open_window(tmp_path / "profile", clock) as opened:
        opened.core.writing.begin(None, title="second")
        yield opened


def page(desk: Desk) -> CopiesView:
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    place = desk.window.inside.preferences
    place.page.show_page(place.copies.view)
    return place.copies.view


def titles(desk: Desk) -> set[str]:
    return {one.title for one in desk.core.writing.drafts()}


def told_by(desk: Desk) -> list[str]:
    told = list[str]()
    desk.window.inside.vault_replaced.connect(told.append)
    return told


def type_passphrase(view: CopiesView, words: str = PASSPHRASE) -> None:
    for field in (view.passphrase, view.again):
        QTest.keyClicks(field, words)


def test_copies_are_listed_with_their_dates_and_one_is_brought_back(desk: Desk):
    view, told = page(desk), told_by(desk)
    assert [one.split(",")[0] for one in view.copies.lines] == [
        "Tue 24 Nov 2026",
        "Mon 23 Nov 2026",
    ]
    assert not view.bring_back.isEnabled()
    view.copies.setFocus()
    QTest.keyClick(view.copies, Qt.Key.Key_Home)
    QTest.mouseClick(view.bring_back, Qt.MouseButton.LeftButton)
    desk.settle()
    assert titles(desk) == {"first"}
    (words,) = told
    assert words.startswith("1 draft restored. What was there before is kept as ")
    kept = Path(words.split(" kept as ")[1].removesuffix("."))
    assert kept.parent == desk.core.paths.profile
    assert kept.exists()


def test_a_backup_is_written_with_a_passphrase_and_restored_from(desk: Desk, tmp_path: Path):
    view, told, file = page(desk), told_by(desk), tmp_path / "stick" / "drafts.hearings-backup"
    file.parent.mkdir()
    assert not view.back_up.isEnabled()
    type_passphrase(view)
    assert view.back_up.isEnabled()
    desk.window.inside.preferences.copies.back_up_to(file)
    desk.settle()
    assert view.strip.words.text().startswith(f"Your drafts are in {file}, encrypted;")
    assert view.passphrase.text() == view.again.text() == ""
    assert files_with(file.parent, MARKER) == set()
    desk.core.writing.begin(None, title="third")
    desk.window.inside.preferences.copies.choose_file(file)
    assert not view.restore.isEnabled()
    QTest.keyClicks(view.secret, PASSPHRASE)
    QTest.mouseClick(view.restore, Qt.MouseButton.LeftButton)
    desk.settle()
    assert titles(desk) == {"first", "second"}
    assert "From now on your drafts open with the passphrase of the backup." in told[0]
    assert desk.core.door.is_encrypted


def test_what_cannot_be_restored_is_said_and_changes_nothing(desk: Desk, tmp_path: Path):
    view, told, file = page(desk), told_by(desk), tmp_path / "drafts.hearings-backup"
    presenter = desk.window.inside.preferences.copies
    type_passphrase(view)
    presenter.back_up_to(file)
    desk.settle()
    presenter.choose_file(file)
    for spoil, said in (
        (lambda: None, "neither the passphrase nor"),
        (lambda: file.write_bytes(b"no backup"), "backup"),
        (file.unlink, str(file)),
    ):
        spoil()
        QTest.keyClicks(view.secret, "not these words")
        QTest.mouseClick(view.restore, Qt.MouseButton.LeftButton)
        desk.settle()
        assert said in view.strip.words.text()
        assert view.strip.property("tone") == "danger"
        assert view.secret.text() == ""
    assert titles(desk) == {"first", "second"}
    assert told == []


def test_an_encrypted_vault_asks_for_no_other_passphrase(desk: Desk, tmp_path: Path):
    desk.core.guarding.encrypt(PASSPHRASE)
    view, file = page(desk), tmp_path / "drafts.hearings-backup"
    assert not view.secrets.isVisible()
    assert view.back_up.isEnabled()
    desk.window.inside.preferences.copies.back_up_to(file)
    desk.settle()
    other = build_core(Paths(tmp_path / "other"))
    assert other.backing_up.restore(file, PASSPHRASE).drafts == 2
    other.close()


def test_a_disk_that_takes_nothing_is_said(desk: Desk, tmp_path: Path):
    view = page(desk)
    (tmp_path / "file").write_text("no folder")
    type_passphrase(view)
    desk.window.inside.preferences.copies.back_up_to(tmp_path / "file" / "drafts")
    desk.settle()
    assert view.strip.property("tone") == "danger"
    assert view.back_up.isEnabled() is False, "the passphrase is typed again"


def test_everything_has_a_name(desk: Desk):
    for one in page(desk).findChildren(QWidget):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible():
            assert one.accessibleName() or getattr(one, "text", str)(), one
