# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A paragraph goes into a variant or out of it from its menu and by a key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.drafts.conftest import Desk

TEXT = "Good evening 🙂.\n\nA second paragraph."


def offered(desk: Desk, position: int) -> list[QAction]:
    """What the menu of the text offers at a place."""
    text = desk.view.editor.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    menu = text.createStandardContextMenu()
    menu.setParent(desk.view)
    text.menu_wanted.emit(menu, cursor)
    found = menu.findChild(QMenu, "variants")
    return list(found.actions()) if found else []


def ticked(desk: Desk, position: int) -> list[str]:
    return [one.text().split("\t")[0] for one in offered(desk, position) if one.isChecked()]


def press(desk: Desk, key: Qt.Key) -> None:
    desk.view.editor.text.setFocus()
    QTest.keyClick(desk.view.editor.text, key, Qt.KeyboardModifier.AltModifier)


def test_the_menu_says_where_a_paragraph_stands_and_turns_it(desk: Desk):
    desk.begin()
    desk.presenter.type_text(TEXT)
    assert ticked(desk, 22) == ["1 minute", "2 minutes", "3 minutes", "Written"]
    assert offered(desk, 22)[0].text() == "1 minute\tAlt+1"
    offered(desk, 22)[0].trigger()
    assert desk.text == TEXT.replace("A second", "[for 2, 3 minutes, written] A second")
    assert ticked(desk, 30) == ["2 minutes", "3 minutes", "Written"]
    assert ticked(desk, 2) == ["1 minute", "2 minutes", "3 minutes", "Written"]


def test_a_key_turns_every_paragraph_that_is_selected_and_one_undo_takes_it_back(desk: Desk):
    desk.begin()
    desk.presenter.type_text(TEXT)
    desk.view.editor.text.selectAll()
    press(desk, Qt.Key.Key_4)
    assert desk.text == "[for spoken] Good evening 🙂.\n\n[for spoken] A second paragraph."
    desk.view.editor.text.undo()
    assert desk.text == TEXT


def test_the_marks_speak_the_language_of_the_text(desk: Desk):
    desk.begin()
    desk.presenter.type_text("Buenas noches.")
    desk.view.editor.choose_language("es")
    press(desk, Qt.Key.Key_1)
    assert desk.text == "[para 2, 3 minutos, escrito] Buenas noches."


def test_the_key_in_an_empty_text_and_in_the_trash_changes_nothing(desk: Desk):
    desk.begin()
    press(desk, Qt.Key.Key_1)
    assert desk.text == ""
    desk.presenter.type_text("Good evening.")
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    press(desk, Qt.Key.Key_1)
    assert desk.text == "Good evening."
    assert offered(desk, 2) == []
