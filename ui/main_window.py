# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The window: shows the list at once, and builds everything round it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from hearings.core import Core
from hearings.overriding import override
from ui import theme
from ui.upcoming.day_table import DayTable
from ui.upcoming.model import HearingsModel
from ui.upcoming.preparing import Prepared

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from ui.interior import Interior
    from ui.jobs import Jobs
    from ui.refresh_process import RefreshPlaces
    from ui.settings import WindowSettings


LEFT, TOP, BESIDE = 189, 167, 0.517
"""The room round the list, and the part of the window beside it, before it was ever kept."""


class MainWindow(QMainWindow):
    """One window on one profile."""

    painted = Signal()
    """The list stands on the screen for the first time."""

    inside: Interior
    """Everything in the window, from `furnish` on."""

    def __init__(self, core: Core, settings: WindowSettings, prepared: Prepared) -> None:
        super().__init__()
        self._core, self._settings, self._prepared = core, settings, prepared
        self.is_furnished = False
        self.setWindowTitle(self.tr("Hearings (sample)") if core.is_sample else self.tr("Hearings"))
        self.setMinimumSize(1024, 640)
        model = HearingsModel(prepared.around, self)
        if (first := prepared.first) is not None:
            model.set_listing(first.listing, first.offset, first.rows)
        self._table = DayTable(model)
        self._table.painted.connect(self._painted)
        self.setCentralWidget(self._table)
        settings.restore(self)
        self._leave_room(settings.room_of_last_time())
        self._table.setFocus()

    def furnish(self, jobs: Jobs, refresh_places: RefreshPlaces) -> None:
        """Build everything round the list; the window is used from here on."""
        # Imported here to start fast: the list is on the screen already.
        from ui.interior import Interior

        self.inside = Interior(self, self._table, self._core, jobs, self._prepared, refresh_places)
        self.is_furnished = True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_furnished:
            if not self.inside.may_close():
                event.ignore()
                return
            self._settings.keep(self, self._table)
        super().closeEvent(event)

    def _leave_room(self, room: tuple[int, int, int] | None) -> None:
        # The list stands from the start where it will stay.
        left, top, right = room or (
            theme.scaled(LEFT),
            theme.scaled(TOP),
            round((self.width() - theme.scaled(LEFT)) * BESIDE),
        )
        self.setContentsMargins(left, top, right, 0)

    def _painted(self) -> None:
        self._table.painted.disconnect(self._painted)
        self.painted.emit()
