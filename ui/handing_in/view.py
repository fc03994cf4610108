# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of handing in: the exact text left, and everything to decide and to do right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hearings.domain.handed_in import HandingWay
from hearings.messages.handing_in import does_not_send, way_words
from ui import theme
from ui.handing_in.speaker_fields import SpeakerFields
from ui.handing_in.vote_field import VoteField
from ui.icons import icon
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.lines import Lines
from ui.widgets.safety_link import SafetyLink
from ui.widgets.strip import Strip

FINDINGS_HEIGHT = 150


class HandingInView(QWidget):
    """Passive: the presenter says what stands where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip()
        self.back = QPushButton(icon("back"), self.tr("Back to the text"))
        self.title = plain_label(points=theme.LARGE_POINTS, bold=True)
        self.state = plain_label(role="muted", wraps=False)
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("editor")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("The text exactly as others will see it"))
        self.preview_says = plain_label(role="muted")
        self.scan_says = plain_label()
        self.findings = Lines(self.tr("Places to look at before this becomes public"))
        self.findings.setMaximumHeight(theme.scaled(FINDINGS_HEIGHT))
        self.news = plain_label(role="danger")
        self.news.hide()
        self.disclosure = plain_label()
        self.safety = SafetyLink()
        self.speaker = SpeakerFields()
        self.variant = QComboBox()
        self.variant.setAccessibleName(self.tr("Which variant of the testimony"))
        self._make_ways_out()
        self._make_record()
        self._lay_out()

    def _make_ways_out(self) -> None:
        self.export = QPushButton(self.tr("Save as a file"))
        self.export.setMenu(QMenu(self.export))
        self.lectern = QPushButton(self.tr("Page for the lectern"))
        self.lectern.setMenu(QMenu(self.lectern))
        self.copy_to = QPushButton(self.tr("Copy the address"))
        self.copy_subject = QPushButton(self.tr("Copy the subject"))
        self.copy_body = QPushButton(self.tr("Copy the text"))
        self.mail = QPushButton(self.tr("Open a mail"))
        self.mail.setProperty("role", "quiet")
        self.page = QPushButton(icon("link", "accent"), self.tr("Open the page of the body"))
        self.page.setProperty("role", "quiet")
        self.properties = plain_label(points=theme.SMALL_POINTS, role="muted")
        self.mail_says = plain_label(points=theme.SMALL_POINTS, role="muted")

    def _make_record(self) -> None:
        self.way = QComboBox()
        self.way.setAccessibleName(self.tr("How you handed it in"))
        for way in HandingWay:
            self.way.addItem(way_words(way), way.value)
        self.confirmation = QLineEdit()
        self.confirmation.setPlaceholderText(self.tr("Confirmation number, if you got one"))
        self.confirmation.setAccessibleName(self.tr("Confirmation number"))
        self.done = QPushButton(icon("check"), self.tr("I have handed it in"))
        self.vote = VoteField()
        self.records = Lines(self.tr("What was handed in"))
        self.records.setMaximumHeight(theme.scaled(FINDINGS_HEIGHT))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP)
        head.setSpacing(theme.STEP * 2)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setSizes([620, 520])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addLayout(head)
        whole.addWidget(splitter, 1)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.STEP * 3, 0, theme.STEP * 2, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        column.addWidget(self.preview_says)
        column.addWidget(self.preview, 1)
        column.addWidget(self.scan_says)
        column.addWidget(self.findings)
        return left

    def _right(self) -> QWidget:
        page = QWidget()
        page.setObjectName("pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.STEP * 2, 0, theme.STEP * 3, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        column.addWidget(self.news)
        column.addWidget(plain_label(does_not_send(), bold=True))
        self._section(column, self.tr("What becomes public"), self.disclosure)
        column.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
        self._section(column, self.tr("About you, on the paper"), self.speaker)
        column.addWidget(self.variant, 0, Qt.AlignmentFlag.AlignLeft)
        self._section(column, self.tr("Take it there"), self.mail_says)
        column.addLayout(Flow(self.export, self.lectern))
        column.addWidget(self.properties)
        column.addLayout(Flow(self.copy_to, self.copy_subject, self.copy_body))
        column.addLayout(Flow(self.page, self.mail))
        self._section(column, self.tr("When you have handed it in"), self.way)
        column.addWidget(self.confirmation)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.records)
        self._section(column, self.tr("What follows"), self.vote)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _section(self, column: QVBoxLayout, title: str, first: QWidget) -> None:
        column.addSpacing(theme.STEP)
        column.addWidget(plain_label(title, bold=True, role="muted"))
        column.addWidget(first)
