# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The program locks and unlocks: nothing of the vault is left in it meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hearings.core import build_core
from hearings.launch import Launch
from hearings.paths import Paths
from tests.support.keys_in_memory import KeysInMemory
from tests.support.vault_files import MARKER, PASSPHRASE, files_with
from tests.ui.vault.at_the_program import begin_to_write, is_ready, unlock, words_in
from ui.app import Program
from ui.main_window import MainWindow
from ui.rail import PREFERENCES, TESTIMONY
from ui.vault.window import LockedWindow


def test_an_encrypted_profile_begins_locked_and_shows_nothing(
    qtbot: QtBot, qapp: QApplication, program: Program
):
    shown = program.open()
    assert isinstance(shown, LockedWindow)
    assert shown.isVisible()
    assert program.window is None
    assert "periwinkle" not in words_in(qapp)
    assert shown.view.secret.echoMode() is QLineEdit.EchoMode.Password
    window = unlock(program, qtbot)
    assert program.locked is None
    assert window.isVisible()
    assert window.inside.hearings.followed() == ("ca-oakland",)
    window.inside.show_place(TESTIMONY)
    qtbot.waitUntil(lambda: window.inside.jobs_are_idle)
    assert "periwinkle" in words_in(qapp), "the search is blind"


def test_a_wrong_passphrase_is_said_and_the_field_is_empty_again(qtbot: QtBot, program: Program):
    program.open()
    assert program.locked is not None
    view, presenter = program.locked.view, program.locked.presenter
    for _ in range(3):
        QTest.keyClicks(view.secret, "not these words")
        QTest.keyClick(view.secret, Qt.Key.Key_Return)
        qtbot.waitUntil(view.secret.isEnabled, timeout=20_000)
        assert view.secret.text() == ""
        assert view.strip.words.text().startswith("This is neither the passphrase nor")
    assert presenter.pause.isActive()
    QTest.keyClicks(view.secret, PASSPHRASE)
    assert not view.unlock.isEnabled()
    presenter.pause.stop()
    presenter.pause.timeout.emit()
    assert view.unlock.isEnabled()


def test_locking_saves_what_is_typed_and_leaves_nothing_in_the_program(
    qtbot: QtBot, qapp: QApplication, program: Program, paths: Paths
):
    program.open()
    window = unlock(program, qtbot)
    window.inside.show_place(TESTIMONY)
    qtbot.waitUntil(lambda: window.inside.jobs_are_idle)
    editor = window.inside.drafts._view.editor
    editor.text.setFocus()
    editor.text.appendPlainText("Typed a moment ago.")
    qapp.clipboard().setText(MARKER)
    window.activateWindow()
    program.lock_now()
    assert program.window is None
    assert program.locked is not None
    assert program.locked.isVisible()
    qtbot.waitUntil(lambda: not [one for one in qapp.topLevelWidgets() if one is window])
    assert "periwinkle" not in words_in(qapp)
    assert qapp.clipboard().text() == ""
    assert files_with(paths.profile, "periwinkle") == set()
    again = unlock(program, qtbot)
    again.inside.show_place(TESTIMONY)
    qtbot.waitUntil(lambda: again.inside.jobs_are_idle)
    assert "Typed a moment ago." in words_in(qapp)


def test_a_key_locks_it(qtbot: QtBot, program: Program):
    program.open()
    window = unlock(program, qtbot)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.locked is not None
    assert program.window is None


def test_without_encryption_the_key_says_that_there_is_nothing_to_lock(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
):
    program = Program(qapp, Launch(profile=str(tmp_path / "plain")))
    window = program.open()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: is_ready(window), timeout=20_000)
    program.lock_now()
    assert program.window is window
    assert "not encrypted" in window.inside.frame.strip.words.text()
    window.close()
    program.close()


def test_whoever_is_away_is_locked_out(qtbot: QtBot, program: Program):
    program.open()
    unlock(program, qtbot)
    assert program._watching is not None
    program._watching.screen_changed(False)
    assert program.locked is None
    program._watching.screen_changed(True)
    assert isinstance(program.locked, LockedWindow)
    assert program._watching is None


class TestWithKeyRing:
    """Where the key ring has the key."""

    @pytest.fixture
    def paths(self, tmp_path: Path, ring: KeysInMemory) -> Paths:
        core = build_core(Paths(tmp_path / "profile"))
        core.following.follow("ca-oakland")
        core.guarding.encrypt(PASSPHRASE, keeps_in_ring=True)
        core.close()
        return core.paths

    def test_the_ring_opens_it_after_the_first_picture(self, qtbot: QtBot, program: Program):
        window = program.open()
        assert isinstance(window, MainWindow)
        assert program._core is not None
        assert not program._core.door.is_open
        qtbot.waitUntil(lambda: is_ready(window), timeout=20_000)
        assert program._core.door.is_open
        qtbot.waitUntil(
            lambda: window.inside.hearings.followed() == ("ca-oakland",), timeout=20_000
        )
        program.lock_now()
        assert program.locked is not None
        unlock(program, qtbot)

    def test_a_ring_that_lost_the_key_shows_the_lock(
        self, qtbot: QtBot, program: Program, ring: KeysInMemory
    ):
        ring.keys.clear()
        program.open()
        qtbot.waitUntil(lambda: program.locked is not None, timeout=20_000)
        assert program.locked is not None
        assert "the key ring no longer has their key" in program.locked.view.strip.words.text()
        unlock(program, qtbot)
        assert len(ring.keys) == 1


def test_no_widget_of_the_lock_is_without_a_name(qtbot: QtBot, program: Program):
    program.open()
    assert program.locked is not None
    fields = [
        one for one in program.locked.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible()
    ]  # fmt: skip
    assert len(fields) >= 3
    for one in fields:
        assert one.accessibleName() or getattr(one, "text", str)(), one


def test_after_a_restore_the_window_is_built_again_and_says_what_came(
    qtbot: QtBot, qapp: QApplication, program: Program
):
    program.open()
    before = unlock(program, qtbot)
    begin_to_write(program, qtbot)
    before.inside.show_place(PREFERENCES)
    copies = before.inside.preferences.copies
    qtbot.waitUntil(lambda: bool(copies.view.copies.lines))
    copies.view.copies.setCurrentIndex(copies.view.copies.model().index(0, 0))
    copies.view.bring_back.click()
    qtbot.waitUntil(lambda: program.window is not before, timeout=20_000)
    after = program.window
    assert after is not None
    qtbot.waitUntil(lambda: is_ready(after), timeout=20_000)
    # The copy of a day is made before anything is written on it.
    said = after.inside.frame.strip.words.text()
    assert said.startswith("0 drafts restored. What was there before is kept as ")
    assert not isValid(before)
    assert "periwinkle" not in words_in(qapp)
