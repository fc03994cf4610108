# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill, Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.openstates_events import parse_page
from tests.support.openstates_site import agenda_row, bill_row, event
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data

HOST = "v3.example.org"
SAMPLES = Path(__file__).parents[2] / "samples" / "openstates"


def page_of(*rows: object) -> bytes:
    turning = {"per_page": 20, "page": 1, "max_page": 1, "total_items": len(rows)}
    return json.dumps({"results": rows, "pagination": turning}).encode()


def the_record(row: dict, timezone: str = "America/New_York") -> HearingRecord:
    place = replace(SAMPLEVILLE, timezone=timezone)
    (entry,) = parse_page(page_of(row), place, HOST).entries
    assert entry.record is not None
    return entry.record


def test_the_sample_is_read_whole():
    place = replace(SAMPLEVILLE, timezone="America/Los_Angeles")
    page = parse_page((SAMPLES / "events.json").read_bytes(), place, HOST)
    assert (page.last_page, page.total) == (1, 2)
    hearing, session = (one.record for one in page.entries)
    assert hearing is not None
    assert session is not None
    assert hearing.bodies == ("Senate Committee on Public Works",)
    assert hearing.time_text == "09:30"
    assert str(hearing.starts_at) == "2026-12-08 09:30:00-08:00"
    assert str(hearing.ends_at) == "2026-12-08 11:00:00-08:00"
    assert hearing.location == "Room 112, Sampleville Capitol"
    assert hearing.remote_url == "https://sampleville.zoom.us/j/123"
    assert hearing.page_url == "https://capitol.sampleville.example/hearings/7"
    assert hearing.agenda_url == "https://capitol.sampleville.example/hearings/7/agenda.pdf"
    assert hearing.kind is MeetingKind.PUBLIC_HEARING
    assert hearing.items is not None
    assert [(item.text, item.bill) for item in hearing.items] == [
        ("Cameras that read licence plates", Bill("SB 12", "Licence plate readers")),
        ("SB 13: Drones", Bill("SB 13", "Drones")),
        ("2SSB 14", Bill("2SSB 14")),
        ("Public comment", None),
    ]
    assert hearing.items[1].note == "Bills heard together"
    assert (session.starts_at, session.time_text) == (None, "")
    assert (session.status, session.status_text) == (Status.CANCELLED, "cancelled")
    assert session.items is None


@pytest.mark.parametrize(
    ("start", "timezone", "local"),
    [
        ("2026-12-01T18:00:00+00:00", "America/Los_Angeles", "2026-12-01 10:00:00-08:00"),
        ("2026-07-01T18:00:00+00:00", "America/Los_Angeles", "2026-07-01 11:00:00-07:00"),
        ("2026-07-01T18:00:00Z", "America/Phoenix", "2026-07-01 11:00:00-07:00"),
        ("2026-12-02T02:00:00+00:00", "America/Chicago", "2026-12-01 20:00:00-06:00"),
        ("2026-12-01T18:00:00-05:00", "America/New_York", "2026-12-01 18:00:00-05:00"),
        ("2026-12-01T13:30:00", "Pacific/Honolulu", "2026-12-01 13:30:00-10:00"),
    ],
)
def test_a_moment_is_shown_where_the_legislature_sits(start: str, timezone: str, local: str):
    record = the_record(event(1, start), timezone)
    assert str(record.starts_at) == local
    assert record.date.isoformat() == local[:10]
    assert record.time_text == local[11:16]


@pytest.mark.parametrize(
    ("start", "all_day", "text"),
    [
        ("2026-12-01", True, ""),
        ("2026-12-01", False, ""),
        ("2026-12-01T00:00:00+00:00", True, ""),
        ("2026-12-01T05:00:00+00:00", False, "00:00"),
        ("2026-12-01 upon adjournment", False, "upon adjournment"),
    ],
)
def test_a_day_without_an_hour_has_no_time(start: str, all_day: bool, text: str):
    record = the_record(event(1, start, all_day=all_day))
    assert (record.date.isoformat(), record.starts_at) == ("2026-12-01", None)
    assert record.time_text == text


@pytest.mark.parametrize(
    "start",
    ["0001-01-01T00:00:00+00:00", "1900-01-01", "9999-12-31", "soon", "", None],
)
def test_a_row_without_a_day_is_no_record(start: str | None):
    page = parse_page(page_of(event(1), event(2, start_date=start)), SAMPLEVILLE, HOST)
    assert [one.record is None for one in page.entries] == [False, True]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"status": "cancelled"}, Status.CANCELLED),
        ({"status": "tentative"}, Status.SCHEDULED),
        ({"status": "passed"}, Status.SCHEDULED),
        ({"status": "normal"}, Status.SCHEDULED),
        ({"description": "THIS MEETING HAS BEEN CANCELLED"}, Status.CANCELLED),
        ({"name": "POSTPONED: House Committee on Parks"}, Status.POSTPONED),
    ],
)
def test_what_is_off_says_so_in_its_status_or_its_words(fields: dict, status: Status):
    record = the_record(event(1, **fields))
    assert record.status is status
    assert record.status_text == fields.get("status", "confirmed")


def test_hosts_hold_a_meeting_and_persons_do_not():
    told = [
        {"note": "host", "name": "Judiciary", "entity_type": "organization"},
        {"note": "host", "name": "x", "entity_type": "organization",
         "organization": {"id": "ocd-organization/1", "name": "Parks", "classification": ""}},
        {"note": "chair", "name": "Somebody", "entity_type": "person"},
        {"note": "guest", "name": "Finance", "entity_type": "organization"},
    ]  # fmt: skip
    assert the_record(event(1, participants=told)).bodies == ("Judiciary", "Parks")
    assert the_record(event(1, participants=told[2:])).bodies == ("Finance",)
    assert the_record(event(1, participants=told[2:3])).bodies == ("House Committee on Parks",)


def test_null_and_missing_fields_cost_nothing():
    bare = {"id": "ocd-event/1", "start_date": "2026-12-01", "name": None, "location": None,
            "agenda": None, "documents": None, "participants": [None]}  # fmt: skip
    record = the_record(bare)
    assert (record.title, record.bodies) == ("Sampleville", ("Sampleville",))
    assert (record.items, record.documents, record.location) == (None, (), "")


def test_an_agenda_comes_in_its_own_order():
    rows = [agenda_row("Second", order=2), agenda_row("First", order=1), agenda_row("", order=0)]
    items = the_record(event(1, agenda=rows)).items
    assert items is not None
    assert [item.text for item in items] == ["First", "Second"]


def test_an_item_without_words_goes_by_its_bill():
    items = the_record(event(1, agenda=[agenda_row("", bill_row("HB 1", None))])).items
    assert items is not None
    assert [(item.text, item.bill) for item in items] == [("HB 1", Bill("HB 1"))]


def test_papers_and_recordings_are_documents():
    links = [{"url": "https://example.org/a.pdf", "note": "PDF"}, {"url": "ftp://example.org/b"}]
    record = the_record(
        event(1, documents=[{"note": "", "links": links}],
              media=[{"note": "Video", "links": [{"url": "https://example.org/live"}]}])
    )  # fmt: skip
    assert record.documents == (
        Document("PDF", "https://example.org/a.pdf"),
        Document("Video", "https://example.org/live"),
    )
    assert record.agenda_url is None


@given(random=st.randoms(use_true_random=False))
@OFTEN
def test_a_spoilt_answer_is_read_or_refused(random: Random):
    body = spoilt_data((SAMPLES / "events.json").read_bytes(), random)
    with suppress(UnexpectedAnswer):
        for entry in parse_page(body, SAMPLEVILLE, HOST).entries:
            if entry.record is not None:
                assert_complete(entry.record, SAMPLEVILLE)


def test_a_row_that_is_no_object_has_neither_id_nor_record():
    page = parse_page(page_of(event(1), None), SAMPLEVILLE, HOST)
    assert [(one.id != "", one.record is not None) for one in page.entries] == [
        (True, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    "body",
    [
        b'{"results": []}',
        b'{"results": {}, "pagination": {"max_page": 1, "total_items": 0}}',
        b'{"results": [], "pagination": {"max_page": "1", "total_items": 0}}',
        b'{"detail": "no such jurisdiction"}',
        b"[]",
    ],
)
def test_another_answer_is_no_list(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_page(body, SAMPLEVILLE, HOST)
    assert caught.value.host == HOST
