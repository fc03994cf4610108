# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The place Hearings: the list, the hearing beside it, and what rows are told against."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from ui.dated.stretch import Shape
from ui.jobs import Err, Jobs, Ok
from ui.shapes import Shapes, Told
from ui.upcoming.day_table import DayTable
from ui.upcoming.preparing import Prepared, fresh_names
from ui.upcoming.presenter import UpcomingPresenter
from ui.upcoming.soonest import Soonest
from ui.upcoming.view import UpcomingView
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from datetime import date, datetime

    from hearings.domain.deadline import Deadline
    from hearings.domain.listing import ListQuery
    from ui.hearing.presenter import HearingPresenter
    from ui.hearing.view import HearingView
    from ui.upcoming.look import Surroundings
    from ui.upcoming.names import Names


class HearingsPlace(QObject):
    """Behaviour of the place; its panes are what the window shows."""

    follows_read = Signal()
    """Which places are followed was read anew."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, table: DayTable, core: Core, jobs: Jobs, prepared: Prepared, parent: QObject
    ) -> None:
        """`table` is taken over from the first picture."""
        super().__init__(parent)
        self.table, self._model = table, table.hearings
        self._core, self._jobs = core, jobs
        self._around, self._followed = prepared.around, prepared.followed
        self.hearing: HearingPresenter | None = None
        view = UpcomingView(table)
        self.upcoming = UpcomingPresenter(view, self._model, core.looking, jobs, self.followed)
        view.filter.topics.offer(self._around.topic_names.items())
        self._offer_places()
        self.soonest = Soonest(table, core, jobs)
        self.soonest.told.connect(self._tell_soonest)
        self.panes = SideBySide(view)
        self._widths = {False: [560, 600], True: [820, 360]}
        self._has_days = False
        self.panes.splitter.setSizes(self._widths[False])
        self.upcoming.hearing_chosen.connect(self._show)
        self.upcoming.hearing_opened.connect(lambda _id: self.panes.show_chosen())
        self.upcoming.failed.connect(self.failed)
        told = Told(self.today, self.place_names, self.topic_names)
        self.shapes = Shapes(view, self.upcoming, core, jobs, told)
        self.shapes.hearing_chosen.connect(self.open)
        self.shapes.failed.connect(self.failed)
        self.shapes.printing_wanted.connect(self._print)
        self.shapes.shown.connect(self._make_room)
        self._make_room(self.shapes.shape)

    def followed(self) -> tuple[str, ...]:
        """The ids of the followed places, as last read."""
        return self._followed

    def today(self) -> date:
        """The day that the rows are told against."""
        return self._around.today

    def place_names(self) -> Mapping[str, str]:
        """The name of every place by its id."""
        return self._around.place_names

    def topic_names(self) -> Mapping[str, str]:
        """The name of every topic by its id."""
        return self._around.topic_names

    def set_detail(
        self, detail: HearingView, make: Callable[[HearingView], HearingPresenter]
    ) -> HearingPresenter:
        """Put the hearing beside the list; it is built later than that."""
        self.hearing = presenter = make(detail)
        presenter.rules_corrected.connect(self.soonest.look_again)
        self.panes.set_right(detail)
        return presenter

    def show_chosen(self) -> None:
        """Show the chosen row beside the list, where one is chosen."""
        if self.upcoming.chosen is not None:
            self._show(self.upcoming.chosen)

    def open(self, hearing_id: str) -> None:
        """Show one hearing, in the list too where the filter leaves it."""
        self.upcoming.choose(hearing_id)
        self.panes.show_chosen()

    def _make_room(self, shape: Shape) -> None:
        """Give seven days beside each other more room than a list; each keeps what it was given."""
        has_days = shape is not Shape.LIST
        if has_days != self._has_days:
            self._widths[self._has_days] = self.panes.splitter.sizes()
            self._has_days = has_days
            self.panes.splitter.setSizes(self._widths[has_days])

    def read_again(self) -> None:
        """Show the list and the hearing beside it as they now are."""
        self.upcoming.show_again()
        self.shapes.show_again()
        self.soonest.look_again()
        if self.hearing is not None:
            self.hearing.show_again()

    def read_follows(self) -> None:
        """Read anew which places are followed, and list them."""
        self._jobs.run(self._core.following.followed, self._follows_arrived)

    def read_names(self) -> None:
        """Name places anew: those of the person's own file may have come or gone."""
        self._jobs.run(partial(fresh_names, self._core), self._names_arrived)

    def turn_day(self, today: date) -> None:
        """Tell the rows against another day."""
        self._set_around(replace(self._around, today=today))

    def mark(self, drafted: frozenset[str], exported: frozenset[str]) -> None:
        """Mark the hearings with a draft, and those in a calendar."""
        self._set_around(replace(self._around, drafted=drafted, exported=exported))

    def _print(self, query: ListQuery) -> None:
        # Nobody prints at the start.
        from ui.printing.presenter import PrintingPresenter

        printing = PrintingPresenter(self.panes, self._core, self._jobs, self.place_names())
        printing.said.connect(self.said)
        printing.failed.connect(self.failed)
        printing.ask_where(query)

    def _show(self, hearing_id: str) -> None:
        if self.hearing is not None:
            self.hearing.show(hearing_id)

    def _follows_arrived(self, answer: Ok[tuple[str, ...]] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            if self.upcoming.is_unread:
                self.upcoming.say_unknown_follows()
            return
        self._followed = answer.value
        self._offer_places()
        self.upcoming.show_again()
        self.shapes.show_again()
        self.follows_read.emit()

    def _offer_places(self) -> None:
        names = self._around.place_names
        offered = sorted(((one, names.get(one, one)) for one in self._followed), key=lambda p: p[1])
        self.upcoming.offer_places(offered)

    def _names_arrived(self, answer: Ok[Names] | Err) -> None:
        if isinstance(answer, Ok) and answer.value.places != self._around.place_names:
            self._set_around(replace(self._around, place_names=answer.value.places))
            self._offer_places()

    def _tell_soonest(self, soonest: Mapping[str, Deadline], now: datetime) -> None:
        self._set_around(replace(self._around, soonest=soonest, told_at=now))

    def _set_around(self, around: Surroundings) -> None:
        self._around = around
        self._model.set_around(around)
