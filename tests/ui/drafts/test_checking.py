# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The checklist follows the text at a distance and points at what it found."""

from PySide6.QtTest import QTest

from tests.ui.drafts.conftest import Desk


def looked(desk: Desk) -> list[str]:
    timer = desk.aids.checking.behind.pause
    assert timer.isActive(), "nobody is going to look"
    timer.stop()
    timer.timeout.emit()
    desk.run()
    return desk.aids.checklist.points.lines


def test_what_is_there_and_what_is_missing_is_told(desk: Desk):
    desk.begin()
    desk.presenter.type_text("I oppose Item 12. Please vote no.")
    points = looked(desk)
    assert points[1] == "✓  Number of the bill or item\nFound: a number of a bill or item."
    assert points[3] == "○  One story\nTell one thing that happened to you or near you."
    assert len(points) == 6


def test_it_looks_again_only_when_nobody_types(desk: Desk):
    desk.begin()
    looked(desk)
    desk.type("I oppose ")
    desk.type("Item 12.")
    assert not desk.aids.checklist.points.lines[2].startswith("✓")
    assert looked(desk)[2].startswith("✓")


def test_a_point_that_was_found_is_shown_in_the_text(desk: Desk):
    desk.begin()
    desk.presenter.type_text("😀 I oppose Item 12. Please vote no.")
    looked(desk)
    desk.aids.checklist.points.line_chosen.emit(1)
    assert desk.view.editor.text.textCursor().selectedText() == "Item 12"
    assert desk.view.editor.text.hasFocus()
    before = desk.view.editor.text.textCursor().position()
    desk.aids.checklist.points.line_chosen.emit(3)
    assert desk.view.editor.text.textCursor().position() == before


def test_blanks_of_a_template_are_counted_and_found_nothing(desk: Desk):
    desk.begin()
    desk.presenter.type_text("My name is {{name: your name}}.")
    assert looked(desk)[0].startswith("○")
    assert desk.aids.checklist.blanks.text() == "1 blank of the template still to fill."
    assert not desk.aids.checklist.next_blank.isHidden()
    desk.begin("My name is A. Resident.")
    assert looked(desk)[0].startswith("✓")
    assert desk.aids.checklist.next_blank.isHidden()


def test_the_number_of_the_draft_is_known_without_a_word_before_it(desk: Desk):
    desk.begin()
    desk.presenter.type_text("I oppose 26-0114.")
    assert looked(desk)[1].startswith("○")
    QTest.keyClicks(desk.view.editor.bill, "26-0114")
    assert looked(desk)[1].startswith("✓")


def test_it_says_where_it_stops_in_a_very_long_text(desk: Desk):
    desk.begin()
    desk.presenter.type_text("word " * 12_000)
    looked(desk)
    assert desk.aids.checklist.partly.isHidden()
    desk.presenter.type_text("I oppose Item 12.")
    assert looked(desk)[1].startswith("○")
    words = "Only the first 60,000 characters of this text are looked at."
    assert (desk.aids.checklist.partly.text(), desk.aids.checklist.partly.isHidden()) == (
        words,
        False,
    )
