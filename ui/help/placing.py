# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds Help over the frame of a window."""

from __future__ import annotations

from collections.abc import Callable

from hearings.core import Core
from hearings.domain.hearing import Hearing
from ui.frame import Frame
from ui.help.presenter import HelpPresenter
from ui.help.view import HelpView
from ui.jobs import Jobs


def build_help(
    frame: Frame,
    core: Core,
    jobs: Jobs,
    place: Callable[[], str],
    hearing: Callable[[], Hearing | None],
) -> HelpPresenter:
    """The guide of one window; `hearing` is the one in front."""
    view = HelpView()
    frame.add_over(view)
    return HelpPresenter(view, core, jobs, place, hearing)
