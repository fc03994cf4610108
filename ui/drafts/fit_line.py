# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The foot of the editor: how long the text is, whether that fits, and which rule says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from hearings.domain.fit import FitState
from ui import theme
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import give_role, plain_label

ROLES = {FitState.OK: "ok", FitState.NEAR: "warn", FitState.OVER: "danger"}


class FitLine(QWidget):
    """Passive: `Fitting` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label(role="muted", wraps=False)
        self.characters = plain_label(role="muted", wraps=False)
        self.aloud = plain_label(role="muted", wraps=False)
        self.state = plain_label(role="muted", wraps=False)
        self.sentence = plain_label()
        self.sentence.hide()
        self.why = QPushButton(self.tr("Which rule?"))
        self.why.setProperty("role", "quiet")
        self.why.setCheckable(True)
        self.why.setToolTip(self.tr("Show how long a testimony may be here, and who says so"))
        self.rule = plain_label(points=theme.SMALL_POINTS)
        self.source = QPushButton(icon("link", "accent"), self.tr("Open the page of the rule"))
        self.source.setProperty("role", "quiet")
        self.card = QFrame()
        self.card.setObjectName("strip")
        self.why.toggled.connect(self.card.setVisible)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP, theme.STEP)
        inside.addWidget(self.rule)
        inside.addWidget(self.source, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.hide()
        counts = Flow(self.aloud, self.words, self.characters, self.state, self.why)
        counts.setSpacing(theme.STEP * 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP // 2)
        column.addLayout(counts)
        column.addWidget(self.sentence)
        column.addWidget(self.card)

    def show_count(self, label: QLabel, words: str, state: FitState | None) -> None:
        """Show one count in the colour of its state; without a limit it has none."""
        label.setText(words)
        role = ROLES[state] if state else "muted"
        if label.property("role") != role:
            give_role(label, role)

    def say(self, words: str, state: FitState | None) -> None:
        """Say what the state means; colour alone says nothing."""
        self.sentence.setText(words)
        self.sentence.setVisible(bool(words))
        role = ROLES[state] if state else "muted"
        if self.sentence.property("role") != role:
            give_role(self.sentence, role)
