# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Paragraphs that were kept, to be used in this text again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hearings.domain.kept_paragraph import KeptParagraph
from hearings.tasks.writing import Writing
from ui import theme
from ui.drafts.editor import Editor, plain
from ui.icons import icon
from ui.jobs import Err, Jobs, Ok
from ui.places_in_text import put_in
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines


class ParagraphsView(QWidget):
    """What was kept, and what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = plain_label(
            self.tr("Paragraphs you keep here can be used in every draft."),
            theme.SMALL_POINTS,
            role="muted",
        )
        self.keep = QPushButton(icon("plus"), self.tr("Keep this paragraph"))
        self.keep.setToolTip(self.tr("Keep what is selected, or the paragraph at the cursor"))
        self.kept = Lines(self.tr("Paragraphs you kept"))
        self.put = QPushButton(self.tr("Put it into the text"))
        self.forget = QPushButton(icon("trash"), self.tr("Keep it no longer"))
        self.bring_back = QPushButton(self.tr("Bring it back"))
        self.bring_back.setToolTip(self.tr("Keep the paragraph again that you kept no longer"))
        self.bring_back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.says)
        column.addLayout(Flow(self.keep))
        column.addWidget(self.kept, 1)
        column.addLayout(Flow(self.put, self.forget, self.bring_back))


class Paragraphs(QObject):
    """Behaviour of the kept paragraphs."""

    failed = Signal(object)

    def __init__(self, view: ParagraphsView, editor: Editor, writing: Writing, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._editor, self._writing, self._jobs = view, editor, writing, jobs
        self._kept: tuple[KeptParagraph, ...] = ()
        self._let_go = ""
        view.keep.clicked.connect(self._keep)
        view.put.clicked.connect(self._put)
        view.forget.clicked.connect(self._forget)
        view.bring_back.clicked.connect(self._bring_back)

    def look(self) -> None:
        """Read what is kept."""
        self._do(lambda: None)

    def let_go(self) -> None:
        """What was kept no longer cannot be brought back any more, and is nowhere."""
        self._let_go = ""
        self._view.bring_back.hide()

    def _do(self, act: Callable[[], None]) -> None:
        def work() -> tuple[KeptParagraph, ...]:
            act()
            return self._writing.paragraphs()

        self._jobs.run(work, self._arrived)

    def _arrived(self, answer: Ok[tuple[KeptParagraph, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._kept = answer.value
        self._view.kept.show_lines(one.text for one in self._kept)
        for button in (self._view.put, self._view.forget):
            button.setEnabled(bool(self._kept))

    def _keep(self) -> None:
        cursor = self._editor.text.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        if words := plain(cursor.selectedText()).strip():
            self._do(lambda: self._writing.keep_paragraph(words))

    def _chosen(self) -> KeptParagraph | None:
        row = self._view.kept.row
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def _put(self) -> None:
        if (chosen := self._chosen()) is not None and not self._editor.text.isReadOnly():
            put_in(self._editor.text, chosen.text)
            self._editor.text.setFocus()

    def _forget(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._let_go = chosen.text
            self._do(lambda: self._writing.forget_paragraph(chosen.id))
            self._view.bring_back.show()

    def _bring_back(self) -> None:
        words = self._let_go
        self.let_go()
        if words:
            self._do(lambda: self._writing.keep_paragraph(words))
