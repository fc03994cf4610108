# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The menu of versions reads anew each time it opens, and shows the newest ones."""

from tests.ui.drafts.conftest import Desk
from ui.drafts.versions import MENU_VERSIONS


def offered(desk: Desk) -> list[str]:
    menu = desk.view.editor.versions.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Reading…"]
    desk.run()
    first, line, *versions = menu.actions()
    assert (first.text(), line.isSeparator()) == ("Compare and name…", True)
    return [action.text() for action in versions]


def test_only_the_newest_versions_are_offered(desk: Desk):
    draft_id = desk.begin("one")
    shelf = desk.core._rooms.vault().drafts
    for number in range(MENU_VERSIONS + 5):
        shelf.name_version(draft_id, f"version {number}", desk.core.clock.now())
    assert len(offered(desk)) == MENU_VERSIONS


def test_a_second_opening_shows_what_came_since(desk: Desk):
    draft_id = desk.begin("one two")
    assert offered(desk) == ["No earlier version yet"]
    shelf = desk.core._rooms.vault().drafts
    shelf.name_version(draft_id, "mine", desk.core.clock.now())
    assert offered(desk) == ["Mon 23 Nov 12:00 PM · “mine” · 2 words"]


def test_without_a_draft_nothing_is_read(desk: Desk):
    menu = desk.view.editor.versions.menu()
    menu.aboutToShow.emit()
    assert desk.executor.waiting == 0


def test_restoring_the_text_as_it_stands_changes_nothing(desk: Desk):
    draft_id = desk.begin("one two")
    shelf = desk.core._rooms.vault().drafts
    shelf.name_version(draft_id, "mine", desk.core.clock.now())
    offered(desk)
    desk.view.editor.versions.menu().actions()[2].trigger()
    desk.run()
    assert desk.text == "one two"
    assert len(desk.core.writing.versions(draft_id)) == 1


def test_undo_takes_back_a_restored_version_and_keeps_what_it_brought(desk: Desk):
    draft_id = desk.begin("one two")
    shelf = desk.core._rooms.vault().drafts
    shelf.name_version(draft_id, "mine", desk.core.clock.now())
    desk.type(" three")
    offered(desk)
    desk.view.editor.versions.menu().actions()[2].trigger()
    desk.run()
    assert desk.text == "one two"
    desk.view.editor.text.undo()
    assert desk.text == "one two three"
    desk.presenter.autosave.flush()
    desk.run()
    assert desk.kept(draft_id).text == "one two three"
    desk.view.editor.text.undo()
    assert desk.text == ""
    desk.view.editor.text.redo()
    desk.view.editor.text.redo()
    assert desk.text == "one two"
