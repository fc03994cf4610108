# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Oakland, whose rules are known, with a hearing on 1 December at six, and its deadlines."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import Client, LegistarApi
from tests.support.turned_clock import TurnedClock
from tests.support.window import Desk, Town, core_on, write_places

DRAFT = "What happened to my brother"
DUE = datetime(2026, 12, 1, 2, tzinfo=UTC)
"""When signing up ends, and writing: a day before the hearing."""


def follow_oakland(server: FakeServer, folder: Path) -> Client:
    """A profile that follows Oakland, as the server tells it by this client."""
    client = LegistarApi(server).client("sampleville")
    client.events.append(legistar_event(1, "City Council", "2026-12-01", "6:00 PM"))
    client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
    write_places(folder, Town(server.url("/v1")))
    core = core_on(folder)
    core.following.follow("ca-oakland")
    core.close()
    return client


def until_due(clock: TurnedClock, hours: float) -> None:
    """Turn the clock until so many hours before the deadline."""
    clock.turn((DUE - timedelta(hours=hours) - clock.now()).total_seconds())


def reminder(desk: Desk) -> str:
    """What stands in the line that reminds; empty where it is not there."""
    strip = desk.window.inside.frame.reminders
    return strip.words.text() if strip.isVisible() else ""


def put_away(desk: Desk) -> None:
    """Close the line that reminds."""
    desk.hearings.press(desk.window.inside.frame.reminders.close_button)
