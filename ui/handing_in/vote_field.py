# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The day of the vote, which no source tells: the person notes it, or leaves it open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QVBoxLayout, QWidget

from hearings.domain.testimony import Draft
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class VoteField(QWidget):
    """A box and a day; says when a person changed either."""

    changed = Signal(object)
    """The `date` of the vote where the body is, or None for one that is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_known = QCheckBox(self.tr("The vote is on"))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("The day of the vote"))
        # A day is kept when it is whole, not at each digit.
        self.day.setKeyboardTracking(False)
        about = self.tr("Ask the clerk, or look at the agenda. Next reminds you of that day.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(Flow(self.is_known, self.day))
        column.addWidget(plain_label(about, role="muted"))
        self.is_known.clicked.connect(self._tell)
        self.day.dateChanged.connect(self._tell)

    def show_vote(self, draft: Draft) -> None:
        """Show what was noted; without a note the day of the hearing is proposed."""
        proposed = draft.vote_on or (draft.tie.date if draft.tie else None)
        self.is_known.setChecked(draft.vote_on is not None)
        self.day.setEnabled(draft.vote_on is not None)
        if proposed is not None:
            was_blocked = self.day.blockSignals(True)
            self.day.setDate(QDate(proposed.year, proposed.month, proposed.day))
            self.day.blockSignals(was_blocked)

    def _tell(self) -> None:
        self.day.setEnabled(self.is_known.isChecked())
        day = self.day.date()
        known = date(day.year(), day.month(), day.day())
        self.changed.emit(known if self.is_known.isChecked() else None)
