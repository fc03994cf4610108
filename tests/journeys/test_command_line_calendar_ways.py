# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing that moves and is then cancelled, by every way out: file, kept file, servers."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar

from hearings.calendar.identity import uid_of
from tests.hearings.cli.command_line import Town
from tests.hearings.tasks.test_sharing_calendar import http
from tests.support.calendar_servers import PASSWORD, USER, radicale, xandikos
from tests.support.factories import legistar_event, legistar_item
from tests.support.keys_in_memory import keys_in_memory

KHAL = """
[calendars]
[[mine]]
path = {folder}/events
type = calendar
[sqlite]
path = {folder}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = UTC
local_timezone = UTC
[default]
default_calendar = mine
"""


@pytest.fixture
def addresses(tmp_path: Path) -> Iterator[list[str]]:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    with radicale(tmp_path / "one") as first, xandikos(tmp_path / "two", port) as second:
        yield [first, second]


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """A followed city with one hearing on surveillance."""
    with keys_in_memory(), Town(tmp_path / "profile", capsys) as made:
        made.place("ca-oakland", made.legistar("sampleville"), name="Oakland")
        made.client.events.append(legistar_event(1))
        made.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
        made("follow", "place", "ca-oakland")
        made.refreshed()
        yield made


def calendars_of(town: Town, addresses: list[str], tmp_path: Path) -> list[str]:
    """Accounts on both servers that follow each refresh, by the addresses of the calendars."""
    (tmp_path / "password").write_text(PASSWORD, encoding="utf-8")
    words = ("--no-deadlines", "--after-refresh", "--password-file", str(tmp_path / "password"))
    for number, address in enumerate(addresses):
        assert town("accounts", "add", f"group {number}", address, USER, *words).status == 0
    return [str(one["url"]) for one in town("accounts", "list", "--json").json]


def told(content: bytes) -> tuple[str, int, str, str]:
    """What a calendar keeps apart one event by, and what it shows of it."""
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    location, status = str(event["LOCATION"]), str(event["STATUS"])
    return str(event["UID"]), int(event["SEQUENCE"]), location, status


def test_a_moved_and_then_cancelled_hearing_is_the_same_event_by_every_way(
    town: Town, addresses: list[str], tmp_path: Path
):
    calendars, kept = calendars_of(town, addresses, tmp_path), tmp_path / "kept.ics"
    assert town("calendar", "--keep", str(kept)).status == 0
    (hearing,) = [one for one in town.listed() if "oakland" in one["id"]]
    uid = uid_of(hearing["id"])
    event = town.client.events[0]
    where = str(event["EventLocation"])
    files = []
    for number, (field, words, place, status) in enumerate(
        [
            ("EventLocation", where, where, "CONFIRMED"),
            ("EventLocation", "Hearing Room 7", "Hearing Room 7", "CONFIRMED"),
            ("EventAgendaStatusName", "Cancelled", "Hearing Room 7", "CANCELLED"),
        ]
    ):
        event[field] = words
        town.clock.turn(60)
        assert town("refresh").err == ""
        file = tmp_path / f"export{number}.ics"
        done = town("calendar", "--changed", "--out", str(file))
        assert done.status == 0
        assert ("Oakland" in done.out.split(str(file))[0]) == (number > 0), "what moved is told"
        files.append(file)
        everywhere = [file.read_bytes(), kept.read_bytes()]
        everywhere += [http("GET", f"{calendar}{uid}.ics") for calendar in calendars]
        location = told(everywhere[0])[2]
        assert ", ".join(place.splitlines()) in location
        assert {told(one) for one in everywhere} == {(uid, number, location, status)}
    assert [http("GET", one).count(b"BEGIN:VEVENT") for one in calendars[:1]] == [1]
    if shutil.which("khal"):
        assert imported_one_after_the_other(files, tmp_path / "khal") == [f"{uid} CANCELLED"]


def imported_one_after_the_other(files: list[Path], folder: Path) -> list[str]:
    """What khal holds, a calendar that updates by UID."""
    (folder / "events").mkdir(parents=True)
    (folder / "config").write_text(KHAL.format(folder=folder), encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def khal(*words: str) -> str:
        command = ["khal", "-c", str(folder / "config"), *words]
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, env=environment, timeout=30
        )
        return done.stdout

    for file in files:
        khal("import", "--batch", "-a", "mine", str(file))
    held = khal("list", "2026-01-01", "2028-12-31", "--day-format", "", "-f", "{uid} {status}")
    return [line.strip() for line in held.splitlines() if line.strip()]
