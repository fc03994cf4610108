# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The fields in which a rule is corrected: each shows, and gives, a value of a rules file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from hearings.domain.rule import Known, LengthUnit, RemoteOffer, Subject, Taking, Way
from hearings.messages.correcting import choice_name, field_name
from ui.hearing.when_field import WhenField
from ui.widgets.flow import Flow

_NARROW = 90
_YES_NO = ("yes", "no")
_TEXTS = {"url", "telephone", "email", "address"}
_LISTS = {"formats"}
_WHENS = {"opens", "closes", "due"}
_FLAGS = {
    "agenda_only",
    "position_only",
    "per_item",
    "name_required",
    "address_required",
    "conditional_listed",
}
_CHOICES: dict[str, type[StrEnum]] = {"taken": Taking, "offer": RemoteOffer, "unit": LengthUnit}
_SEVERAL: dict[str, type[StrEnum]] = {"ways": Way, "what": Known}

_REQUEST = ("closes", "email", "telephone", "url", "ways")
FIELDS: Mapping[Subject, tuple[str, ...]] = {
    Subject.COMMENT: ("taken", "agenda_only"),
    Subject.SPEAKING: ("minutes", "most", "many", "minutes_if_many", "least", "position_only"),
    Subject.SIGN_UP: ("closes", "opens", "url", "telephone", "ways", "per_item"),
    Subject.WRITTEN: ("closes", "email", "url", "address", "longest", "unit", "formats", "ways"),
    Subject.REMOTE: ("offer", "url"),
    Subject.INTERPRETER: _REQUEST,
    Subject.ACCOMMODATION: _REQUEST,
    Subject.PUBLISHED: ("what",),
    Subject.IDENTITY: ("name_required", "address_required"),
    Subject.POSITIONS: ("conditional_listed",),
    Subject.FOLLOW_UP: ("due",),
}
"""What can be corrected of each subject, the most needed first."""


class RuleField(QWidget):
    """One field; what was given to it and cannot be shown here is kept as it was."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._line: QLineEdit | None = None
        self._choice: QComboBox | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._given: list[str] = []
        self._when: WhenField | None = None
        layout = Flow(*self._parts())
        self.setLayout(layout)

    def show_value(self, value: object) -> None:
        """Show a value of a rules file; None for nothing."""
        if self._when is not None:
            self._when.show_value(value if isinstance(value, Mapping) else {})
        elif self._choice is not None:
            word = value
            if isinstance(value, bool):
                word = "yes" if value else "no"
            self._choice.setCurrentIndex(max(0, self._choice.findData(word)))
        elif self._boxes:
            self._given = value if isinstance(value, list) else []
            for word, box in self._boxes.items():
                box.setChecked(word in self._given)
        elif self._line is not None:
            told = ", ".join(map(str, value)) if isinstance(value, list) else value
            self._line.setText("" if told is None else str(told))
            self._line.setCursorPosition(0)

    def value(self) -> object:
        """What is given, as a rules file has it; None for nothing."""
        if self._when is not None:
            return self._when.value()
        if self._choice is not None:
            word = str(self._choice.currentData())
            return {"yes": True, "no": False}.get(word) if self.name in _FLAGS else word or None
        if self._boxes:
            order = dict.fromkeys([*self._given, *self._boxes])
            return [word for word in order if self._boxes[word].isChecked()]
        text = self._line.text().strip() if self._line is not None else ""
        if self.name in _LISTS:
            return [one.strip() for one in text.split(",") if one.strip()] or None
        return (text if self.name in _TEXTS else _number(text)) if text else None

    def _parts(self) -> Iterable[QWidget]:
        said = field_name(self.name)
        if self.name in _WHENS:
            self._when = WhenField(said)
            return (self._when,)
        if self.name in _SEVERAL:
            self._boxes = {
                one.value: QCheckBox(choice_name(one.value)) for one in _SEVERAL[self.name]
            }
            return self._boxes.values()
        if self.name in _FLAGS or self.name in _CHOICES:
            self._choice = QComboBox()
            self._choice.setAccessibleName(said)
            self._choice.addItem("–", "")
            for word in _CHOICES.get(self.name, _YES_NO):
                self._choice.addItem(choice_name(str(word)), str(word))
            return (self._choice,)
        self._line = QLineEdit()
        self._line.setAccessibleName(said)
        is_wide = self.name in _TEXTS or self.name in _LISTS
        self._line.setMinimumWidth(_NARROW * 4 if is_wide else _NARROW)
        return (self._line,)


def _number(text: str) -> object:
    """A number as it was typed; anything else is left to be refused in words."""
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return text
