# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Begins a draft from a template, and walks through its blanks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.domain.template import Blank, TemplateKind
from hearings.domain.testimony import Draft
from hearings.drafting.blanks import fill, next_blank, previous_blank
from hearings.drafting.templates import Speech, load_template, values_of
from hearings.messages.drafting import template_name
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
        self, menu: QMenu, editor: Editor, editing: Editing, core: Core, jobs: Jobs
    ) -> None:
        super().__init__(menu)
        self._editor, self._editing, self._core, self._jobs = editor, editing, core, jobs
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
        begun = partial(_begun, self._core, kind, language, draft.id if draft else "")
        self._editing.autosave.then(partial(begun, is_empty=is_empty), self._done)

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


def _begun(
    core: Core, kind: TemplateKind, language: str, draft_id: str, *, is_empty: bool
) -> Draft:
    """The draft with the template: this one as it is kept by now, where it has no words yet."""
    writing = core.writing
    if not draft_id:
        return writing.begin(None, text=filled(kind, language, Speech()), language=language)
    draft = writing.draft(draft_id)
    text = filled(kind, language, speech_of(draft, core.occasions.of(draft).hearing))
    if not is_empty:
        return writing.begin_beside(draft_id, text, language)
    writing.describe(
        draft_id, title=draft.title, bill=draft.bill, position=draft.position, language=language
    )
    return writing.save(draft_id, text)


def filled(kind: TemplateKind, language: str, known: Speech) -> str:
    """The template with what is known of the hearing and the bill; the rest stays blank."""
    return fill(load_template(kind, language).text, values_of(known, language)).rstrip("\n")


def speech_of(draft: Draft, hearing: Hearing | None) -> Speech:
    """What is known of a speech; the day is that of the hearing as it stands now.

    Who speaks stays open: that is kept apart from every text.
    """
    tie = draft.tie
    day = hearing.record.date if hearing else tie.date if tie else None
    return Speech(bill=draft.bill, body=tie.body if tie else "", position=draft.position, day=day)
