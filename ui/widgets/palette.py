# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of the palette: a field to type into, and below it what is meant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from hearings.overriding import override
from ui import theme
from ui.widgets.choices_model import ChoicesModel
from ui.widgets.focus import application
from ui.widgets.labels import plain_label
from ui.widgets.search_line import SearchLine
from ui.widgets.two_lines import row_height, two_lines_table

WIDTH, ROWS = 640, 8
FROM_TOP = 48

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class PaletteView(QFrame):
    """Lies over the window and takes nothing else away; the keyboard stays in the field."""

    chosen = Signal()
    left = Signal()

    def __init__(self, model: ChoicesModel, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find anything"))
        self.search = SearchLine(self.tr("Find a place, an act, a hearing or a draft"))
        self.table = two_lines_table(model, self.tr("What you may mean"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.clicked.connect(lambda _index: self.chosen.emit())
        self.says = plain_label(points=theme.SMALL_POINTS, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.STEP] * 4)
        column.setSpacing(theme.STEP)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.says)
        self.search.installEventFilter(self)
        window.installEventFilter(self)
        self._window = window
        application().focusObjectChanged.connect(self._focus_went)
        self.hide()

    def open(self) -> None:
        """Lie over the window, empty, with the keyboard."""
        self._place()
        self.search.clear()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                # Else Escape would close what lies below as well.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            QApplication.sendEvent(self.table, event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _place(self) -> None:
        window = self._window
        width = min(theme.scaled(WIDTH), window.width() - 4 * theme.STEP)
        high = ROWS * row_height() + self.search.sizeHint().height() + theme.scaled(64)
        height = min(high, window.height() - 2 * theme.scaled(FROM_TOP))
        left = (window.width() - width) // 2
        self.setGeometry(QRect(left, theme.scaled(FROM_TOP), width, height))

    def _focus_went(self, where: QObject | None) -> None:
        # Whoever clicks beside it has left it.
        if self.isVisible() and isinstance(where, QWidget) and not self.isAncestorOf(where):
            self.left.emit()
