# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds “Add to calendar” for one window, above the place that is in front."""

from __future__ import annotations

from collections.abc import Callable

from hearings.core import Core
from hearings.domain.listing import ListQuery
from ui.exporting.keeping import KeepingFile
from ui.exporting.presenter import ExportPresenter
from ui.exporting.sharing import SharingAfterRefresh
from ui.exporting.view import ExportView
from ui.frame import Frame
from ui.jobs import Jobs
from ui.refreshing import Refreshing


def build_exporter(
    frame: Frame,
    core: Core,
    jobs: Jobs,
    query: Callable[[], ListQuery],
    refreshing: Refreshing,
) -> ExportPresenter:
    """What writes calendar files, the kept one and those on servers after each refresh.

    `query` is what the list asks for now.
    """
    KeepingFile(core, jobs, frame.strip, refreshing)
    SharingAfterRefresh(core, jobs, frame, refreshing)
    view = ExportView()
    frame.add_above(view)
    frame.rail.place_chosen.connect(lambda _name: view.hide())
    return ExportPresenter(view, core, jobs, query)
