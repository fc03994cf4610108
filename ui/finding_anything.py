# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Joins the palette and the guide with the window they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from hearings.core import Core
from hearings.domain.hearing import Hearing
from ui.frame import Frame
from ui.jobs import Jobs
from ui.rail import PLACES, PREFERENCES, TESTIMONY

if TYPE_CHECKING:
    from ui.help.presenter import HelpPresenter
    from ui.palette.presenter import PalettePresenter
    from ui.preferences.placing import PreferencesPlace


class Inside(Protocol):
    """What of the window's inside the two need."""

    frame: Frame
    preferences: PreferencesPlace

    @property
    def place(self) -> str:
        """The place in front."""
        ...

    @property
    def hearing_in_front(self) -> Hearing | None:
        """The hearing that is read or written for just now."""
        ...

    def page(self, name: str) -> QWidget:
        """What a place shows, built at its first use."""
        ...

    def show_place(self, name: str) -> None:
        """Bring a place to the front."""

    def open_hearing(self, hearing_id: str) -> None:
        """Show one hearing."""

    def open_draft(self, draft_id: str) -> None:
        """Show one draft."""


class FindingAnything(QObject):
    """Builds each of the two at its first use."""

    def __init__(
        self,
        inside: Inside,
        window: QMainWindow,
        core: Core,
        jobs: Jobs,
        place_names: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(window)
        self._inside, self._window, self._core, self._jobs = inside, window, core, jobs
        self._place_names = place_names
        self._palette: PalettePresenter | None = None
        self._help: HelpPresenter | None = None

    def turn_palette(self) -> None:
        """Open the palette, or close it."""
        self.palette.open()

    def turn_guide(self) -> None:
        """Open the guide to what is in front, or close it."""
        self.guide.turn()

    def close_guide(self) -> None:
        """Put the guide away where it is open: it lies over what is asked just now."""
        if self._help is not None:
            self._help.close()

    def show_safety(self) -> None:
        """Open the guide at the page on safety."""
        self.guide.show_safety()

    def look_again(self) -> None:
        """Something else came to the front."""
        if self._help is not None:
            self._help.look_again()

    @property
    def palette(self) -> PalettePresenter:
        """The palette."""
        if self._palette is None:
            from ui.drafts.model import title_of
            from ui.palette.placing import build_palette

            core, names = self._core, self._place_names
            made = build_palette(self._window, core, self._jobs, names, self._far, title_of)
            made.hearing_wanted.connect(self._inside.open_hearing)
            made.draft_wanted.connect(self._inside.open_draft)
            self._palette = made
        return self._palette

    @property
    def guide(self) -> HelpPresenter:
        """The guide."""
        if self._help is None:
            from ui.help.placing import build_help

            frame, place = self._inside.frame, lambda: self._inside.place
            self._help = build_help(frame, self._core, self._jobs, place, self._hearing)
        return self._help

    def _hearing(self) -> Hearing | None:
        return self._inside.hearing_in_front

    def _far(self) -> Mapping[str, Callable[[], object]]:
        """Acts of places that may not be in front."""
        inside = self._inside
        acts: dict[str, Callable[[], object]] = {
            self.tr("New draft"): self._new_draft,
            self.tr("Add a place by its address"): partial(self._in_places, "add_place"),
            self.tr("Paste a notice"): partial(self._in_places, "add_notice"),
        }
        for at, name in enumerate(self._pages_of_preferences()):
            words = self.tr("Preferences: {page}").format(page=name)
            acts[words] = partial(self._show_preferences, at)
        acts[self.tr("Welcome")] = partial(inside.show_place, "welcome")
        return acts

    def _new_draft(self) -> None:
        self._inside.show_place(TESTIMONY)
        _press(self._inside.page(TESTIMONY), "new_draft")

    def _in_places(self, button: str) -> None:
        self._inside.show_place(PLACES)
        _press(self._inside.page(PLACES), button)

    def _pages_of_preferences(self) -> tuple[str, ...]:
        self._inside.page(PREFERENCES)
        names = self._inside.preferences.page.names
        return tuple(names.tabText(at).replace("&&", "&") for at in range(names.count()))

    def _show_preferences(self, at: int) -> None:
        self._inside.show_place(PREFERENCES)
        self._inside.preferences.page.names.setCurrentIndex(at)


def _press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()
