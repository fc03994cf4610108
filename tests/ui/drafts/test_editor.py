# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The editor gives back exactly what was typed, and says when it is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hearings.domain.testimony import Position
from ui.drafts.editor import Editor, text_of

# Qt keeps no half of a pair, and takes these for ends of lines or of frames.
TEXT = st.text(
    st.characters(
        exclude_categories=("Cs",), exclude_characters="\r\u2028\u2029\ufdd0\ufdd1\ufffc"
    ),
    max_size=200,
)


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    editor.show()
    editor.activateWindow()
    return editor


@given(TEXT)
def test_every_letter_comes_back(qapp: QApplication, text: str):
    document = QTextDocument()
    document.setPlainText(text)
    assert text_of(document) == text


def test_every_position_can_be_chosen(editor: Editor):
    offered = [editor.position.itemData(row) for row in range(editor.position.count())]
    assert offered == [position.value for position in Position]
    assert all(editor.position.itemText(row) for row in range(editor.position.count()))


def test_each_document_has_its_own_undo(editor: Editor):
    first, second = editor.new_document("one"), editor.new_document("two")
    assert not first.isModified()
    editor.text.setDocument(first)
    editor.text.insertPlainText("typed ")
    editor.text.setDocument(second)
    assert not second.isUndoAvailable()
    assert first.isUndoAvailable()


def test_leaving_any_field_is_told(editor: Editor):
    left: list[None] = []
    editor.left.connect(lambda: left.append(None))
    for part in (editor.text, editor.title, editor.bill):
        part.setFocus()
        QTest.keyClicks(part, "x")
        before = len(left)
        editor.position.setFocus()
        assert len(left) == before + 1


def test_tab_leaves_the_text_and_types_nothing(editor: Editor):
    editor.text.setFocus()
    QTest.keyClick(editor.text, Qt.Key.Key_Tab)
    assert not editor.text.hasFocus()
    assert editor.text.toPlainText() == ""


def test_pasted_markup_is_text(editor: Editor):
    QApplication.clipboard().setText("<b>bold</b>")
    editor.text.setFocus()
    editor.text.paste()
    assert editor.text.toPlainText() == "<b>bold</b>"


def test_a_draft_to_look_at_cannot_be_changed(editor: Editor):
    editor.set_read_only(True)
    for part in (editor.title, editor.bill, editor.text):
        QTest.keyClicks(part, "x")
    assert (editor.title.text(), editor.bill.text(), editor.text.toPlainText()) == ("", "", "")
    assert not editor.throw_away.isVisible()
    editor.set_read_only(False)
    QTest.keyClicks(editor.title, "x")
    assert editor.title.text() == "x"


def test_the_column_is_about_as_wide_as_one_reads_well(editor: Editor):
    editor.resize(2000, 500)
    letters = editor.text.viewport().width() / editor.text.fontMetrics().averageCharWidth()
    assert 60 <= letters <= 90
