# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects months and weeks: only the days in sight are read, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLocale, QObject, Signal

from hearings.domain.by_day import DaysOfHearings, DuesOfDays
from hearings.domain.listing import ListQuery, ListRow
from hearings.messages.dates import nearness, short_date
from hearings.tasks.by_day import ByDay
from ui.dated.entry import Entry, due_entries, hearing_entry
from ui.dated.model import DaysModel
from ui.dated.stretch import Shape, Stretch, stretch_of, turned
from ui.dated.view import DatedView
from ui.jobs import Err, Job, Jobs, Ok
from ui.wording import joined, own_zone

MOST_IN_MONTH, MOST_IN_WEEK, MOST_OF_DAY = 8, 24, 200
"""So many hearings of a day are read for its cell, and for its list."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the days are told against; each is asked for anew, because it may change.

    `query` is what the filter line asks for. `why_empty` says, for so many hidden hearings,
    why there is none: a title, a sentence, and the name of what can be done, empty for nothing.
    """

    query: Callable[[], ListQuery]
    today: Callable[[], date]
    place_names: Callable[[], Mapping[str, str]]
    topic_names: Callable[[], Mapping[str, str]]
    why_empty: Callable[[int], tuple[str, str, str]]


class DatedPresenter(QObject):
    """Behaviour of months and weeks."""

    hearing_chosen = Signal(str)
    printing_wanted = Signal(object)
    """The query of the month or week in front."""
    emptiness_acted = Signal()
    """What `why_empty` named is to be done."""
    everything_wanted = Signal()
    """What the label hides is to be shown."""
    failed = Signal(object)

    def __init__(
        self,
        view: DatedView,
        model: DaysModel,
        by_day: Callable[[], ByDay],
        jobs: Jobs,
        beside: Beside,
    ) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._by_day, self._jobs, self._beside = by_day, jobs, beside
        self._shape = Shape.LIST
        self._day = beside.today()
        self._running: list[Job] = []
        self._hearings = DaysOfHearings(())
        self._dues = DuesOfDays(())
        self._listed: tuple[Entry, ...] = ()
        self._is_empty = False
        grid = view.grid
        view.back.clicked.connect(lambda: self.turn(-1))
        view.on.clicked.connect(lambda: self.turn(1))
        view.today.clicked.connect(self._go_to_today)
        view.act.clicked.connect(self._act)
        view.print_days.clicked.connect(lambda: self.printing_wanted.emit(self.query()))
        view.lines.line_chosen.connect(self._line_chosen)
        grid.day_wanted.connect(self.go_to)
        grid.turn_wanted.connect(self.turn)
        grid.today_wanted.connect(self._go_to_today)
        grid.day_opened.connect(self._open_day)
        grid.entry_chosen.connect(self._choose)

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def stretch(self) -> Stretch:
        """The days in sight."""
        return stretch_of(self._shape, self._day, _first_weekday())

    def query(self) -> ListQuery:
        """What is in front: the filter with the days of this month or week."""
        stretch = self.stretch
        month = stretch.month
        of_it = [day for day in stretch.days if month is None or day.month == month.month]
        return replace(self._beside.query(), first=of_it[0], last=of_it[-1])

    def show(self, shape: Shape) -> None:
        """Show a month or a week with the chosen day, or stop reading for a list."""
        self._shape = shape
        if shape is Shape.LIST:
            self._stop()
        else:
            self._view.show_shape(shape)
            self.show_again()

    def show_again(self) -> None:
        """Read the days in sight anew."""
        if self._shape is Shape.LIST:
            return
        stretch = self.stretch
        if stretch != self._model.stretch:
            self._hearings, self._dues = DaysOfHearings(()), DuesOfDays(())
            self._view.say(self.tr("Reading…"))
        self._model.set_stretch(stretch, self._beside.today())
        self._view.name.setText(_name_of(stretch))
        self._fill()
        self._read(stretch)

    def go_to(self, day: date) -> None:
        """Choose a day, bringing it into sight."""
        self._day = day
        if self.stretch == self._model.stretch:
            self._show_day()
        else:
            self.show_again()

    def turn(self, steps: int) -> None:
        """So many months or weeks on, or back."""
        self.go_to(turned(self._shape, self._day, steps))

    def mark(self, hearing_id: str) -> None:
        """Mark the hearing that is in front."""
        self._model.chosen = hearing_id
        self._view.grid.viewport().update()

    def _read(self, stretch: Stretch) -> None:
        self._stop()
        by_day, query = self._by_day, self._beside.query()
        most = MOST_IN_WEEK if self._shape is Shape.WEEK else MOST_IN_MONTH

        def arrived(answer: Ok[DaysOfHearings] | Err) -> None:
            self._hearings_arrived(answer)
            # Only now, so that the hearings need not wait for the arithmetic of deadlines.
            self._read_dues(query, stretch)

        hearings = self._jobs.run(
            lambda: by_day().hearings(query, stretch.first, stretch.last, most), arrived
        )
        self._running = [hearings]

    def _read_dues(self, query: ListQuery, stretch: Stretch) -> None:
        by_day = self._by_day
        dues = self._jobs.run_stoppable(
            lambda stop: by_day().dues(query, stretch.first, stretch.last, stop),
            self._dues_arrived,
        )
        self._running = [*self._running, dues]

    def _stop(self) -> None:
        for job in self._running:
            job.cancel()
        self._running = []

    def _hearings_arrived(self, answer: Ok[DaysOfHearings] | Err) -> None:
        if isinstance(answer, Err):
            self._view.say(self.tr("The hearings could not be read; the line above says why."))
            self.failed.emit(answer.error)
            return
        self._hearings = answer.value
        self._fill()
        self._say()

    def _dues_arrived(self, answer: Ok[DuesOfDays] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        self._dues = answer.value
        self._fill()
        self._say()

    def _fill(self) -> None:
        rows = (row for day in self._hearings.days for row in day.rows)
        unread = {day.day: day.count - len(day.rows) for day in self._hearings.days}
        places = self._beside.place_names()
        entries = (*due_entries(self._dues.dues, places), *self._entries(rows))
        if self._shape is Shape.WEEK and len({one.zone for one in entries if one.zone}) > 1:
            entries = tuple(replace(one, head=f"{one.head} {one.zone}".strip()) for one in entries)
        self._model.set_entries(entries, unread)
        self._show_day()

    def _entries(self, rows: Iterable[ListRow]) -> tuple[Entry, ...]:
        places, topics = self._beside.place_names(), self._beside.topic_names()
        return tuple(hearing_entry(row, places, topics) for row in rows)

    def _say(self) -> None:
        found, stretch = self._hearings, self.stretch
        shown = self.tr("%n hearing(s)", "", found.total)
        hidden = self.tr("%n meeting(s) hidden by the filter", "", found.hidden)
        parts = [shown, hidden] if found.hidden else [shown]
        if self._dues.dues:
            parts.append(self.tr("%n deadline(s)", "", len(self._dues.dues)))
        if self._dues.is_cut:
            parts.append(self.tr("not every deadline is shown: narrow the filter"))
        self._is_empty = not found.total
        action = self.tr("Show") if found.hidden else ""
        if self._is_empty:
            title, sentence, action = self._beside.why_empty(found.hidden)
            name = _name_of(stretch)
            parts = [f"{name}: {title}", sentence, *parts[1:]]
        if zones := self._zones():
            hours = self.tr("Hours are those where each hearing is: {zones}")
            parts.append(hours.format(zones=joined(zones)))
        self._view.say(" · ".join(parts), action)

    def _zones(self) -> tuple[str, ...]:
        """The zones in sight, where they are not simply that of this computer."""
        looks = (self._model.look(day) for day in self._model.stretch.days)
        zones = {one.zone for look in looks for one in look.entries if one.zone}
        own = {own_zone(day) for day in self._model.stretch.days}
        return () if zones <= own else tuple(sorted(zones))

    def _act(self) -> None:
        if self._is_empty:
            self.emptiness_acted.emit()
        else:
            self.everything_wanted.emit()

    def _show_day(self) -> None:
        self._view.grid.show_day(self._model.cell_of(self._day))
        look = self._model.look(self._day)
        near = nearness(self._day, self._beside.today())
        name = f"{short_date(self._day)} {self._day.year}"
        self._view.day.setText(f"{name} · {near}" if near else name)
        self._list(look.entries, look.unread)
        if look.unread:
            self._read_day(self._day, tuple(one for one in look.entries if one.is_due))

    def _read_day(self, day: date, dues: tuple[Entry, ...]) -> None:
        by_day, query = self._by_day, self._beside.query()

        def arrived(answer: Ok[tuple[ListRow, ...]] | Err) -> None:
            if isinstance(answer, Err):
                self.failed.emit(answer.error)
            elif day == self._day:
                counted = next((one.count for one in self._hearings.days if one.day == day), 0)
                rows = answer.value
                self._list((*dues, *self._entries(rows)), counted - len(rows))

        job = self._jobs.run(lambda: by_day().of_day(query, day, MOST_OF_DAY), arrived)
        self._running = [*self._running, job]

    def _list(self, entries: tuple[Entry, ...], unread: int) -> None:
        self._listed = entries
        lines = [one.spoken for one in entries]
        if unread > 0:
            lines.append(self.tr("And %n more: narrow the filter to see them.", "", unread))
        if not lines:
            lines = [self.tr("Nothing on this day.")]
        self._view.lines.show_lines(lines)

    def _open_day(self) -> None:
        if len(self._listed) == 1:
            self._choose(self._listed[0])
        elif self._listed:
            lines = self._view.lines
            lines.setCurrentIndex(lines.model().index(0, 0))
            lines.setFocus()

    def _line_chosen(self, row: int) -> None:
        if row < len(self._listed):
            self._choose(self._listed[row])

    def _choose(self, entry: Entry) -> None:
        self.mark(entry.hearing_id)
        self.hearing_chosen.emit(entry.hearing_id)

    def _go_to_today(self) -> None:
        self.go_to(self._beside.today())


def _first_weekday() -> int:
    """The first day of a week where the person lives; Monday is 0."""
    return QLocale().firstDayOfWeek().value - 1


def _name_of(stretch: Stretch) -> str:
    """ "November 2026", or "Mon 23 Nov – Sun 29 Nov 2026"."""
    if stretch.month is None:
        return f"{short_date(stretch.first)} – {short_date(stretch.last)} {stretch.last.year}"
    month = QLocale().standaloneMonthName(stretch.month.month)
    return f"{month[:1].upper()}{month[1:]} {stretch.month.year}"
