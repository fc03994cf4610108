# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The sources of places: reads what is held of them, and tries them when somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.domain.source_state import SourceState
from hearings.domain.source_try import SourceTry
from hearings.tasks.looking import Looking
from ui.jobs import Err, Job, Jobs, Ok
from ui.places.facts import SourcesKnown

if TYPE_CHECKING:
    from hearings.domain.place import Place
    from hearings.tasks.trying import Trying


class Sources(QObject):
    """What is known of the sources of each place that was looked at."""

    changed = Signal(str)
    """Something more is known of the place of this id."""

    tried = Signal(str, bool)
    """Every source of a place was tried, and whether all are well."""

    failed = Signal(object)

    def __init__(
        self,
        looking: Looking,
        trying: Callable[[], Trying],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._looking, self._trying, self._jobs = looking, trying, jobs
        self._states: dict[str, dict[str, SourceState]] = {}
        self._tries: dict[str, dict[int, SourceTry]] = {}
        self._running: dict[str, Job] = {}

    def known(self, place_id: str) -> SourcesKnown:
        """What is known of the sources of a place now."""
        return SourcesKnown(
            self._states.get(place_id, {}),
            self._tries.get(place_id, {}),
            place_id in self._running,
        )

    def look(self, place_id: str) -> None:
        """Read what is held of the sources of a place."""

        def arrived(answer: Ok[tuple[SourceState, ...]] | Err) -> None:
            # Where the catalogue cannot be read, the list of places says so already.
            if isinstance(answer, Ok):
                self._states[place_id] = {one.system: one for one in answer.value}
                self.changed.emit(place_id)

        self._jobs.run(lambda: self._looking.source_states(place_id), arrived)

    def try_all(self, place: Place) -> None:
        """Ask each source of a place whether it is well; what was known of that is forgotten."""
        if place.id in self._running:
            return
        told = self._jobs.relay(self._told)
        self._tries[place.id] = {}

        def done(answer: Ok[tuple[SourceTry, ...]] | Err) -> None:
            self._running.pop(place.id, None)
            self.changed.emit(place.id)
            if isinstance(answer, Ok):
                self.tried.emit(place.id, all(one.is_well for one in answer.value))
            else:
                self.failed.emit(answer.error)

        self._running[place.id] = self._jobs.run_stoppable(
            lambda stop: self._trying().try_places((place,), told, stop),
            done,
            lambda: self._crashed(place.id),
        )
        self.changed.emit(place.id)

    def stop(self, place_id: str) -> None:
        """Stop trying a place; what was told already stays."""
        if (job := self._running.pop(place_id, None)) is not None:
            job.cancel()
            self.changed.emit(place_id)

    def _told(self, tried: SourceTry) -> None:
        # What arrives after somebody stopped it was not asked for any more.
        if tried.place_id in self._running:
            self._tries[tried.place_id][tried.position] = tried
            self.changed.emit(tried.place_id)

    def _crashed(self, place_id: str) -> None:
        self._running.pop(place_id, None)
        self.changed.emit(place_id)
