# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A window that stays open over midnight notices it."""

from datetime import date

from PySide6.QtWidgets import QApplication

from tests.support.turned_clock import TurnedClock
from ui.day import MINUTE_MS, Day

TODAY = date(2026, 11, 23)
HOUR = 3600


def test_it_looks_at_the_clock_every_minute(qapp: QApplication):
    day = Day(TurnedClock(), TODAY)
    assert day.timer.isActive()
    assert day.timer.interval() == MINUTE_MS == 60_000
    assert not day.timer.isSingleShot()


def test_the_day_turns_at_midnight_where_the_person_is(qapp: QApplication):
    clock = TurnedClock()  # noon in New York
    day = Day(clock, TODAY)
    turned: list[date] = []
    minutes: list[None] = []
    day.turned.connect(turned.append)
    day.minute_passed.connect(lambda: minutes.append(None))
    clock.turn(11 * HOUR + 59 * 60)
    day.timer.timeout.emit()
    assert turned == []
    clock.turn(60)
    day.timer.timeout.emit()
    day.timer.timeout.emit()
    assert turned == [date(2026, 11, 24)]
    assert len(minutes) == 3
