# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Destroys everything of the person's own, once the word for it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from hearings.core import Core
from hearings.messages.vault import destroyed_sentence, destroying_sentence
from ui import theme
from ui.jobs import Err, Jobs, Ok
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label


class DestroyingView(QWidget):
    """What goes, what is not reached, and a field for the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = self.tr("destroy")
        self.typed = QLineEdit()
        asked = self.tr("Type “{word}” to allow it").format(word=self.word)
        self.typed.setAccessibleName(asked)
        self.typed.setPlaceholderText(asked)
        self.typed.setMinimumWidth(theme.scaled(280))
        self.press = QPushButton(self.tr("Destroy it for good"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        title = self.tr("Destroy everything of yours")
        column.addWidget(plain_label(title, theme.LARGE_POINTS, bold=True))
        column.addWidget(plain_label(destroying_sentence(), role="muted"))
        column.addLayout(Flow(self.typed, self.press))


class Destroying(QObject):
    """Behaviour of the part that destroys."""

    failed = Signal(object)
    destroyed = Signal(str)
    """Nothing is left; the words say what comes instead."""

    def __init__(
        self, view: DestroyingView, core: Core, jobs: Jobs, keep_typed: Callable[[], bool]
    ) -> None:
        """`keep_typed` lets nothing that was typed before be written afterwards."""
        super().__init__(view)
        self._view, self._core, self._jobs = view, core, jobs
        self._keep_typed = keep_typed
        view.typed.textChanged.connect(lambda _text: self._allow())
        view.typed.returnPressed.connect(view.press.click)
        view.press.clicked.connect(self._destroy)
        self._allow()

    def forget(self) -> None:
        """The word is not typed any more."""
        self._view.typed.setText("")

    def _allow(self) -> None:
        typed = self._view.typed.text().strip().casefold()
        self._view.press.setEnabled(typed == self._view.word.casefold())

    def _destroy(self) -> None:
        self.forget()
        self._keep_typed()
        self._jobs.run(self._core.guarding.destroy, self._done)

    def _done(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.destroyed.emit(destroyed_sentence())
