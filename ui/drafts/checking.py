# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The live checklist: which points of a good testimony stand in the text, and where."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hearings.clock import StopSignal
from hearings.domain.checklist import Check, CheckState
from hearings.drafting.blanks import blanks_in
from hearings.drafting.checklist import check
from hearings.messages.drafting import check_sentence, point_name
from hearings.messages.handing_in import blanks_sentence
from ui import theme
from ui.drafts.behind import Behind
from ui.drafts.editing import Editing
from ui.drafts.editor import Editor
from ui.jobs import Jobs
from ui.places_in_text import select
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines

MARKS = {CheckState.FOUND: "✓", CheckState.LATE: "!", CheckState.MISSING: "○"}


class ChecklistView(QWidget):
    """The six points; what is not found yet says what would help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says = plain_label(
            self.tr("It looks at wordings, not at meaning, and misses some. It is advice only."),
            theme.SMALL_POINTS,
            role="muted",
        )
        self.points = Lines(self.tr("Checklist"))
        self.blanks = plain_label(role="warn")
        self.next_blank = QPushButton(self.tr("Go to the next blank"))
        self.next_blank.setToolTip(self.tr("F4 goes to the next blank, Shift+F4 back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.says)
        column.addWidget(self.points, 1)
        column.addWidget(self.blanks)
        column.addWidget(self.next_blank)
        self.show_blanks(0)

    def show_blanks(self, count: int) -> None:
        """Say how many blanks of a template are left; nothing for none."""
        self.blanks.setText(blanks_sentence(count))
        for part in (self.blanks, self.next_blank):
            part.setVisible(count > 0)


class Checking(QObject):
    """Looks at the text half a second after the last key, beside the window."""

    def __init__(self, view: ChecklistView, editor: Editor, editing: Editing, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._editor, self._editing = view, editor, editing
        self._checks: tuple[Check, ...] = ()
        self.behind = Behind(self, editing, jobs, _look, self._arrived)
        view.points.line_chosen.connect(self._point_at)

    def _arrived(self, found: tuple[tuple[Check, ...], int]) -> None:
        self._checks, blanks = found
        self._view.points.show_lines(map(_words, self._checks))
        self._view.show_blanks(blanks)

    def _point_at(self, row: int) -> None:
        found = self._checks[row] if row < len(self._checks) else None
        if found is not None and found.state is not CheckState.MISSING:
            select(self._editor.text, self._editing.text, found.start, found.end)
            self._editor.text.setFocus()


def _words(found: Check) -> str:
    return f"{MARKS[found.state]}  {point_name(found.point)}\n{check_sentence(found)}"


def _look(text: str, stop: StopSignal) -> tuple[tuple[Check, ...], int]:
    return check(text, stop), len(blanks_in(text))
