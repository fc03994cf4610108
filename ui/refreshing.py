# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Runs a refresh from the window: progress, Cancel, and what it brought in one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.clock import StopSignal
from hearings.core import Core
from hearings.errors import Cancelled, Offline
from hearings.tasks.progress import PlaceProgress, Stage
from ui.jobs import Err, Job, Jobs, Ok
from ui.pausing import Pause
from ui.refresh_process import RefreshPlaces, refresh_here

if TYPE_CHECKING:
    from hearings.tasks.refresh import PlaceOutcome, RefreshReport

MOST_LINES = 4
"""More failures than these would push the place in front out of the window."""


SAY_EVERY = 100
"""Milliseconds between two words on how far a refresh is."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said at the end; `details` are the failures, one a line.

    `news` says in numbers what is new and changed, and is empty where nothing is.
    """

    words: str
    tone: str
    details: str = ""
    news: str = ""


class Refreshing(QObject):
    """One refresh at a time."""

    started = Signal()
    told = Signal(str)
    place_told = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        core: Core,
        jobs: Jobs,
        parent: QObject | None = None,
        refresh_places: RefreshPlaces = refresh_here,
    ) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._refresh_places = core, jobs, refresh_places
        self._job: Job | None = None
        self._progress: dict[str, PlaceProgress] = {}
        self._news: dict[str, PlaceProgress] = {}
        self._soon = Pause(self, self._say_news, SAY_EVERY)

    @property
    def is_running(self) -> bool:
        """Whether a refresh is under way."""
        return self._job is not None

    def start(self, place_ids: tuple[str, ...] = ()) -> None:
        """Read these places, or the followed ones; one that runs goes on.

        While the network is switched off nothing begins, and no place counts as failed.
        """
        if self._job is not None:
            return
        if self._core.is_offline and not self._core.is_sample:
            self.failed.emit(Offline())
            return
        self._progress = {}
        told = self._jobs.relay(self._tell)

        def work(stop: StopSignal) -> RefreshReport:
            return self._refresh_places(self._core, place_ids, told, stop)

        self._job = self._jobs.run_stoppable(work, self._done, self._stumbled)
        self.started.emit()
        self.told.emit(self.tr("Refreshing…"))

    def stop(self) -> None:
        """Ask the running refresh to stop; what it has stored stays."""
        if self._job is not None:
            self._job.stop.give()
            self.told.emit(self.tr("Stopping…"))

    def _tell(self, progress: PlaceProgress) -> None:
        # Hundreds of steps a second may come, and nobody reads that fast.
        self._news[progress.place_id] = progress
        if not self._soon.isActive():
            self._soon.start()

    def _say_news(self) -> None:
        news, self._news = self._news, {}
        self._progress |= news
        for progress in news.values():
            self.place_told.emit(progress)
        if self._job is None or self._job.stop.is_given:
            return
        ended = sum(one.stage in {Stage.DONE, Stage.FAILED} for one in self._progress.values())
        words = self.tr("{done} of %n place(s) read", "", len(self._progress))
        self.told.emit(words.format(done=ended))

    def _say_last_news(self) -> None:
        self._soon.stop()
        self._say_news()

    def _stumbled(self) -> None:
        self._say_last_news()
        self._job = None
        self.finished.emit(None)

    def _done(self, answer: Ok[RefreshReport] | Err) -> None:
        self._say_last_news()
        self._job = None
        if isinstance(answer, Err):
            if isinstance(answer.error, Cancelled):
                self.finished.emit(Said(self.tr("The refresh was stopped."), "warn"))
            else:
                self.failed.emit(answer.error)
                self.finished.emit(None)
            return
        self.finished.emit(self._summary(answer.value))

    def _summary(self, report: RefreshReport) -> Said:
        names = {place.id: place.name for place in self._core.places()}
        new = sum(one.is_new for place in report.places for one in place.all_stored)
        changed = sum(not one.is_new for place in report.places for one in place.all_stored)
        lines = [
            f"{names.get(place.place_id, place.place_id)}: {what}"
            for place in report.places
            if (what := self._unread(place))
        ]
        said = [self.tr("%n new hearing(s)", "", new), self.tr("%n changed", "", changed)]
        news = " · ".join(said) if new or changed else ""
        if lines:
            said.append(self.tr("%n place(s) not fully read", "", len(lines)))
        if report.was_stopped:
            said.append(self.tr("stopped before the end"))
        tone = "warn" if lines or report.was_stopped else "ok"
        return Said(" · ".join(said), tone, "\n".join(self._first(lines)), news)

    def _unread(self, place: PlaceOutcome) -> str:
        """What of a place could not be read, in words; empty where all was."""
        from hearings.messages.errors import describe

        if place.system is None and place.failure is not None:
            return str(describe(place.failure.error))
        said = []
        if place.unread:
            said.append(self.tr("%n agenda(s) could not be read.", "", len(place.unread)))
        if place.skipped:
            said.append(self.tr("%n row(s) of its list could not be read.", "", place.skipped))
        said += [str(describe(one.error)) for one in place.beside if one.error is not None]
        return " ".join(said)

    def _first(self, lines: list[str]) -> list[str]:
        if len(lines) <= MOST_LINES:
            return lines
        more = self.tr("%n more place(s): see Places.", "", len(lines) - MOST_LINES)
        return [*lines[:MOST_LINES], more]
