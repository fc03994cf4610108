# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Below the steps: how the chosen one was counted, and the button that does it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from hearings.domain.step import Step
from hearings.domain.step_action import Doing, StepAction
from hearings.messages.next_steps import action_words, title_words, why_words
from ui import theme
from ui.links import is_openable
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label, plain_tip


class StepFoot(QFrame):
    """Passive: hidden while no step is chosen; `action` is what its button does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.action: StepAction | None = None
        self.title = plain_label(bold=True)
        self.why = plain_label(role="muted")
        self.act = QPushButton()
        self.act.setProperty("role", "main")
        self.open_hearing = QPushButton(self.tr("Open the hearing"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP, theme.STEP * 2, theme.STEP * 2)
        column.addWidget(self.title)
        column.addWidget(self.why)
        column.addLayout(Flow(self.act, self.open_hearing))
        self.hide()

    def show_step(self, step: Step, action: StepAction) -> None:
        """Show one step; an address no program may be given leads to its hearing instead."""
        if action.address and not is_openable(action.address):
            action = StepAction(Doing.OPEN_HEARING, hearing=action.hearing)
        self.action = action
        self.title.setText(title_words(step))
        words = why_words(step)
        self.why.setText(words)
        self.why.setVisible(bool(words))
        self.act.setText(action_words(action))
        self.act.setToolTip(plain_tip(action.address.removeprefix("mailto:")))
        self.act.setVisible(action.doing is not Doing.OPEN_HEARING or step.row is not None)
        self.open_hearing.setVisible(
            action.doing is not Doing.OPEN_HEARING and step.row is not None
        )
        self.show()
