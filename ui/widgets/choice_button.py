# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A button that opens a list of things to tick and says how many are ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from hearings.overriding import override
from ui.widgets.labels import plain_tip

LONGEST = 24
"""Letters on the button; a longer name would push the rest of the line out."""


class _StayingMenu(QMenu):
    """Stays open while things are ticked."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class ChoiceButton(QPushButton):
    """Nothing ticked means everything."""

    choice_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = _StayingMenu(self)
        self._choices.setToolTipsVisible(True)
        self.setMenu(self._choices)
        self._actions: dict[str, QAction] = {}
        self._names: dict[str, str] = {}
        self._say()

    def offer(self, choices: Iterable[tuple[str, str]], ticked: Iterable[str] = ()) -> None:
        """Offer (id, name) pairs in this order; ticks that are still offered stay."""
        keep = set(self.ticked()) | set(ticked)
        self._choices.clear()
        self._actions = {}
        self._names = dict(choices)
        everything = self._choices.addAction(self.tr("Show all"))
        everything.triggered.connect(self.clear)
        self._choices.addSeparator()
        for key, name in self._names.items():
            action = self._choices.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in keep)
            action.toggled.connect(self._changed)
            self._actions[key] = action
        self._say()

    def ticked(self) -> tuple[str, ...]:
        """The ids of the ticked choices in their order."""
        return tuple(key for key, action in self._actions.items() if action.isChecked())

    def clear(self) -> None:
        """Untick everything."""
        for action in self._actions.values():
            action.setChecked(False)

    def _changed(self) -> None:
        self._say()
        self.choice_changed.emit()

    def _say(self) -> None:
        names = [self._names[key] for key in self.ticked()]
        words = names[0] if len(names) == 1 else self._name
        if len(words) > LONGEST:
            words = words[: LONGEST - 1].rstrip() + "…"
        if len(names) > 1:
            words = f"{words} ({len(names)})"
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {', '.join(names)}" if names else self._name)
        self.setToolTip(plain_tip(", ".join(names)))
