# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Says above the text what became of the hearing it is for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hearings.messages.tie import tie_sentence
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.drafts.fitting import Fitting


class Tied(QObject):
    """Fills the line of news as soon as the hearing of the draft is known."""

    def __init__(self, editor: Editor, editing: Editing, fitting: Fitting) -> None:
        super().__init__(editor)
        self._editor, self._editing, self._fitting = editor, editing, fitting
        fitting.occasion_changed.connect(self._say)

    def _say(self) -> None:
        draft, occasion = self._editing.draft, self._fitting.occasion
        words = ""
        if draft is not None:
            since, is_lost = draft.created_at, occasion.is_lost
            words = tie_sentence(occasion.hearing, since, is_lost=is_lost)
        hearing = occasion.hearing
        # Of one that is only not listed any more nobody knows that it was moved.
        if hearing is not None and hearing.replaced_by and hearing.record.status.is_off:
            way = self.tr("“Choose hearing…” has its new date first.")
            words = f"{words} {way}"
        self._editor.open_hearing.setEnabled(occasion.hearing is not None)
        self._editor.news.setText(words)
        self._editor.news.setVisible(bool(words))
