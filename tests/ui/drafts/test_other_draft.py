# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The same testimony in two languages stands side by side."""

from PySide6.QtTest import QTest

from hearings.domain.testimony import Position
from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import listed, record


def begin_in_english(desk: Desk) -> str:
    (hearing_id,) = listed(desk.core, record())
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    desk.type("Please vote no.")
    desk.presenter.autosave.flush()
    desk.run()
    assert desk.presenter.draft is not None
    return desk.presenter.draft.id


def test_the_other_language_begins_beside_the_first(desk: Desk):
    english = begin_in_english(desk)
    assert desk.aids.other.says.text() == "No other draft for this hearing yet."
    assert desk.aids.other.begin.text() == "Begin it in Spanish too"
    desk.aids.other.begin.click()
    desk.run()
    draft = desk.presenter.draft
    assert draft is not None
    assert (draft.language, draft.text) == ("es", "")
    assert draft.tie == desk.kept(english).tie
    assert desk.aids.other.text.toPlainText() == "Please vote no."
    assert desk.aids.other.says.text() == "3 words · 0:01"
    assert desk.aids.other.begin.text() == "Begin it in English too"


def test_drafts_for_other_hearings_are_not_offered(desk: Desk):
    desk.begin("For no hearing.")
    begin_in_english(desk)
    assert desk.aids.other.choice.count() == 0
    assert not desk.aids.other.choice.isEnabled()


def test_drafts_in_another_language_come_first(desk: Desk):
    english = desk.kept(begin_in_english(desk))
    desk.core.writing.begin_beside(english.id, "Another.", "en")
    desk.core.writing.begin_beside(english.id, "Vote que no.", "es")
    desk.aids.othering.look()
    desk.run()
    assert desk.aids.other.choice.count() == 2
    assert desk.aids.other.text.toPlainText() == "Vote que no."
    desk.aids.other.choice.setCurrentIndex(1)
    desk.aids.other.choice.activated.emit(1)
    assert desk.aids.other.text.toPlainText() == "Another."


def test_what_was_chosen_just_before_goes_along(desk: Desk):
    begin_in_english(desk)
    editor = desk.view.editor
    editor.position.setCurrentIndex(editor.position.findData(Position.OPPOSE.value))
    editor.position.activated.emit(editor.position.currentIndex())
    QTest.keyClicks(editor.bill, "9")
    desk.aids.other.begin.click()
    desk.run()
    draft = desk.presenter.draft
    assert draft is not None
    assert (draft.position, draft.bill) == (Position.OPPOSE, "9")


def test_the_time_of_the_other_draft_is_told_at_the_own_pace(desk: Desk):
    english = desk.kept(begin_in_english(desk))
    desk.core.writing.begin_beside(english.id, "palabra " * 130, "es")
    desk.aids.othering.look()
    desk.run()
    assert desk.aids.other.says.text() == "130 words · 1:00"
    desk.core.rehearsing.note(english.id, "word " * 100, seconds=60, limit=0, is_whole=True)
    desk.presenter.fitting.look_again()
    desk.run()
    assert desk.aids.other.says.text() == "130 words · 1:18"
