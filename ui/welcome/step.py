# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout that the later steps of the welcome share: a question, its answer, three ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.roomy import Roomy
from ui.widgets.strip import Strip

WIDTH = 620


class StepView(QWidget):
    """Passive; whoever makes it adds its parts to `body`, and then `end`s it."""

    later = Signal()
    back = Signal()

    def __init__(self, number: int, title: str, about: str, parent: QWidget | None = None) -> None:
        """`number` is that of the step, from 1."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.strip = Strip()
        self.main = QPushButton()
        self.main.setProperty("role", "main")
        self.later_button = QPushButton(self.tr("Not now"))
        self.later_button.clicked.connect(self.later)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setProperty("role", "quiet")
        self.back_button.clicked.connect(self.back)
        self._page = QWidget()
        self._page.setMaximumWidth(theme.scaled(WIDTH))
        self.body = QVBoxLayout(self._page)
        self.body.setContentsMargins(*[theme.STEP * 3] * 4)
        self.body.setSpacing(theme.STEP)
        words = self.tr("Step {number} of 3").format(number=number)
        self.body.addWidget(plain_label(words, role="muted"))
        self.body.addWidget(plain_label(title, theme.TITLE_POINTS, bold=True))
        self.body.addWidget(plain_label(about))
        self.body.addSpacing(theme.STEP)

    def end(self) -> None:
        """Close the column with the ways on."""
        self.body.addLayout(Flow(self.main, self.later_button, self.back_button))
        middle = QWidget()
        middle.setObjectName("pane")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._page, 1000)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(Roomy(middle), 1)
