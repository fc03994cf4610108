# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The count of a document is that of its text after every edit, and a key in 5 MB is fast."""

import time
from collections.abc import Callable
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout

from hearings.drafting.counting import length_of
from tests.ui.drafts.conftest import Desk
from ui.drafts.counted import AT_ONCE, CountedText
from ui.drafts.editor import text_of
from ui.jobs import Jobs

TEXTS = st.text(st.sampled_from("a b1\n—😀[](x) é*"), max_size=30)
EDITS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 8), TEXTS), max_size=12)
ONE_KEY_MS = 16


def document_of(text: str) -> QTextDocument:
    """A document as the editor makes it: without its layout it tells nobody of edits."""
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setPlainText(text)
    return document


def between_letters(document: QTextDocument, position: int) -> int:
    """No key puts the cursor into the middle of a letter that takes two units."""
    is_inside = "\udc00" <= document.characterAt(position) <= "\udfff"
    return position - 1 if is_inside else position


@given(TEXTS, EDITS)
def test_after_every_edit_it_is_the_count_of_the_text(
    qapp: QApplication, text: str, edits: list[tuple[int, int, str]]
):
    document, jobs = document_of(text), Jobs()
    counted = CountedText(document, jobs)
    for at, removed, added in edits:
        last = document.characterCount() - 1
        cursor = QTextCursor(document)
        cursor.setPosition(between_letters(document, min(at, last)))
        end = between_letters(document, min(at + removed, last))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(added)
        assert counted.length() == length_of(text_of(document))
        assert held_fast(counted) == text_of(document)
    while document.isUndoAvailable():
        document.undo()
        assert held_fast(counted) == text_of(document)
    jobs.close()


@given(TEXTS, TEXTS, st.lists(st.integers(0, 30), max_size=4))
def test_what_is_done_as_one_step_and_taken_back_as_one_is_held_fast(
    qapp: QApplication, text: str, other: str, places: list[int]
):
    document, jobs = document_of(text), Jobs()
    counted = CountedText(document, jobs)
    step = QTextCursor(document)
    step.beginEditBlock()
    for at in places:
        step.setPosition(between_letters(document, min(at, document.characterCount() - 1)))
        step.insertText(other)
        step.deletePreviousChar()
    step.endEditBlock()
    assert held_fast(counted) == text_of(document)
    document.undo()
    assert held_fast(counted) == text_of(document) == text
    document.redo()
    assert held_fast(counted) == text_of(document)
    jobs.close()


def held_fast(counted: CountedText) -> str:
    """The text as it is kept where it is a long one."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("ui.drafts.counted.AT_ONCE", -1)
        return counted.take()()


@given(TEXTS, TEXTS)
def test_another_whole_text_is_counted_and_so_is_its_undoing(
    qapp: QApplication, text: str, other: str
):
    document, jobs = document_of(text), Jobs()
    counted = CountedText(document, jobs)
    document.setPlainText(other)
    assert counted.length() == length_of(text_of(document))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
    document.undo()
    assert counted.length() == length_of(text_of(document))
    assert held_fast(counted) == text_of(document)
    jobs.close()


def test_a_long_text_is_counted_beside_the_window_and_what_is_typed_meanwhile_too(
    qapp: QApplication, jobs: Jobs, settle: Callable[[], None]
):
    document = document_of("word " * (AT_ONCE // 4))
    counted = CountedText(document, jobs)
    assert counted.length() is None
    told: list[None] = []
    counted.counted.connect(lambda: told.append(None))
    QTextCursor(document).insertText("typed ")
    settle()
    assert counted.length() == length_of(text_of(document))
    assert len(told) == 1


def test_a_key_in_five_megabytes_is_shown_and_counted_in_a_picture_of_the_screen(desk: Desk):
    draft_id = desk.begin()
    line = "I ask you to vote no on the cameras of Example Avenue, item 12, today. " * 7
    desk.core.writing.save(draft_id, "\n\n".join([line] * 10_500))
    desk.begin("short")
    desk.presenter.editing.forget(draft_id)
    desk.presenter.show_again()
    desk.run()
    desk.choose(draft_id)
    desk.run()
    text = desk.view.editor.text
    assert text.document().characterCount() > 5_000_000
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QApplication.processEvents()
    took = []
    for key in "no more cameras in the parks, please":
        begun = time.perf_counter()
        QTest.keyClick(text, key)
        text.viewport().repaint()
        took.append((time.perf_counter() - begun) * 1000)
    assert median(took) < ONE_KEY_MS, took
    expected = length_of(text_of(text.document())).words
    assert desk.view.editor.foot.words.text() == f"{expected} words"
