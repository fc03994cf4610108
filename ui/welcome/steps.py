# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The three steps of the welcome, one after another; each can be passed over or gone back to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.welcome.presenter import WelcomePresenter
from ui.welcome.protection_step import ProtectionStep
from ui.welcome.topics_step import TopicsStep
from ui.welcome.view import WelcomeView


class StepsView(QStackedWidget):
    """The step in front."""

    def __init__(self, places: WelcomeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.addWidget(places)

    def bring(self, step: QWidget) -> None:
        """Show a step, with the keyboard in it."""
        if self.indexOf(step) < 0:
            self.addWidget(step)
        self.setCurrentWidget(step)
        step.setFocus()


class Steps(QObject):
    """Goes from one step to the next."""

    safety_wanted = Signal()
    finished = Signal(bool)
    """The welcome is over; True where places are followed that were not before."""

    def __init__(
        self,
        view: StepsView,
        welcome: WelcomePresenter,
        topics: TopicsStep,
        protection: ProtectionStep,
    ) -> None:
        super().__init__(view)
        self._view, self._has_followed = view, False
        self._topics, self._protection = topics, protection
        welcome.followed.connect(self._followed)
        welcome.skipped.connect(self._ask_topics)
        topics.done.connect(self._ask_protection)
        topics.view.later.connect(self._ask_protection)
        topics.view.back.connect(lambda: view.bring(view.places))
        protection.view.safety.clicked.connect(self.safety_wanted)
        protection.done.connect(self._finish)
        protection.view.later.connect(self._finish)
        protection.view.back.connect(self._back_to_topics)

    def _followed(self) -> None:
        self._has_followed = True
        self._ask_topics()

    def _ask_topics(self) -> None:
        self._topics.show()
        self._view.bring(self._topics.view)

    def _ask_protection(self) -> None:
        self._protection.show()
        self._view.bring(self._protection.view)

    def _back_to_topics(self) -> None:
        self._protection.forget()
        self._ask_topics()

    def _finish(self) -> None:
        self._protection.forget()
        has_followed, self._has_followed = self._has_followed, False
        self._view.bring(self._view.places)
        self.finished.emit(has_followed)
