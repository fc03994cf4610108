# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One key puts a blank window in front, locks what is encrypted, and loses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.launch import Launch
from hearings.paths import Paths
from tests.support.vault_files import MARKER, PASSPHRASE
from tests.ui.vault.at_the_program import begin_to_write, is_ready, unlock, words_in
from ui.app import Program
from ui.main_window import MainWindow
from ui.vault.hiding import BlankWindow

HIDE = Qt.Key.Key_F8


def seen(app: QApplication) -> list[QWidget]:
    return [one for one in app.topLevelWidgets() if one.isVisible()]


@pytest.fixture
def plain(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program on a profile that is not encrypted, with one draft."""
    core = build_core(Paths(tmp_path / "plain"))
    core.following.follow("ca-oakland")
    core.writing.save(core.writing.begin(None, title=f"{MARKER} title").id, MARKER)
    core.close()
    made = Program(qapp, Launch(profile=str(core.paths.profile)))
    yield made
    for window in (made.blank, made.window):
        if window is not None:
            window.close()
    made.close()


def opened(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: is_ready(window), timeout=20_000)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window


def test_what_is_encrypted_is_locked_behind_the_blank(
    qtbot: QtBot, qapp: QApplication, program: Program
):
    program.open()
    window = unlock(program, qtbot)
    editor = begin_to_write(program, qtbot)
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClicks(editor.text, " A moment ago.")
    QTest.keyClick(window, HIDE)
    assert isinstance(program.blank, BlankWindow)
    assert seen(qapp) == [program.blank]
    assert program.window is None
    assert "periwinkle" not in words_in(qapp)
    QTest.mouseClick(program.blank.go_on, Qt.MouseButton.LeftButton)
    assert seen(qapp) == [program.locked]
    unlock(program, qtbot)
    assert "A moment ago." in begin_to_write(program, qtbot).text.toPlainText()


def test_the_locked_window_hides_too(qtbot: QtBot, qapp: QApplication, program: Program):
    locked = program.open()
    assert QTest.qWaitForWindowActive(locked)
    QTest.keyClick(locked, HIDE)
    assert seen(qapp) == [program.blank]


def test_whoever_hides_while_the_passphrase_is_tried_is_locked_again(
    qtbot: QtBot, qapp: QApplication, program: Program
):
    program.open()
    before = program.locked
    assert before is not None
    QTest.keyClicks(before.view.secret, PASSPHRASE)
    QTest.keyClick(before.view.secret, Qt.Key.Key_Return)
    program.hide_now()
    qtbot.waitUntil(lambda: program.locked is not before, timeout=20_000)
    assert seen(qapp) == [program.blank]
    assert program._core is not None
    assert not program._core.door.is_open
    assert program.blank is not None
    program.blank.go_on.click()
    assert seen(qapp) == [program.locked]
    unlock(program, qtbot)


def test_without_encryption_all_windows_go_and_come_back_as_they_were(
    qtbot: QtBot, qapp: QApplication, plain: Program
):
    window = opened(plain, qtbot)
    begin_to_write(plain, qtbot).rehearse.click()
    qtbot.waitUntil(lambda: window.inside.jobs_are_idle and len(seen(qapp)) == 2)
    prompter = next(one for one in seen(qapp) if one is not window)
    assert QTest.qWaitForWindowActive(prompter)
    before = window.geometry()
    QTest.keyClick(prompter, HIDE)
    blank = plain.blank
    assert blank is not None
    assert seen(qapp) == [blank]
    assert (blank.geometry(), blank.windowTitle()) == (before, "Hearings")
    blank.go_on.setFocus()
    QTest.keyClick(blank.go_on, Qt.Key.Key_Space)
    assert set(seen(qapp)) == {window, prompter}
    assert window.geometry() == before
    assert plain.blank is None


def test_the_same_key_pressed_twice_does_not_show_it_again(
    qtbot: QtBot, qapp: QApplication, plain: Program
):
    window = opened(plain, qtbot)
    QTest.keyClick(window, HIDE)
    assert plain.blank is not None
    assert QTest.qWaitForWindowActive(plain.blank)
    for key in (HIDE, HIDE, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(plain.blank, key)
    assert seen(qapp) == [plain.blank]


def test_closing_the_blank_keeps_what_was_typed_and_ends(
    qtbot: QtBot, qapp: QApplication, plain: Program, tmp_path: Path
):
    window = opened(plain, qtbot)
    QTest.keyClicks(begin_to_write(plain, qtbot).text, " Typed last.")
    plain.hide_now()
    assert plain.blank is not None
    plain.blank.close()
    assert seen(qapp) == []
    assert window.isHidden()
    core = build_core(Paths(tmp_path / "plain"))
    assert core.writing.drafts()[0].text.endswith("Typed last.")
    core.close()


def test_the_blank_says_nothing_but_how_to_go_on(qtbot: QtBot, qapp: QApplication, plain: Program):
    opened(plain, qtbot)
    plain.hide_now()
    blank = plain.blank
    assert blank is not None
    page = blank.centralWidget()
    assert page is not None
    assert page.accessibleName().startswith("Your window is hidden.")
    assert [one.text() for one in blank.findChildren(type(blank.go_on))] == ["Go on"]
    assert page.hasFocus() or not blank.isActiveWindow()
