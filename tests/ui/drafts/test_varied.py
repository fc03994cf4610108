# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where a text has variants, each limit is held against its own one."""

from tests.ui.drafts.conftest import Desk
from tests.ui.drafts.test_fitting import said, write_for_the_house


def look(desk: Desk) -> None:
    timer = desk.presenter.fitting.varied.behind.pause
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()
    desk.run()


def test_time_is_that_of_the_spoken_and_characters_those_of_the_written_variant(desk: Desk):
    write_for_the_house(desk)
    spoken, written = "word " * 130, "other " * 390
    desk.presenter.type_text(f"[for spoken] {spoken}\n\n[for written] {written}")
    assert said(desk)[0].startswith("4:"), "at first the whole text counts"
    look(desk)
    aloud, characters, sentence = said(desk)
    assert (aloud, sentence) == ("1:00 of 3:00", "This fits.")
    assert characters == "2,339 of 5,000 characters"


def test_marks_that_are_taken_out_make_it_one_text_again(desk: Desk):
    write_for_the_house(desk)
    desk.presenter.type_text("[for spoken] " + "word " * 130 + "\n\n[for written] Other.")
    look(desk)
    desk.view.editor.text.setPlainText("word " * 260)
    look(desk)
    assert said(desk)[0] == "2:00 of 3:00"


def test_another_draft_is_held_against_its_own_text_at_once(desk: Desk):
    write_for_the_house(desk)
    desk.presenter.type_text("[for written] " + "word " * 260)
    look(desk)
    desk.begin("one two three")
    assert said(desk)[1] == "13 characters"
