# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Undo takes back whatever was done to a text, a step at a time, also after another draft."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.drafts.conftest import Desk
from ui.drafts.helps import Helps

TEXT = "I oppose the camera.\n\nThe camera took my brother for somebody else."


def test_every_step_is_taken_back_after_another_draft_was_in_front(desk: Desk):
    first = desk.begin()
    text = desk.view.editor.text
    desk.presenter.type_text(TEXT)
    stood = [desk.text]
    QTest.keyClick(text, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    stood.append(desk.text)
    helps = desk.view.findChild(Helps)
    helps.setCurrentWidget(desk.aids.library)
    desk.aids.library.search.setText("trust ordinance")
    desk.run()
    entries = desk.aids.library.entries
    entries.setCurrentIndex(entries.model().index(0, 0))
    entries.line_chosen.emit(0)
    desk.press(desk.aids.library.put)
    stood.append(desk.text)
    helps.setCurrentWidget(desk.aids.paragraphs)
    desk.press(desk.aids.paragraphs.keep)
    desk.run()
    kept = desk.aids.paragraphs.kept
    kept.setCurrentIndex(kept.model().index(0, 0))
    desk.press(desk.aids.paragraphs.put)
    stood.append(desk.text)
    bar = desk.view.editor.find_bar
    desk.presenter.finding.open()
    bar.words.setText("camera")
    bar.instead.setText("reader")
    desk.press(bar.replace_all)
    stood.append(desk.text)
    assert len(set(stood)) == 5, "every step changed the text"
    second = desk.begin("Another text.")
    desk.choose(first)
    for before in reversed(stood[:-1]):
        text.undo()
        assert desk.text == before
    for after in stood[1:]:
        text.redo()
        assert desk.text == after
    desk.choose(second)
    text.undo()
    assert desk.text == ""
    desk.presenter.autosave.flush()
    desk.run()
    assert (desk.kept(first).text, desk.kept(second).text) == (stood[-1], "")


def test_a_draft_that_was_restored_and_left_goes_back_to_what_it_was(desk: Desk):
    draft_id = desk.begin("First words.")
    desk.core.writing.name_version(draft_id, "mine")
    desk.presenter.type_text(" And more.")
    desk.presenter.autosave.flush()
    desk.run()
    (version,) = (one for one in desk.core.writing.versions(draft_id) if one.name == "mine")
    desk.presenter.editing.put(desk.core.writing.restore_version(draft_id, version.id))
    desk.begin("Another.")
    desk.choose(draft_id)
    assert desk.text == "First words."
    desk.view.editor.text.undo()
    assert desk.text == "First words. And more."
