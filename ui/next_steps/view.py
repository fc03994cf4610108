# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of Next: what to do, or what to follow so that there is something to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.next_steps.delegate import StepsDelegate
from ui.next_steps.foot import StepFoot
from ui.next_steps.model import StepsModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import plain_label
from ui.widgets.two_lines import two_lines_table


class NextView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, model: StepsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(self.tr("What to do next"), theme.TITLE_POINTS, bold=True)
        self.said = plain_label(
            self.tr("By when to act for hearings on surveillance, and for your testimony."),
            role="muted",
        )
        self.table = two_lines_table(model, self.tr("What to do next, soonest first"))
        self.delegate = StepsDelegate(self.table)
        self.table.setItemDelegate(self.delegate)
        self.foot = StepFoot()
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        head = QVBoxLayout()
        head.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        head.addWidget(self.title)
        head.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def show_rows(self) -> None:
        """Show the table."""
        self.stack.setCurrentWidget(self.table)

    def show_empty(self, title: str, sentence: str, action: str = "") -> None:
        """Show why there is nothing to do."""
        self.foot.hide()
        self.empty.say(title, sentence, action)
        self.stack.setCurrentWidget(self.empty)
