# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The parsers of the Congress over answers recorded from its services."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.congress_meetings import Listed, parse_list, parse_meeting
from hearings.sources.house_meeting import with_meeting
from hearings.sources.senate_schedule import Schedule, parse_schedule
from tests.support.source_contract import SAMPLEVILLE, TIMEZONE, assert_complete

pytestmark = pytest.mark.recorded

PLACE = replace(SAMPLEVILLE, name="U.S. Senate")


def senate(recorded: Path, name: str) -> Schedule:
    return parse_schedule((recorded / "congress" / name).read_bytes(), PLACE, "")


def test_the_senate_of_july_has_seven_meetings_behind_a_placeholder(recorded: Path):
    read = senate(recorded, "senate_hearings_2026-07-25_excerpt.xml")
    assert read.skipped == 0
    for record in read.records:
        assert_complete(record, PLACE)
    assert [record.source_ids for record in read.records] == [
        ("338683",), ("338686",), ("338687",), ("338685",), ("338690",), ("338689",), ("338688",),
    ]  # fmt: skip
    first = read.records[0]
    assert first.starts_at == datetime(2026, 7, 29, 12, 30, tzinfo=UTC)
    assert first.bodies == ("Senate Homeland Security and Governmental Affairs Committee",)
    assert first.location == "SD-342 Dirksen Senate Office Building"
    assert first.remote_url == "https://www.senate.gov/isvp/?comm=govtaff&filename=govtaff072926"


def test_the_papers_of_the_senate_are_bills_and_nominations(recorded: Path):
    read = senate(recorded, "senate_hearings_2026-07-25_excerpt.xml")
    by_id = {record.source_ids[0]: record for record in read.records}
    bills = [item.bill.number for item in by_id["338687"].items or () if item.bill]
    assert bills == ["S. 3573", "S. 3617", "S. 4368", "S. 4417", "S. 4890"]
    nomination = by_id["338690"]
    assert nomination.kind is MeetingKind.MARKUP
    (item,) = nomination.items or ()
    assert item.bill is None
    assert item.documents[0].title == "PN1078"
    assert item.text.startswith("Todd Blanche, of Florida, to be Attorney General")


def test_the_senate_of_october_has_no_meetings(recorded: Path):
    assert senate(recorded, "senate_hearings_2026-10-02_empty.xml") == Schedule(())


RULES = HearingRecord(("102252",), ("U.S. House",), "Meeting", date(2014, 5, 19), TIMEZONE)


def test_a_meeting_of_the_house_is_at_an_eastern_hour(recorded: Path):
    body = (recorded / "congress" / "usc_house_meeting_102252.xml").read_bytes()
    record = with_meeting(RULES, body, "")
    assert_complete(record, PLACE)
    assert record.starts_at == datetime(2014, 5, 19, 21, 0, tzinfo=UTC)
    assert record.ends_at is None
    assert record.bodies == ("House Rules Committee",)
    assert record.location == "H-313 U.S. Capitol"
    assert (record.status, record.kind) == (Status.SCHEDULED, MeetingKind.MEETING)
    assert record.title.startswith("H.R. 4435—National Defense Authorization Act")
    items = record.items or ()
    assert [(item.text, item.bill and item.bill.number) for item in items] == [
        ("H.R. 4435 (as introduced)", "H.R. 4435"),
        ("H.R. 4660", "H.R. 4660"),
    ]
    assert items[0].documents[0].url.endswith("BILLS-113hr4435ih.pdf")


def test_a_list_of_witnesses_is_no_meeting(recorded: Path):
    body = (recorded / "congress" / "usc_house_witness_list_102266.xml").read_bytes()
    with pytest.raises(UnexpectedAnswer):
        with_meeting(RULES, body, "")


def test_a_list_of_the_library_is_read(recorded: Path):
    body = (recorded / "congress" / "ckenny_committee-meeting_list.json").read_bytes()
    page = parse_list(body, 119, "")
    assert (page.row_count, page.total, page.skipped) == (20, 11_609, 0)
    assert page.meetings[0] == Listed("105481", 115)
    assert len({one.id for one in page.meetings}) == 20


def test_a_row_of_the_list_of_2026_is_read(recorded: Path):
    file = recorded / "congress" / "doc_committee-meeting_list_item_2026-10-02.json"
    row = json.loads(file.read_text())
    page = parse_list(json.dumps({"committeeMeetings": [row]}).encode(), 119, "")
    assert page.meetings == (Listed("119567", 119),)


def test_a_meeting_of_the_library_is_read(recorded: Path):
    body = (recorded / "congress" / "ckenny_committee-meeting_118_house_115538.json").read_bytes()
    record = parse_meeting(body, PLACE, "")
    assert record is not None
    assert_complete(record, PLACE)
    assert record.source_ids == ("115538",)
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2023-03-24T09:00:00-04:00"
    # It is long past, and its status never became another one.
    assert (record.status, record.status_text) == (Status.SCHEDULED, "Scheduled")
    assert record.bodies == ("House Natural Resources Subcommittee on Indian and Insular Affairs",)
    assert record.title.startswith(
        "Legislative hearing on: • H.R. 1246 (Rep. Hageman), To authorize"
    )
    assert "\t" not in record.title
    assert "\n" not in record.title
    assert record.location == "1324 Longworth House Office Building"
    assert record.kind is MeetingKind.INVITED
    bills = [(item.bill.number, item.bill.url) for item in record.items or () if item.bill]
    assert bills == [
        ("H.R. 1532", "https://www.congress.gov/bill/118th-congress/house-bill/1532"),
        ("H.R. 1246", "https://www.congress.gov/bill/118th-congress/house-bill/1246"),
    ]
    assert [one.title for one in record.documents][:2] == ["Hearing Notice", "Hearing Memo"]
    assert len(record.documents) == 6
