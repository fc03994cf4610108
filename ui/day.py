# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which day it is for a window that stays open: "tomorrow" must not mean yesterday's."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from hearings.clock import Clock

MINUTE_MS = 60_000


class Day(QObject):
    """Looks at the clock once a minute, and tells."""

    minute_passed = Signal()
    turned = Signal(object)
    """Another day has begun on this computer: the date."""

    def __init__(self, clock: Clock, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._today = clock, today
        self.timer = QTimer(self)
        self.timer.setInterval(MINUTE_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Look at the clock now."""
        today = self._clock.now().astimezone().date()
        if today != self._today:
            self._today = today
            self.turned.emit(today)
        self.minute_passed.emit()
