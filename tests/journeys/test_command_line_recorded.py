# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Answers recorded from real services, served again, read, and listed as their records say."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.hearings.cli.command_line import Town

pytestmark = pytest.mark.recorded

WHOLE_LIFE = ("--from", "2010-01-01", "--to", "2030-12-31")


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    with Town(tmp_path / "profile", capsys) as made:
        yield made


@pytest.fixture
def folder(recorded: Path) -> Path:
    return recorded / "legistar-api"


def events_in(*files: Path) -> list[Any]:
    """The events of recorded files, also of those that wrap a single one as `body`."""
    found: list[Any] = []
    for file in files:
        told = json.loads(file.read_bytes())
        found += told if isinstance(told, list) else [told["body"]]
    return found


def read(town: Town, events: list[Any], timezone: str) -> list[Any]:
    """Refresh from the events and list everything."""
    town.client.events += events
    town.place("xx-recorded", town.legistar("sampleville"), timezone=timezone)
    done = town("refresh", "--place", "xx-recorded", "--json", *WHOLE_LIFE)
    assert done.status == 0, done
    return town.listed("--place", "xx-recorded", *WHOLE_LIFE)


def filings(listed: list[Any]) -> list[str]:
    return [source["id"] for one in listed for source in one["sources"]]


def test_new_york(town, folder):
    events = events_in(folder / "nyc_events_raw_2024-2025_subset.json")
    listed = read(town, events, "America/New_York")
    # Every filing is in the list once, and joint hearings are one hearing.
    assert sorted(filings(listed)) == sorted(str(one["EventId"]) for one in events)
    assert len(events) == 155
    by_status = Counter(one["status"] for one in listed for _ in one["sources"])
    assert by_status == {"scheduled": 110, "postponed": 45}
    joint = next(one for one in listed if "21274" in filings([one]))
    assert filings([joint]) == ["21274", "21355", "21356"]
    assert joint["bodies"] == [
        "Committee on Technology",
        "Committee on Public Safety",
        "Committee on Oversight and Investigations",
    ]
    assert joint["starts_at"] == "2025-02-19T10:00:00-05:00"
    moments = [(one["date"], one["starts_at"]) for one in listed]
    assert [day for day, _ in moments] == sorted(day for day, _ in moments)
    assert all(start for _, start in moments)


def test_new_york_again_changes_nothing(town, folder):
    events = events_in(folder / "nyc_events_raw_2024-2025_subset.json")
    read(town, events, "America/New_York")
    town.clock.turn(600)
    done = town("refresh", "--place", "xx-recorded", "--json", *WHOLE_LIFE)
    (place,) = done.json["places"]
    assert (place["new"], place["changed"], place["ok"]) == ([], [], True)


def test_somerville(town, folder):
    events = events_in(folder / "somerville_ma_events_2026-09.json")
    town.client.items[4073] = json.loads(
        (folder / "somerville_ma_eventitems_4073.json").read_bytes()
    )
    listed = read(town, events, "America/New_York")
    assert len(listed) == 2
    meeting = next(one for one in listed if filings([one]) == ["4073"])
    # Sequence 1 only says when it was posted; the others come in the order of the agenda.
    assert [item["number"] for item in meeting["items"]] == ["1.", "5.", "10."]
    assert [item["bill"] for item in meeting["items"]] == ["26-1382", "26-1240", "26-1221"]
    assert meeting["items"][2]["bill_url"] == (
        "https://somervillema.legistar.com/gateway.aspx?M=L&ID=34841"
    )
    other = next(one for one in listed if one is not meeting)
    assert (other["agenda_read"], other["items"]) == (True, [])


def test_oakland(town, folder):
    names = ("9016_cancelled", "9206_special_concurrent", "9580")
    events = events_in(*(folder / f"oakland_event_{name}.json" for name in names))
    listed = {filings([one])[0]: one for one in read(town, events, "America/Los_Angeles")}
    assert {number: one["status"] for number, one in listed.items()} == {
        "9016": "cancelled", "9206": "scheduled", "9580": "scheduled",
    }  # fmt: skip
    assert listed["9016"]["bodies"] == ["Finance and Management Committee"]
    assert listed["9016"]["starts_at"] == "2024-01-09T09:30:00-08:00"
    assert listed["9206"]["bodies"][0].startswith("Special Concurrent Meeting")
    assert "%2C" in listed["9206"]["agenda_url"]


def test_seattle(town, folder):
    events = events_in(folder / "seattle_events_2015-2017_subset.json")
    listed = {filings([one])[0]: one for one in read(town, events, "America/Los_Angeles")}
    assert len(listed) == len(events) == 68
    told = [one for one in listed.values() if one["status_text"] == "Cancelled"]
    assert len(told) == 4
    assert {one["status"] for one in told} == {"cancelled"}
    assert listed["2247"]["bodies"] == ["Education, Equity, and Governance Committee"]
    assert listed["2247"]["location"] == (
        "Council Chamber, City Hall, 600 4th Avenue, Seattle, WA 98104"
    )
    assert listed["1328"]["comment"] == (
        "(Meeting will begin at 2:30 p.m. or after the Full Council)"
    )


def test_boston(town, folder):
    events = events_in(folder / "boston_events_2026-10.json")
    listed = {filings([one])[0]: one for one in read(town, events, "America/New_York")}
    assert len(listed) == 3
    assert listed["14269"]["title"] == "Ways & Means Committee Hearing on Dockets #1829-1838"
    assert {tuple(one["bodies"]) for one in listed.values()} == {("City Council",)}


def test_every_recorded_hearing_goes_into_a_calendar(town, folder, tmp_path):
    events = events_in(folder / "nyc_events_raw_2024-2025_subset.json")
    listed = read(town, events, "America/New_York")
    target = tmp_path / "hearings.ics"
    done = town("calendar", "--all", *WHOLE_LIFE, "--out", str(target))
    assert done.out == f"{len(listed)} hearings written to {target}.\n"
    text = target.read_bytes()
    assert text.count(b"BEGIN:VEVENT") == len(listed)
    assert text.count(b"STATUS:CANCELLED") == sum(one["status"] == "postponed" for one in listed)
