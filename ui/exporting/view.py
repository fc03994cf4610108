# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of “Add to calendar”: a pane above the list, in which everything is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from hearings.messages.calendars import imported_sentence
from ui import theme
from ui.calendar_fields import CalendarFields
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class ExportView(QFrame):
    """Passive: the presenter says what stands where. Hidden until something is to be added."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Add to calendar"))
        self.title = plain_label(points=theme.LARGE_POINTS, bold=True)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close", "muted"))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Add nothing to a calendar"))
        self.close_button.setToolTip(self.tr("Add nothing to a calendar (Esc)"))
        self.fields = CalendarFields()
        self.warning = plain_label(role="warn")
        self.save = QPushButton(icon("calendar-add", "on_accent"), self.tr("Save a file…"))
        self.save.setProperty("role", "main")
        self.all_the_same = QPushButton(self.tr("Save it there all the same"))
        self.changed_only = QPushButton(self.tr("New and changed since my last export"))
        self.said = plain_label(imported_sentence(), theme.SMALL_POINTS, role="muted")
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)
        self.setFocusProxy(self.save)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        column.addLayout(head)
        column.addWidget(self.warning)
        column.addWidget(self.fields)
        column.addLayout(Flow(self.save, self.all_the_same, self.changed_only))
        column.addWidget(self.said)

    def show_changed(self, is_changed: bool) -> None:
        """Show what changed since the last export, or what was chosen by hand."""
        self.changed_only.setVisible(not is_changed)
        self.warning.setVisible(is_changed and bool(self.warning.text()))
        self.all_the_same.hide()

    def warn(self, words: str) -> None:
        """Say what speaks against the chosen file, and let the person decide."""
        self.warning.setText(words)
        self.warning.show()
        self.all_the_same.show()
        self.all_the_same.setFocus()
