# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What helps to write stands beside the text, in a narrow window in the place of the list."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hearings.domain.testimony import Position
from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import listed, record
from ui.drafts.helps import Helps


def choose_position(desk: Desk, position: Position) -> None:
    box = desk.view.editor.position
    box.setCurrentIndex(box.findData(position.value))
    box.activated.emit(box.currentIndex())


def test_a_position_that_the_committee_does_not_list_is_warned_of_with_its_source(desk: Desk):
    made = record("9", date(2026, 12, 1), body="Senate Public Safety Committee")
    (hearing_id,) = listed(desk.core, made, place_id="ca-legislature")
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    warning = desk.view.editor.warning
    assert not warning.isVisible()
    choose_position(desk, Position.AMEND)
    assert "is not listed. Choose support or oppose to be counted" in warning.text()
    assert "checked on" in warning.text()
    assert warning.isVisible()
    choose_position(desk, Position.SUPPORT)
    assert not warning.isVisible()


def test_nobody_is_warned_where_nothing_is_known(desk: Desk):
    desk.begin("Words.")
    choose_position(desk, Position.AMEND)
    assert not desk.view.editor.warning.isVisible()


def test_the_language_is_kept_with_the_draft(desk: Desk):
    draft_id = desk.begin("Buenas tardes.")
    box = desk.view.editor.language
    box.setCurrentIndex(box.findData("es"))
    box.activated.emit(box.currentIndex())
    desk.time_is_up()
    desk.run()
    assert desk.kept(draft_id).language == "es"
    desk.begin("Good evening.")
    assert box.currentData() == "en"
    desk.choose(draft_id)
    desk.run()
    assert box.currentData() == "es"


def test_a_language_that_is_not_offered_stays(desk: Desk):
    draft = desk.core.writing.begin(None, text="Xin chào.", language="vi")
    desk.presenter.show_again(keep=draft.id)
    desk.run()
    assert desk.view.editor.language.currentData() == "vi"


def test_in_a_narrow_window_the_list_gives_way_when_help_is_wanted(desk: Desk):
    desk.begin("Words.")
    assert desk.view.beside.isVisible()
    assert not desk.view.editor.show_beside.isVisible()
    desk.view.resize(900, 640)
    assert not desk.view.beside.isVisible()
    assert desk.view.left.isVisible()
    desk.press(desk.view.editor.show_beside)
    assert desk.view.beside.isVisible()
    assert not desk.view.left.isVisible()
    desk.view.resize(1280, 640)
    assert desk.view.left.isVisible()
    assert desk.view.beside.isVisible()


def test_what_helps_is_reached_by_keys_alone(desk: Desk):
    desk.begin("Words.")
    desk.view.editor.hand_in.setFocus()
    QTest.keyClick(desk.view.editor.hand_in, Qt.Key.Key_Tab)
    helps = desk.view.findChild(Helps)
    assert desk.view.focusWidget() is helps.tabBar()
    QTest.keyClick(helps.tabBar(), Qt.Key.Key_Right)
    assert desk.aids.checklist.isVisible()
    for _ in range(3):
        QTest.keyClick(desk.view.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(desk.view.focusWidget(), Qt.Key.Key_Tab)
    assert desk.view.focusWidget() is desk.aids.notes.text
