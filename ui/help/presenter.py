# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects Help: shows the guide to what is in front, and follows when that changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.messages.rules import participation_sentences
from ui.help.pages import SAFETY, guide_to, page
from ui.help.view import HelpView
from ui.jobs import Err, Job, Jobs, Ok
from ui.widgets.focus import leave

Known = tuple[str, tuple[str, ...]]
"""The body in front and what is known of speaking before it."""


class HelpPresenter(QObject):
    """Behaviour of the guide."""

    def __init__(
        self,
        view: HelpView,
        core: Core,
        jobs: Jobs,
        place: Callable[[], str],
        hearing: Callable[[], Hearing | None],
    ) -> None:
        super().__init__(view)
        self.view, self._core, self._jobs = view, core, jobs
        self._place, self._hearing = place, hearing
        self._asked: Job | None = None
        self._before: QWidget | None = None
        view.closed.connect(self.close)

    def turn(self) -> None:
        """Open the guide with the keyboard in it, or close it where it is open."""
        if self.view.isVisible():
            self.close()
            return
        self._open()
        self.look_again()

    def show_safety(self) -> None:
        """Open the guide at the page on safety, until something else comes to the front."""
        self._forget_asked()
        if not self.view.isVisible():
            self._open()
        self.view.show_words(page(SAFETY))
        self.view.setFocus()

    def close(self) -> None:
        """Put the guide away; the keyboard goes back to where it was."""
        leave(self.view, self._before)
        self._before = None

    def look_again(self) -> None:
        """Show the guide to what is in front now."""
        if not self.view.isVisible():
            return
        self._forget_asked()
        hearing, place = self._hearing(), self._place()
        self.view.show_words(guide_to(place))
        if hearing is not None:
            core = self._core
            self._asked = self._jobs.run(
                lambda: _known(core, hearing), lambda answer: self._arrived(place, answer)
            )

    def _open(self) -> None:
        self._before = self.view.window().focusWidget()
        self.view.show()
        self.view.raise_()
        self.view.setFocus()

    def _forget_asked(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _arrived(self, place: str, answer: Ok[Known] | Err) -> None:
        self._asked = None
        if isinstance(answer, Ok):
            body, facts = answer.value
            self.view.show_words(guide_to(place, facts, body))


def _known(core: Core, hearing: Hearing) -> Known:
    facts: tuple[str, ...] = ()
    # Of a hearing that is off no deadline may be told.
    if not hearing.record.status.is_off:
        guidance = core.taking_part.guidance(hearing)
        facts = tuple(participation_sentences(guidance.participation, guidance.times))
    return ", ".join(hearing.record.bodies) or hearing.record.title, facts
