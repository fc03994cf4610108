# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Puts what helps to write beside the text, and joins it to the draft in the editor."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hearings.core import Core
from hearings.domain.testimony import Draft, Position
from hearings.messages.disclosure import unlisted_position_sentence
from ui.drafts.checking import Checking, ChecklistView
from ui.drafts.citing import Citing, LibraryView
from ui.drafts.helps import Helps
from ui.drafts.marking import Marking
from ui.drafts.notes import Notes, NotesView
from ui.drafts.other_draft import OtherDraft, OtherView
from ui.drafts.paragraphs import Paragraphs, ParagraphsView
from ui.drafts.presenter import DraftsPresenter
from ui.drafts.spelling import SpellingMenu
from ui.drafts.templates import Templates
from ui.drafts.tied import Tied
from ui.drafts.view import DraftsView
from ui.jobs import Jobs


class Aids(QObject):
    """Checklist, library, kept paragraphs, notes, templates, the warning of a position."""

    def __init__(
        self, view: DraftsView, helps: Helps, drafts: DraftsPresenter, core: Core, jobs: Jobs
    ) -> None:
        super().__init__(view)
        self._editor, self._drafts = view.editor, drafts
        editor, editing, writing = view.editor, drafts.editing, core.writing
        self.checklist, self.library = ChecklistView(), LibraryView()
        self.paragraphs, self.notes = ParagraphsView(), NotesView()
        self.other = OtherView()
        for page, name in (
            (self.checklist, self.tr("Check")),
            (self.library, self.tr("Library")),
            (self.paragraphs, self.tr("Kept")),
            (self.notes, self.tr("Notes")),
            (self.other, self.tr("Other")),
        ):
            helps.add(page, name)
        self.checking = Checking(self.checklist, editor, editing, jobs)
        self.citing = Citing(self.library, editor, lambda: drafts.fitting.occasion, core, jobs)
        self.keeping = Paragraphs(self.paragraphs, editor, writing, jobs)
        self.noting = Notes(self.notes, editing, writing)
        self.marking = Marking(editor, editing)
        self.othering = OtherDraft(self.other, editing, writing, jobs, lambda: drafts.fitting.pace)
        self.othering.begun.connect(drafts.write)
        self.tied = Tied(editor, editing, drafts.fitting)
        self.spelling = SpellingMenu(editor, editing, core.spelling, jobs)
        self.spelling.failed.connect(drafts.fail)
        self.spelling.told.connect(lambda words: view.strip.say(words, ""))
        menu = view.from_template.menu()
        self.templates = Templates(menu, editor, editing, core, jobs)
        self._from_template = ""
        self.templates.begun.connect(self._begun)
        drafts.ready.connect(self._ready)
        self.checklist.next_blank.clicked.connect(self.templates.jump)
        for one in (self.citing, self.keeping, self.noting, self.othering, self.templates):
            one.failed.connect(drafts.fail)
        drafts.fitting.occasion_changed.connect(self._occasion_changed)
        editor.described.connect(self._warn_of_position)
        drafts.forgotten.connect(self._forget)
        self.keeping.look()

    def _forget(self) -> None:
        self.noting.forget()
        self.keeping.let_go()
        for text in (
            self.other.text,
            self.library.warning,
            self._editor.warning,
            self._editor.news,
        ):
            text.clear()
        for lines in (self.paragraphs.kept, self.checklist.points):
            lines.show_lines(())
        self.other.choice.clear()
        self._editor.find_bar.words.clear()
        self._editor.find_bar.instead.clear()

    def _begun(self, draft: Draft) -> None:
        self._from_template = draft.id
        self._drafts.write(draft)

    def _ready(self, draft: Draft) -> None:
        if draft.id == self._from_template:
            self._from_template = ""
            self.templates.jump()

    def _occasion_changed(self) -> None:
        self.citing.look()
        self.othering.show()
        self._warn_of_position()

    def _warn_of_position(self) -> None:
        occasion, editor = self._drafts.fitting.occasion, self._editor
        known = occasion.participation
        is_listed = occasion.lists(Position(editor.position.currentData()))
        if known is not None and not is_listed:
            editor.warning.setText(unlisted_position_sentence(known))
        editor.warning.setVisible(not is_listed)
