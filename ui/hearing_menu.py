# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the menu of a hearing for the rows of the list and for the pane beside it."""

from __future__ import annotations

from hearings.core import Core
from ui.frame import Frame
from ui.hearing.view import HearingView
from ui.hearings_place import HearingsPlace
from ui.jobs import Jobs
from ui.upcoming.row_menu import RowMenu
from ui.widgets.strip import Strip


def build_row_menu(
    frame: Frame, core: Core, jobs: Jobs, place: HearingsPlace, detail: HearingView
) -> RowMenu:
    """The menu, with a line of its own across the top that undoes what was chosen."""
    strip = Strip()
    frame.add_above(strip)
    frame.rail.place_chosen.connect(lambda _name: strip.hide())
    menu = RowMenu(place.table, strip, core, jobs, place.topic_names)
    place.table.menu_wanted.connect(menu.open)

    def open_below() -> None:
        if place.upcoming.chosen is not None:
            below = detail.more.rect().bottomLeft()
            menu.open(place.upcoming.chosen, detail.more.mapToGlobal(below))

    detail.more.clicked.connect(open_below)
    detail.more.show()
    return menu
