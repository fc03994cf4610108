# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds Preferences, page by page, and joins it with the switch of the rail that it shows too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hearings.core import Core
from hearings.messages.system_names import system_names
from ui.frame import Frame
from ui.jobs import Jobs
from ui.preferences.background import BackgroundPresenter
from ui.preferences.background_view import BackgroundView
from ui.preferences.calendar_presenter import CalendarPresenter
from ui.preferences.calendar_view import CalendarView
from ui.preferences.copies_presenter import CopiesPresenter
from ui.preferences.copies_view import CopiesView
from ui.preferences.guard_presenter import GuardPresenter
from ui.preferences.guard_view import GuardView
from ui.preferences.login_choice import LoginChoice
from ui.preferences.look import LookChoice, LookView
from ui.preferences.model import KeysModel
from ui.preferences.nobody_tells import NobodyTells
from ui.preferences.pages import Pages
from ui.preferences.presenter import PreferencesPresenter
from ui.preferences.reminders import RemindersChoice, RemindersView
from ui.preferences.topics_model import TopicsModel
from ui.preferences.topics_presenter import TopicsPresenter
from ui.preferences.topics_view import TopicsView
from ui.preferences.view import PreferencesView
from ui.preferences.words_presenter import WordsPresenter
from ui.preferences.words_view import WordsView
from ui.settings import WindowSettings


class PreferencesPlace(QObject):
    """Every page of Preferences with its presenter."""

    link_refused = Signal(str)
    safety_wanted = Signal()
    interests_changed = Signal()
    """What marks a hearing for this person has changed."""

    replaced = Signal(str)
    """The window is to be opened anew: another vault, or another size; the words say which."""

    def __init__(
        self, core: Core, jobs: Jobs, frame: Frame, keep_typed: Callable[[], bool]
    ) -> None:
        self.page = Pages()
        super().__init__(self.page)
        self.settings = _build_settings(core, jobs, frame)
        self.settings.link_refused.connect(self.link_refused)
        self.topics = _build_topics(core, jobs, frame)
        self.words = WordsPresenter(WordsView(), core, jobs)
        for presenter in (self.topics, self.words):
            presenter.changed.connect(self.interests_changed)
        self.page.add(self.tr("Settings and keys"), self.view)
        settings = WindowSettings(core.paths.profile)
        self.look = LookChoice(LookView(), settings, keep_typed)
        self.look.anew_wanted.connect(self.replaced)
        self.page.add(self.tr("Look"), self.look.view)
        self.guard = GuardPresenter(GuardView(), core, jobs, keep_typed)
        self.guard.view.safety.clicked.connect(self.safety_wanted)
        self.page.add(self.tr("Your drafts"), self.guard.view)
        self.copies = CopiesPresenter(CopiesView(), core, jobs, keep_typed)
        self.page.add(self.tr("Backups"), self.copies.view)
        for guard in (self.guard, self.copies):
            guard.replaced.connect(self.replaced)
        self.reminders = RemindersChoice(RemindersView(core.preferences), core, jobs)
        self.page.add(self.tr("Reminders"), self.reminders.view)
        self.background = BackgroundPresenter(BackgroundView(), core, jobs)
        self.login = LoginChoice(self.background.view, core, jobs)
        self.page.add(self.tr("In the background"), self.background.view)
        labels = self.reminders.view.no_desktop, self.background.view.no_desktop
        self.nobody_tells = NobodyTells(labels, jobs, self)
        self.calendar = CalendarPresenter(CalendarView(), core, jobs)
        self.page.add(self.tr("Calendar"), self.calendar.view)
        self.page.add(self.tr("Topics"), self.topics.view)
        self.page.add(self.tr("Your words"), self.words.view)

    @property
    def view(self) -> PreferencesView:
        """The page of settings and keys."""
        return self.settings.view

    def show_again(self) -> None:
        """Read every page anew."""
        for presenter in (
            self.settings,
            self.look,
            self.guard,
            self.copies,
            self.background,
            self.login,
            self.nobody_tells,
            self.calendar,
            self.topics,
            self.words,
        ):
            presenter.show_again()


def build_preferences(
    core: Core, jobs: Jobs, frame: Frame, keep_typed: Callable[[], bool]
) -> PreferencesPlace:
    """Preferences for one window; `keep_typed` keeps what is typed in it anywhere."""
    return PreferencesPlace(core, jobs, frame, keep_typed)


def _build_settings(core: Core, jobs: Jobs, frame: Frame) -> PreferencesPresenter:
    """Settings and keys; working offline is one setting with two switches."""
    model = KeysModel()
    view = PreferencesView(model)
    model.setParent(view)
    preferences = PreferencesPresenter(view, model, core, jobs, system_names())
    offline = frame.rail.offline
    preferences.offline_wanted.connect(offline.setChecked)
    offline.toggled.connect(preferences.show_offline)
    preferences.show_offline(offline.isChecked())
    preferences.allow_offline(offline.isEnabled())
    view.panes.set_narrow(frame.is_narrow)
    frame.narrowed.connect(view.panes.set_narrow)
    return preferences


def _build_topics(core: Core, jobs: Jobs, frame: Frame) -> TopicsPresenter:
    model = TopicsModel()
    view = TopicsView(model)
    model.setParent(view)
    view.panes.set_narrow(frame.is_narrow)
    frame.narrowed.connect(view.panes.set_narrow)
    return TopicsPresenter(view, model, core, jobs)
