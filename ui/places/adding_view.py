# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The layout of adding a place: its address, then what the address cannot tell."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hearings.domain.place import PlaceKind
from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import give_role, plain_label

ZONES = (
    "America/New_York",
    "America/Detroit",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
)
"""The zones of nearly every place in the country; a person's own file may name any other."""


class AddingView(QWidget):
    """Passive: the presenter says what stands where."""

    edited = Signal()
    """Something that describes the place is not as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Web address of the calendar of a place"))
        self.recognise = QPushButton(self.tr("Recognise the address"))
        self.recognised = plain_label(role="muted")
        self.name, self.region = QLineEdit(), QLineEdit()
        letters = QRegularExpression("[A-Za-z]{0,2}")
        self.region.setValidator(QRegularExpressionValidator(letters, self.region))
        self.kind, self.zone = QComboBox(), QComboBox()
        for kind, words in (
            (PlaceKind.CITY, self.tr("A city or town")),
            (PlaceKind.COUNTY, self.tr("A county")),
            (PlaceKind.STATE, self.tr("A state")),
        ):
            self.kind.addItem(words, kind)
        self.zone.addItem(self.tr("Choose its time zone"), "")
        for zone in ZONES:
            self.zone.addItem(zone, zone)
        self.test = QPushButton()
        self.test.setProperty("role", "main")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.outcome = plain_label()
        self.form = QWidget()
        self._lay_out()
        for line in (self.name, self.region):
            line.textEdited.connect(self.edited)
        for choice in (self.kind, self.zone):
            choice.activated.connect(self.edited)

    def say(self, words: str, tone: str = "text") -> None:
        """Say how it stands, to screen readers too; nothing where there are no words."""
        self.outcome.setText(words)
        give_role(self.outcome, tone)
        self.outcome.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self.outcome, QAccessible.Event.Alert))

    def choose_zone(self, zone: str) -> None:
        """Choose a zone; one that is not among the usual ones is added."""
        if self.zone.findData(zone) < 0:
            self.zone.addItem(zone, zone)
        self.zone.setCurrentIndex(self.zone.findData(zone))

    def _lay_out(self) -> None:
        rows = QFormLayout(self.form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field in (
            (self.tr("What the place is called"), self.name),
            (self.tr("What it is"), self.kind),
            (self.tr("Its state in two letters"), self.region),
            (self.tr("Its time zone"), self.zone),
        ):
            label = plain_label(words, wraps=False)
            label.setBuddy(field)
            field.setAccessibleName(words)
            rows.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 3, theme.STEP * 2, theme.STEP * 3, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        title = self.tr("Add a place by its address")
        column.addWidget(plain_label(title, theme.TITLE_POINTS, bold=True))
        column.addWidget(
            plain_label(
                self.tr(
                    "Paste the address of the page where its meetings are listed: Legistar, "
                    "PrimeGov, eScribe, CivicClerk, IQM2, Granicus, or a calendar (.ics)."
                ),
                role="muted",
            )
        )
        column.addWidget(self.address)
        column.addLayout(Flow(self.recognise, self.cancel))
        column.addWidget(self.recognised)
        column.addWidget(self.form)
        column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.outcome)
        column.addStretch(1)
