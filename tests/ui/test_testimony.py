# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The pages of Testimony give way to each other, and keep nothing of a draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hearings.domain.document_format import DocumentFormat
from hearings.domain.hearing import Hearing
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, core_on, open_window
from tests.ui.hearings_for_tests import OAKLAND, listed, record
from ui import testimony as testimony_module
from ui.rail import HEARINGS, TESTIMONY

pytestmark = OFFSCREEN
MARKER = "zzyzx marker of mine"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    core = core_on(tmp_path / "profile", TurnedClock())
    core.following.follow(OAKLAND)
    listed(core, record())
    core.close()
    with open_window(tmp_path / "profile") as made:
        yield made


@pytest.fixture
def hearing(desk: Desk) -> Hearing:
    """The hearing with a draft that is in the editor."""
    desk.hearings.click(0)
    assert desk.window.inside.hearing is not None
    found = desk.window.inside.hearing.hearing
    assert found is not None
    desk.window.inside.write_for(found)
    desk.settle()
    desk.testimony.type(MARKER)
    desk.testimony.pause()
    return found


def page_of(desk: Desk) -> testimony_module.Testimony:
    page = desk.window.inside._pages[TESTIMONY]
    assert isinstance(page, testimony_module.Testimony)
    return page


def test_whoever_asks_for_a_draft_gets_its_text_whatever_was_in_front(desk: Desk, hearing: Hearing):
    page = page_of(desk)
    for bring, preview in (
        (desk.testimony.editor.hand_in.click, lambda: page.handing_in._view.preview),
        (desk.testimony.editor.variants.click, lambda: page.variants._view.texts[0]),
    ):
        bring()
        desk.settle()
        assert not desk.testimony.editor.isVisible()
        assert MARKER in preview().toPlainText()
        desk.window.inside.write_for(hearing)
        desk.settle()
        assert desk.testimony.editor.isVisible()
        assert preview().toPlainText() == ""


def test_the_key_to_find_finds_in_the_text(desk: Desk, hearing: Hearing):
    desk.control(Qt.Key.Key_F)
    assert desk.window.focusWidget() is desk.testimony.editor.find_bar.words
    desk.testimony.editor.hand_in.click()
    desk.settle()
    assert not isinstance(page_of(desk).search, QLineEdit)


def test_the_rail_goes_where_the_text_stands_alone(desk: Desk, hearing: Hearing):
    desk.key(Qt.Key.Key_F11)
    assert not desk.window.inside.frame.rail.isVisible()
    desk.key(Qt.Key.Key_F11)
    assert desk.window.inside.frame.rail.isVisible()


def test_the_rail_is_back_wherever_one_goes_from_the_text_alone(desk: Desk, hearing: Hearing):
    desk.key(Qt.Key.Key_F11)
    rail = desk.window.inside.frame.rail
    assert not rail.isVisible()
    desk.control(Qt.Key.Key_2)
    assert desk.window.inside.place == HEARINGS
    assert rail.isVisible()
    assert desk.hearings.view.isVisible()


def test_all_of_it_can_be_forgotten_at_once_and_comes_back(desk: Desk, hearing: Hearing):
    page, clipboard = page_of(desk), QGuiApplication.clipboard()
    desk.testimony.editor.rehearse.click()
    desk.settle()
    prompter = page.rehearsal._view
    assert prompter.isVisible()
    desk.testimony.editor.hand_in.click()
    desk.settle()
    page.handing_in._view.copy_body.click()
    assert MARKER in clipboard.text()
    page.forget_all()
    assert clipboard.text() == ""
    assert not prompter.isVisible()
    for text in (desk.testimony.text, prompter.text.toPlainText(),
                 page.handing_in._view.preview.toPlainText()):  # fmt: skip
        assert MARKER not in text
    page.drafts.show_again()
    desk.settle()
    assert desk.testimony.text == MARKER


def test_what_somebody_else_copied_stays_in_the_clipboard(desk: Desk, hearing: Hearing):
    desk.testimony.editor.hand_in.click()
    desk.settle()
    page_of(desk).handing_in._view.copy_body.click()
    QGuiApplication.clipboard().setText("other")
    page_of(desk).forget_all()
    assert QGuiApplication.clipboard().text() == "other"


def test_the_keys_of_a_rehearsal_reach_nothing_behind_it(desk: Desk, hearing: Hearing):
    started: list[str] = []
    desk.window.inside.refreshing.started.connect(lambda: started.append("read"))
    desk.testimony.press(desk.testimony.editor.rehearse)
    rehearsal = page_of(desk).rehearsal
    QTest.keyClick(rehearsal._view, Qt.Key.Key_F5)
    desk.settle()
    assert rehearsal.is_running
    assert started == []
    rehearsal.leave()


@pytest.mark.parametrize("name", ["hand_in", "variants", "versions"])
def test_escape_leads_back_to_the_text(desk: Desk, hearing: Hearing, name: str):
    if name == "versions":
        desk.window.inside.drafts.versions_wanted.emit(desk.window.inside.drafts.draft)
        desk.settle()
    else:
        desk.testimony.press(getattr(desk.testimony.editor, name))
    assert not desk.testimony.view.isVisible()
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Escape)
    assert desk.testimony.view.isVisible()
    assert desk.testimony.editor.text.hasFocus()


def test_the_guide_gives_way_to_the_question_where_to_save(
    desk: Desk, hearing: Hearing, tmp_path: Path
):
    page, finding = page_of(desk), desk.window.inside.finding
    desk.testimony.editor.hand_in.click()
    desk.settle()
    finding.turn_guide()
    assert finding.guide.view.isVisible()
    shared = tmp_path / "OneDrive" / "mine.pdf"
    page.handing_in.ways_out._weigh(DocumentFormat.PDF, False, shared)
    assert not finding.guide.view.isVisible()
    assert not shared.exists()
