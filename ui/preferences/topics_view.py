# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the topics: all of them left, what the chosen one is about right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.preferences.topics_model import TopicsModel
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.side_by_side import SideBySide
from ui.widgets.strip import Strip
from ui.widgets.two_lines import two_lines_table


class TopicsView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, model: TopicsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip()
        self.table = two_lines_table(model, self.tr("Topics"))
        self.title = plain_label(points=theme.TITLE_POINTS, bold=True)
        self.state = plain_label(role="muted")
        self.definition = plain_label()
        self.follow = QPushButton(icon("star"), "")
        self.switch = QPushButton()
        self.panes = SideBySide(self._left())
        self.panes.set_right(self._right())
        self.panes.splitter.setSizes([520, 540])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self.panes, 1)

    def _left(self) -> QWidget:
        left = _pane()
        head = QVBoxLayout()
        head.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        head.setSpacing(theme.STEP)
        head.addWidget(plain_label(self.tr("Topics"), theme.TITLE_POINTS, bold=True))
        head.addWidget(
            plain_label(
                self.tr(
                    "Hearings on these topics are marked and listed. Switch off what you do not "
                    "want to hear of; “Only what I follow” in the list shows those you follow. "
                    "All of it stays on this computer."
                ),
                role="muted",
            )
        )
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        left.setFocusProxy(self.table)
        return left

    def _right(self) -> QWidget:
        right = _pane()
        body = QVBoxLayout(right)
        body.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP)
        body.setSpacing(theme.STEP)
        body.addWidget(self.title)
        body.addWidget(self.state)
        body.addWidget(self.definition)
        body.addSpacing(theme.STEP)
        body.addLayout(Flow(self.follow, self.switch))
        body.addStretch(1)
        return right


def _pane() -> QWidget:
    pane = QWidget()
    pane.setObjectName("pane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return pane
