# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The switch between list, month and week; the window remembers which one was in front."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from ui import shortcuts
from ui.dated.stretch import Shape
from ui.jobs import Jobs
from ui.settings import WindowSettings
from ui.upcoming.presenter import UpcomingPresenter
from ui.upcoming.view import UpcomingView

if TYPE_CHECKING:
    from ui.dated.presenter import DatedPresenter
    from ui.dated.view import DatedView


@dataclass(frozen=True, slots=True)
class Told:
    """What days are told against; each is asked for anew, because it may change."""

    today: Callable[[], date]
    place_names: Callable[[], Mapping[str, str]]
    topic_names: Callable[[], Mapping[str, str]]


class Shapes(QObject):
    """One switch; the month and the week are built when first wanted."""

    hearing_chosen = Signal(str)
    printing_wanted = Signal(object)
    """The query of what is in front: list, month or week."""
    shown = Signal(object)
    """The shape that is in front now."""
    failed = Signal(object)

    def __init__(
        self, view: UpcomingView, upcoming: UpcomingPresenter, core: Core, jobs: Jobs, told: Told
    ) -> None:
        super().__init__(view)
        self._view, self._upcoming = view, upcoming
        self._core, self._jobs, self._told = core, jobs, told
        self._settings = WindowSettings(core.paths.profile)
        self.shape = Shape.LIST
        self.days: DatedView | None = None
        self.dated: DatedPresenter | None = None
        view.filter.shape.value_chosen.connect(self._chosen)
        view.filter.wish_changed.connect(self.show_again)
        view.print_list.clicked.connect(lambda: self.printing_wanted.emit(upcoming.query()))
        shortcuts.install(view, self.keys())
        self._remember()

    def keys(self) -> dict[str, Callable[[], object]]:
        """The keys of the switch."""
        pairs = enumerate(Shape, 1)
        return {f"Ctrl+Shift+{at}": partial(self.show, shape) for at, shape in pairs}

    def show(self, shape: Shape) -> None:
        """Show hearings like this from now on, also at the next start."""
        self.shape = shape
        self._view.filter.shape.show_value(shape)
        if shape is Shape.LIST:
            self._view.show_list()
        else:
            self._view.show_instead(self._built())
        if self.dated is not None:
            self.dated.show(shape)
        focus = self._view.focusProxy()
        if focus is not None:
            focus.setFocus()
        self._settings.keep_shape(shape)
        self.shown.emit(shape)

    def show_again(self) -> None:
        """Read a month or a week anew; a list is read by its own presenter."""
        if self.dated is not None:
            self.dated.show_again()

    def _remember(self) -> None:
        kept = self._settings.shape_of_last_time()
        if kept in set(Shape) - {Shape.LIST}:
            self.show(Shape(kept))

    def _chosen(self, value: str) -> None:
        self.show(Shape(value))

    def _built(self) -> DatedView:
        if self.days is not None:
            return self.days
        # Most windows show the list: what draws a month is made when it is first wanted.
        from ui.dated.placing import build_dated
        from ui.dated.presenter import Beside

        upcoming, told = self._upcoming, self._told
        beside = Beside(
            upcoming.query, told.today, told.place_names, told.topic_names, upcoming.why_empty
        )
        self.days, self.dated = days, dated = build_dated(self._core, self._jobs, beside)
        dated.hearing_chosen.connect(self.hearing_chosen)
        dated.emptiness_acted.connect(upcoming.end_emptiness)
        dated.everything_wanted.connect(self._view.filter.show_all_meetings)
        dated.failed.connect(self.failed)
        dated.printing_wanted.connect(self.printing_wanted)
        upcoming.hearing_chosen.connect(dated.mark)
        dated.mark(upcoming.chosen or "")
        return days
