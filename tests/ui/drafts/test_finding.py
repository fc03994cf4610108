# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Words are found and replaced in the text, and one undo takes it all back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.drafts.conftest import Desk

TEXT = "The camera saw the camera.\nNo Camera sees me."


@pytest.fixture
def open_desk(desk: Desk) -> Desk:
    desk.begin()
    desk.presenter.type_text(TEXT)
    desk.view.editor.text.moveCursor(desk.view.editor.text.textCursor().MoveOperation.Start)
    desk.presenter.finding.open()
    return desk


def found(desk: Desk) -> tuple[int, str]:
    cursor = desk.view.editor.text.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


def test_each_place_is_found_and_the_end_goes_on_at_the_top(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.words, "camera")
    seen = []
    for _ in range(4):
        QTest.keyClick(bar.words, Qt.Key.Key_Return)
        seen.append(found(open_desk))
    assert seen == [(4, "camera"), (19, "camera"), (30, "Camera"), (4, "camera")]
    QTest.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert found(open_desk) == (30, "Camera")


def test_what_is_not_there_is_said(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    bar.words.setText("drone")
    open_desk.presenter.finding.next()
    assert bar.says.text() == "It is not in the text."


def test_one_place_is_replaced_and_the_next_one_found(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    bar.words.setText("camera")
    bar.instead.setText("reader")
    open_desk.presenter.finding.next()
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert open_desk.text.startswith("The reader saw the camera.")
    assert found(open_desk) == (19, "camera")


def test_the_keys_alone_find_and_replace_and_lead_back_to_the_text(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    QTest.keyClicks(bar.words, "camera")
    QTest.keyClick(bar.words, Qt.Key.Key_Return)
    QTest.keyClicks(bar.instead, "reader")
    QTest.keyClick(bar.instead, Qt.Key.Key_Return)
    assert open_desk.text == "The reader saw the camera.\nNo Camera sees me."
    bar.words.setFocus()
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert open_desk.view.focusWidget() is open_desk.view.editor.text
    assert found(open_desk) == (19, "camera"), "what was found stays selected"


def test_replacing_goes_round_and_ends_where_nothing_is_left(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    bar.words.setText("camera")
    bar.instead.setText("Kamera camera")
    for _ in range(3):
        open_desk.presenter.finding.next()
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert open_desk.text == "The camera saw the camera.\nNo Kamera camera sees me."
    assert found(open_desk) == (4, "camera")
    bar.words.setText("sees")
    bar.instead.clear()
    open_desk.presenter.finding.next()
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert bar.says.text() == "It is not in the text."


def test_all_places_are_replaced_in_one_step(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    bar.words.setText("camera")
    bar.instead.setText("camera camera")
    QTest.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert open_desk.text.lower().count("camera") == 6
    assert bar.says.text() == "3 places replaced"
    open_desk.view.editor.text.undo()
    assert open_desk.text == TEXT


def test_what_is_selected_is_searched_for(open_desk: Desk):
    open_desk.view.editor.find_bar.words.setText("camera")
    open_desk.presenter.finding.next()
    open_desk.view.editor.find_bar.words.setText("")
    assert open_desk.presenter.finding.open().text() == "camera"


def test_the_bar_goes_with_escape(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    bar.words.setFocus()
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_nothing_can_be_replaced_in_the_trash(desk: Desk):
    desk.begin("camera")
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    desk.presenter.finding.open()
    assert not desk.view.editor.find_bar.replace_all.isVisible()


@pytest.mark.parametrize(
    ("text", "words", "instead", "after"),
    [
        ("Cost: $5.00 (a.b) axb", "a.b", "\\1 $&", "Cost: $5.00 (\\1 $&) axb"),
        ("la cámara, la CÁMARA, la camara", "cámara", "lente", "la lente, la lente, la camara"),
        ("one two one", "one", "", " two "),
        ("se\u0301 José, Jose\u0301", "josé", "Ana", "se\u0301 Ana, Ana"),
        ("a\u0301rea área area", "a\u0301rea", "zona", "zona zona area"),
        ("a😀b a😀b", "😀b", "c", "ac ac"),
        ("no\u00a0break", "no\u00a0break", "kept", "kept"),
    ],
)
def test_words_are_taken_letter_by_letter(
    desk: Desk, text: str, words: str, instead: str, after: str
):
    draft_id = desk.begin()
    desk.presenter.type_text(text)
    bar = desk.view.editor.find_bar
    desk.presenter.finding.open()
    bar.words.setText(words)
    bar.instead.setText(instead)
    QTest.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    desk.presenter.autosave.flush()
    desk.run()
    assert desk.kept(draft_id).text == after


def test_accents_of_both_kinds_are_found_in_the_order_of_the_text(desk: Desk):
    desk.begin()
    desk.presenter.type_text("José y Jose\u0301 y José")
    text, bar = desk.view.editor.text, desk.view.editor.find_bar
    text.moveCursor(text.textCursor().MoveOperation.Start)
    desk.presenter.finding.open()
    bar.words.setText("José")
    seen = []
    for _ in range(3):
        desk.presenter.finding.next()
        seen.append(found(desk)[0])
    desk.presenter.finding.back()
    assert (seen, found(desk)[0]) == ([0, 7, 15], 7)
    bar.instead.setText("Ana")
    desk.press(bar.replace)
    assert desk.text == "José y Ana y José"


def test_nothing_to_find_replaces_nothing(open_desk: Desk):
    bar = open_desk.view.editor.find_bar
    bar.words.clear()
    bar.instead.setText("drone")
    QTest.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    assert open_desk.text == TEXT
