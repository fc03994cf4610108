# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window in which a person corrects a rule: about what, what holds, and for whom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hearings.domain.rule import Subject
from hearings.messages.correcting import field_name
from hearings.messages.subjects import subject_name
from ui import theme
from ui.hearing.correction_fields import FIELDS, RuleField
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label

WIDTH, HEIGHT = 620, 640


class CorrectionView(QDialog):
    """Passive: the presenter says what stands where and hears what is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct a rule"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.intro = plain_label(
            self.tr(
                "What you write here wins over the rules of the program, with today's date. It "
                "stays on this computer, and no update changes it."
            ),
            role="muted",
        )
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("About"))
        for subject in FIELDS:
            self.subject.addItem(subject_name(subject), subject)
        self.whom = QComboBox()
        self.whom.setAccessibleName(self.tr("It holds for"))
        self.remark = QLineEdit()
        self.remark.setAccessibleName(self.tr("A note of yours"))
        self.remark.setPlaceholderText(self.tr("Such as where you read it"))
        self.problem = plain_label(role="danger")
        self.problem.hide()
        self.keep = QPushButton(self.tr("Keep this correction"))
        self.keep.setProperty("role", "main")
        self.keep.setDefault(True)
        self.give_back = QPushButton(self.tr("Back to the official rule"))
        self.leave = QPushButton(self.tr("Cancel"))
        self.fields: tuple[RuleField, ...] = ()
        self._rest: dict[str, object] = {}
        self._form = QFormLayout()
        self._lay_out()
        self.resize(theme.scaled(WIDTH), theme.scaled(HEIGHT))

    def _lay_out(self) -> None:
        top = QFormLayout()
        top.addRow(self.tr("About"), self.subject)
        top.addRow(self.tr("It holds for"), self.whom)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(theme.STEP // 2)
        inner = QWidget()
        inner.setObjectName("pane")
        inner.setLayout(self._form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bottom = QFormLayout()
        bottom.addRow(self.tr("A note of yours"), self.remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP * 2)
        column.setSpacing(theme.STEP)
        column.addWidget(self.intro)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(bottom)
        column.addWidget(self.problem)
        column.addLayout(Flow(self.keep, self.give_back, self.leave))

    def show_fields(self, subject: Subject, values: Mapping[str, object]) -> None:
        """Show the fields of a subject, filled with what is known."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._rest = {name: one for name, one in values.items() if name not in FIELDS[subject]}
        self.fields = tuple(RuleField(name) for name in FIELDS[subject])
        for field in self.fields:
            field.show_value(values.get(field.name))
            self._form.addRow(field_name(field.name), field)

    def values(self) -> dict[str, object]:
        """What is given, without the fields that say nothing."""
        found = self._rest | {field.name: field.value() for field in self.fields}
        return {name: value for name, value in found.items() if value is not None}

    def say_problem(self, words: str) -> None:
        """Say why it cannot be kept; empty for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
