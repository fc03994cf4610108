# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the welcome: its model, its view and its presenter."""

from __future__ import annotations

from PySide6.QtGui import QStandardItemModel

from hearings.core import Core
from ui.jobs import Jobs
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.view import WelcomeView


def build_welcome(core: Core, jobs: Jobs) -> tuple[WelcomeView, WelcomePresenter]:
    """The welcome of one window, with the places to choose from."""
    model = QStandardItemModel()
    view = WelcomeView(model)
    model.setParent(view)
    welcome = WelcomePresenter(view, model, core.following, jobs)
    welcome.show_places()
    return view, welcome
