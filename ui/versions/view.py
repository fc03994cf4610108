# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the versions: which there are left, two of them side by side right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines
from ui.widgets.marked_text import MarkedText
from ui.widgets.strip import Strip

NAME_CHARS = 28


class VersionsView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip()
        self.back = QPushButton(icon("back"), self.tr("Back to the text"))
        self.title = plain_label(points=theme.LARGE_POINTS, bold=True)
        self.versions = Lines(self.tr("Versions of this draft"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name for the text as it stands"))
        self.name.setAccessibleName(self.tr("Name for the text as it stands"))
        self.keep = QPushButton(self.tr("Keep under this name"))
        self.against = QComboBox()
        self.against.setAccessibleName(self.tr("Compare with"))
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # A name may be as long as a person likes.
        self.against.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.against.setMinimumContentsLength(NAME_CHARS)
        self.says = plain_label(role="muted")
        self.old, self.new = (
            MarkedText(self.tr("The older text")),
            MarkedText(self.tr("The newer text")),
        )
        self.restore = QPushButton(self.tr("Bring this version back"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP)
        head.setSpacing(theme.STEP * 2)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.STEP * 3, 0, theme.STEP * 2, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        column.addWidget(self.versions, 1)
        column.addWidget(self.restore)
        column.addWidget(self.name)
        column.addWidget(self.keep)
        right = QWidget()
        texts = QVBoxLayout(right)
        texts.setContentsMargins(theme.STEP * 2, 0, theme.STEP * 3, theme.STEP * 2)
        texts.setSpacing(theme.STEP)
        texts.addLayout(Flow(plain_label(self.tr("Compare with"), wraps=False), self.against))
        texts.addWidget(self.says)
        both = QHBoxLayout()
        both.setSpacing(theme.STEP)
        both.addWidget(self.old)
        both.addWidget(self.new)
        texts.addLayout(both, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([320, 820])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addLayout(head)
        whole.addWidget(splitter, 1)
