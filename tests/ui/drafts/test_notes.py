# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Notes are kept with their draft, stay with it, and are in nothing that is handed in."""

from PySide6.QtTest import QTest

from hearings.tasks.handing_in import Paper
from tests.ui.drafts.conftest import Desk

NOTE = "Ask my neighbour whether she wants to be named."


def note(desk: Desk) -> str:
    return desk.aids.notes.text.toPlainText()


def test_a_note_is_kept_with_its_draft(desk: Desk):
    draft_id = desk.begin("Words.")
    QTest.keyClicks(desk.aids.notes.text, NOTE)
    desk.time_is_up()
    desk.run()
    assert desk.core.writing.note(draft_id) == NOTE
    assert desk.kept(draft_id).text == "Words."


def test_each_draft_has_its_own_note(desk: Desk):
    first = desk.begin("one")
    QTest.keyClicks(desk.aids.notes.text, "first note")
    second = desk.begin("two")
    assert note(desk) == ""
    QTest.keyClicks(desk.aids.notes.text, "second note")
    desk.choose(first)
    desk.run()
    assert note(desk) == "first note"
    assert desk.core.writing.note(second) == "second note"


def test_a_note_is_in_no_paper_and_in_no_version(desk: Desk):
    draft_id = desk.begin("Words.")
    QTest.keyClicks(desk.aids.notes.text, NOTE)
    desk.presenter.autosave.flush()
    desk.run()
    paper = desk.core.handing_in.preview(desk.kept(draft_id), Paper())
    assert "neighbour" not in paper.text
    assert all("neighbour" not in one.text for one in desk.core.writing.versions(draft_id))


def test_nobody_can_write_a_note_in_the_trash(desk: Desk):
    desk.begin("one")
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    assert desk.aids.notes.text.isReadOnly()
