# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is inside the window: places the features and joins them by their signals.

Built after the first picture was painted; no logic of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget

from hearings.core import Core
from ui import shortcuts
from ui.ahead import import_places
from ui.crash import public_report
from ui.day import Day
from ui.finding_anything import FindingAnything
from ui.frame import Frame
from ui.hearings_place import HearingsPlace
from ui.jobs import Err, Jobs, Ok
from ui.marks import Marks
from ui.notices import Notices
from ui.rail import HEARINGS, NEXT, ORDER, PLACES, PREFERENCES, TESTIMONY
from ui.refresh_process import RefreshPlaces
from ui.refreshing import Refreshing
from ui.refreshing_view import RefreshState
from ui.upcoming.day_table import DayTable
from ui.upcoming.preparing import Prepared

if TYPE_CHECKING:
    from datetime import date

    from hearings.domain.hearing import Hearing
    from ui.hearing.presenter import HearingPresenter
    from ui.testimony import Testimony

WELCOME = "welcome"


class Interior(QObject):
    """Everything inside one window, on one profile."""

    sample_wanted = Signal()
    vault_replaced = Signal(str)
    """Another vault is in the place of the one this window shows; the words say which."""

    front_wanted = Signal()
    """Something on the desktop was clicked, and the window is to be in front."""

    tray_chosen = Signal()
    """What closing the window does is chosen anew."""

    def __init__(
        self,
        window: QMainWindow,
        table: DayTable,
        core: Core,
        jobs: Jobs,
        prepared: Prepared,
        refresh_places: RefreshPlaces,
    ) -> None:
        """Take the table over from the first picture and build everything round it."""
        super().__init__(window)
        self._window, self._core, self._jobs = window, core, jobs
        self.frame = Frame()
        window.takeCentralWidget()
        window.setContentsMargins(0, 0, 0, 0)
        window.setCentralWidget(self.frame)
        self.notices = Notices(self.frame.strip)
        self.refreshing = Refreshing(core, jobs, self, refresh_places)
        self._pages: dict[str, QWidget] = {}
        self._place = HEARINGS
        self._testimony: Testimony | None = None
        self._beside: HearingPresenter | None = None
        self.hearings = HearingsPlace(table, core, jobs, prepared, self)
        self.upcoming = self.hearings.upcoming
        # Only the list is built at once; the rest at its first visit.
        self._builders: dict[str, Callable[[], QWidget]] = {
            HEARINGS: self._build_hearings,
            NEXT: self._build_next,
            TESTIMONY: self._build_testimony,
            PLACES: self._build_places,
            PREFERENCES: self._build_preferences,
            WELCOME: self._build_welcome,
        }
        self._join_frame()
        self.show_place(HEARINGS)
        self.hearings.panes.setFocus()
        if prepared.first is not None:
            self.upcoming.show_first(prepared.first)
        is_new = not (prepared.followed or prepared.follows_beyond_places)
        if is_new and prepared.problem is None:
            self.show_place(WELCOME)

    @property
    def hearing(self) -> HearingPresenter | None:
        """The hearing beside the list, once it is built."""
        return self.hearings.hearing

    @property
    def hearing_in_front(self) -> Hearing | None:
        """The hearing that is read or written for just now."""
        shown = {HEARINGS: self.hearing, TESTIMONY: self._beside}.get(self._place)
        return shown.hearing if shown is not None else None

    @property
    def jobs_are_idle(self) -> bool:
        """Whether nothing is being read or written."""
        return self._jobs.is_idle

    def warm_up(self) -> None:
        """After the first paint: open the stores, fetch marks and counts, say what is wrong."""
        from ui.by_itself import ByItself
        from ui.exporting.placing import build_exporter
        from ui.hearing_panes import HearingPanes

        self.panes = HearingPanes(self, self._core, self._jobs)
        self.row_menu = self.panes.beside_list()
        self.day: Day = Day(self._core.clock, self.hearings.today(), self)
        self.day.turned.connect(self._day_turned)
        self.day.minute_passed.connect(self.refresh_state.say_again)
        self.day.minute_passed.connect(self.hearings.soonest.look_again)
        wanted = self.upcoming.query
        self.exporter = build_exporter(self.frame, self._core, self._jobs, wanted, self.refreshing)
        self.exporter.said.connect(self.notices.say)
        self.exporter.failed.connect(self.notices.errors)
        self.exporter.exported.connect(self.marks.fetch)
        self.by_itself = ByItself(self, self._core, self._jobs)
        self.reminders, self.reading = self.by_itself.reminders, self.by_itself.reading
        self._jobs.run(self._core.warm_up, self._warmed)
        self.hearings.show_chosen()

    @property
    def place(self) -> str:
        """The place in front."""
        return self._place

    def page(self, name: str) -> QWidget:
        """What a place shows, built at its first use."""
        if name not in self._pages:
            self._pages[name] = self._builders[name]()
            self.frame.places.addWidget(self._pages[name])
        return self._pages[name]

    def show_place(self, name: str) -> None:
        """Bring a place to the front."""
        self.frame.places.setCurrentWidget(self.page(name))
        self._place = name
        if name in self.frame.rail.buttons:
            self.frame.rail.choose(name)
        self.frame.rail.lock.setVisible(self._core.door.is_encrypted)
        self._refill(name)
        self.finding.look_again()

    def open_hearing(self, hearing_id: str) -> None:
        """Show one hearing, in the list too where the filter leaves it."""
        self.show_place(HEARINGS)
        self.hearings.open(hearing_id)

    def open_draft(self, draft_id: str) -> None:
        """Show one draft in the editor."""
        self.show_place(TESTIMONY)
        self.drafts.show_again(keep=draft_id)

    def write_for(self, hearing: Hearing) -> None:
        """Open or begin the testimony for a hearing."""
        self.show_place(TESTIMONY)
        self.drafts.write_for(hearing)

    def say_crash(self, kind: str, report: str = "") -> None:
        """Show that something of ours failed, and save what is typed."""
        self.notices.crash(kind, report)
        if self._testimony is not None:
            self.drafts.autosave.flush()

    def keep_typed(self) -> bool:
        """Keep what is still unkept; False when it could not be, which is said."""
        if self._testimony is not None and (error := self._testimony.close_all()):
            self.notices.unsaved(error)
            return False
        return True

    def may_close(self) -> bool:
        """Keep what is still unkept and end what runs; False where something could not be kept."""
        if not self.keep_typed():
            return False
        self.refreshing.stop()
        return True

    def forget_all(self) -> None:
        """Nothing of any draft stays in the window; what is typed must be kept before."""
        if self._testimony is not None:
            self._testimony.forget_all()

    def read_again(self) -> None:
        """Read the lists and what is in front once more."""
        self.hearings.read_again()
        self._refill(self._place)

    def _build_hearings(self) -> QWidget:
        panes, upcoming = self.hearings.panes, self.upcoming
        panes.set_narrow(self.frame.is_narrow)
        self.frame.narrowed.connect(panes.set_narrow)
        upcoming.places_wanted.connect(lambda: self.show_place(PLACES))
        upcoming.refresh_wanted.connect(self.refreshing.start)
        self.refresh_state.has_read.connect(upcoming.set_has_read)
        self.hearings.failed.connect(self.notices.errors)
        self.hearings.said.connect(self.notices.say)
        self.hearings.follows_read.connect(self.refresh_state.show_again)
        self.hearings.follows_read.connect(self.marks.count)
        return panes

    def _build_testimony(self) -> QWidget:
        from ui.hearing.view import HearingView
        from ui.testimony import Testimony

        beside = HearingView()
        view = Testimony(
            self._core,
            self._jobs,
            beside,
            self.hearings.today,
            self.hearings.place_names,
            self.frame.places,
        )
        self._testimony, self.drafts = view, view.drafts
        self._beside = presenter = self.panes.beside_drafts(beside)
        presenter.offer_insertion(self.drafts.take_in)
        self.drafts.hearing_wanted.connect(presenter.show)
        self.drafts.hearing_unwanted.connect(presenter.show_nothing)
        presenter.rules_corrected.connect(self.drafts.fitting.look_again)
        self.drafts.hearing_opened.connect(self.open_hearing)
        self.drafts.drafts_changed.connect(self._drafts_counted)
        self.drafts.link_refused.connect(self.notices.refused_link)
        self.drafts.calmed.connect(self.frame.rail.setHidden)
        view.safety_wanted.connect(self.finding.show_safety)
        view.question_asked.connect(self.finding.close_guide)
        return view

    def _build_next(self) -> QWidget:
        from ui.next_steps.placing import build_next

        view, self.next = build_next(
            self._core, self._jobs, self.hearings.today, self.hearings.place_names
        )
        self.next.hearing_opened.connect(self.open_hearing)
        self.next.draft_opened.connect(self.open_draft)
        self.next.write_wanted.connect(self.write_for)
        self.next.link_refused.connect(self.notices.refused_link)
        self.next.hearings_wanted.connect(lambda: self.show_place(HEARINGS))
        self.next.counted.connect(lambda number: self.frame.rail.count(NEXT, number))
        self.next.failed.connect(self.notices.errors)
        self.next.counted.connect(self.reminders.look)
        self.day.minute_passed.connect(self.next.look_again)
        return view

    def _build_places(self) -> QWidget:
        from ui.places.placing import build_places

        view, self.places = build_places(self._core, self._jobs, self.frame)
        self.places.follows_changed.connect(self.hearings.read_follows)
        self.places.adding.added.connect(self.hearings.read_names)
        self.places.hearings_added.connect(self.read_again)
        self.places.refresh_wanted.connect(self.refreshing.start)
        self.refreshing.place_told.connect(self.places.tell)
        self.places.link_refused.connect(self.notices.refused_link)
        self.refreshing.finished.connect(lambda _said: self.places.refresh_is_over())
        return view

    def _build_welcome(self) -> QWidget:
        from ui.welcome.placing import build_welcome

        view, welcome, steps = build_welcome(self._core, self._jobs)
        steps.finished.connect(self._welcomed)
        steps.safety_wanted.connect(self.finding.show_safety)
        welcome.sample_wanted.connect(self.sample_wanted)
        welcome.failed.connect(self.notices.errors)
        return view

    def _build_preferences(self) -> QWidget:
        from ui.preferences.placing import build_preferences

        self.preferences = build_preferences(self._core, self._jobs, self.frame, self.keep_typed)
        self.preferences.replaced.connect(self.vault_replaced)
        self.preferences.safety_wanted.connect(self.finding.show_safety)
        self.preferences.link_refused.connect(self.notices.refused_link)
        self.preferences.interests_changed.connect(self.refresh_state.read_again)
        self.by_itself.hear(self.preferences)
        return self.preferences.page

    def _join_frame(self) -> None:
        self.finding = FindingAnything(
            self, self._window, self._core, self._jobs, self.hearings.place_names
        )
        self.frame.rail.place_chosen.connect(self.show_place)
        self.frame.rail.help.clicked.connect(self.finding.turn_guide)
        self.refresh_state = RefreshState(
            self.frame, self.refreshing, self._core, self._jobs, self.hearings.followed
        )
        self.marks = Marks(self._core, self._jobs, self.hearings.today, self)
        self.marks.marked.connect(self.hearings.mark)
        self.marks.counted.connect(self.frame.rail.count)
        self.refresh_state.read_again.connect(self.read_again)
        self.refresh_state.read_again.connect(self.marks.count)
        self.refresh_state.failed.connect(self.notices.errors)
        self._jobs.crashed.connect(
            lambda fault: self.say_crash(type(fault).__name__, public_report(fault))
        )
        shortcuts.install(self._window, self._keys())

    def _keys(self) -> dict[str, Callable[[], object]]:
        places = {f"Ctrl+{at}": partial(self.show_place, name) for at, name in enumerate(ORDER, 1)}
        return {
            **places,
            "Ctrl+,": partial(self.show_place, PREFERENCES),
            "F5": self.refreshing.start,
            "Ctrl+R": self.refreshing.start,
            "Ctrl+F": self._focus_search,
            "Ctrl+K": self.finding.turn_palette,
            "F1": self.finding.turn_guide,
        }

    def _focus_search(self) -> None:
        search = getattr(self._pages[self._place], "search", None)
        if isinstance(search, QLineEdit):
            search.setFocus()
        else:
            self.show_place(HEARINGS)
            self.upcoming.focus_search()

    def _refill(self, name: str) -> None:
        if name == HEARINGS:
            self.hearings.soonest.look_again()
        elif name == NEXT:
            self.reminders.seen()
            self.next.show_again()
        elif name == TESTIMONY:
            self.drafts.show_again()
        elif name == PLACES:
            self.places.show_again()
        elif name == PREFERENCES:
            self.preferences.show_again()

    def _welcomed(self, has_followed: bool) -> None:
        self.hearings.read_follows()
        self.show_place(HEARINGS)
        if has_followed:
            self.refreshing.start()

    def _drafts_counted(self, number: int) -> None:
        self.frame.rail.count(TESTIMONY, number)
        self.marks.fetch()

    def _warmed(self, answer: Ok[None] | Err) -> None:
        problems = list(self._core.problems())
        if isinstance(answer, Err):
            problems.insert(0, answer.error)
        if problems:
            self.notices.errors(*problems)
        self.hearings.read_names()
        if self.upcoming.is_unread or not self.hearings.followed():
            self.hearings.read_follows()
        else:
            self.refresh_state.show_again()
            self.marks.count()
        self.marks.fetch()
        self._jobs.run(import_places, self._imported_ahead)

    def _imported_ahead(self, _answer: Ok[None] | Err) -> None:
        """What could not be imported fails again where it is needed, and is told there."""

    def _day_turned(self, today: date) -> None:
        self.hearings.turn_day(today)
        self.read_again()
        self.marks.count()
