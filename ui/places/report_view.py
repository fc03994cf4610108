# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of what an imported file brought, with the lines that could not be used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import give_role, plain_label


class ReportView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(points=theme.TITLE_POINTS, bold=True)
        self.outcome = plain_label()
        self.about = QPushButton()
        self.about.setProperty("role", "main")
        self.close_report = QPushButton(self.tr("Close this report"))
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.document().setDocumentMargin(0)
        self.lines.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.lines.setAccessibleName(self.tr("What could not be used, and what was guessed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.title)
        column.addWidget(self.outcome)
        column.addLayout(Flow(self.about, self.close_report))
        column.addWidget(self.lines, 1)
        column.addStretch()

    def say(self, title: str, outcome: str, tone: str, lines: tuple[str, ...] = ()) -> None:
        """Show what became of a file, to screen readers too."""
        self.title.setText(title)
        self.outcome.setText(outcome)
        give_role(self.outcome, tone)
        self.lines.setPlainText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.about.hide()
        QAccessible.updateAccessibility(QAccessibleEvent(self.outcome, QAccessible.Event.Alert))

    def offer(self, words: str) -> None:
        """Offer to say which place the file is about."""
        self.about.setText(words)
        self.about.show()

    def take_focus(self) -> None:
        """Give the keyboard to what one does next."""
        (self.close_report if self.about.isHidden() else self.about).setFocus()
