# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window over a real core, and pages that say what a person sees and can do there."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hearings.core import Core, build_core
from hearings.paths import Paths
from tests.support.turned_clock import TurnedClock
from ui import i18n, theme

DRESSED = "dressed"

OFFSCREEN = pytest.mark.qt_log_ignore(r"^This plugin does not support \w+")
"""The screen that is none says so whenever a window is shown; it is no fault of ours."""


def dress_once(app: QApplication) -> None:
    """Give the program of the tests its fonts, colours and words, once a process."""
    if not app.property(DRESSED):
        i18n.install(app, "en")
        theme.dress(app)
        app.setProperty(DRESSED, True)


def core_on(folder: Path, clock: TurnedClock | None = None) -> Core:
    """The real program over a profile in a folder of the test."""
    return build_core(Paths(folder), clock=clock or TurnedClock())


@dataclass(frozen=True)
class Town:
    """A place of the person's own file, read by the Legistar interface at `base_url`."""

    base_url: str
    id: str = "ca-oakland"
    name: str = "Oakland"
    region: str = "CA"
    client: str = "sampleville"
    system: str = "legistar"

    def as_toml(self) -> str:
        """The entry as a person would write it."""
        return f"""
[[place]]
id = "{self.id}"
name = "{self.name}"
region = "{self.region}"
kind = "city"
division = "ocd-division/country:us/state:ca/place:{self.id.replace("-", "_")}"
timezone = "America/Los_Angeles"
[[place.source]]
system = "{self.system}"
client = "{self.client}"
base_url = "{self.base_url}"
"""


def write_places(folder: Path, *towns: Town) -> None:
    """Write the person's own places file of a profile."""
    folder.mkdir(parents=True, exist_ok=True)
    Paths(folder).own_places.write_text("".join(town.as_toml() for town in towns))
