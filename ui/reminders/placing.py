# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the reminders and lets them look whenever something they depend on has changed."""

from __future__ import annotations

from hearings.core import Core
from ui.day import Day
from ui.desktop import Desktop
from ui.frame import Frame
from ui.jobs import Jobs
from ui.marks import Marks
from ui.rail import NEXT
from ui.reminders.presenter import RemindersPresenter


def build_reminders(
    core: Core, jobs: Jobs, frame: Frame, marks: Marks, day: Day, desktop: Desktop
) -> RemindersPresenter:
    """The reminders of one window; they look as soon as it is known how much there is to do."""
    reminders = RemindersPresenter(frame.reminders, core, jobs, desktop)

    def counted(name: str, _number: int) -> None:
        if name == NEXT:
            reminders.look()

    marks.counted.connect(counted)
    day.minute_passed.connect(reminders.look_if_due)
    return reminders
