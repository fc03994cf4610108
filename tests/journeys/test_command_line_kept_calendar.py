# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One calendar file that each refresh brings up to date, for calendars that subscribe to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from icalendar.cal import Event

from tests.hearings.cli.command_line import Town
from tests.support.factories import legistar_event, legistar_item


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """A followed city with one hearing on surveillance and one that is not."""
    with Town(tmp_path / "profile", capsys) as made:
        made.place("ca-oakland", made.legistar("sampleville"), name="Oakland")
        made.client.events += [legistar_event(1), legistar_event(2, "Parks Committee")]
        made.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
        made("follow", "place", "ca-oakland")
        made.refreshed()
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "calendars" / "hearings.ics"


def events(file: Path) -> list[Event]:
    calendar = Calendar.from_ical(file.read_bytes())
    return [one for one in calendar.walk("VEVENT") if "Sign up" not in str(one["SUMMARY"])]


def test_a_kept_file_follows_its_hearing_through_a_move_and_a_cancellation(town, file):
    done = town("calendar", "--keep", str(file))
    assert (done.status, done.err) == (0, "")
    assert "each refresh writes it anew" in done.out
    (first,) = events(file)
    town.client.events[0]["EventLocation"] = "Hearing Room 1"
    town.refreshed()
    (moved,) = events(file)
    assert (moved["UID"], moved["SEQUENCE"]) == (first["UID"], 1)
    assert moved["LOCATION"] == "Hearing Room 1"
    town.client.events[0]["EventAgendaStatusName"] = "Cancelled"
    town.refreshed()
    (off,) = events(file)
    assert (off["UID"], off["SEQUENCE"], off["STATUS"]) == (first["UID"], 2, "CANCELLED")


def test_deadlines_stand_in_it_where_they_were_wished(town, file):
    town("calendar", "--keep", str(file), "--deadlines")
    assert b"Sign up to speak" in file.read_bytes()
    town("calendar", "--keep", str(file))
    assert b"SUMMARY:Sign up" not in file.read_bytes()


def test_a_refresh_without_a_change_does_not_touch_the_file(town, file):
    town("calendar", "--keep", str(file))
    before = file.stat()
    town.refreshed()
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_what_stands_in_it_is_still_told_as_changed_to_who_saves_files_by_hand(
    town, file, tmp_path
):
    town("calendar", "--out", str(tmp_path / "a.ics"))
    town("calendar", "--keep", str(file))
    town.client.events[0]["EventLocation"] = "Hearing Room 1"
    town.refreshed()
    assert b"Hearing Room 1" in file.read_bytes()
    done = town("calendar", "--changed", "--out", str(tmp_path / "b.ics"))
    assert "Hearing Room 1" in done.out


def test_a_file_that_cannot_be_written_is_said_and_mended_by_the_next_refresh(town, file):
    town("calendar", "--keep", str(file))
    file.unlink()
    file.mkdir()
    town.client.events[0]["EventLocation"] = "Hearing Room 1"
    done = town("refresh")
    assert done.status == 0
    assert f"The calendar file {file} was not brought up to date" in done.err
    file.rmdir()
    town.refreshed()
    assert b"Hearing Room 1" in file.read_bytes()


def test_a_place_that_cannot_be_written_to_is_not_kept(town, tmp_path):
    done = town("calendar", "--keep", str(tmp_path))
    assert done.status == 1
    assert town("refresh").err == ""


def test_a_folder_that_a_cloud_copies_is_said(town, tmp_path):
    done = town("calendar", "--keep", str(tmp_path / "Dropbox" / "hearings.ics"))
    assert done.status == 0
    assert "This folder looks like one of Dropbox." in done.err


def test_it_is_kept_no_longer_when_that_is_asked(town, file):
    town("calendar", "--keep", str(file))
    assert town("calendar", "--no-keep").status == 0
    before = file.read_bytes()
    town.client.events[0]["EventLocation"] = "Hearing Room 1"
    town.refreshed()
    assert file.read_bytes() == before


@pytest.mark.parametrize("words", [("xx-1",), ("--changed",)])
def test_what_it_takes_is_not_chosen_by_hand(town, file, words):
    assert town("calendar", "--keep", str(file), *words).status == 2
    assert not file.exists()
