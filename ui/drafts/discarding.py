# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Throws drafts away, takes them back, and deletes them for good, with a question before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from hearings.domain.testimony import Draft
from hearings.tasks.writing import Writing
from ui.drafts.autosave import Autosave
from ui.drafts.model import title_of
from ui.jobs import Err, Ok
from ui.widgets.strip import Strip


class Discarding(QObject):
    """What is asked and undone in the line across the top."""

    failed = Signal(object)
    changed = Signal(str)
    """Drafts came or went; the id of the one to show, empty for none."""
    deleted = Signal(str)

    def __init__(self, strip: Strip, writing: Writing, autosave: Autosave, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._writing, self._autosave = strip, writing, autosave
        self._undo: Draft | None = None
        self._doomed: Draft | None = None
        strip.action_chosen.connect(self._act)

    def throw_away(self, draft: Draft) -> None:
        """Move a draft to the trash once everything typed before is kept."""
        self._autosave.then(
            lambda: self._writing.throw_away(draft.id), partial(self._thrown, draft)
        )

    def take_out(self, draft: Draft) -> None:
        """Take a draft out of the trash."""

        def done(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self.failed.emit(answer.error)
            self.changed.emit(draft.id)

        self._autosave.then(lambda: self._writing.take_back(draft.id), done)

    def ask_delete(self, draft: Draft) -> None:
        """Ask before a draft is deleted for good."""
        self._undo, self._doomed = None, draft
        words = self.tr(
            "Delete “{title}” with all its versions? This cannot be undone. "
            "Copies in backups and exports stay."
        )
        self._strip.say(words.format(title=title_of(draft)), "warn", self.tr("Delete for good"))

    def ask_no_more(self) -> None:
        """Something else is in front: a question is never answered unread."""
        if self._doomed is not None:
            self._doomed = None
            self._strip.hide()

    def forget(self) -> None:
        """Something else is said in the line: what it offered is over."""
        self._undo = self._doomed = None

    def _thrown(self, draft: Draft, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._undo, self._doomed = draft, None
        words = self.tr("“{title}” is in the trash.").format(title=title_of(draft))
        self._strip.say(words, "", self.tr("Undo"))
        self.changed.emit("")

    def _act(self) -> None:
        self._strip.hide()
        undone, doomed = self._undo, self._doomed
        self.forget()
        if undone is not None:
            self.take_out(undone)
        elif doomed is not None:
            self._delete(doomed)

    def _delete(self, draft: Draft) -> None:
        def done(answer: Ok[None] | Err) -> None:
            if isinstance(answer, Err):
                self.failed.emit(answer.error)
            else:
                self.deleted.emit(draft.id)
            self.changed.emit("")

        self._autosave.forget(draft.id)
        self._autosave.then(lambda: self._writing.delete_for_good(draft.id), done)
