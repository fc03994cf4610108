# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The windows that stand alone, where the window of the program cannot open or cannot go on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit, QPushButton, QVBoxLayout

from hearings.errors import HearingsError
from hearings.messages.errors import describe
from ui import theme
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

WIDTH, HEIGHT = 560, 420


def trouble_box(error: HearingsError) -> QMessageBox:
    """A box that says why the window does not open, and what to do."""
    message = describe(error)
    box = QMessageBox(QMessageBox.Icon.Information, "Hearings", message.happened)
    box.setInformativeText(f"{message.means} {message.now}")
    return box


class FaultWindow(QDialog):
    """Says in three parts that the program failed and ends, with the whole report in sight.

    The report must hold nothing private: it is there to be given to strangers.
    """

    def __init__(self, kind: str, report: str) -> None:
        """`kind` is the class of the fault."""
        super().__init__()
        self.setWindowTitle(self.tr("Hearings"))
        happened = self.tr("Something in the program failed ({kind}), so it has to close.")
        self.happened = plain_label(happened.format(kind=kind), theme.TITLE_POINTS, bold=True)
        self.means = plain_label(
            self.tr(
                "What was saved is not touched, and nothing was sent. For a hearing of today look "
                "at the page of the body itself."
            )
        )
        self.now = plain_label(
            self.tr(
                "Open Hearings once more. If it fails again, copy the report below and give it to "
                "those who make Hearings; “hearings list” in a terminal may still show your "
                "hearings. Nothing you wrote is in the report."
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report on the fault"))
        self.copy = QPushButton(self.tr("Copy the report"))
        self.copy.setProperty("role", "main")
        self.copy.clicked.connect(self._copy)
        self.end = QPushButton(self.tr("Close Hearings"))
        self.end.clicked.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.STEP * 2] * 4)
        column.setSpacing(theme.STEP * 2)
        for part in (self.happened, self.means, self.now):
            column.addWidget(part)
        column.addWidget(self.report, 1)
        column.addLayout(Flow(self.copy, self.end))
        width = theme.scaled(WIDTH)
        self.resize(width, max(theme.scaled(HEIGHT), column.totalHeightForWidth(width)))
        self.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("The report is copied"))
