# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reading agendas; recorded are the Senate's own files, told here as the interface tells them."""

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.openlegislation_agendas import (
    addendum_order,
    parse_committee,
    parse_meetings,
)
from hearings.sources.xml_pages import open_xml
from tests.support.openlegislation_site import Addendum, envelope
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data

HOST = "legislation.example.org"
SAMPLES = Path(__file__).parents[2] / "samples" / "openlegislation"


def list_of(*addenda: Addendum | Mapping[str, object]) -> bytes:
    rows = [one.as_row() if isinstance(one, Addendum) else one for one in addenda]
    body = envelope({"items": rows, "size": len(rows)}, total=len(rows)).body
    assert isinstance(body, bytes)
    return body


def listed(addendum: Addendum) -> HearingRecord:
    (row,) = parse_meetings(list_of(addendum), SAMPLEVILLE, HOST).rows
    return row.record


def confirmed(*addenda: Addendum) -> HearingRecord:
    parts = {"items": [one.as_addendum() for one in addenda]}
    body = envelope({"committee": {"addenda": parts}}).body
    assert isinstance(body, bytes)
    return parse_committee(body, listed(addenda[0]), HOST)


def test_the_sample_is_read_whole():
    page = parse_meetings((SAMPLES / "meetings.json").read_bytes(), SAMPLEVILLE, HOST)
    assert [(one.addendum, one.record.time_text) for one in page.rows] == [
        ("", "10:00"),
        ("A", "immediately following session"),
    ]
    assert (page.row_count, page.total, page.skipped) == (2, 2, 0)
    body = (SAMPLES / "committee.json").read_bytes()
    record = parse_committee(body, page.rows[0].record, HOST)
    assert record.source_ids == ("2026/7/internet and technology",)
    assert (record.date, record.starts_at) == (date(2026, 12, 2), None)
    assert record.location == "Room 510 LOB"
    assert record.modified == "2026-11-30T09:15:00.123"
    assert record.items is not None
    assert [(item.text, item.note) for item in record.items] == [
        ("Relates to drones", ""),
        ("Limits the use of facial recognition by schools", "REPORTED TO RULES"),
    ]


def test_a_meeting_of_a_committee_is_read():
    record = confirmed(Addendum(5, "Internet and Technology", notes="First line||Second line"))
    assert record.bodies == ("Senate Standing Committee on Internet and Technology",)
    assert (record.time_text, str(record.starts_at)) == ("18:00", "2026-12-01 18:00:00-05:00")
    assert record.comment == "First line\nSecond line"
    assert record.kind is MeetingKind.MEETING
    assert record.modified == "2026-11-20T12:00:00"
    assert record.items is not None
    (item,) = record.items
    assert item.text == "An act in relation to cameras"
    assert item.bill == Bill(
        "S12-A",
        "An act in relation to cameras",
        "https://www.nysenate.gov/legislation/bills/2025/S12",
        "In Senate Committee (2026-01-07)",
    )


@pytest.mark.parametrize(
    ("notes", "text"),
    [
        ("This meeting will be called off the floor.", "called off the floor"),
        ("The Committee will meet immediately following session.", "immediately following session"),
        ("", ""),
    ],
)
def test_midnight_is_no_hour_and_the_notes_say_when(notes: str, text: str):
    record = listed(Addendum(5, when="2026-12-01T00:00", notes=notes))
    assert (record.starts_at, record.time_text) == (None, text)


@pytest.mark.parametrize(
    "when", ["2026-07-01T13:00:00Z", "2026-07-01T13:00", "2026-07-01T13:00:00"]
)
def test_the_hour_is_wall_time_whatever_stands_behind_it(when: str):
    assert str(listed(Addendum(5, when=when)).starts_at) == "2026-07-01 13:00:00-04:00"


@pytest.mark.parametrize(
    ("notes", "status"),
    [
        ("THIS MEETING HAS BEEN CANCELLED", Status.CANCELLED),
        ("Canceled", Status.CANCELLED),
        ("Postponed until further notice", Status.POSTPONED),
        ("Please note: meeting rescheduled to 1 PM", Status.SCHEDULED),
        ("Please note day/time change of meeting.", Status.SCHEDULED),
        ("In lieu of the cancelled meeting of Monday", Status.SCHEDULED),
    ],
)
def test_the_notes_say_whether_it_is_off(notes: str, status: Status):
    assert listed(Addendum(5, notes=notes)).status is status


def test_rows_without_agenda_committee_or_day_are_counted():
    good = Addendum(5).as_row()
    bad = [
        good | {"agendaId": None},
        good | {"committeeId": {"name": " "}},
        good | {"meeting": {"meetingDateTime": "0001-01-01T00:00"}},
    ]
    body = list_of(good, good, good, good, *bad).replace(b'{"items":[', b'{"items":[null,')
    page = parse_meetings(body, SAMPLEVILLE, HOST)
    assert (len(page.rows), page.row_count, page.skipped) == (4, 8, 4)
    with pytest.raises(UnexpectedAnswer):
        parse_meetings(list_of(*bad), SAMPLEVILLE, HOST)


@given(random=st.randoms(use_true_random=False))
@OFTEN
def test_a_spoilt_answer_is_read_or_refused(random: Random):
    agenda = envelope({"addenda": [Addendum(5).as_addendum()] * 2}).body
    assert isinstance(agenda, bytes)
    with suppress(UnexpectedAnswer):
        record = parse_committee(spoilt_data(agenda, random), listed(Addendum(5)), HOST)
        assert_complete(record, SAMPLEVILLE)
    body = spoilt_data(list_of(*[Addendum(5)] * 3), random)
    with suppress(UnexpectedAnswer):
        for row in parse_meetings(body, SAMPLEVILLE, HOST).rows:
            assert_complete(row.record, SAMPLEVILLE)


def test_an_unreadable_hour_of_an_addendum_leaves_the_listed_day():
    record = confirmed(Addendum(5), Addendum(5, addendum="A", when="soon"))
    assert (record.date, record.starts_at) == (date(2026, 12, 1), None)


def test_addenda_come_in_order_past_the_letter_z():
    assert sorted(["AA", "B", "", "Z"], key=addendum_order) == ["", "B", "Z", "AA"]


def test_a_bill_without_a_title_goes_by_its_number_and_one_without_both_is_left_out():
    record = confirmed(Addendum(5, bills=(("S00001", ""), ("", ""), ("", "A resolution"))))
    assert record.items is not None
    assert [(item.text, item.bill and item.bill.number) for item in record.items] == [
        ("S1", "S1"),
        ("A resolution", None),
    ]


@pytest.mark.parametrize(
    "answer", [{}, {"success": True}, {"success": True, "result": {"items": {}}}, []]
)
def test_another_answer_is_no_list(answer: object):
    with pytest.raises(UnexpectedAnswer):
        parse_meetings(json.dumps(answer).encode(), SAMPLEVILLE, HOST)


# The Senate's agenda of 6 February 2017


@pytest.fixture(scope="module")
def agenda(recorded: Path) -> dict[str, list[Addendum]]:
    """The addenda of each committee in the recorded file, by the committee's name."""
    file = recorded / "newyork" / "openleg_2017-02-06-15.57.12.669652_SENAGEN_00005.XML"
    root = open_xml(file.read_bytes(), HOST, "agenda", "senagenda")
    found: dict[str, list[Addendum]] = {}
    for addendum in root.iter("addendum"):
        for one in addendum.iter("committee"):
            told = {key: (one.findtext(key) or "").strip() for key in _FIELDS}
            bills = tuple((bill.get("no"), bill.findtext("title")) for bill in one.iter("bill"))
            when = told["meetdate"] + told["meettime"].replace(".", ":")
            found.setdefault(told["name"], []).append(
                Addendum(
                    5, told["name"], when, addendum.get("id"), told["notes"], told["location"],
                    bills, 2017,
                )
            )  # fmt: skip
    return found


_FIELDS = ("name", "meetdate", "meettime", "notes", "location")


@pytest.mark.recorded
def test_energy_was_cancelled_and_is_on_again(agenda: dict[str, list[Addendum]]):
    addenda = agenda["Energy and Telecommunications"]
    assert [one.addendum for one in addenda] == ["", "A", "B"]
    first = confirmed(addenda[0])
    assert (first.status, first.date, first.time_text) == (
        Status.SCHEDULED, date(2017, 2, 6), "13:00",
    )  # fmt: skip
    assert [len(one.bills) for one in addenda] == [6, 0, 6]
    assert confirmed(*addenda[:2]).status is Status.CANCELLED
    record = confirmed(*addenda)
    assert record.status is Status.SCHEDULED
    assert record.starts_at is not None
    assert record.starts_at.astimezone(UTC) == datetime(2017, 2, 7, 14, 30, tzinfo=UTC)
    assert (record.location, len(record.items or ())) == ("Room 611 LOB", 6)


@pytest.mark.recorded
def test_rules_is_called_off_the_floor_at_no_hour(agenda: dict[str, list[Addendum]]):
    record = confirmed(*agenda["Rules"])
    assert (record.starts_at, record.time_text) == (None, "called off the floor")
    assert record.items is not None
    assert record.items[0].bill is not None
    assert record.items[0].bill.number == "S2956-A"


@pytest.mark.recorded
def test_every_committee_of_the_week_is_read(agenda: dict[str, list[Addendum]]):
    records = {name: confirmed(*addenda) for name, addenda in agenda.items()}
    for record in records.values():
        assert_complete(record, SAMPLEVILLE)
    assert len(records) == 10
    hours = {name: record.time_text for name, record in records.items()}
    assert hours["Codes"] == "immediately following session"
    assert hours["Judiciary"] == "12:00"
    assert hours["Health"] == "12:00"
    assert len(records["Health"].items or ()) == 11
    assert [one for one in records.values() if one.status is not Status.SCHEDULED] == []
