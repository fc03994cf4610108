# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds Next: its model, its view and its presenter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from hearings.core import Core
from ui.jobs import Jobs
from ui.next_steps.model import StepsModel
from ui.next_steps.presenter import NextPresenter
from ui.next_steps.view import NextView


def build_next(
    core: Core,
    jobs: Jobs,
    today: Callable[[], date],
    place_names: Callable[[], Mapping[str, str]],
) -> tuple[NextView, NextPresenter]:
    """Next for one window; what day it is and how places are called may change."""
    model = StepsModel(today, place_names)
    view = NextView(model)
    model.setParent(view)
    return view, NextPresenter(view, model, core.next_steps, jobs, today)
