# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of Preferences: settings and keys left, the chosen key right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.preferences.general import GeneralFields
from ui.preferences.key_pane import KeyPane
from ui.preferences.model import KeysModel
from ui.widgets.labels import plain_label
from ui.widgets.side_by_side import SideBySide
from ui.widgets.strip import Strip
from ui.widgets.two_lines import two_lines_table


class PreferencesView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, model: KeysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip()
        self.general = GeneralFields()
        self.table = two_lines_table(model, self.tr("Keys of public services"))
        self.key = KeyPane()
        self.panes = SideBySide(self._left())
        self.panes.set_right(self.key)
        self.panes.splitter.setSizes([520, 540])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self.panes, 1)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setObjectName("pane")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout()
        head.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        head.setSpacing(theme.STEP)
        head.addWidget(plain_label(self.tr("Preferences"), theme.TITLE_POINTS, bold=True))
        head.addWidget(self.general)
        head.addSpacing(theme.STEP * 2)
        head.addWidget(
            plain_label(self.tr("Keys of public services"), theme.LARGE_POINTS, bold=True)
        )
        head.addWidget(
            plain_label(
                self.tr(
                    "Some services answer only to somebody who has a key. Keys are free, stay on "
                    "this computer, and go to their own service and nowhere else."
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
