# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds Preferences and joins it with the switch of the rail that it shows too."""

from __future__ import annotations

from hearings.core import Core
from hearings.messages.system_names import system_names
from ui.frame import Frame
from ui.jobs import Jobs
from ui.preferences.model import KeysModel
from ui.preferences.presenter import PreferencesPresenter
from ui.preferences.view import PreferencesView


def build_preferences(core: Core, jobs: Jobs, frame: Frame) -> PreferencesPresenter:
    """Preferences for one window; working offline is one setting with two switches."""
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
