# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The moment the program is locked no word of a draft is in any part of any window."""

from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hearings.core import build_core
from hearings.paths import Paths
from tests.support.vault_files import PASSPHRASE
from tests.ui.vault.at_the_program import begin_to_write, can_be_undone, unlock, words_in
from ui import testimony as testimony_module
from ui.app import Program
from ui.vault.forgetting import forget_words

Key = Qt.Key


def pages_of(program: Program) -> testimony_module.Testimony:
    assert program.window is not None
    found = program.window.findChild(testimony_module.Testimony)
    assert isinstance(found, testimony_module.Testimony)
    return found


def test_no_word_is_in_any_widget_when_locking_returns(
    qtbot: QtBot, qapp: QApplication, program: Program
):
    program.open()
    window = unlock(program, qtbot)
    editor = begin_to_write(program, qtbot)
    pages = pages_of(program)
    QTest.keyClicks(editor.text, " And periwinkle once more.")
    QTest.keyClicks(editor.title, " periwinkle")
    QTest.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.find_bar.words, "periwinkle")
    for press in (editor.hand_in, editor.variants):
        press.click()
        qtbot.waitUntil(lambda: window.inside.jobs_are_idle)
    window.inside.show_place("next")
    qtbot.waitUntil(lambda: window.inside.jobs_are_idle)
    assert words_in(qapp).count("periwinkle") > 10, "the search is blind"
    assert can_be_undone(qapp)
    program.lock_now()
    assert "periwinkle" not in words_in(qapp)
    assert can_be_undone(qapp) == []
    assert pages.drafts.draft is None


def test_the_prompter_takes_the_key_and_goes_with_its_text(
    qtbot: QtBot, qapp: QApplication, program: Program, paths: Paths
):
    program.open()
    window = unlock(program, qtbot)
    begin_to_write(program, qtbot).rehearse.click()
    qtbot.waitUntil(lambda: window.inside.jobs_are_idle)
    prompter = pages_of(program).rehearsal._view
    assert QTest.qWaitForWindowActive(prompter)
    assert "periwinkle" in prompter.text.toPlainText()
    QTest.keyClick(prompter, Key.Key_Space)
    QTest.keyClick(prompter, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.window is None
    assert program.locked is not None
    assert not prompter.isVisible()
    assert "periwinkle" not in words_in(qapp)
    core = build_core(paths)
    core.guarding.unlock(PASSPHRASE)
    draft = core.writing.drafts()[0]
    assert len(core.rehearsing.log(draft.id)) == 1, "the reading that was broken off is lost"
    core.close()


def test_whoever_is_away_finds_no_prompter(qtbot: QtBot, qapp: QApplication, program: Program):
    program.open()
    window = unlock(program, qtbot)
    begin_to_write(program, qtbot).rehearse.click()
    qtbot.waitUntil(lambda: window.inside.jobs_are_idle)
    assert program._watching is not None
    program._watching.screen_changed(True)
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == [program.locked]
    assert "periwinkle" not in words_in(qapp)


def test_the_words_of_the_dictionary_go_too(qtbot: QtBot, program: Program, tmp_path: Path):
    program.open()
    unlock(program, qtbot)
    begin_to_write(program, qtbot)
    assert program._core is not None
    spelling = program._core.spelling
    assert spelling.open("en")
    spelling.add("Wrenfieldian")
    known = spelling.look_up("Wrenfieldian", "en")
    assert known is not None
    assert known.is_right
    program.lock_now()
    assert spelling.look_up("Wrenfieldian", "en") is None


def test_every_sort_of_part_is_emptied_and_nobody_hears_of_it(qtbot: QtBot):
    window, page = QMainWindow(), QWidget()
    column = QVBoxLayout(page)
    line, text, choice, rows, menu = (
        QLineEdit("private"), QPlainTextEdit("private"), QComboBox(), QListView(), QMenu(page),
    )  # fmt: skip
    for part in (line, text, choice, rows):
        column.addWidget(part)
    choice.addItem("private")
    rows.setModel(QStringListModel(["private"], rows))
    menu.addAction("private")
    line.setToolTip("private")
    spare = QTextDocument("private", page)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    heard = list[str]()
    for signal in (line.textChanged, text.textChanged, choice.currentTextChanged):
        signal.connect(lambda *_what: heard.append("changed"))
    forget_words(window)
    assert [line.text(), text.toPlainText(), spare.toPlainText(), line.toolTip()] == [""] * 4
    assert (choice.count(), menu.actions()) == (0, [])
    assert rows.model() is None
    line.undo()
    text.undo()
    assert (line.text(), text.toPlainText()) == ("", "")
    assert heard == []
