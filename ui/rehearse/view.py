# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The prompter: nothing but the text in large type, the time, and after it how it went."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from hearings.messages.rehearsing import keys_sentence
from hearings.overriding import override
from ui import theme
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines

POINTS = 32.0
SMALLEST, LARGEST = 18.0, 72.0
STEP_POINTS = 4.0
CLOCK_POINTS = 28.0
COLUMN = 1100

_KEY = Qt.Key
OWN_KEYS = {
    _KEY.Key_Space, _KEY.Key_F5, _KEY.Key_PageDown, _KEY.Key_PageUp, _KEY.Key_Up, _KEY.Key_Down,
    _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_A, _KEY.Key_B, _KEY.Key_Period, _KEY.Key_Return,
    _KEY.Key_Enter, _KEY.Key_Escape,
}  # fmt: skip
"""What nothing else may take while somebody reads aloud."""

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WholeLines(QTextEdit):
    """Text of one size, of which only whole lines are in sight while it stands at its top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def line_height(self) -> int:
        """The pixels from one line to the next."""
        lines = self.document().firstBlock().layout()
        # Nothing is laid out before it is first in sight.
        height = lines.lineAt(0).height() if lines.lineCount() else self.fontMetrics().height()
        return max(1, round(height))

    def fit_lines(self) -> None:
        """Leave out below what is less than a line."""
        room = self.height()
        rest = room % self.line_height() if room > self.line_height() else 0
        self.setViewportMargins(0, 0, 0, rest)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_lines()


class Prompter(QDialog):
    """Passive: tells every key, and the presenter says what stands where."""

    key_pressed = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Rehearsal"))
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.left = plain_label(points=CLOCK_POINTS, bold=True, wraps=False)
        self.elapsed = plain_label(points=theme.TITLE_POINTS, role="muted", wraps=False)
        self.pace = plain_label(role="muted", wraps=False)
        self.keys = plain_label(keys_sentence(), role="muted")
        self.text = WholeLines()
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setAccessibleName(self.tr("The text to read aloud"))
        self.how = plain_label(points=theme.TITLE_POINTS, bold=True)
        self.log = Lines(self.tr("Earlier readings"))
        self.again = QPushButton(self.tr("Once more"))
        self.again.setProperty("role", "main")
        self.leave = QPushButton(self.tr("Back to the text"))
        self.points = POINTS
        self.pages = QStackedWidget()
        self._lay_out()
        self.size_text(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.left)
        head.addStretch(1)
        head.addWidget(self.pace)
        head.addSpacing(theme.STEP * 3)
        head.addWidget(self.elapsed)
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self.keys)
        after = QWidget()
        rows = QVBoxLayout(after)
        rows.setSpacing(theme.STEP * 2)
        rows.addStretch(1)
        rows.addWidget(self.how)
        rows.addWidget(self.log, 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(1)
        for page in (reading, after, QWidget()):
            self.pages.addWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(*[theme.STEP * 5] * 4)
        whole.addStretch(1)
        self.pages.setMaximumWidth(theme.scaled(COLUMN))
        whole.addWidget(self.pages, 1000)
        whole.addStretch(1)

    def size_text(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps."""
        self.points = min(max(self.points + steps * STEP_POINTS, SMALLEST), LARGEST)
        face = QFont(theme.font(self.points))
        self.text.setFont(face)
        self.text.fit_lines()

    @property
    def is_over(self) -> bool:
        """Whether it is shown how the reading went."""
        return self.pages.currentIndex() == 1

    def show_reading(self) -> None:
        """Show the text."""
        self.pages.setCurrentIndex(0)
        self.setFocus()

    def show_after(self) -> None:
        """Show how it went."""
        self.pages.setCurrentIndex(1)
        self.again.setFocus()

    def blank(self) -> None:
        """Show nothing, so that nobody reads along; the same again shows the text."""
        self.pages.setCurrentIndex(0 if self.pages.currentIndex() == 2 else 2)

    @override
    def event(self, event: QEvent) -> bool:
        # Else a clicker's F5 could read the places anew in the window behind. What hides or locks
        # everything works here too.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in OWN_KEYS and not event.modifiers() & HELD)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event.key())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
