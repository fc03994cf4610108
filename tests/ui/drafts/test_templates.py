# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A template begins a testimony, and a key leads from blank to blank."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hearings.domain.speaker import Speaker
from hearings.domain.template import TemplateKind
from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import listed, record


def choose(desk: Desk, name: str) -> None:
    actions = {one.objectName(): one for one in desk.view.from_template.menu().actions()}
    actions[name].trigger()
    desk.run()


def selected(desk: Desk) -> str:
    return desk.view.editor.text.textCursor().selectedText()


def test_the_menu_offers_every_template_in_both_languages(desk: Desk):
    names = {one.objectName() for one in desk.view.from_template.menu().actions()} - {""}
    assert names == {f"{kind.value}.{tag}" for kind in TemplateKind for tag in ("en", "es")}


def test_a_template_begins_a_draft_with_its_first_blank_selected(desk: Desk):
    choose(desk, "resident.en")
    assert selected(desk).startswith("{{body:")
    assert desk.view.editor.text.hasFocus()
    assert desk.presenter.draft is not None
    assert desk.kept(desk.presenter.draft.id).text == desk.text


def test_what_is_known_of_the_hearing_is_filled_and_who_speaks_is_not(desk: Desk):
    desk.core.handing_in.keep_speaker(Speaker("A. Resident", "Sampleville"))
    (hearing_id,) = listed(desk.core, record())
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    choose(desk, "resident.en")
    assert "members of the City Council" in desk.text
    assert "Resident" not in desk.text
    assert selected(desk).startswith("{{name:")
    assert len(desk.core.writing.drafts()) == 1, "an empty draft takes the template itself"


def test_a_draft_with_words_keeps_them_and_a_second_one_begins(desk: Desk):
    (hearing_id,) = listed(desk.core, record())
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    desk.type("Words.")
    choose(desk, "resident.es")
    assert "Words." not in desk.text
    assert desk.presenter.draft is not None
    assert (desk.presenter.draft.language, desk.view.editor.language.currentData()) == ("es", "es")
    assert {one.tie.hearing_id for one in desk.core.writing.drafts() if one.tie} == {hearing_id}
    assert sorted(one.text == "Words." for one in desk.core.writing.drafts()) == [False, True]


def test_a_key_leads_from_blank_to_blank_and_round(desk: Desk):
    desk.begin()
    desk.presenter.type_text("😀 {{name: one}} and {{town: two}}")
    text = desk.view.editor.text
    seen = []
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_F4)
        seen.append(selected(desk))
    assert seen == ["{{name: one}}", "{{town: two}}", "{{name: one}}"]
    QTest.keyClick(text, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert selected(desk) == "{{town: two}}"
    QTest.keyClicks(text, "Sampleville")
    assert desk.text == "😀 {{name: one}} and Sampleville"


def test_without_blanks_the_key_does_nothing(desk: Desk):
    desk.begin("No blanks.")
    QTest.keyClick(desk.view.editor.text, Qt.Key.Key_F4)
    assert selected(desk) == ""


def test_after_undo_the_key_goes_on_from_there(desk: Desk):
    desk.begin()
    desk.presenter.type_text("{{name: one}} and {{town: two}}")
    text = desk.view.editor.text
    QTest.keyClick(text, Qt.Key.Key_F4)
    QTest.keyClicks(text, "A. Resident")
    text.undo()
    assert desk.text == "{{name: one}} and {{town: two}}"
    seen = []
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_F4)
        seen.append(selected(desk))
    assert sorted(seen) == ["{{name: one}}", "{{town: two}}"]


def test_what_was_typed_just_before_a_template_is_in_it_and_stays(desk: Desk):
    draft_id = desk.begin()
    editor = desk.view.editor
    QTest.keyClicks(editor.title, "My title")
    QTest.keyClicks(editor.bill, "26-7")
    choose(desk, "resident.es")
    kept = desk.kept(draft_id)
    assert (kept.title, kept.bill, kept.language) == ("My title", "26-7", "es")
    assert "26-7" in kept.text
    assert editor.language.currentData() == "es"


def test_a_template_has_the_day_on_which_the_hearing_is_now(desk: Desk):
    (hearing_id,) = listed(desk.core, record("1", date(2026, 12, 1)))
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    listed(desk.core, record("1", date(2026, 12, 8)))
    choose(desk, "organisation.en")
    assert "December 8, 2026" in desk.text
    assert "December 1," not in desk.text
