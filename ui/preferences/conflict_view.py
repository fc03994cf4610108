# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Both versions of an event that changed here and on its server, side by side, and the choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hearings.domain.caldav import Conflict
from hearings.messages.caldav import versions
from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class ConflictView(QWidget):
    """Passive: one conflict at a time; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(bold=True)
        self.ours, self.theirs = plain_label(), plain_label()
        self.put_ours = QPushButton(self.tr("Put ours again"))
        self.keep_theirs = QPushButton(self.tr("Keep theirs"))
        sides = QHBoxLayout()
        sides.setSpacing(theme.STEP)
        sides.addWidget(_side(self.tr("Here"), self.ours), 1)
        sides.addWidget(_side(self.tr("There"), self.theirs), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self.title)
        column.addLayout(sides)
        column.addLayout(Flow(self.keep_theirs, self.put_ours))
        self.setFocusProxy(self.keep_theirs)
        self.hide()

    def show_conflict(self, conflict: Conflict, number: int) -> None:
        """Show one of so many conflicts."""
        if conflict.is_removal:
            words = self.tr(
                "Somebody else changed an event that is to be removed. Waiting: {number}"
            )
        else:
            words = self.tr(
                "Somebody else changed an event that changed here too. Waiting: {number}"
            )
        self.title.setText(words.format(number=number))
        ours, theirs = versions(conflict)
        self.ours.setText("\n".join(ours))
        self.theirs.setText("\n".join(theirs))
        self.put_ours.setText(
            self.tr("Remove it there") if conflict.is_removal else self.tr("Put ours again")
        )
        self.show()


def _side(name: str, words: QLabel) -> QFrame:
    """One version, with its name above."""
    side = QFrame()
    side.setObjectName("strip")
    side.setAccessibleName(name)
    column = QVBoxLayout(side)
    column.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP * 2, theme.STEP)
    column.setSpacing(theme.STEP // 2)
    column.addWidget(plain_label(name, theme.SMALL_POINTS, role="muted"))
    column.addWidget(words)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return side
