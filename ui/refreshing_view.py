# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Shows the refresh in the rail and its outcome in the strip; switches the network off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.messages.dates import ago
from ui.frame import Frame
from ui.jobs import Err, Job, Jobs, Ok
from ui.refreshing import Refreshing, Said

if TYPE_CHECKING:
    from hearings.domain.place_state import PlaceState


class RefreshState(QObject):
    """Behaviour of the foot of the rail."""

    read_again = Signal()
    has_read = Signal(bool)
    """Whether any followed place was ever read."""

    failed = Signal(object)

    def __init__(
        self,
        frame: Frame,
        refreshing: Refreshing,
        core: Core,
        jobs: Jobs,
        followed: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(frame)
        self._frame, self._refreshing, self._core, self._jobs = frame, refreshing, core, jobs
        self._followed = followed
        self._states: tuple[PlaceState, ...] | None = None
        self._saving: Job | None = None
        self._details = ""
        rail = frame.rail
        rail.refresh.clicked.connect(self._pressed)
        rail.offline.setChecked(core.is_offline)
        if core.is_offline and not core.preferences.is_offline:
            rail.offline.setEnabled(False)
            rail.offline.setToolTip(
                self.tr("Started with --offline: nothing is contacted until the next start")
            )
        rail.offline.toggled.connect(self._switch_offline)
        self._allow()
        refreshing.started.connect(lambda: rail.show_running(True))
        refreshing.told.connect(rail.say)
        refreshing.finished.connect(self._finished)
        refreshing.failed.connect(self.failed)
        frame.strip.action_chosen.connect(self._show_details)

    def show_again(self) -> None:
        """Read anew when the followed places were last read, and say it."""
        self._jobs.run(self._core.looking.place_states, self._arrived)

    def say_again(self) -> None:
        """Say it anew, because time has passed."""
        if self._states is not None and not self._refreshing.is_running:
            self._frame.rail.say(self._words(self._states))

    def _arrived(self, answer: Ok[tuple[PlaceState, ...]] | Err) -> None:
        if isinstance(answer, Ok):
            followed = frozenset(self._followed())
            self._states = tuple(one for one in answer.value if one.place_id in followed)
            self.has_read.emit(any(one.read_at is not None for one in self._states))
            self.say_again()

    def _words(self, states: Iterable[PlaceState]) -> str:
        read = [state.read_at for state in states if state.read_at is not None]
        if not read:
            return self.tr("Not read yet")
        oldest: datetime = min(read)
        return self.tr("Checked {ago}").format(ago=ago(oldest, self._core.clock.now()))

    def _pressed(self) -> None:
        if self._refreshing.is_running:
            self._refreshing.stop()
        else:
            self._refreshing.start()

    def _finished(self, said: Said | None) -> None:
        self._frame.rail.show_running(False)
        if said is not None:
            self._details = said.details
            action = self.tr("Why?") if said.details else ""
            self._frame.strip.say(said.words, said.tone, action)
        self.show_again()
        self.read_again.emit()

    def _show_details(self) -> None:
        if self._details:
            self._frame.strip.say(self._details, "warn")
            self._details = ""

    def _allow(self) -> None:
        rail = self._frame.rail
        rail.refresh.setEnabled(self._core.is_sample or not rail.offline.isChecked())

    def _switch_offline(self, offline: bool) -> None:
        self._allow()
        if offline:
            self._refreshing.stop()
        if self._saving is None:
            self._save()

    def _save(self) -> None:
        core = self._core
        chosen = replace(core.preferences, is_offline=self._frame.rail.offline.isChecked())
        self._saving = self._jobs.run(
            lambda: core.save_preferences(chosen), self._switched, self._save_no_more
        )

    def _save_no_more(self) -> None:
        self._saving = None

    def _switched(self, answer: Ok[None] | Err) -> None:
        self._saving = None
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        # One at a time, so that the switch as it stands now is always kept last.
        if self._core.preferences.is_offline != self._frame.rail.offline.isChecked():
            self._save()
