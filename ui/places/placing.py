# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds Places: its model, its view and its presenter."""

from __future__ import annotations

from hearings.core import Core
from ui.frame import Frame
from ui.jobs import Jobs
from ui.places.model import PlacesModel
from ui.places.presenter import PlacesPresenter, places_tasks
from ui.places.view import PlacesView


def build_places(core: Core, jobs: Jobs, frame: Frame) -> tuple[PlacesView, PlacesPresenter]:
    """Places for one window."""
    model = PlacesModel()
    view = PlacesView(model, frame.places)
    model.setParent(view)
    view.panes.set_narrow(frame.is_narrow)
    frame.narrowed.connect(view.panes.set_narrow)
    return view, PlacesPresenter(view, model, places_tasks(core), jobs, core.clock)
