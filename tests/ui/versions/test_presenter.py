# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Any two versions stand side by side with what changed, and any one comes back."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.testimony import Draft
from ui.jobs import Jobs
from ui.versions.presenter import VersionsPresenter
from ui.versions.view import VersionsView
from ui.widgets.marked_text import MarkedText


@dataclass
class Shelf:
    """The versions as a person looks through them."""

    core: Core
    view: VersionsView
    presenter: VersionsPresenter
    run: Callable[[], None]
    restored: list[Draft] = field(default_factory=list)
    closed: list[None] = field(default_factory=list)

    def choose(self, row: int) -> None:
        self.view.versions.setCurrentIndex(self.view.versions.model().index(row, 0))
        self.view.versions.line_chosen.emit(row)
        self.run()

    def compare_with(self, row: int) -> None:
        self.view.against.setCurrentIndex(row)
        self.view.against.activated.emit(row)
        self.run()


def marked(text: MarkedText) -> str:
    cursor, found = QTextCursor(text.document()), []
    for at in range(text.document().characterCount() - 1):
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        shape = cursor.charFormat()
        if shape.fontStrikeOut() or shape.fontUnderline():
            found.append(cursor.selectedText())
    return "".join(found)


@pytest.fixture
def shelf(qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]) -> Shelf:
    view = VersionsView()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    made = Shelf(core, view, VersionsPresenter(view, core.writing, jobs), settle)
    made.presenter.restored.connect(made.restored.append)
    made.presenter.closed.connect(lambda: made.closed.append(None))
    return made


@pytest.fixture
def draft(shelf: Shelf) -> Draft:
    """Three texts, of which two were kept under a name."""
    begun = shelf.core.writing.begin(None, "Mine", "I ask you to vote no.")
    shelf.core.writing.name_version(begun.id, "first")
    shelf.core._rooms.vault().drafts._kept_at[begun.id] = shelf.core.clock.now()
    shelf.core.writing.save(begun.id, "I ask you to vote no today.")
    shelf.core.writing.name_version(begun.id, "second")
    return shelf.core.writing.save(begun.id, "We ask you to vote no today.")


def test_the_newest_version_is_compared_with_the_text_as_it_stands(shelf: Shelf, draft: Draft):
    shelf.presenter.show(draft)
    shelf.run()
    first, second = shelf.view.versions.lines
    assert "“second” · 6 words" in first.replace("7 words", "6 words")
    assert "“first”" in second
    assert shelf.view.old.toPlainText() == "I ask you to vote no today."
    assert shelf.view.new.toPlainText() == "We ask you to vote no today."
    assert (marked(shelf.view.old), marked(shelf.view.new)) == ("I", "We")
    assert shelf.view.says.text() == "1 word removed · 1 word added"


def test_any_two_are_compared_with_the_older_one_left(shelf: Shelf, draft: Draft):
    shelf.presenter.show(draft)
    shelf.run()
    shelf.compare_with(2)
    assert shelf.view.old.toPlainText() == "I ask you to vote no."
    assert shelf.view.new.toPlainText() == "I ask you to vote no today."
    shelf.choose(1)
    assert shelf.view.says.text() == "Both have the same words."


def test_a_version_comes_back_and_nothing_is_lost(shelf: Shelf, draft: Draft):
    shelf.presenter.show(draft)
    shelf.run()
    shelf.choose(1)
    QTest.mouseClick(shelf.view.restore, Qt.MouseButton.LeftButton)
    shelf.run()
    assert [one.text for one in shelf.restored] == ["I ask you to vote no."]
    assert shelf.closed == [None]
    texts = {one.text for one in shelf.core.writing.versions(draft.id)}
    assert "We ask you to vote no today." in texts


def test_the_text_as_it_stands_is_kept_under_a_name(shelf: Shelf, draft: Draft):
    shelf.presenter.show(draft)
    shelf.run()
    QTest.mouseClick(shelf.view.keep, Qt.MouseButton.LeftButton)
    shelf.run()
    assert len(shelf.view.versions.lines) == 2, "without a name nothing is kept"
    QTest.keyClicks(shelf.view.name, "as sent")
    QTest.keyClick(shelf.view.name, Qt.Key.Key_Return)
    shelf.run()
    assert "“as sent”" in shelf.view.versions.lines[0]
    assert shelf.core.writing.versions(draft.id)[0].text == draft.text


def test_a_draft_without_versions_says_so(shelf: Shelf):
    shelf.presenter.show(shelf.core.writing.begin(None))
    shelf.run()
    assert shelf.view.says.text() == "No earlier version yet"
    assert not shelf.view.restore.isEnabled()


def test_nothing_stays_when_the_person_leaves(shelf: Shelf, draft: Draft):
    shelf.presenter.show(draft)
    shelf.run()
    shelf.presenter.forget()
    assert shelf.view.old.toPlainText() == shelf.view.new.toPlainText() == ""
    assert shelf.view.versions.lines == []
