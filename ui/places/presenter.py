# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects Places: ticks follow, the search narrows, one place can be read alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QUrl, Signal
from PySide6.QtGui import QTextCursor

from hearings.clock import Clock
from hearings.domain.place_state import PlaceState
from hearings.messages.errors import describe
from hearings.tasks.looking import Looking
from hearings.tasks.progress import PlaceProgress, Stage
from ui.jobs import Err, Job, Jobs, Ok
from ui.links import address_of, is_openable, open_link
from ui.places.adding import AddingPresenter, AddingTasks
from ui.places.facts import SWITCH, FactsWriter
from ui.places.importing import ImportPresenter
from ui.places.model import PlaceLine, PlacesModel, place_words
from ui.places.sources import Sources
from ui.places.view import PlacesView

if TYPE_CHECKING:
    from hearings.core import Core
    from hearings.domain.place import Place
    from hearings.tasks.importing import Importing


@dataclass(frozen=True, slots=True)
class PlacesTasks(AddingTasks):
    """What the screen is done with; each is built at its first use."""

    looking: Looking
    importing: Callable[[], Importing]


def places_tasks(core: Core) -> PlacesTasks:
    """The tasks of one profile for this screen; nothing is built yet."""
    return PlacesTasks(
        adding=lambda: core.adding_places,
        trying=lambda: core.trying,
        following=core.following,
        looking=core.looking,
        importing=lambda: core.importing,
    )


class PlacesPresenter(QObject):
    """Behaviour of Places."""

    follows_changed = Signal()
    hearings_added = Signal()
    link_refused = Signal(str)
    refresh_wanted = Signal(object)

    def __init__(
        self,
        view: PlacesView,
        model: PlacesModel,
        tasks: PlacesTasks,
        jobs: Jobs,
        clock: Clock,
    ) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._following, self._looking = tasks.following, tasks.looking
        self._jobs, self._clock = jobs, clock
        self._sources = Sources(tasks.looking, tasks.trying, jobs, self)
        self.adding = AddingPresenter(view.adding, tasks, jobs)
        self.importing = ImportPresenter(
            view.report, view.notice, tasks.importing, self._place, jobs
        )
        self._chosen: str | None = None
        self._asked: Job | None = None
        self._progress: dict[str, str] = {}
        view.search.textChanged.connect(self.show_again)
        view.refresh.clicked.connect(lambda: self.refresh_wanted.emit(()))
        view.read_one.clicked.connect(self._read_one)
        view.facts.anchorClicked.connect(self._open)
        view.table.selectionModel().currentChanged.connect(self._current_changed)
        view.table.activated.connect(self._opened)
        view.table.clicked.connect(self._clicked)
        view.colours_changed.connect(self._show_chosen_again)
        model.follow_asked.connect(self._follow)
        view.try_all.clicked.connect(self._try)
        self._join_pages()
        self._sources.changed.connect(self._sources_changed)
        self._sources.tried.connect(self._tried)
        self._sources.failed.connect(lambda error: view.strip.say(str(describe(error)), "danger"))

    def _join_pages(self) -> None:
        view = self._view
        view.add_place.clicked.connect(self._begin_adding)
        view.add_file.clicked.connect(self.importing.ask)
        view.add_notice.clicked.connect(self._begin_notice)
        view.notice.cancel.clicked.connect(self._show_place)
        view.report.close_report.clicked.connect(self._show_place)
        view.panes.went_back.connect(self._show_place)
        self.adding.added.connect(self._added)
        self.adding.left.connect(self._show_place)
        self.importing.reported.connect(self._show_report)
        self.importing.imported.connect(self.hearings_added)

    def tell(self, progress: PlaceProgress) -> None:
        """Say how far the reading of one place has come."""
        if progress.stage in {Stage.DONE, Stage.FAILED}:
            self._progress.pop(progress.place_id, None)
        elif progress.stage is Stage.WAITING:
            self._progress[progress.place_id] = self.tr("Waiting")
        elif progress.total:
            words = self.tr("Reading {done} of {total}")
            self._progress[progress.place_id] = words.format(
                done=progress.done, total=progress.total
            )
        else:
            self._progress[progress.place_id] = self.tr("Reading")
        self._model.set_progress(self._progress)

    def refresh_is_over(self) -> None:
        """Nothing is being read any more, also where a place was not come to."""
        self._progress.clear()
        self._model.set_progress(self._progress)
        self.show_again()

    def show_again(self) -> None:
        """Read places, what is followed and how each stands anew."""
        wanted = self._view.search.text()
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(lambda: self._lines(wanted), self._arrived)

    def _lines(self, wanted: str) -> tuple[PlaceLine, ...]:
        followed = set(self._following.followed())
        states = {state.place_id: state for state in self._looking.place_states()}
        book = self._following.book
        found = self._following.as_read(book.search(wanted) if wanted.strip() else book.all())
        lines = [
            PlaceLine(
                place,
                states.get(place.id, PlaceState(place.id)),
                place.id in followed,
                self._following.hosts((place,)),
            )
            for place in found
        ]
        lines.sort(key=lambda line: (not line.is_followed, place_words(line.place).casefold()))
        return tuple(lines)

    def _arrived(self, answer: Ok[tuple[PlaceLine, ...]] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self._view.strip.say(str(describe(answer.error)), "danger")
            return
        self._model.set_lines(answer.value, self._clock.now())
        if problem := self._following.book.problem:
            self._view.strip.say(str(describe(problem)), "warn")
        row = max(0, self._model.row_of(self._chosen or ""))
        if answer.value:
            self._view.table.selectRow(row)
            self._show(answer.value[row])
        self._view.refresh.setEnabled(any(line.is_followed for line in answer.value))

    def _follow(self, place_id: str, wanted: bool) -> None:
        change = self._following.follow if wanted else self._following.unfollow
        self._jobs.run(lambda: change(place_id), self._followed)

    def _followed(self, answer: Ok[None] | Err) -> None:
        if isinstance(answer, Err):
            self._view.strip.say(str(describe(answer.error)), "danger")
        elif self._view.strip.property("tone") == "danger":
            self._view.strip.hide()
        self.show_again()
        self.follows_changed.emit()

    def _current_changed(self) -> None:
        line = self._model.line_at(self._view.table.currentIndex())
        if line is not None:
            if self._view.table.hasFocus():
                self._view.pages.setCurrentWidget(self._view.place_page)
            self._show(line)

    def _opened(self) -> None:
        self._view.pages.setCurrentWidget(self._view.place_page)
        self._view.panes.show_chosen()

    def _clicked(self, index: QModelIndex) -> None:
        self._view.pages.setCurrentWidget(self._view.place_page)
        # The first column is where one ticks.
        if index.column() > 0:
            self._view.panes.show_chosen()

    def _show_chosen_again(self) -> None:
        line = self._model.line_of(self._chosen or "")
        if line is not None:
            self._write(line)

    def _open(self, url: QUrl) -> None:
        address = address_of(url)
        if address.startswith(SWITCH):
            self._switch(address.removeprefix(SWITCH))
        elif is_openable(address) and not open_link(address):
            self.link_refused.emit(address)

    def _switch(self, system: str) -> None:
        if (place := self._place()) is None:
            return
        is_off = any(spec.is_off for spec in place.sources if spec.system == system)
        self._jobs.run(
            lambda: self._following.switch(place.id, system, is_on=is_off), self._followed
        )

    def _read_one(self) -> None:
        if self._chosen:
            self.refresh_wanted.emit((self._chosen,))

    def _show(self, line: PlaceLine) -> None:
        if line.place.id != self._chosen:
            self._view.facts.verticalScrollBar().setValue(0)
            self._view.outcome.hide()
        self._chosen = line.place.id
        self._sources.look(line.place.id)
        self._write(line)

    def _write(self, line: PlaceLine) -> None:
        view, known = self._view, self._sources.known(line.place.id)
        view.title.setText(place_words(line.place))
        bar = view.facts.verticalScrollBar()
        scrolled = bar.value()
        FactsWriter(view.facts.document()).write(line, known, self._clock.now())
        # Else the end of the text, where the cursor was pushed to, is what one sees.
        view.facts.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(scrolled)
        view.try_all.setVisible(any(one.is_asked for one in line.place.sources))
        view.try_all.setText(
            self.tr("Stop trying") if known.is_trying else self.tr("Try its sources")
        )

    def _place(self) -> Place | None:
        line = self._model.line_of(self._chosen or "")
        return None if line is None else line.place

    def _begin_adding(self) -> None:
        self._view.pages.setCurrentWidget(self._view.adding)
        self._view.panes.show_chosen()
        self.adding.begin()

    def _begin_notice(self) -> None:
        if self.importing.ask_notice():
            self._view.pages.setCurrentWidget(self._view.notice)
            self._view.panes.show_chosen()
            self._view.notice.text.setFocus()

    def _show_report(self) -> None:
        self._view.pages.setCurrentWidget(self._view.report)
        self._view.panes.show_chosen()
        self._view.report.take_focus()

    def _show_place(self) -> None:
        self._view.pages.setCurrentWidget(self._view.place_page)
        self._view.panes.show_list()
        if not self._view.panes.is_narrow:
            self._view.table.setFocus()

    def _added(self, place_id: str, words: str) -> None:
        self._chosen = place_id
        self._view.search.clear()
        self._show_place()
        self._view.panes.show_chosen()
        self._view.say_outcome(words, "ok")
        self.show_again()
        self.follows_changed.emit()

    def _try(self) -> None:
        line = self._model.line_of(self._chosen or "")
        if line is None:
            return
        if self._sources.known(line.place.id).is_trying:
            self._sources.stop(line.place.id)
        else:
            self._view.outcome.hide()
            self._sources.try_all(line.place)

    def _sources_changed(self, place_id: str) -> None:
        line = self._model.line_of(place_id)
        if line is not None and place_id == self._chosen:
            self._write(line)

    def _tried(self, place_id: str, are_well: bool) -> None:
        if place_id != self._chosen:
            return
        if are_well:
            self._view.say_outcome(self.tr("✓ Every source of this place is well."), "ok")
        else:
            words = self.tr("✗ Some source of this place is not well; see below.")
            self._view.say_outcome(words, "danger")
