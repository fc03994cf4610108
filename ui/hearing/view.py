# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of one hearing: a head that stays, three actions, and the document below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from hearings.overriding import override
from ui import theme
from ui.icons import icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.strip import Strip


class HearingView(QStackedWidget):
    """Passive: the presenter says what stands where."""

    # The document's colours are written into it, so it has to be written anew.
    colours_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState()
        self.invite()
        self.pane = QWidget()
        self.pane.setObjectName("pane")
        self.pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label(points=theme.TITLE_POINTS, bold=True)
        self.when = plain_label(points=theme.LARGE_POINTS)
        self.own_time = plain_label(role="muted")
        self.where = plain_label()
        self.status = Strip()
        self.status.close_button.hide()
        self.write = QPushButton(icon("testimony", "on_accent"), self.tr("Write testimony"))
        self.write.setProperty("role", "main")
        self.add_to_calendar = QPushButton(icon("calendar-add"), self.tr("Add to calendar…"))
        self.follow = QPushButton(icon("star"), self.tr("Follow"))
        self.follow.setCheckable(True)
        self.join = QPushButton(icon("link"), self.tr("Join remotely"))
        self.open_page = QPushButton(icon("link"), self.tr("Official page"))
        self.more = QPushButton(self.tr("More…"))
        self.more.setToolTip(self.tr("Follow its bills and topics, or mute what marks it"))
        self.more.hide()
        self.document = QTextBrowser()
        self.document.setOpenLinks(False)
        self.document.setAccessibleName(self.tr("Agenda and details of the hearing"))
        self.document.document().setDocumentMargin(0)
        self.document.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        self.addWidget(self.empty)
        self.addWidget(self.pane)

    def _lay_out(self) -> None:
        actions = Flow(
            self.write, self.add_to_calendar, self.follow, self.join, self.open_page, self.more
        )
        head = QVBoxLayout()
        head.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP)
        head.setSpacing(theme.STEP // 2)
        for part in (self.title, self.when, self.own_time, self.where):
            head.addWidget(part)
        head.addSpacing(theme.STEP)
        head.addLayout(actions)
        body = QHBoxLayout()
        body.setContentsMargins(theme.STEP * 3, theme.STEP, theme.STEP, theme.STEP)
        body.addWidget(self.document)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.status)
        column.addLayout(head)
        column.addLayout(body, 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.colours_changed.emit()

    def invite(self) -> None:
        """Let the empty pane ask to choose a hearing."""
        self.empty.say(
            self.tr("Choose a hearing"),
            self.tr("Its agenda, its links and what changed are shown here."),
        )

    def show_hearing(self) -> None:
        """Show the hearing instead of the invitation to choose one."""
        self.setCurrentWidget(self.pane)

    def show_nothing(self) -> None:
        """Show the invitation to choose one."""
        self.setCurrentWidget(self.empty)
