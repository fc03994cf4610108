# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From the first start to a hearing with testimony and a date in the calendar, offline too."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from icalendar.cal import Event
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hearings.domain.document_format import DocumentFormat
from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import EVERYWHERE, FakeServer
from tests.support.legistar_server import Client, LegistarApi
from tests.support.replies import failing
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, Town, core_on, open_window, write_places

pytestmark = OFFSCREEN

TITLE = "Adopt an ordinance on the use of face recognition technology by the police department"
TEXT = "I have lived on Example Avenue for eleven years. Please vote no."


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as running:
        yield running


@pytest.fixture
def council(server: FakeServer) -> Client:
    """A council with one meeting on surveillance and one on other things."""
    api = LegistarApi(server)
    return api.client(
        "sampleville",
        [
            legistar_event(7, "City Council", "2026-12-01", "6:00 PM"),
            legistar_event(8, "Library Board", "2026-12-02", "9:00 AM"),
        ],
        {
            7: [legistar_item(70, 7, "Approve the minutes"), legistar_item(71, 7, TITLE, 2, "6.5")],
            8: [legistar_item(80, 8, "Approve the minutes")],
        },
    )


@pytest.fixture
def folder(server: FakeServer, council: Client, tmp_path: Path) -> Path:
    """A new profile in which Oakland is read from the server of the test."""
    write_places(tmp_path / "profile", Town(server.url("/v1")))
    return tmp_path / "profile"


@pytest.fixture
def calendar_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person saves the calendar file when asked."""
    path = tmp_path / "my hearings.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path


def hearing_in(file: Path) -> Event:
    """The one event that takes time; deadlines stand beside it and take none."""
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    (event,) = [one for one in events if one["TRANSP"] == "OPAQUE"]
    return event


def begin(desk: Desk) -> None:
    """What a newcomer does first."""
    desk.welcome.tick("Oakland, CA")
    desk.welcome.begin()


def test_a_newcomer_comes_to_the_first_hearing_and_speaks_there(
    qtbot: QtBot, server: FakeServer, folder: Path, calendar_file: Path
):
    with open_window(folder) as desk:
        assert desk.welcome.is_shown
        assert server.asked == [], "nothing may be contacted before the person asks"
        desk.welcome.tick("Oakland, CA")
        assert server.host in desk.welcome.view.hosts.text()
        assert server.asked == []
        desk.welcome.begin()
        assert desk.said == "2 new hearings · 0 changed"
        (row,) = desk.hearings.rows
        assert row.startswith(
            f"Tue 1 Dec, in 8 days 6:00 PM. City Council. Oakland. {TITLE}. Face recognition"
        )
        assert desk.hearings.said == "1 hearing · 1 meeting without surveillance items hidden"
        desk.hearings.click(0)
        assert desk.hearings.title == "City Council"
        assert "because of “face recognition" in desk.hearings.agenda
        assert "1 other item · show" in desk.hearings.agenda
        desk.hearings.press(desk.hearings.pane.write)
        desk.testimony.type(TEXT)
        desk.testimony.pause()
        assert desk.testimony.state.startswith("Saved on this computer")
        desk.control(Qt.Key.Key_2)
        desk.hearings.press(desk.hearings.pane.add_to_calendar)
        desk.hearings.press(desk.window.inside.exporter.view.save)
    event = hearing_in(calendar_file)
    assert event.decoded("DTSTART") == datetime(2026, 12, 2, 2, tzinfo=UTC)
    assert "City Council" in str(event["SUMMARY"])
    assert "Example Avenue" not in calendar_file.read_text(), "testimony is nobody's business"
    core = core_on(folder)
    (draft,) = core.writing.drafts()
    assert draft.text == TEXT
    assert draft.tie is not None
    assert draft.tie.body == "City Council"
    core.close()


def test_a_moved_hearing_is_noticed_at_the_next_refresh(
    qtbot: QtBot, folder: Path, council: Client, calendar_file: Path
):
    clock = TurnedClock()
    with open_window(folder, clock) as desk:
        begin(desk)
        desk.hearings.click(0)
        desk.hearings.press(desk.hearings.pane.add_to_calendar)
        desk.hearings.press(desk.window.inside.exporter.view.save)
        first = hearing_in(calendar_file)
        council.events[0] = legistar_event(7, "City Council", "2026-12-03", "1:30 PM")
        clock.turn(24 * 3600)
        desk.refresh()
        assert desk.said == "0 new hearings · 1 changed"
        (row,) = desk.hearings.rows
        assert row.startswith("Changed. Thu 3 Dec, in 10 days 1:30 PM. City Council.")
        assert "was Tue 1 Dec 2026, 6:00 PM" in row
        assert desk.hearings.status.startswith("The time changed: it was Tue 1 Dec 2026, 6:00 PM.")
        assert "Time: Tue 1 Dec 2026, 6:00 PM → Thu 3 Dec 2026, 1:30 PM" in desk.hearings.agenda
        desk.hearings.press(desk.hearings.pane.add_to_calendar)
        desk.hearings.press(desk.window.inside.exporter.view.save)
        desk.hearings.press(desk.hearings.pane.write)
        desk.control(Qt.Key.Key_1)
        steps = desk.hearings.rows_of(desk.window.inside._pages["next"].table)
        assert any("Thu 3 Dec" in step and "1:30 PM" in step for step in steps)
        assert not any("1 Dec" in step or "6:00 PM" in step for step in steps)
    second = hearing_in(calendar_file)
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] == first["SEQUENCE"] + 1
    assert second.decoded("DTSTART") == datetime(2026, 12, 3, 21, 30, tzinfo=UTC)


def test_a_cancelled_hearing_with_a_draft_comes_up_under_next(
    qtbot: QtBot, folder: Path, council: Client
):
    with open_window(folder) as desk:
        begin(desk)
        desk.hearings.click(0)
        desk.hearings.press(desk.hearings.pane.write)
        desk.testimony.type(TEXT)
        desk.testimony.pause()
        council.events[0] = legistar_event(
            7, "City Council", "2026-12-01", "6:00 PM", EventAgendaStatusName="Cancelled"
        )
        desk.refresh()
        desk.control(Qt.Key.Key_1)
        rows = desk.hearings.rows_of(desk.window.inside._pages["next"].table)
        assert len(rows) == 1
        assert "Cancelled: " in rows[0]


def test_a_day_without_a_network(
    qtbot: QtBot, server: FakeServer, folder: Path, calendar_file: Path,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    with open_window(folder) as desk:
        begin(desk)
    before = len(server.asked)
    reached: list[object] = []

    def no_way(_socket: socket.socket, address: object) -> None:
        reached.append(address)
        raise OSError("the network is down")

    monkeypatch.setattr(socket.socket, "connect", no_way)
    monkeypatch.setattr(socket, "getaddrinfo", no_way)
    with open_window(folder, is_offline=True) as desk:
        assert len(desk.hearings.rows) == 1
        desk.hearings.click(0)
        assert desk.hearings.title == "City Council"
        desk.key(Qt.Key.Key_F5)
        assert desk.said.startswith("The network is switched off in Hearings.")
        assert not desk.window.inside.frame.rail.refresh.isEnabled()
        desk.hearings.press(desk.hearings.pane.write)
        desk.testimony.type(TEXT)
        desk.testimony.pause()
        assert desk.testimony.state.startswith("Saved on this computer")
        desk.control(Qt.Key.Key_4)
        assert desk.places.state("Oakland, CA") == "Read"
        desk.places.press(desk.places.view.read_one)
        assert desk.places.state("Oakland, CA") == "Read"
        desk.control(Qt.Key.Key_2)
        desk.hearings.press(desk.hearings.pane.add_to_calendar)
        desk.hearings.press(desk.window.inside.exporter.view.save)
    assert calendar_file.exists()
    assert reached == [], "a socket was opened while the network is switched off"
    assert len(server.asked) == before


def test_a_day_on_which_no_source_answers(
    qtbot: QtBot, server: FakeServer, folder: Path, calendar_file: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    clock = TurnedClock()
    with open_window(folder, clock) as desk:
        begin(desk)
    clock.turn(3 * 24 * 3600)
    server.fault(EVERYWHERE, failing(503), times=1000)
    with open_window(folder, clock) as desk:
        desk.refresh()
        assert desk.said.endswith("1 place not fully read")
        assert desk.state == "Checked 3 days ago", "the try is not taken for a reading"
        desk.control(Qt.Key.Key_4)
        assert desk.places.state("Oakland, CA") == "Could not be read"
        desk.control(Qt.Key.Key_2)
        (row,) = desk.hearings.rows
        assert row.startswith("Tue 1 Dec, in 5 days 6:00 PM. City Council.")
        desk.hearings.click(0)
        assert "Legistar service 3 days ago" in desk.hearings.agenda
        desk.hearings.press(desk.hearings.pane.add_to_calendar)
        desk.hearings.press(desk.window.inside.exporter.view.save)
        before = len(server.asked)
        desk.hearings.press(desk.hearings.pane.write)
        desk.testimony.type(TEXT)
        desk.testimony.pause()
        assert desk.testimony.state.startswith("Saved on this computer")
        desk.testimony.press(desk.testimony.editor.hand_in)
        testimony = tmp_path / "testimony.txt"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(testimony), ""))
        counter = desk.window.inside._pages["testimony"].handing_in.parent()
        counter.export.menu().actions()[list(DocumentFormat).index(DocumentFormat.TEXT)].trigger()
        desk.settle()
    assert TEXT in testimony.read_text(encoding="utf-8")
    assert hearing_in(calendar_file).decoded("DTSTART") == datetime(2026, 12, 2, 2, tzinfo=UTC)
    assert len(server.asked) == before, "nothing but a refresh asks anybody"


def test_switching_off_in_the_window_holds_for_the_next_start_too(
    qtbot: QtBot, server: FakeServer, folder: Path
):
    with open_window(folder) as desk:
        begin(desk)
        QTest.mouseClick(desk.window.inside.frame.rail.offline, Qt.MouseButton.LeftButton)
        desk.settle()
    before = len(server.asked)
    with open_window(folder) as desk:
        assert desk.window.inside.frame.rail.offline.isChecked()
        desk.key(Qt.Key.Key_F5)
        assert len(server.asked) == before
        QTest.mouseClick(desk.window.inside.frame.rail.offline, Qt.MouseButton.LeftButton)
        desk.settle()
        desk.key(Qt.Key.Key_F5)
        assert len(server.asked) > before
