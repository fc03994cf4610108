# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Testimony on a screen of its own, over a real vault; and a disk with little room."""

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.testimony import Draft
from tests.support.manual_executor import ManualExecutor, deliver
from ui.drafts.aids import Aids
from ui.drafts.model import DraftsModel
from ui.drafts.placing import build_testimony
from ui.drafts.presenter import DraftsPresenter
from ui.drafts.view import DraftsView
from ui.jobs import Jobs
from ui.widgets.two_lines import Role

ROOM = 512 * 1024
TOO_MUCH = "word " * 200_000
PLACES = {"ca-oakland": "Oakland"}


@dataclass
class Desk:
    """Testimony as a person uses it; `run` lets the work that waits be done."""

    core: Core
    jobs: Jobs
    executor: ManualExecutor
    view: DraftsView
    presenter: DraftsPresenter
    model: DraftsModel
    run: Callable[[], None]
    hearings_asked: list[str] = field(default_factory=list)

    @property
    def aids(self) -> Aids:
        """What helps to write, beside the text."""
        found = self.view.findChild(Aids)
        assert found is not None
        return found

    @property
    def text(self) -> str:
        return self.view.editor.text.toPlainText()

    @property
    def state(self) -> str:
        return self.view.editor.state.text()

    @property
    def said(self) -> str:
        return self.view.strip.words.text() if self.view.strip.isVisible() else ""

    @property
    def titles(self) -> list[str]:
        rows = range(self.model.rowCount())
        return [str(self.model.index(row, 0).data(Role.TITLE)) for row in rows]

    def kept(self, draft_id: str) -> Draft:
        """The draft as it is on the disk, read past everything of the window."""
        return self.core.writing.draft(draft_id)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.view.editor.text, words)

    def press(self, button: QWidget) -> None:
        assert button.isVisible(), "nobody can press what is not there"
        assert button.isEnabled(), "nobody can press what is greyed out"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def begin(self, text: str = "") -> str:
        """A new draft with a text that is kept; its id."""
        self.press(self.view.new_draft)
        self.run()
        assert self.presenter.draft is not None
        draft_id = self.presenter.draft.id
        self.type(text)
        self.presenter.autosave.flush()
        self.run()
        return draft_id

    def choose(self, draft_id: str) -> None:
        row = self.model.row_of(draft_id)
        assert row >= 0, "the draft is not in the list"
        self.view.table.setCurrentIndex(self.model.index(row, 0))

    def time_is_up(self) -> None:
        """The clock of the saving has run down."""
        timer = self.presenter.autosave._timer
        assert timer.isActive(), "nothing is going to be saved"
        timer.stop()
        timer.timeout.emit()


@pytest.fixture
def desk(
    qtbot: QtBot, core: Core, jobs: Jobs, executor: ManualExecutor, settle: Callable[[], None]
) -> Iterator[Desk]:
    today = core.clock.now().date()
    view, presenter = build_testimony(core, jobs, QWidget(), lambda: today, lambda: PLACES)
    qtbot.addWidget(view)
    model = view.table.model()
    assert isinstance(model, DraftsModel)
    made = Desk(core, jobs, executor, view, presenter, model, settle)
    presenter.hearing_wanted.connect(made.hearings_asked.append)
    view.resize(1280, 700)
    view.show()
    presenter.show_again()
    settle()
    yield made
    deliver()


@pytest.fixture
def full_disk() -> Callable[[], AbstractContextManager[None]]:
    """While it lasts, the system lets no file grow above half a megabyte."""

    @contextmanager
    def limited() -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited
