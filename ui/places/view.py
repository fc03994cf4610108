# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of Places: the table left, what is known of the chosen one right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
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
from ui.places.adding_view import AddingView
from ui.places.model import PlacesModel
from ui.places.notice_view import NoticeView
from ui.places.report_view import ReportView
from ui.places.table import PlacesTable
from ui.widgets.flow import Flow
from ui.widgets.labels import give_role, plain_label
from ui.widgets.search_line import SearchLine
from ui.widgets.side_by_side import SideBySide
from ui.widgets.strip import Strip


class PlacesView(QWidget):
    """Passive: the presenter says what stands where."""

    # The colours of the facts are written into them, so they have to be written anew.
    colours_changed = Signal()

    def __init__(self, model: PlacesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip()
        self.search = SearchLine(self.tr("Search all places"))
        self.table = PlacesTable(model)
        self.table.setAccessibleName(self.tr("Places; tick one to follow it"))
        self.title = plain_label(points=theme.TITLE_POINTS, bold=True)
        self.read_one = QPushButton(icon("refresh"), self.tr("Refresh this place"))
        self.try_all = QPushButton(self.tr("Try its sources"))
        self.try_all.setToolTip(self.tr("Ask each source one cheap question, keeping nothing"))
        self.outcome = plain_label()
        self.outcome.hide()
        self.facts = QTextBrowser()
        self.facts.setOpenLinks(False)
        self.facts.document().setDocumentMargin(0)
        self.facts.setAccessibleName(self.tr("What is known of this place"))
        self.add_place = QPushButton(icon("plus", "accent"), self.tr("Add a place by its address"))
        self.add_file = QPushButton(self.tr("Add hearings from a file…"))
        self.add_notice = QPushButton(self.tr("Paste a notice…"))
        self.add_place.setObjectName("add_place")
        self.add_notice.setObjectName("add_notice")
        for button in (self.add_place, self.add_file, self.add_notice):
            button.setProperty("role", "quiet")
        self.adding, self.report, self.notice = AddingView(), ReportView(), NoticeView()
        self.pages = QStackedWidget()
        self.refresh = QPushButton(icon("refresh", "on_accent"), self.tr("Refresh followed places"))
        self.refresh.setProperty("role", "main")
        self._lay_out()

    def say_outcome(self, words: str, tone: str) -> None:
        """Say how trying the sources ended, to screen readers too."""
        self.outcome.setText(words)
        give_role(self.outcome, tone)
        self.outcome.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.outcome, QAccessible.Event.Alert))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.colours_changed.emit()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setObjectName("pane")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        column.setSpacing(theme.STEP)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.refresh)
        column.addLayout(line)
        column.addWidget(
            plain_label(
                self.tr("Tick a place to follow it. Nothing is contacted until you refresh."),
                theme.SMALL_POINTS,
                role="muted",
            )
        )
        column.addWidget(self.table, 1)
        column.addLayout(Flow(self.add_place, self.add_file, self.add_notice))
        self.place_page = QWidget()
        self.place_page.setObjectName("pane")
        self.place_page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        facts = QVBoxLayout(self.place_page)
        facts.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP, theme.STEP)
        facts.setSpacing(theme.STEP)
        facts.addWidget(self.title)
        facts.addLayout(Flow(self.read_one, self.try_all))
        facts.addWidget(self.outcome)
        facts.addWidget(self.facts, 1)
        self.panes = SideBySide(left)
        for page in (self.place_page, self.adding, self.report, self.notice):
            self.pages.addWidget(page)
        self.panes.set_right(self.pages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self.panes, 1)
        self.panes.splitter.setSizes([640, 420])
