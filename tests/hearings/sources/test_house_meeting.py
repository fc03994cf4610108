# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.house_meeting import with_meeting
from hearings.sources.parsing import local_moment, read_hour
from tests.support.source_contract import SAMPLEVILLE, TIMEZONE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "house" / "meeting.xml"
DAY = date(2026, 12, 2)

TOLD = HearingRecord(
    source_ids=("900101",),
    bodies=("House Sample Affairs Committee",),
    title="Examining Cameras",
    date=DAY,
    timezone=TIMEZONE,
    time_text="10:15 AM",
    starts_at=local_moment(DAY, read_hour("10:15 AM"), TIMEZONE),
    status_text="Scheduled",
    location="Room 1",
    kind=MeetingKind.MEETING,
)


def meeting(details: str = "", status: str = "", location: str = "") -> HearingRecord:
    xml = f"""<committee-meeting><current-status>{status}</current-status><meeting-details>
        <meeting-date>{details}</meeting-date><meeting-location>{location}</meeting-location>
        </meeting-details></committee-meeting>"""
    return with_meeting(TOLD, xml.encode(), "")


def test_the_sample_is_read():
    record = with_meeting(TOLD, SAMPLE.read_bytes(), "")
    assert_complete(record, SAMPLEVILLE)
    assert record.bodies == (
        "House Sample Affairs Subcommittee on Cameras",
        "House Samples Committee",
    )
    assert record.title == "Examining Cameras: A Look at H.R. 9001 and S. 902"
    assert (record.starts_at, record.time_text) == (TOLD.starts_at, "10:15 AM")
    assert record.ends_at is not None
    assert record.ends_at.isoformat() == "2026-12-02T12:00:00-05:00"
    assert (record.status, record.status_text) == (Status.SCHEDULED, "Rescheduled")
    assert record.location == "999 Rayburn House Office Building"
    assert record.kind is MeetingKind.INVITED
    assert record.documents == (
        Document("Hearing Memo", "https://docs.example/memo.docx"),
        Document("HW", "https://docs.example/witnesses.xml"),
    )


def test_the_bills_are_the_agenda():
    items = with_meeting(TOLD, SAMPLE.read_bytes(), "").items or ()
    assert [(item.text, item.bill and item.bill.number) for item in items] == [
        ("H.R. 9001, the Sampleville Cameras Act", "H.R. 9001"),
        ("A draft to limit face recognition", None),
        ("S. 902", "S. 902"),
    ]
    assert items[0].documents[0].url == "http://docs.example/BILLS-119hr9001ih.pdf"
    assert items[1].documents == ()


@pytest.mark.parametrize(
    ("letter", "status"),
    [
        ("S", Status.SCHEDULED),
        ("R", Status.SCHEDULED),
        ("P", Status.POSTPONED),
        ("C", Status.CANCELLED),
        ("X", Status.SCHEDULED),
    ],
)
def test_the_letter_says_whether_it_takes_place(letter: str, status: Status):
    assert meeting(status=letter).status is status


def test_what_the_file_does_not_say_stays_as_the_feed_told_it():
    record = meeting()
    assert record == replace(TOLD, items=())


@pytest.mark.parametrize(
    ("details", "words", "starts"),
    [
        (
            "<calendar-date>2026-12-02</calendar-date><start-time>14:00:00</start-time>",
            "14:00:00",
            "2026-12-02T14:00:00-05:00",
        ),
        (
            "<calendar-date>2026-07-02</calendar-date><start-time>10:15:00</start-time>",
            "10:15:00",
            "2026-07-02T10:15:00-04:00",
        ),
        (
            "<calendar-date>2026-12-02</calendar-date><start-time>00:00:00</start-time>",
            "10:15 AM",
            "2026-12-02T10:15:00-05:00",
        ),
        ("<calendar-date>2026-12-03</calendar-date>", "", None),
        (
            "<calendar-date>0001-01-01</calendar-date>",
            "10:15 AM",
            "2026-12-02T10:15:00-05:00",
        ),
    ],
)
def test_date_and_hour_of_the_file_go_before_those_of_the_feed(
    details: str, words: str, starts: str | None
):
    record = meeting(details)
    assert (record.starts_at and record.starts_at.isoformat()) == starts
    assert record.time_text == words


def test_an_end_before_the_start_is_none():
    times = "<start-time>14:00:00</start-time><end-time>02:00:00</end-time>"
    assert meeting(times).ends_at is None


@pytest.mark.parametrize(
    ("location", "told"),
    [
        (
            "<capitol-complex><room>H-1</room><building>CAPITOL</building></capitol-complex>",
            "H-1 U.S. Capitol",
        ),
        (
            (
                "<capitol-complex><room>Select one</room><building>Select one</building>"
                "</capitol-complex>"
            ),
            "Room 1",
        ),
        (
            "<other><place>Town Hall</place>\n<city>Sampleville</city></other>",
            "Town Hall, Sampleville",
        ),
    ],
)
def test_the_place_is_told_with_its_building(location: str, told: str):
    assert meeting(location=location).location == told


def test_a_subcommittee_that_names_no_committee_is_one_of_the_first():
    xml = b"""<committee-meeting><meeting-details>
        <committees><committee-name id="XA00">Committee on Samples</committee-name></committees>
        <subcommittees><committee-name id="XA01">Subcommittee on Cameras</committee-name>
        </subcommittees></meeting-details></committee-meeting>"""
    assert with_meeting(TOLD, xml, "").bodies == ("House Samples Subcommittee on Cameras",)


@pytest.mark.parametrize(
    "body", [b"<witness-list/>", b"<html><body>Error</body></html>", b"<committee-meeting>"]
)
def test_what_is_no_meeting_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        with_meeting(TOLD, body, "docs.example")
    assert caught.value.host == "docs.example"
