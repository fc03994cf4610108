# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The live checklist: which points of a good testimony stand in the text, and where."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hearings.clock import StopSignal
from hearings.domain.checklist import Check, CheckState
from hearings.drafting.blanks import blanks_in
from hearings.drafting.checklist import LONGEST, check
from hearings.messages.drafting import check_sentence, grouped, point_name
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
        self.partly = plain_label(points=theme.SMALL_POINTS, role="warn")
        self.partly.hide()
        self.points = Lines(self.tr("Checklist"))
        self.blanks = plain_label(role="warn")
        self.next_blank = QPushButton(self.tr("Go to the next blank"))
        self.next_blank.setToolTip(self.tr("F4 goes to the next blank, Shift+F4 back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.says)
        column.addWidget(self.partly)
        column.addWidget(self.points, 1)
        column.addWidget(self.blanks)
        column.addWidget(self.next_blank)
        self.show_blanks(0)

    def show_blanks(self, count: int) -> None:
        """Say how many blanks of a template are left; nothing for none."""
        self.blanks.setText(blanks_sentence(count))
        for part in (self.blanks, self.next_blank):
            part.setVisible(count > 0)

    def show_reach(self, characters: int) -> None:
        """Say that only so many characters of the text were looked at; nothing for all of it."""
        words = self.tr("Only the first {number} characters of this text are looked at.")
        self.partly.setText(words.format(number=grouped(characters)) if characters else "")
        self.partly.setVisible(characters > 0)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found, how many blanks are left, and whether the text goes on behind that."""

    checks: tuple[Check, ...]
    blanks: int
    is_partly: bool


class Checking(QObject):
    """Looks at the text half a second after the last key, beside the window."""

    def __init__(self, view: ChecklistView, editor: Editor, editing: Editing, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._editor, self._editing = view, editor, editing
        self._checks: tuple[Check, ...] = ()
        self._bill = editor.bill.text()
        self.behind = Behind(self, editing, jobs, self._look, self._arrived)
        editor.bill.textChanged.connect(self._bill_changed)
        view.points.line_chosen.connect(self._point_at)

    def _bill_changed(self, bill: str) -> None:
        self._bill = bill
        self.behind.pause.start()

    def _look(self, text: str, stop: StopSignal) -> _Looked:
        checks = check(text, stop, self._bill)
        return _Looked(checks, len(blanks_in(text)), len(text) > LONGEST)

    def _arrived(self, found: _Looked) -> None:
        self._checks = found.checks
        self._view.points.show_lines(map(_words, self._checks))
        self._view.show_reach(LONGEST if found.is_partly else 0)
        self._view.show_blanks(found.blanks)

    def _point_at(self, row: int) -> None:
        found = self._checks[row] if row < len(self._checks) else None
        if found is not None and found.state is not CheckState.MISSING:
            select(self._editor.text, self._editing.text, found.start, found.end)
            self._editor.text.setFocus()


def _words(found: Check) -> str:
    return f"{MARKS[found.state]}  {point_name(found.point)}\n{check_sentence(found)}"
