# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A hearing that was imported is removed from its pane, and brought back from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from hearings.domain.listing import ListQuery
from tests.support.window import OFFSCREEN, Desk, Town, open_window, write_places
from ui.hearing.forgetting import FORGET

pytestmark = OFFSCREEN

NOTICE = b"The Library Board hears facial recognition on December 3, 2026 at 6:00 PM in Room 2."
OTHER = b"The Parks Board hears license plate readers on December 9, 2026 at 5:00 PM in Room 1."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """An open window whose list has two hearings that were imported."""
    folder = tmp_path / "profile"
    write_places(folder, Town("https://calendar.example/v1"))
    with open_window(folder) as made:
        made.core.following.follow("ca-oakland")
        for notice in (NOTICE, OTHER):
            made.core.importing.import_bytes(notice, "notice.txt", "ca-oakland")
        made.window.inside.hearings.read_follows()
        made.window.inside.show_place("hearings")
        made.settle()
        yield made


def follow_link(desk: Desk, link: str) -> None:
    desk.hearings.pane.document.anchorClicked.emit(QUrl(link))
    desk.settle()


def test_removed_it_is_gone_from_the_list_and_can_be_brought_back(desk: Desk):
    desk.hearings.click(0)
    assert "Library Board" in desk.hearings.title + desk.hearings.agenda
    assert "Remove this hearing" in desk.hearings.agenda
    hearing_id = desk.window.inside.upcoming.chosen
    follow_link(desk, FORGET + hearing_id)
    assert len(desk.hearings.rows) == 1
    assert desk.hearings.pane.empty.isVisible()
    assert desk.hearings.pane.empty.title.text().startswith("Removed: ")
    assert desk.hearings.pane.empty.action.hasFocus()
    desk.hearings.press(desk.hearings.pane.empty.action)
    assert len(desk.hearings.rows) == 2
    assert "Remove this hearing" in desk.hearings.agenda
    assert desk.window.inside.upcoming.chosen == hearing_id


def test_the_pane_invites_as_before_once_it_was_undone(desk: Desk):
    desk.hearings.click(0)
    follow_link(desk, FORGET + desk.window.inside.upcoming.chosen)
    desk.hearings.press(desk.hearings.pane.empty.action)
    assert desk.hearings.pane.empty.title.text() == "Choose a hearing"
    desk.hearings.pane.empty.action_chosen.emit()
    desk.settle()
    assert len(list(desk.core.looking.hearings(ListQuery()))) == 2


def test_what_cannot_be_removed_says_why(desk: Desk):
    follow_link(desk, FORGET + "nobody-knows")
    assert "There is no hearing “nobody-knows” here." in desk.window.inside.frame.strip.words.text()
    assert len(desk.hearings.rows) == 2
