# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Shows the refresh in the rail and its outcome in the strip; switches the network off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.messages.dates import ago
from ui.frame import Frame
from ui.icons import icon
from ui.jobs import Err, Jobs, Ok
from ui.refreshing import Refreshing, Said

if TYPE_CHECKING:
    from hearings.domain.place_state import PlaceState


class RefreshState(QObject):
    """Behaviour of the foot of the rail."""

    read_again = Signal()
    failed = Signal(object)

    def __init__(self, frame: Frame, refreshing: Refreshing, core: Core, jobs: Jobs) -> None:
        super().__init__(frame)
        self._frame, self._refreshing, self._core, self._jobs = frame, refreshing, core, jobs
        self._details = ""
        rail = frame.rail
        rail.refresh.clicked.connect(self._pressed)
        rail.offline.setChecked(core.is_offline)
        rail.offline.toggled.connect(self._switch_offline)
        rail.refresh.setEnabled(not core.is_offline or core.is_sample)
        refreshing.started.connect(self._started)
        refreshing.told.connect(rail.state.setText)
        refreshing.finished.connect(self._finished)
        refreshing.failed.connect(self.failed)
        frame.strip.action_chosen.connect(self._show_details)

    def show_again(self) -> None:
        """Say when the followed places were last read."""
        self._jobs.run(self._core.looking.place_states, self._arrived)

    def _arrived(self, answer: Ok[tuple[PlaceState, ...]] | Err) -> None:
        if isinstance(answer, Ok) and not self._refreshing.is_running:
            self._frame.rail.state.setText(self._words(answer.value))

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

    def _started(self) -> None:
        button = self._frame.rail.refresh
        button.setText(self.tr("Stop"))
        button.setIcon(icon("stop"))
        button.setToolTip(self.tr("Stop reading; what was read is kept"))

    def _finished(self, said: Said | None) -> None:
        button = self._frame.rail.refresh
        button.setText(self.tr("Refresh"))
        button.setIcon(icon("refresh"))
        button.setToolTip(self.tr("Read the followed places again (F5)"))
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

    def _switch_offline(self, offline: bool) -> None:
        core = self._core
        chosen = replace(core.preferences, is_offline=offline)
        self._frame.rail.refresh.setEnabled(not offline)
        if offline:
            self._refreshing.stop()
        self._jobs.run(lambda: core.save_preferences(chosen), self._switched)

    def _switched(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
