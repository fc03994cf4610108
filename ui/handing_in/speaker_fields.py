# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The lines about the speaker: what they say, whether this body asks, whether they go in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from hearings.domain.speaker import Need, Speaker, SpeakerPart
from hearings.messages.handing_in import need_words, part_name
from ui import theme
from ui.widgets.labels import give_role, plain_label


class SpeakerFields(QWidget):
    """Passive: the presenter fills it and listens."""

    changed = Signal()
    """A line was left with other words, or was put in or taken out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: dict[SpeakerPart, QCheckBox] = {}
        self.lines: dict[SpeakerPart, QLineEdit] = {}
        self.needs: dict[SpeakerPart, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.STEP)
        for row, part in enumerate(SpeakerPart):
            tick, line = QCheckBox(part_name(part)), QLineEdit()
            line.setAccessibleName(part_name(part))
            need = plain_label(points=theme.SMALL_POINTS, role="muted", wraps=False)
            tick.toggled.connect(self.changed)
            line.editingFinished.connect(self._left)
            self.ticks[part], self.lines[part], self.needs[part] = tick, line, need
            for column, field in enumerate((tick, line, need)):
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self._left_with = Speaker()

    @property
    def speaker(self) -> Speaker:
        """The person as the lines have it."""
        return Speaker(**{part.value: line.text().strip() for part, line in self.lines.items()})

    @property
    def parts(self) -> frozenset[SpeakerPart]:
        """The parts that go in."""
        return frozenset(part for part, tick in self.ticks.items() if tick.isChecked())

    def show_speaker(self, speaker: Speaker) -> None:
        """Fill the lines."""
        self._left_with = speaker
        for part, line in self.lines.items():
            line.setText(speaker.part(part))

    def tick_parts(self, parts: frozenset[SpeakerPart]) -> None:
        """Put these parts in and take the others out, without telling it."""
        for part, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(part in parts)
            tick.blockSignals(False)

    def show_needs(self, needs: Mapping[SpeakerPart, Need]) -> None:
        """Say what this body asks for; what it insists on and is missing stands out."""
        for part, label in self.needs.items():
            need = needs[part]
            label.setText(need_words(need))
            is_missing = need is Need.REQUIRED and not (
                self.ticks[part].isChecked() and self.lines[part].text().strip()
            )
            give_role(label, "warn" if is_missing else "muted")

    def _left(self) -> None:
        if self.speaker != self._left_with:
            self._left_with = self.speaker
            self.changed.emit()
