# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds what reads by itself, and lets it look whenever something it depends on has changed."""

from __future__ import annotations

from hearings.core import Core
from ui.background.reading import ScheduledReading
from ui.day import Day
from ui.desktop import Desktop
from ui.frame import Frame
from ui.jobs import Jobs
from ui.refreshing import Refreshing
from ui.widgets.strip import Strip


def build_reading(
    core: Core, jobs: Jobs, frame: Frame, refreshing: Refreshing, day: Day, desktop: Desktop
) -> ScheduledReading:
    """The schedule of one window, which looks at once."""
    strip = Strip()
    frame.add_above(strip)
    reading = ScheduledReading(strip, core, jobs, refreshing, desktop)
    day.minute_passed.connect(reading.look_if_due)
    reading.look()
    return reading
