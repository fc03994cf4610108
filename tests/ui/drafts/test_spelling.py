# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A wrong word has its suggestions on the menu of the text, and an own word is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.drafts.conftest import Desk


@pytest.fixture(autouse=True)
def _has_the_library() -> None:
    pytest.importorskip("hunspell", reason="the extra for spelling is not installed")


def menu_at(desk: Desk, position: int) -> QMenu:
    """The menu as it is shown with the cursor at a place."""
    text = desk.view.editor.text
    cursor = text.textCursor()
    cursor.setPosition(position)
    menu = text.createStandardContextMenu()
    menu.setParent(desk.view)
    text.menu_wanted.emit(menu, cursor)
    return menu


def words(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions()]


def test_a_suggestion_takes_the_place_of_the_word(desk: Desk):
    desk.begin("The camra saw me.")
    menu = menu_at(desk, 6)
    assert words(menu)[0] == "camera"
    assert "“camra” is right" in words(menu)
    menu.actions()[0].trigger()
    assert desk.text == "The camera saw me."
    desk.view.editor.text.undo()
    assert desk.text == "The camra saw me."


def test_a_right_word_has_nothing_on_the_menu(desk: Desk):
    desk.begin("The camera saw me.")
    assert "camera" not in words(menu_at(desk, 6))


def test_an_own_word_is_kept_in_the_vault_and_right_from_then_on(desk: Desk):
    desk.begin("In Sampleville.")
    menu = menu_at(desk, 5)
    next(one for one in menu.actions() if one.text() == "“Sampleville” is right").trigger()
    desk.run()
    assert desk.core._rooms.vault().own_words.all() == {"Sampleville"}
    assert "“Sampleville” is right" not in words(menu_at(desk, 5))


def test_nobody_corrects_in_the_trash(desk: Desk):
    desk.begin("The camra.")
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    assert "camera" not in words(menu_at(desk, 6))


def test_an_apostrophe_belongs_to_the_word(desk: Desk):
    desk.begin()
    desk.presenter.type_text("They wouldnt’t and wouldn't.")
    assert "“wouldn't” is right" not in words(menu_at(desk, 24))
    menu = menu_at(desk, 8)
    assert "“wouldnt’t” is right" in words(menu)
    menu.actions()[0].trigger()
    assert desk.text == "They wouldn’t and wouldn't."


def test_between_words_and_on_numbers_the_menu_offers_nothing(desk: Desk):
    desk.begin()
    desk.presenter.type_text("co-op HB1000 ALPR – x")
    plain = words(menu_at(desk, 21))
    for place in (8, 15, 18):
        assert words(menu_at(desk, place)) == plain


def test_a_key_leads_from_one_unknown_word_to_the_next(desk: Desk):
    desk.begin()
    desk.presenter.type_text("😀 The camra saw me.")
    desk.presenter.type_text("\nNo recieve.")
    text = desk.view.editor.text
    seen = []
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_F7)
        desk.run()
        seen.append(text.textCursor().selectedText())
    assert seen == ["recieve", "camra", "recieve"]
    QTest.keyClicks(text, "receive")
    QTest.keyClick(text, Qt.Key.Key_F7)
    desk.run()
    assert text.textCursor().selectedText() == "camra"


def test_it_is_said_where_nothing_is_unknown_and_where_nobody_can_know(desk: Desk):
    desk.begin("The camera.")
    QTest.keyClick(desk.view.editor.text, Qt.Key.Key_F7)
    desk.run()
    assert desk.said == "The dictionary knows every word of this text."
    desk.view.editor.choose_language("qaa")
    QTest.keyClick(desk.view.editor.text, Qt.Key.Key_F7)
    desk.run()
    assert desk.said.startswith("There is no dictionary for this language on this computer")
