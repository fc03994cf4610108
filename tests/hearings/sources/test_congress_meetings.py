# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.sources.congress_meetings import Listed, parse_list, parse_meeting
from tests.support.congress_api import meeting
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLES = Path(__file__).parents[2] / "samples" / "congress"
PAPERS = "https://www.congress.gov/119/meeting/house/900201"


def record_of(moment: str = "2026-12-01T15:00:00Z", **fields: object) -> HearingRecord | None:
    body = json.dumps({"committeeMeeting": meeting(900201, moment, **fields)}).encode()
    return parse_meeting(body, SAMPLEVILLE, "")


def test_a_page_of_the_list_is_read():
    page = parse_list((SAMPLES / "list.json").read_bytes(), 119, "")
    assert page.meetings == (Listed("900201", 119), Listed("900202", 119))
    assert (page.row_count, page.total, page.skipped) == (3, 3, 1)


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{}",
        b'{"committeeMeetings": {}}',
        b"<api-root/>",
        b'{"committeeMeetings": [',
        b'{"committeeMeetings": [{}, {"eventId": ""}, {"eventId": "1"}]}',
    ],
)
def test_what_is_no_list_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_list(body, 119, "api.example")
    assert caught.value.host == "api.example"


def test_the_sample_is_read():
    record = parse_meeting((SAMPLES / "meeting.json").read_bytes(), SAMPLEVILLE, "")
    assert record is not None
    assert_complete(record, SAMPLEVILLE)
    assert record.source_ids == ("900201",)
    assert record.bodies == ("House Sample Affairs Subcommittee on Cameras",)
    assert record.title == (
        "Legislative hearing on: • H.R. 9001, to limit face recognition; and • H.R. 9004, to "
        "count cameras."
    )
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-12-02T10:15:00-05:00"
    assert record.time_text == "10:15"
    assert (record.status, record.status_text) == (Status.SCHEDULED, "Rescheduled")
    assert record.location == "999 Rayburn House Office Building"
    assert record.kind is MeetingKind.INVITED
    assert record.page_url == "https://www.congress.gov/event/119th-congress/house-event/900201"
    assert record.documents == (
        Document("Hearing Notice", f"{PAPERS}/documents/HHRG-119-XA07-20261202-SD001.pdf"),
        Document(
            "Witness Statement",
            f"{PAPERS}/witnesses/HHRG-119-XA07-Wstate-SampleS-20261202.pdf",
        ),
    )


def test_bills_are_found_in_papers_links_and_the_title():
    record = parse_meeting((SAMPLES / "meeting.json").read_bytes(), SAMPLEVILLE, "")
    assert record is not None
    assert [(item.text, item.bill and item.bill.number) for item in record.items or ()] == [
        ("A bill to limit face recognition in Sampleville", "H.R. 9001"),
        ("H.Res. 902 (Rep. Sample), on cameras", "H.Res. 902"),
        ("A draft without a number", None),
        ("S. 903", "S. 903"),
        ("H.R. 9004", "H.R. 9004"),
    ]


@pytest.mark.parametrize(
    ("moment", "starts"),
    [
        ("2026-07-01T14:00:00Z", "2026-07-01T10:00:00-04:00"),
        ("2023-03-24 13:00:00+00:00", "2023-03-24T09:00:00-04:00"),
        ("2026-12-01T15:00:00", "2026-12-01T10:00:00-05:00"),
        ("2026-12-02T01:30:00Z", "2026-12-01T20:30:00-05:00"),
    ],
)
def test_moments_are_told_in_the_place_s_zone(moment: str, starts: str):
    record = record_of(moment)
    assert record is not None
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == starts
    assert record.date == record.starts_at.date()


@pytest.mark.parametrize("moment", ["2026-12-01T00:00:00Z", "2026-12-01"])
def test_midnight_stands_for_no_hour(moment: str):
    record = record_of(moment)
    assert record is not None
    assert (record.date.isoformat(), record.time_text, record.starts_at) == ("2026-12-01", "", None)


@pytest.mark.parametrize("moment", ["", "soon", "0001-01-01T00:00:00Z", "2026-02-31T15:00:00Z"])
def test_a_meeting_without_a_date_is_none(moment: str):
    assert record_of(moment) is None


def test_a_meeting_without_a_number_is_none():
    assert record_of(eventId=None) is None


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Scheduled", Status.SCHEDULED),
        ("Canceled", Status.CANCELLED),
        ("Postponed", Status.POSTPONED),
        ("Rescheduled", Status.SCHEDULED),
        (None, Status.SCHEDULED),
    ],
)
def test_the_status_word_is_read(word: str | None, status: Status):
    record = record_of(meetingStatus=word)
    assert record is not None
    assert (record.status, record.status_text) == (status, word or "")


@pytest.mark.parametrize(
    ("chamber", "said", "title", "kind"),
    [
        ("House", "Hearing", "Examining Samples", MeetingKind.INVITED),
        ("House", "Markup", "Full Committee Markup", MeetingKind.MARKUP),
        ("House", "Meeting", "Hearing on a rule", MeetingKind.MEETING),
        ("House", "", "Hearing", MeetingKind.UNKNOWN),
        ("Senate", "Meeting", "Hearings to examine samples.", MeetingKind.INVITED),
        ("Senate", "Meeting", "Business meeting to consider samples.", MeetingKind.MARKUP),
        ("Senate", "Meeting", "Closed briefing on samples.", MeetingKind.CLOSED),
        ("Senate", "Meeting", "To receive a briefing.", MeetingKind.UNKNOWN),
    ],
)
def test_type_and_title_say_who_may_speak(chamber: str, said: str, title: str, kind: MeetingKind):
    record = record_of(chamber=chamber, type=said, title=title)
    assert record is not None
    assert record.kind is kind


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ({"room": "WEBEX", "building": "----------"}, "WEBEX"),
        (
            {"address": {"buildingName": "Town Hall", "city": "Sampleville", "state": "EX"}},
            "Town Hall, Sampleville, EX",
        ),
        ({"address": "Town Hall, Sampleville"}, "Town Hall, Sampleville"),
        (None, ""),
    ],
)
def test_the_place_is_a_room_or_an_address(where: object, told: str):
    record = record_of(location=where)
    assert record is not None
    assert record.location == told


def test_absent_fields_are_normal():
    body = b'{"committeeMeeting": {"eventId": 7, "date": "2026-12-01T15:00:00Z"}}'
    record = parse_meeting(body, SAMPLEVILLE, "")
    assert record is not None
    assert_complete(record, SAMPLEVILLE)
    assert (record.source_ids, record.bodies, record.items) == (("7",), ("Sampleville",), ())


@pytest.mark.parametrize(
    "body", [b"", b"[]", b'{"committeeMeeting": []}', b'{"error": {}}', b'{"committeeMeeting": {']
)
def test_what_is_no_meeting_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_meeting(body, SAMPLEVILLE, "")


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
MOMENT = st.datetimes().map(lambda one: f"{one.isoformat()}Z") | st.sampled_from(
    ["9999-12-31T23:00:00-14:00", "1901-01-01T00:30:00+14:00"]
)
PAPER = st.fixed_dictionaries(
    {}, optional={"documentType": st.just("Bills and Resolutions"), "name": ANY, "url": ANY}
)
MEETING = st.fixed_dictionaries(
    {"eventId": ANY | st.text(), "date": MOMENT},
    optional={
        "chamber": ANY,
        "committees": st.lists(st.fixed_dictionaries({"name": ANY})) | ANY,
        "congress": ANY,
        "location": ANY,
        "meetingDocuments": st.lists(PAPER) | ANY,
        "meetingStatus": ANY,
        "relatedItems": ANY,
        "title": ANY,
        "type": ANY,
        "updateDate": ANY,
    },
)


@given(MEETING | ANY)
def test_any_json_is_read_or_is_an_error_of_the_source(value: object):
    with suppress(SourceError):
        record = parse_meeting(json.dumps({"committeeMeeting": value}).encode(), SAMPLEVILLE, "")
        if record is not None:
            assert_complete(record, SAMPLEVILLE)
            texts = (record.title, record.location, record.status_text, record.modified)
            "".join((*texts, *record.bodies, *record.source_ids)).encode()


@given(st.lists(st.fixed_dictionaries({"eventId": ANY | st.text()}) | ANY) | ANY)
def test_any_list_is_read_or_is_an_error_of_the_source(rows: object):
    with suppress(SourceError):
        page = parse_list(json.dumps({"committeeMeetings": rows}).encode(), 119, "")
        assert page.row_count == len(page.meetings) + page.skipped
        "".join(one.id for one in page.meetings).encode()
