# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Deadlines, a neutral calendar, alarms, and what changed since the last export."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from icalendar import Calendar
from icalendar.cal import Event

from hearings.core import build_core
from hearings.paths import Paths
from tests.hearings.cli.command_line import Town
from tests.support.factories import legistar_event, legistar_item

ID = "ca-oakland-legistar-1"
TOLD = ("plate", "face", "oakland", "council", "committee", "speaker", "agenda", "http")


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    """A hearing on face recognition where the rules are known, and one that is not about it."""
    with Town(tmp_path / "profile", capsys) as made:
        made.place("ca-oakland", made.legistar("sampleville"), name="Oakland")
        made.client.events += [
            legistar_event(1, date="2026-12-01", time="6:00 PM"),
            legistar_event(2, "Parks Committee", "2026-12-03"),
        ]
        made.client.items[1] = [legistar_item(1, 1, "A face recognition policy")]
        made("follow", "place", "ca-oakland")
        made.refreshed()
        yield made


def events(file: Path) -> dict[str, Event]:
    calendar = Calendar.from_ical(file.read_bytes())
    return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def written(town: Town, file: Path, *words: str) -> dict[str, Event]:
    done = town("calendar", "--out", str(file), *words)
    assert (done.status, done.err) == (0, "")
    return events(file)


def deadline(town: Town, kind: str) -> str:
    (hearing,) = town("list", "--json").json
    return next(one["at"] for one in hearing["deadlines"] if one["kind"] == kind)


def test_a_deadline_is_an_event_at_the_very_moment_that_the_list_tells(town, tmp_path):
    found = written(town, tmp_path / "a.ics", "--deadlines")
    sign_up = found["Sign up to speak – Oakland: City Council"]
    assert sign_up["DTSTART"].dt.isoformat() == deadline(town, "sign_up")
    assert "oaklandca.gov" in sign_up["DESCRIPTION"]
    assert "Confirm on the agenda." in sign_up["DESCRIPTION"]
    assert [alarm["TRIGGER"].dt.total_seconds() for alarm in sign_up.walk("VALARM")] == [-86400]


def test_without_the_wish_there_is_the_hearing_alone(town, tmp_path):
    assert list(written(town, tmp_path / "a.ics")) == ["Oakland: City Council"]


def test_a_moved_hearing_moves_its_deadlines_and_a_cancelled_one_cancels_them(town, tmp_path):
    before = written(town, tmp_path / "a.ics", "--deadlines")
    town.client.events[0] |= legistar_event(1, date="2026-12-08", time="6:00 PM")
    town.refreshed()
    moved = written(town, tmp_path / "b.ics", "--deadlines")
    for summary, event in moved.items():
        assert event["UID"] == before[summary]["UID"]
        assert event["SEQUENCE"] > before[summary]["SEQUENCE"]
        assert event["DTSTART"].dt.day != before[summary]["DTSTART"].dt.day
    town.client.events[0]["EventAgendaStatusName"] = "Cancelled"
    town.refreshed()
    off = written(town, tmp_path / "c.ics", "--deadlines")
    assert len(off) == len(moved)
    assert {str(event["STATUS"]) for event in off.values()} == {"CANCELLED"}
    assert all(summary.startswith("CANCELLED: ") for summary in off)


def test_a_rule_of_ones_own_moves_its_deadline_in_the_calendar_too(town, tmp_path):
    before = written(town, tmp_path / "a.ics", "--deadlines")
    words = 'closes = { count = "before-start", hours = 3 }'
    done = town("rules", "correct", "ca-oakland", "sign-up", words)
    assert done.status == 0, done.err
    after = written(town, tmp_path / "b.ics", "--deadlines")
    name = "Sign up to speak – Oakland: City Council"
    assert after[name]["DTSTART"].dt.isoformat() == deadline(town, "sign_up")
    assert after[name]["DTSTART"].dt != before[name]["DTSTART"].dt
    assert after[name]["SEQUENCE"] == before[name]["SEQUENCE"] + 1
    for name in ("SEQUENCE", "DTSTART", "LOCATION", "STATUS"):
        assert after["Oakland: City Council"][name] == before["Oakland: City Council"][name]


def test_a_neutral_file_tells_when_and_nothing_else(town, tmp_path):
    written(town, tmp_path / "a.ics", "--deadlines", "--neutral", "--alarm", "30")
    unfolded = (tmp_path / "a.ics").read_bytes().replace(b"\r\n ", b"").decode().casefold()
    assert "summary:appointment" in unfolded
    assert "class:private" in unfolded
    assert not [word for word in TOLD if word in unfolded]


def test_alarms_are_those_that_were_asked_for(town, tmp_path):
    (event,) = written(town, tmp_path / "a.ics", "--alarm", "30", "120").values()
    rings = [alarm["TRIGGER"].dt.total_seconds() / 60 for alarm in event.walk("VALARM")]
    assert rings == [-120, -30]


@pytest.mark.parametrize("given", ["soon", "-5", "90000"])
def test_a_wrong_number_of_minutes_is_a_usage_error(town, tmp_path, given):
    done = town("calendar", "--out", str(tmp_path / "a.ics"), f"--alarm={given}")
    assert done.status == 2
    assert "minutes" in done.err
    assert not (tmp_path / "a.ics").exists()


def test_only_what_is_new_or_changed_goes_out_and_what_moved_is_told(town, tmp_path):
    everything = written(town, tmp_path / "a.ics", "--all")
    assert len(everything) == 2
    assert town("calendar", "--all", "--changed", "--out", str(tmp_path / "b.ics")).status == 0
    assert events(tmp_path / "b.ics") == {}
    town.client.events[0]["EventLocation"] = "Hearing Room 1"
    town.client.events.append(legistar_event(3, "Arts Committee", "2026-12-05"))
    town.refreshed()
    done = town("calendar", "--all", "--changed", "--out", str(tmp_path / "c.ics"))
    assert "Changed since your last export: Oakland, City Council, Tue 1 Dec 2026." in done.out
    assert "→ Hearing Room 1" in done.out
    assert set(events(tmp_path / "c.ics")) == {"Oakland: City Council", "Oakland: Arts Committee"}


def test_what_went_out_and_moved_is_told_though_the_filter_leaves_it_out(town, tmp_path):
    written(town, tmp_path / "a.ics", ID)
    town.client.events[0]["EventLocation"] = "Hearing Room 1"
    town.refreshed()
    words = ("--changed", "--topic", "dna", "--out", str(tmp_path / "b.ics"))
    assert "Hearing Room 1" in town("calendar", *words).out
    assert list(events(tmp_path / "b.ics")) == ["Oakland: City Council"]


def test_no_draft_enters_a_calendar_file(town, tmp_path):
    secret = "my landlord changed the locks"
    with closing(build_core(Paths(town.profile))) as core:
        draft = core.writing.begin(core.looking.hearing(ID), secret)
        core.writing.save(draft.id, secret)
    for number, words in enumerate([(), ("--deadlines",), ("--neutral",), ("--changed",)]):
        file = tmp_path / f"{number}.ics"
        assert town("calendar", "--out", str(file), *words).status == 0
        assert "landlord" not in file.read_text(encoding="utf-8").replace("\r\n ", "")
