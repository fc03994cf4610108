# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds months and weeks: their model, their view and their presenter."""

from __future__ import annotations

from hearings.core import Core
from ui.dated.model import DaysModel
from ui.dated.presenter import Beside, DatedPresenter
from ui.dated.view import DatedView
from ui.jobs import Jobs


def build_dated(core: Core, jobs: Jobs, beside: Beside) -> tuple[DatedView, DatedPresenter]:
    """Months and weeks for one window; both show the same days."""
    model = DaysModel()
    view = DatedView(model)
    model.setParent(view)
    return view, DatedPresenter(view, model, lambda: core.by_day, jobs, beside)
