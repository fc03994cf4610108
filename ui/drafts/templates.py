# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Begins a draft from a template, and walks through its blanks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from hearings.domain.template import Blank, TemplateKind
from hearings.domain.testimony import Draft
from hearings.drafting.blanks import fill, next_blank, previous_blank
from hearings.drafting.templates import Speech, load_template, values_of
from hearings.messages.drafting import template_name
from hearings.tasks.writing import Writing
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.jobs import Err, Jobs, Ok
from ui.places_in_text import index_of, select


class Templates(QObject):
    """The menu of templates, and the keys that jump from blank to blank."""

    begun = Signal(object)
    """A draft was begun from a template; it is kept already."""
    failed = Signal(object)

    def __init__(
        self, menu: QMenu, editor: Editor, editing: Editing, writing: Writing, jobs: Jobs
    ) -> None:
        super().__init__(menu)
        self._editor, self._editing, self._writing, self._jobs = editor, editing, writing, jobs
        self._fill_menu(menu)
        for keys, find in (("F4", next_blank), ("Shift+F4", previous_blank)):
            shortcut = QShortcut(QKeySequence(keys), editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._jump, find))

    def jump(self) -> None:
        """Select the next blank."""
        self._jump(next_blank)

    def _fill_menu(self, menu: QMenu) -> None:
        for words, language in ((self.tr("In English"), "en"), (self.tr("In Spanish"), "es")):
            menu.addSection(words)
            for kind in TemplateKind:
                action = menu.addAction(template_name(kind))
                action.setObjectName(f"{kind.value}.{language}")
                action.triggered.connect(partial(self._begin, kind, language))

    def _begin(self, kind: TemplateKind, language: str, _on: bool = False) -> None:
        draft = self._editing.draft
        if draft is not None and draft.trashed_at is not None:
            draft = None
        is_empty = draft is not None and self._editor.text.document().isEmpty()

        def work() -> Draft:
            text = filled(kind, language, draft)
            if draft is None:
                return self._writing.begin(None, text=text, language=language)
            if is_empty:
                self._writing.describe(
                    draft.id, title=draft.title, bill=draft.bill, position=draft.position,
                    language=language,
                )  # fmt: skip
                return self._writing.save(draft.id, text)
            return self._writing.begin_beside(draft, text, language)

        self._editing.autosave.then(work, self._done)

    def _done(self, answer: Ok[Draft] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self._editing.put(answer.value)
            self.begun.emit(answer.value)

    def _jump(self, find: Callable[[str, int], Blank | None]) -> None:
        text, cursor = self._editing.text, self._editor.text.textCursor()
        # From its beginning: the cursor stands behind a blank that is selected.
        blank = find(text, index_of(text, cursor.selectionStart()))
        if blank is not None:
            select(self._editor.text, text, blank.start, blank.end)
            self._editor.text.setFocus()


def filled(kind: TemplateKind, language: str, draft: Draft | None) -> str:
    """The template with what is known of the hearing and the bill; the rest stays blank.

    Who speaks stays blank too: that is kept apart from every text.
    """
    known = Speech()
    if draft is not None:
        tie = draft.tie
        known = Speech(
            bill=draft.bill,
            body=tie.body if tie else "",
            position=draft.position,
            day=tie.date if tie else None,
        )
    return fill(load_template(kind, language).text, values_of(known, language)).rstrip("\n")
