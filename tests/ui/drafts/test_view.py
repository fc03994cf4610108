# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The text may fill the window and its letters grow, and all of it can be forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from tests.ui.drafts.conftest import Desk
from ui.drafts.editor import LARGEST, SMALLEST


def press(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(desk.view.editor.text, key, held)


def points(desk: Desk) -> float:
    return desk.view.editor.text.font().pointSizeF()


def test_a_key_leaves_nothing_but_the_text_and_brings_all_back(desk: Desk):
    desk.begin("Words.")
    calmed: list[bool] = []
    desk.presenter.calmed.connect(calmed.append)
    around = desk.view.left, desk.view.beside, desk.view.editor.head, desk.view.editor.acts
    QTest.keyClick(desk.view.editor.text, Qt.Key.Key_F11)
    assert not any(one.isVisible() for one in around)
    assert desk.view.editor.foot.words.isVisible()
    desk.view.resize(900, 640)
    assert not desk.view.left.isVisible()
    desk.view.resize(1280, 700)
    QTest.keyClick(desk.view.editor.text, Qt.Key.Key_F11)
    assert all(one.isVisible() for one in around)
    assert calmed == [True, False]
    for way_back in (
        lambda: desk.press(desk.view.editor.everything),
        lambda: QTest.keyClick(desk.view.editor.text, Qt.Key.Key_Escape),
    ):
        desk.press(desk.view.editor.calm)
        assert desk.view.is_calm
        way_back()
        assert not desk.view.is_calm
        assert not desk.view.editor.everything.isVisible()
    QTest.keyClick(desk.view.editor.text, Qt.Key.Key_F11)
    assert desk.view.editor.text.hasFocus()


def test_the_letters_grow_shrink_and_come_back(desk: Desk):
    first = desk.begin("one")
    control = Qt.KeyboardModifier.ControlModifier
    usual = points(desk)
    for _ in range(3):
        press(desk, Qt.Key.Key_Equal, control)
    assert points(desk) > usual
    larger = points(desk)
    desk.begin("two")
    assert desk.view.editor.text.document().defaultFont().pointSizeF() == larger
    desk.choose(first)
    desk.run()
    press(desk, Qt.Key.Key_0, control)
    assert points(desk) == usual
    for _ in range(60):
        press(desk, Qt.Key.Key_Minus, control)
    assert SMALLEST <= points(desk) < usual < LARGEST


def test_nothing_of_a_draft_stays_when_all_is_forgotten(desk: Desk):
    marker = "zzyzx-marker"
    draft_id = desk.begin(marker)
    QTest.keyClicks(desk.aids.notes.text, marker)
    desk.view.editor.title.setText(marker)
    desk.presenter.autosave.flush_now()
    desk.run()
    desk.aids.paragraphs.keep.click()
    desk.run()
    desk.presenter.forget_all()
    for field in (desk.view.editor.text, desk.aids.notes.text):
        assert field.toPlainText() == ""
        assert not field.document().isUndoAvailable()
    documents = desk.view.findChildren(QTextDocument)
    assert not any(marker in one.toPlainText() for one in documents)
    assert desk.view.editor.title.text() == ""
    assert desk.model.rowCount() == 0
    assert desk.aids.paragraphs.kept.lines == []
    desk.presenter.show_again(keep=draft_id)
    desk.run()
    assert desk.text == marker
