# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Drafts are begun, kept, switched, thrown away and brought back without losing a word."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest

from hearings.domain.hearing import Bill
from hearings.domain.testimony import Position
from hearings.errors import UnknownDraft
from hearings.language import choose
from tests.ui.drafts.conftest import TOO_MUCH, Desk
from tests.ui.hearings_for_tests import item, listed, record

TEXT = "I have lived on Example Avenue for eleven years."


def versions(desk: Desk) -> list[QAction]:
    """What the menu of earlier versions offers."""
    menu = desk.view.editor.versions.menu()
    menu.aboutToShow.emit()
    desk.run()
    return menu.actions()[2:]


def hearing_on_a_bill(desk: Desk) -> str:
    about = item(bill=Bill("26-0131", "Face recognition"))
    (hearing_id,) = listed(desk.core, record(items=(item("Minutes", ""), about)))
    return hearing_id


def test_without_a_draft_the_screen_says_how_to_begin_one(desk: Desk):
    assert desk.view.empty.isVisible()
    assert "Write testimony" in desk.view.empty.sentence.text()
    desk.press(desk.view.empty.action)
    desk.run()
    assert desk.view.editor.isVisible()
    assert desk.view.editor.text.hasFocus()


def test_a_draft_begun_from_a_hearing_is_tied_to_it(desk: Desk):
    hearing_id = hearing_on_a_bill(desk)
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    editor = desk.view.editor
    assert editor.title.text() == "City Council"
    assert editor.bill.text() == "26-0131"
    assert editor.tie.text() == "Tue 1 Dec · in 8 days · Oakland · City Council"
    assert editor.text.hasFocus()
    assert desk.hearings_asked == [hearing_id]
    assert desk.presenter.draft is not None
    assert desk.presenter.draft.tie is not None
    assert desk.presenter.draft.tie.hearing_id == hearing_id


def test_writing_again_for_a_hearing_opens_the_draft_there_is(desk: Desk):
    hearing = desk.core.looking.hearing(hearing_on_a_bill(desk))
    desk.presenter.write_for(hearing)
    desk.run()
    first = desk.presenter.draft
    desk.begin("another")
    desk.presenter.write_for(hearing)
    desk.run()
    assert desk.presenter.draft == first
    assert len(desk.core.writing.drafts()) == 2


def test_a_second_press_begins_no_second_draft(desk: Desk):
    hearing = desk.core.looking.hearing(hearing_on_a_bill(desk))
    desk.presenter.write_for(hearing)
    desk.presenter.write_for(hearing)
    desk.run()
    QTest.mouseDClick(desk.view.new_draft, Qt.MouseButton.LeftButton)
    desk.presenter.begin(None)
    desk.presenter.begin(None)
    desk.run()
    assert len(desk.core.writing.drafts()) == 2


def test_what_is_typed_is_kept_and_said(desk: Desk):
    draft_id = desk.begin()
    desk.type(TEXT)
    assert desk.state == "Saving…"
    desk.time_is_up()
    desk.run()
    assert desk.kept(draft_id).text == TEXT
    assert desk.state == "Saved on this computer at 12:00 PM"


def test_the_length_follows_every_key(desk: Desk):
    desk.begin()
    desk.type("one two three")
    foot = desk.view.editor.foot
    said = [part.text() for part in (foot.words, foot.characters, foot.aloud)]
    assert said == ["3 words", "13 characters", "about 0:01 to say"]
    desk.type(" ")
    assert foot.characters.text() == "14 characters"


@pytest.mark.parametrize(
    "text",
    [
        "no\u00a0break",
        "Café niño",
        "tab\there",
        "😀 e\u0301 \u202bעברית\u202c",
        "two\n\nlines\n",
        "'\"<b>&",
    ],
)
def test_the_text_is_kept_letter_by_letter(desk: Desk, text: str):
    draft_id = desk.begin()
    desk.presenter.type_text(text)
    desk.presenter.autosave.flush()
    desk.run()
    assert desk.kept(draft_id).text == text


def test_a_soft_line_end_is_kept_as_a_line_end(desk: Desk):
    draft_id = desk.begin()
    desk.presenter.type_text("one\u2028two\u2029three")
    desk.presenter.autosave.flush()
    desk.run()
    assert desk.kept(draft_id).text == "one\ntwo\nthree"


def test_leaving_the_text_keeps_it_at_once(desk: Desk):
    draft_id = desk.begin()
    desk.type(TEXT)
    desk.view.editor.title.setFocus()
    desk.run()
    assert desk.kept(draft_id).text == TEXT


def test_a_title_is_kept_while_it_is_typed(desk: Desk):
    draft_id = desk.begin(TEXT)
    QTest.keyClicks(desk.view.editor.title, "Against the ")
    desk.time_is_up()
    desk.run()
    assert desk.kept(draft_id).title == "Against the"
    QTest.keyClicks(desk.view.editor.title, "cameras")
    QTest.keyClick(desk.view.editor.title, Qt.Key.Key_Return)
    desk.run()
    assert desk.kept(draft_id).title == "Against the cameras"
    assert desk.titles == ["Against the cameras"]
    assert desk.kept(draft_id).text == TEXT


def test_bill_and_position_are_kept(desk: Desk):
    draft_id = desk.begin()
    editor = desk.view.editor
    QTest.keyClicks(editor.bill, "SB 1001")
    editor.position.setFocus()
    QTest.keyClick(editor.position, Qt.Key.Key_Down)
    QTest.keyClick(editor.position, Qt.Key.Key_Down)
    editor.position.activated.emit(editor.position.currentIndex())
    desk.presenter.autosave.flush()
    desk.run()
    assert desk.kept(draft_id).bill == "SB 1001"
    assert desk.kept(draft_id).position is Position.OPPOSE


def test_a_title_that_is_being_typed_stays_with_its_draft(desk: Desk):
    first, second = desk.begin("one"), desk.begin("two")
    QTest.keyClicks(desk.view.editor.title, "Second title")
    desk.choose(first)
    desk.run()
    assert desk.kept(second).title == "Second title"
    assert desk.kept(first).title == ""
    assert desk.view.editor.title.text() == ""


def test_switching_drafts_keeps_text_and_undo_of_each(desk: Desk):
    first = desk.begin("kept before")
    desk.type(" and typed after")
    second = desk.begin("the other")
    assert desk.text == "the other"
    desk.choose(first)
    desk.run()
    assert desk.text == "kept before and typed after"
    assert desk.view.editor.text.document().isUndoAvailable()
    desk.view.editor.text.undo()
    assert desk.text != "kept before and typed after"
    desk.choose(second)
    desk.view.editor.text.undo()
    desk.run()
    assert desk.text == ""


def test_keys_typed_right_before_switching_go_to_the_draft_they_were_typed_in(desk: Desk):
    first, second = desk.begin("one"), desk.begin("two")
    desk.type(" and a half")
    desk.choose(first)
    desk.type(" and a third")
    desk.choose(second)
    desk.run()
    assert desk.kept(first).text == "one and a third"
    assert desk.kept(second).text == "two and a half"


def test_going_back_to_a_draft_goes_on_where_it_was_left(desk: Desk):
    first = desk.begin("one three")
    for _ in range(len("three")):
        desk.view.editor.text.moveCursor(QTextCursor.MoveOperation.Left)
    second = desk.begin("other")
    desk.choose(first)
    desk.type("two ")
    assert desk.text == "one two three"
    desk.choose(second)
    desk.type("s")
    assert desk.text == "others"


def test_a_failed_save_says_so_keeps_the_text_and_takes_it_back_when_it_works(
    desk: Desk, full_disk: Callable[[], AbstractContextManager[None]]
):
    draft_id = desk.begin("small. ")
    desk.presenter.type_text(TOO_MUCH)
    with full_disk():
        desk.time_is_up()
        desk.run()
        assert desk.state == "Not saved yet"
        assert desk.said.startswith("There is no room left to write")
        assert desk.view.strip.property("tone") == "danger"
        assert desk.text.endswith(TOO_MUCH)
        assert desk.kept(draft_id).text == "small. "
    desk.time_is_up()
    desk.run()
    assert desk.kept(draft_id).text == "small. " + TOO_MUCH
    assert desk.said == ""
    assert desk.state.startswith("Saved")


def test_thrown_away_and_taken_back_at_once(desk: Desk):
    draft_id = desk.begin(TEXT)
    desk.type(" One word more.")
    desk.press(desk.view.editor.throw_away)
    desk.run()
    assert desk.said == "“Untitled testimony” is in the trash."
    assert desk.titles == []
    assert desk.kept(draft_id).text == f"{TEXT} One word more."
    desk.press(desk.view.strip.action)
    desk.run()
    assert desk.kept(draft_id).trashed_at is None
    assert desk.text == f"{TEXT} One word more."
    assert not desk.view.editor.text.isReadOnly()


def test_the_trash_shows_what_was_thrown_away_and_lets_nobody_write_there(desk: Desk):
    draft_id = desk.begin(TEXT)
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    editor = desk.view.editor
    assert desk.titles == ["Untitled testimony"]
    assert desk.text == TEXT
    desk.type("more")
    QTest.keyClicks(editor.title, "more")
    assert desk.text == TEXT
    assert editor.title.text() == ""
    assert not editor.throw_away.isVisible()
    assert not editor.position.isEnabled()
    desk.press(desk.view.take_back)
    desk.run()
    assert desk.kept(draft_id).trashed_at is None
    assert "trash is empty" in desk.view.empty.title.text()
    desk.press(desk.view.trash)
    desk.run()
    assert desk.text == TEXT
    desk.type("more")
    assert desk.text == f"{TEXT}more"


def test_deleting_for_good_asks_first_and_deletes_only_then(desk: Desk):
    draft_id = desk.begin(TEXT)
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    desk.press(desk.view.delete_for_good)
    desk.run()
    assert desk.said.startswith("Delete “Untitled testimony”")
    assert desk.kept(draft_id).text == TEXT
    desk.press(desk.view.strip.action)
    desk.run()
    with pytest.raises(UnknownDraft):
        desk.kept(draft_id)
    assert desk.titles == []


def test_the_question_to_delete_holds_for_no_other_draft(desk: Desk):
    first, second = desk.begin("first"), desk.begin("second")
    for draft_id in (first, second):
        desk.choose(draft_id)
        desk.run()
        desk.press(desk.view.editor.throw_away)
        desk.run()
    desk.press(desk.view.trash)
    desk.run()
    desk.choose(first)
    desk.run()
    desk.press(desk.view.delete_for_good)
    assert "Delete" in desk.said
    desk.choose(second)
    desk.run()
    assert desk.said == "", "a question about another draft is still asked"
    desk.view.strip.action.click()
    desk.run()
    assert {one.id for one in desk.core.writing.trash()} == {first, second}


def test_the_question_to_delete_is_over_once_something_else_was_in_front(desk: Desk):
    draft_id = desk.begin(TEXT)
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    desk.press(desk.view.delete_for_good)
    desk.view.hide()
    desk.view.show()
    assert not desk.view.strip.isVisible()
    desk.view.strip.action.click()
    desk.run()
    assert [one.id for one in desk.core.writing.trash()] == [draft_id]


def test_a_new_draft_begins_in_the_language_of_the_window(desk: Desk):
    choose("es")
    try:
        draft_id = desk.begin("Hola.")
    finally:
        choose("en")
    assert desk.kept(draft_id).language == "es"


def test_the_wish_shown_last_wins_when_answers_overtake_each_other(desk: Desk):
    desk.begin("in the list")
    desk.view.trash.setChecked(True)
    desk.view.trash.setChecked(False)
    while desk.executor.waiting:
        desk.executor.run(-1)
    desk.run()
    assert desk.titles == ["Untitled testimony"]
    assert not desk.view.take_back.isVisible()


def test_an_earlier_version_comes_back_and_the_present_one_is_kept(desk: Desk):
    draft_id = desk.begin(TEXT)
    desk.core.writing._vault().drafts._kept_at.clear()  # as after a new start
    desk.type(" More.")
    desk.presenter.autosave.flush()
    desk.run()
    (only,) = versions(desk)
    assert only.text() == "Mon 23 Nov 12:00 PM · when you began to write · 9 words"
    desk.type(" Not kept yet.")
    only.trigger()
    desk.run()
    assert desk.text == TEXT
    assert desk.kept(draft_id).text == TEXT
    before = desk.core.writing.versions(draft_id)[0]
    assert before.text == f"{TEXT} More. Not kept yet."


def test_a_restored_version_is_not_overwritten_by_a_save_that_was_under_way(desk: Desk):
    draft_id = desk.begin(TEXT)
    desk.core.writing._vault().drafts._kept_at.clear()
    desk.type(" More.")
    desk.presenter.autosave.flush()
    desk.run()
    (only,) = versions(desk)
    desk.type(" Late.")
    desk.time_is_up()
    only.trigger()
    while desk.executor.waiting:
        desk.executor.run(-1)
    desk.run()
    assert desk.kept(draft_id).text == TEXT


def test_a_draft_without_versions_says_so(desk: Desk):
    desk.begin()
    (only,) = versions(desk)
    assert only.text() == "No earlier version yet"
    assert not only.isEnabled()


def test_a_failure_to_read_the_versions_is_said(desk: Desk):
    draft_id = desk.begin()
    desk.core.writing.delete_for_good(draft_id)
    assert versions(desk) == []
    assert desk.said.startswith("This draft is not in the vault.")


def test_closing_keeps_text_and_title(desk: Desk):
    draft_id = desk.begin()
    desk.type(TEXT)
    QTest.keyClicks(desk.view.editor.title, "My title")
    assert desk.presenter.close() is None
    assert desk.kept(draft_id).text == TEXT
    assert desk.kept(draft_id).title == "My title"


def test_reading_the_list_anew_changes_nothing_under_the_hands_of_the_writer(desk: Desk):
    desk.begin(TEXT)
    desk.type(" half a sent")
    desk.view.editor.text.moveCursor(QTextCursor.MoveOperation.Left)
    place = desk.view.editor.text.textCursor().position()
    desk.presenter.show_again()
    desk.run()
    assert desk.text == f"{TEXT} half a sent"
    assert desk.view.editor.text.textCursor().position() == place
    assert desk.view.editor.text.hasFocus()


def test_drafts_for_the_next_hearing_come_first(desk: Desk):
    hearings = listed(
        desk.core,
        record("1", date(2026, 12, 20), body="Late Board"),
        record("2", date(2026, 12, 1), body="Soon Board"),
    )
    for hearing_id in hearings:
        desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
        desk.run()
    desk.begin()
    assert desk.titles == ["Soon Board", "Late Board", "Untitled testimony"]


def test_a_vault_that_cannot_be_read_is_said(desk: Desk):
    path = desk.core.paths.vault
    desk.core._rooms.vault().close()
    path.unlink()
    path.mkdir()
    desk.press(desk.view.new_draft)
    desk.run()
    assert desk.said != ""
    assert desk.view.strip.property("tone") == "danger"
