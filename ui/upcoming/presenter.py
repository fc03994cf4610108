# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects the list: the filter asks the store, the answer fills the model, a row is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from hearings.domain.label import Label
from hearings.domain.listing import FirstLook, Listing, ListQuery, ListRow
from hearings.tasks.looking import Looking
from ui.jobs import Err, Job, Jobs, Ok
from ui.upcoming.model import PAGE, HearingsModel
from ui.upcoming.view import UpcomingView
from ui.upcoming.wish import Wish


class UpcomingPresenter(QObject):
    """Behaviour of the list."""

    hearing_chosen = Signal(str)
    hearing_opened = Signal(str)
    failed = Signal(object)
    places_wanted = Signal()
    refresh_wanted = Signal()

    def __init__(
        self,
        view: UpcomingView,
        model: HearingsModel,
        looking: Looking,
        jobs: Jobs,
        followed: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._looking, self._jobs, self._followed = looking, jobs, followed
        self._query: ListQuery | None = None
        self._asked: Job | None = None
        self._listing: Listing | None = None
        self._has_read = True
        self._chosen: str | None = None
        view.filter.wish_changed.connect(self.show_again)
        view.show_hidden.clicked.connect(view.filter.show_all_meetings)
        view.empty.action_chosen.connect(self.end_emptiness)
        view.table.selectionModel().currentChanged.connect(self._current_changed)
        view.table.opened.connect(self._opened)
        model.page_wanted.connect(self._want_page)

    @property
    def chosen(self) -> str | None:
        """The id of the hearing in front."""
        return self._chosen

    def with_chosen_ids(self, then: Callable[[tuple[str, ...]], None]) -> None:
        """Hand the ids of all selected rows to `then`, in their order.

        Where the hearing in front is none of them, it alone is meant. Rows that were never
        in sight are read first.
        """
        rows = sorted(index.row() for index in self._view.table.selectionModel().selectedRows())
        found = [self._model.row_at(self._model.index(row, 0)) for row in rows]
        known = tuple(row.id for row in found if row is not None)
        if self._chosen is not None and self._chosen not in known:
            then((self._chosen,))
        elif len(known) == len(rows):
            then(known)
        elif (query := self._query) is not None:
            self._jobs.run(
                lambda: _ids_of(self._looking, query, rows),
                lambda answer: self._ids_arrived(then, answer),
            )

    def _ids_arrived(
        self, then: Callable[[tuple[str, ...]], None], answer: Ok[tuple[str, ...]] | Err
    ) -> None:
        if isinstance(answer, Ok):
            then(answer.value)
        else:
            self.failed.emit(answer.error)

    def query(self) -> ListQuery:
        """What the filter line asks for now."""
        return self._wish().query(self._model.around.today, self._followed())

    def _wish(self) -> Wish:
        return self._view.filter.wish()

    @property
    def is_unread(self) -> bool:
        """Whether no list was shown yet."""
        return self._query is None

    @property
    def count(self) -> int:
        """How many hearings the list has now."""
        return self._model.rowCount()

    def choose_row(self, row: int) -> None:
        """Put the hearing of a row in front."""
        self._select(row)

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self._view.filter.search.setFocus()
        self._view.filter.search.selectAll()

    def offer_places(self, places: Iterable[tuple[str, str]]) -> None:
        """The followed places as (id, name), for the filter."""
        self._view.filter.places.offer(places)

    def show_first(self, first: FirstLook) -> None:
        """Show a list that was read before the window opened."""
        self._arrived(Ok(first))

    def set_has_read(self, has_read: bool) -> None:
        """Whether anything was ever read, for the words of an empty list."""
        is_new = has_read != self._has_read
        self._has_read = has_read
        if is_new and self._listing is not None:
            self._say(self._listing)

    def say_unknown_follows(self) -> None:
        """Say that there is no list because nobody knows what is followed."""
        self._view.show_empty(
            self.tr("What you follow could not be read"),
            self.tr("The line above says why, and what you can do."),
        )

    def show_again(self) -> None:
        """Ask the store anew, keeping the chosen hearing in sight."""
        query, keep = self.query(), self._chosen
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(
            lambda: self._looking.first_look(query, PAGE, keep), self._arrived
        )

    def choose(self, hearing_id: str) -> None:
        """Put a hearing in front, in the list too if the filter leaves it there."""
        self._chosen = hearing_id
        self.hearing_chosen.emit(hearing_id)
        self.show_again()

    def _arrived(self, answer: Ok[FirstLook] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        first = answer.value
        self._query, self._listing = first.query, first.listing
        self._model.set_listing(first.listing, first.offset, first.rows)
        self._say(first.listing)
        if first.row is not None:
            self._select(first.row)

    def _select(self, row: int) -> None:
        table = self._view.table
        table.selectionModel().setCurrentIndex(
            self._model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        table.scrollTo(self._model.index(row, 0))

    def _say(self, listing: Listing) -> None:
        view, wish = self._view, self._wish()
        shown = self.tr("%n hearing(s)", "", listing.total)
        hidden = ""
        if listing.hidden and not wish.topics and not wish.is_mine:
            hidden = self.tr("%n meeting(s) without surveillance items hidden", "", listing.hidden)
        elif listing.hidden:
            hidden = self.tr("%n meeting(s) on other topics hidden", "", listing.hidden)
        view.said.setText(f"{shown} · {hidden}" if hidden else shown)
        view.show_hidden.setVisible(bool(hidden) and wish.least is not Label.NO)
        if listing.total:
            view.show_rows()
        else:
            view.show_empty(*self.why_empty(listing.hidden))

    def why_empty(self, hidden: int) -> tuple[str, str, str]:
        """Why there is no hearing where so many are hidden: a title, a sentence, an action."""
        if not self._followed():
            return (
                self.tr("No place is followed yet"),
                self.tr("Choose the places whose hearings you want to see."),
                self.tr("Choose places"),
            )
        if not self._has_read:
            return (
                self.tr("Nothing was read yet"),
                self.tr("Refresh asks your places for their upcoming hearings."),
                self.tr("Refresh"),
            )
        if self._wish().is_narrowed:
            return (
                self.tr("No hearing matches this filter"),
                self.tr("Take a word away, or show everything ahead."),
                self.tr("Clear the filter"),
            )
        if hidden:
            return (
                self.tr("No hearing on surveillance is listed"),
                self.tr("Other meetings are listed; agendas often come only days before."),
                self.tr("Show all meetings"),
            )
        return (
            self.tr("No hearing is listed in these dates"),
            self.tr("Your places were read and list nothing here."),
            "",
        )

    def end_emptiness(self) -> None:
        """Do what `why_empty` offers."""
        wish = self._wish()
        if not self._followed():
            self.places_wanted.emit()
        elif not self._has_read:
            self.refresh_wanted.emit()
        elif wish.is_narrowed:
            self._view.filter.clear()
        else:
            self._view.filter.show_all_meetings()

    def _want_page(self, offset: int, limit: int) -> None:
        query = self._query
        if query is None:
            return
        self._jobs.run(
            lambda: self._looking.rows(query, offset, limit),
            lambda answer: self._page_arrived(query, offset, answer),
        )

    def _page_arrived(
        self, query: ListQuery, offset: int, answer: Ok[tuple[ListRow, ...]] | Err
    ) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        elif query is self._query:
            self._model.set_page(offset, answer.value)
            # The keyboard may have come to this row before its page did.
            self._current_changed()

    def _current_changed(self) -> None:
        row = self._model.row_at(self._view.table.currentIndex())
        if row is not None and row.id != self._chosen:
            self._chosen = row.id
            self.hearing_chosen.emit(row.id)

    def _opened(self) -> None:
        if self._chosen:
            self.hearing_opened.emit(self._chosen)


def _ids_of(looking: Looking, query: ListQuery, rows: list[int]) -> tuple[str, ...]:
    """The ids of some rows of a list; `rows` is sorted and not empty."""
    wanted = set(rows)
    stretch = looking.rows(query, rows[0], rows[-1] - rows[0] + 1)
    return tuple(row.id for number, row in enumerate(stretch, rows[0]) if number in wanted)
