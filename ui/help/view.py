# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of Help: a pane over the end of the window, for as long as it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.help.writing import write_page
from ui.icons import icon
from ui.widgets.labels import plain_label

WIDTH = 380


class HelpView(QWidget):
    """Passive: shows the Markdown it is given."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.scaled(WIDTH))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guide and keys"))
        self.text.setOpenLinks(False)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close", "muted"))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close the guide"))
        self.close_button.setToolTip(self.tr("Close the guide (F1)"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP, 0)
        head.addWidget(plain_label(self.tr("Guide"), theme.LARGE_POINTS, bold=True), 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.STEP, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.setFocusProxy(self.text)
        self.hide()

    def show_words(self, markdown: str) -> None:
        """Show this, from its beginning."""
        document = self.text.document()
        document.setDocumentMargin(theme.STEP * 2)
        document.setDefaultFont(theme.font())
        write_page(document, markdown)
