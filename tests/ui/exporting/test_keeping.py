# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Each refresh of the window writes the kept file, or says that it could not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from pytestqt.qtbot import QtBot

from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import Client, LegistarApi
from tests.support.window import Desk, Town, open_window, write_places


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


@pytest.fixture
def api(server: FakeServer) -> LegistarApi:
    return LegistarApi(server)


@pytest.fixture
def client(api: LegistarApi) -> Client:
    made = api.client("sampleville")
    made.events.append(legistar_event(1))
    made.items[1] = [legistar_item(1, 1, "A face recognition policy")]
    return made


@pytest.fixture
def desk(tmp_path: Path, api: LegistarApi, client: Client, qtbot: QtBot) -> Iterator[Desk]:
    write_places(tmp_path / "profile", Town(api.base_url))
    with open_window(tmp_path / "profile") as made:
        made.core.following.follow("ca-oakland")
        yield made


def kept(desk: Desk, path: Path) -> Path:
    desk.window.inside.show_place("preferences")
    desk.window.inside.preferences.calendar.keep_at(path)
    desk.settle()
    return path


def test_a_hearing_is_followed_through_a_move_and_a_cancellation(
    desk: Desk, client: Client, tmp_path: Path
):
    file = kept(desk, tmp_path / "kept.ics")
    seen = []
    for changes in (
        {},
        {"EventLocation": "Hearing Room 1"},
        {"EventAgendaStatusName": "Cancelled"},
    ):
        client.events[0].update(changes)
        desk.refresh()
        events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
        (one,) = [event for event in events if event["COLOR"] != "darkorange"]
        seen.append((one["UID"], one["SEQUENCE"], str(one["STATUS"])))
        desk.clock.turn(60)
    uid = seen[0][0]
    assert seen == [(uid, 0, "CONFIRMED"), (uid, 1, "CONFIRMED"), (uid, 2, "CANCELLED")]


def test_a_file_that_cannot_be_written_is_said_and_mended_by_the_next_refresh(
    desk: Desk, tmp_path: Path
):
    file = kept(desk, tmp_path / "kept.ics")
    file.unlink()
    file.mkdir()
    desk.refresh()
    assert desk.said.startswith(f"The calendar file {file} was not brought up to date")
    file.rmdir()
    desk.refresh()
    assert b"face recognition" in file.read_bytes()
    assert "not brought up to date" not in desk.said


def test_without_a_wish_nothing_is_written(desk: Desk, tmp_path: Path):
    desk.refresh()
    assert not list(tmp_path.rglob("*.ics"))
