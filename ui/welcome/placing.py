# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the welcome: its model, its steps and their presenters."""

from __future__ import annotations

from PySide6.QtGui import QStandardItemModel

from hearings.core import Core
from ui.jobs import Jobs
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.protection_step import ProtectionStep, ProtectionStepView
from ui.welcome.steps import Steps, StepsView
from ui.welcome.topics_step import TopicsStep, TopicsStepView
from ui.welcome.view import WelcomeView


def build_welcome(core: Core, jobs: Jobs) -> tuple[StepsView, WelcomePresenter, Steps]:
    """The welcome of one window, with the places to choose from."""
    model = QStandardItemModel()
    places = WelcomeView(model)
    model.setParent(places)
    welcome = WelcomePresenter(places, model, core.following, jobs)
    welcome.show_places()
    view = StepsView(places)
    topics = TopicsStep(TopicsStepView(), core, jobs)
    protection = ProtectionStep(ProtectionStepView(), core, jobs)
    return view, welcome, Steps(view, welcome, topics, protection)
