# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Preferences keep what is set, and keep, try and forget keys without ever showing one."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hearings.paths import Paths
from hearings.preferences import read_preferences
from tests.support import openstates_site
from tests.support.fake_server import FakeServer
from tests.support.keys_in_memory import KeysInMemory
from tests.support.replies import failing
from tests.support.window import Desk, Town, open_window, write_places
from ui.rail import PREFERENCES

KEY = openstates_site.KEY
MARKER = "marker-4711-of-nobody"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def server(folder: Path) -> Iterator[FakeServer]:
    """Open States on loopback, for the first legislature that asks for its key."""
    with FakeServer() as server:
        openstates_site.OpenStatesSite(server)
        town = Town(server.url(), "al-legislature", "Alabama", "", "al", "openstates")
        write_places(folder, town)
        yield server


def opened(desk: Desk, service: str = "Open States"):  # type: ignore[no-untyped-def]
    """The view of Preferences with one service chosen."""
    desk.window.inside.show_place(PREFERENCES)
    desk.settle()
    view = desk.window.inside.preferences.view
    model = view.table.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    view.table.selectRow(next(n for n, row in enumerate(rows) if row.startswith(service)))
    desk.settle()
    return view


def press(desk: Desk, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def paste(desk: Desk, key: str) -> None:
    pane = desk.window.inside.preferences.view.key
    pane.paste.setText(key)
    press(desk, pane.keep)


def shown(desk: Desk) -> str:
    """Every word that stands in the window, and that a screen reader could read."""
    parts = desk.window.findChildren(QWidget)
    texts = [one.text() for one in parts if isinstance(one, QLabel)]
    return " ".join(texts + [one.accessibleName() for one in parts] + [desk.window.windowTitle()])


def test_ctrl_comma_opens_preferences(qtbot: QtBot, folder: Path, ring: KeysInMemory):
    with open_window(folder) as desk:
        desk.control(Qt.Key.Key_Comma)
        assert desk.window.inside.preferences.view.isVisible()
        assert desk.window.inside.frame.rail.buttons[PREFERENCES].isChecked()


def test_a_service_says_whom_it_serves_and_what_is_read_without_it(
    qtbot: QtBot, folder: Path, ring: KeysInMemory
):
    with open_window(folder) as desk:
        pane = opened(desk, "New York City").key
        assert pane.places.text() == "New York City, NY"
        assert "the body's Legistar calendar page" in pane.without.text()
        assert "https://council.nyc.gov/legislation/api/" in pane.sign_up.text()
        assert pane.free_at.isVisible()
        assert not pane.check.isVisible()
        assert not pane.where.isVisible()


def test_a_key_is_kept_masked_checked_and_removed(
    qtbot: QtBot, folder: Path, server: FakeServer, ring: KeysInMemory
):
    with open_window(folder) as desk:
        view = opened(desk)
        assert view.key.paste.echoMode() is QLineEdit.EchoMode.Password
        assert not view.key.keep.isEnabled()
        paste(desk, f" {KEY} ")
        assert ring.keys == {("hearings", "openstates"): KEY}
        assert view.key.paste.text() == ""
        assert view.key.state.text() == "Key in the key ring: ••••••••••••"
        assert server.asked == []
        press(desk, view.key.check)
        assert view.key.verdict.words.text() == "The service took the key for “openstates”."
        assert len(server.asked) == 1
        assert KEY not in shown(desk)
        press(desk, view.key.remove)
        assert ring.keys == {}
        assert not view.key.remove.isVisible()


def test_a_refused_key_and_a_service_that_fails_are_told_apart(
    qtbot: QtBot, folder: Path, server: FakeServer, ring: KeysInMemory
):
    with open_window(folder) as desk:
        view = opened(desk)
        paste(desk, MARKER)
        press(desk, view.key.check)
        assert view.key.verdict.words.text().startswith("The service did not take the key")
        server.fault("*", failing(404))
        press(desk, view.key.check)
        assert "answered with error 404" in view.key.verdict.words.text()
        assert MARKER not in shown(desk)


def test_offline_the_check_says_so(qtbot: QtBot, folder: Path, ring: KeysInMemory):
    ring.set_password("hearings", "openstates", KEY)
    with open_window(folder, is_offline=True) as desk:
        view = opened(desk)
        press(desk, view.key.check)
        assert "The network is switched off" in view.key.verdict.words.text()
        assert not view.general.offline.isEnabled()


def test_without_a_key_ring_a_key_is_kept_for_this_run_unless_a_file_is_chosen(
    qtbot: QtBot, folder: Path, no_ring: None
):
    file = Paths(folder).keys
    with open_window(folder) as desk:
        view = opened(desk)
        assert "has no key ring" in view.key.where_words.text()
        paste(desk, MARKER)
        assert view.key.state.text().startswith("Key for this run only: ")
        assert not file.exists()
        view.key.where.setCurrentIndex(1)
        paste(desk, MARKER)
        assert view.key.state.text().startswith("Key in a file of this account: ")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        press(desk, view.key.remove)
        assert not file.exists()


def test_what_cannot_be_a_key_is_said_and_stays_to_be_mended(
    qtbot: QtBot, folder: Path, ring: KeysInMemory
):
    with open_window(folder) as desk:
        view = opened(desk)
        paste(desk, "two words")
        assert "cannot be a key" in view.key.verdict.words.text()
        assert view.key.paste.text() == "two words"
        opened(desk, "LegiScan")
        assert view.key.paste.text() == ""
        assert not view.key.verdict.isVisible()


def test_settings_are_kept_as_they_are_changed(qtbot: QtBot, folder: Path, ring: KeysInMemory):
    with open_window(folder) as desk:
        general = opened(desk).general
        general.days_ahead.setValue(30)
        general.language.setCurrentIndex(general.language.findData("en"))
        general.language.activated.emit(general.language.currentIndex())
        desk.settle()
        press(desk, general.offline)
        assert desk.window.inside.frame.rail.offline.isChecked()
        press(desk, desk.window.inside.frame.rail.offline)
        assert not general.offline.isChecked()
    kept = read_preferences(Paths(folder).preferences)
    assert (kept.days_ahead, kept.language, kept.is_offline) == (30, "en", False)


def test_a_setting_that_cannot_be_kept_is_said(qtbot: QtBot, folder: Path, ring: KeysInMemory):
    with open_window(folder) as desk:
        view = opened(desk)
        Paths(folder).preferences.mkdir()
        view.general.days_ahead.setValue(31)
        desk.settle()
        assert "Nothing can be written" in view.strip.words.text()


def test_a_fault_of_ours_while_a_key_is_kept_tells_no_word_of_it(
    qtbot: QtBot, folder: Path, ring: KeysInMemory, caplog: pytest.LogCaptureFixture
):
    def stumble(service: str, username: str, password: str) -> None:
        raise ValueError(f"nobody foresaw {password}")

    ring.set_password = stumble  # type: ignore[method-assign]
    with open_window(folder) as desk:
        opened(desk)
        paste(desk, MARKER)
        assert "Something in the program failed (ValueError)" in desk.said
        assert MARKER not in shown(desk) + caplog.text
    assert "ValueError" in caplog.text
