# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A paragraph is kept from one draft and used in another."""

from PySide6.QtGui import QTextCursor

from tests.ui.drafts.conftest import Desk


def test_the_paragraph_at_the_cursor_is_kept_and_put_into_another_draft(desk: Desk):
    desk.begin("First one.")
    desk.presenter.type_text("\n\nPlease vote no.")
    desk.aids.paragraphs.keep.click()
    desk.run()
    kept = desk.aids.paragraphs.kept
    assert kept.lines == ["Please vote no."]
    desk.begin("Another draft.")
    kept.setCurrentIndex(kept.model().index(0, 0))
    desk.aids.paragraphs.put.click()
    assert desk.text == "Another draft.\n\nPlease vote no."


def test_what_is_selected_is_kept(desk: Desk):
    desk.begin("One two three")
    text = desk.view.editor.text
    text.moveCursor(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    desk.aids.paragraphs.keep.click()
    desk.run()
    assert desk.aids.paragraphs.kept.lines == ["three"]


def test_an_empty_line_is_nothing_to_keep(desk: Desk):
    desk.begin()
    desk.aids.paragraphs.keep.click()
    desk.run()
    assert desk.aids.paragraphs.kept.lines == []
    assert not desk.aids.paragraphs.put.isEnabled()


def test_a_paragraph_can_be_forgotten(desk: Desk):
    desk.begin("One.")
    desk.aids.paragraphs.keep.click()
    desk.run()
    kept = desk.aids.paragraphs.kept
    kept.setCurrentIndex(kept.model().index(0, 0))
    desk.aids.paragraphs.forget.click()
    desk.run()
    assert kept.lines == []
    assert desk.core.writing.paragraphs() == ()


def test_a_forgotten_paragraph_is_brought_back_until_the_desk_is_emptied(desk: Desk):
    desk.begin("One.")
    view = desk.aids.paragraphs
    view.keep.click()
    desk.run()
    for is_emptied in (False, True):
        view.kept.setCurrentIndex(view.kept.model().index(0, 0))
        assert view.bring_back.isHidden()
        view.forget.click()
        desk.run()
        assert not view.bring_back.isHidden()
        if is_emptied:
            desk.presenter.forget_all()
            assert view.bring_back.isHidden()
        view.bring_back.click()
        desk.run()
        assert len(desk.core.writing.paragraphs()) == (0 if is_emptied else 1)
