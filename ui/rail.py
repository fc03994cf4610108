# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The rail at the left: four places with their counts, the refresh, Help, and Preferences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import icon
from ui.widgets.labels import plain_label

NEXT, HEARINGS, TESTIMONY, PLACES = "next", "hearings", "testimony", "places"
ORDER = (NEXT, HEARINGS, TESTIMONY, PLACES)
PREFERENCES = "preferences"
WIDTH, FOLDED_WIDTH = 176, 60
PAD = 10
ROOM = "  999"


def _tool_button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setIconSize(QSize(*[theme.scaled(20)] * 2))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(words)
    return button


class Rail(QWidget):
    """Says which place was chosen; folds to icons where the window is narrow."""

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = {
            NEXT: self.tr("Next"),
            HEARINGS: self.tr("Hearings"),
            TESTIMONY: self.tr("Testimony"),
            PLACES: self.tr("Places"),
            PREFERENCES: self.tr("Preferences"),
        }
        self._is_folded = False
        self._is_running = False
        self._group = QButtonGroup(self)
        shortcuts = [(name, f"Ctrl+{number}") for number, name in enumerate(ORDER, 1)]
        shortcuts.append((PREFERENCES, "Ctrl+,"))
        self.buttons = {name: self._button(name, keys) for name, keys in shortcuts}
        self.state = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.refresh = QPushButton()
        self.help = _tool_button("help", self.tr("Help"))
        self.help.setToolTip(self.tr("A guide to what is in front, and every key (F1)"))
        self.lock = _tool_button("lock", self.tr("Lock"))
        self.lock.setToolTip(self.tr("Lock your drafts until the passphrase is typed (Ctrl+L)"))
        self.lock.hide()
        self.offline = QPushButton(icon("offline"), "")
        self.offline.setCheckable(True)
        self.offline.setAccessibleName(self.tr("Work offline"))
        self.offline.setToolTip(self.tr("While this is on, nothing is contacted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.STEP] * 4)
        column.setSpacing(4)
        for name in ORDER:
            column.addWidget(self.buttons[name])
        column.addStretch(1)
        column.addWidget(self.state)
        column.addWidget(self.refresh)
        column.addWidget(self.offline)
        column.addWidget(self.lock)
        column.addWidget(self.help)
        column.addWidget(self.buttons[PREFERENCES])
        self._arrange()
        self.choose(HEARINGS)

    def _button(self, name: str, keys: str) -> QToolButton:
        button = _tool_button(name, self._names[name])
        button.setText(f"  {self._names[name]}")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(f"{self._names[name]} ({keys})")
        button.clicked.connect(lambda: self.place_chosen.emit(name))
        self._group.addButton(button)
        return button

    def choose(self, name: str) -> None:
        """Show a place as the one in front, without choosing it again."""
        self.buttons[name].setChecked(True)

    def count(self, name: str, number: int) -> None:
        """Say how many things wait in a place; nothing for none."""
        words = f"{self._names[name]}  {number}" if number else self._names[name]
        self.buttons[name].setText(f"  {words}")
        spoken = f"{self._names[name]}, {number}" if number else self._names[name]
        self.buttons[name].setAccessibleName(spoken)
        self._arrange()

    def say(self, words: str) -> None:
        """Say how the refresh stands; a folded rail says it in the tip of its button."""
        self.state.setText(words)
        self._arrange()

    def show_running(self, running: bool) -> None:
        """Whether the button stops a refresh or starts one."""
        self._is_running = running
        self._arrange()

    def fold(self, folded: bool) -> None:
        """Show icons only, or icons with names."""
        if folded != self._is_folded:
            self._is_folded = folded
            self._arrange()

    def _arrange(self) -> None:
        style = Qt.ToolButtonStyle
        folded = self._is_folded
        for button in (*self.buttons.values(), self.lock, self.help):
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if folded else style.ToolButtonTextBesideIcon
            )
        words, tip = self.tr("Refresh"), self.tr("Read the followed places again (F5)")
        if self._is_running:
            words, tip = self.tr("Stop"), self.tr("Stop reading; what was read is kept")
        self.refresh.setIcon(icon("stop" if self._is_running else "refresh"))
        self.refresh.setText("" if folded else words)
        self.refresh.setAccessibleName(words)
        self.refresh.setAccessibleDescription(self.state.text())
        self.refresh.setToolTip("\n".join(part for part in (self.state.text(), tip) if part))
        self.offline.setText("" if folded else self.tr("Work offline"))
        for button in (self.lock, self.help):
            button.setText(f"  {button.accessibleName()}")
        self.state.setVisible(not folded)
        self.setFixedWidth(self._width())

    def _width(self) -> int:
        if self._is_folded:
            return theme.scaled(FOLDED_WIDTH)
        foot = (self.refresh, self.offline, self.lock, self.help)
        needed = max(part.sizeHint().width() for part in foot)
        # The place in front is written in bold; room for a count is always kept, so that
        # nothing moves when one comes.
        bold = QFontMetrics(theme.font(bold=True))
        names = [f"  {self._names[name]}{ROOM if name in ORDER else ''}" for name in self._names]
        words = max(map(bold.horizontalAdvance, names))
        needed = max(needed, words + theme.scaled(20) + 2 * PAD + 4) + 2 * theme.STEP
        return max(theme.scaled(WIDTH), needed)
