# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill, Document
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.chicago_elms_meetings import MeetingPage, parse_agenda, parse_meetings
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data

SAMPLES = Path(__file__).parents[2] / "samples" / "chicago-elms"
CHICAGO = replace(SAMPLEVILLE, name="Chicago", timezone="America/Chicago")
HOST = "api.chicityclerkelms.chicago.gov"


@pytest.fixture(scope="module")
def sample() -> MeetingPage:
    return parse_meetings((SAMPLES / "meetings.json").read_bytes(), CHICAGO, HOST)


def test_a_meeting_has_what_its_row_says(sample: MeetingPage):
    record = sample.records[0]
    assert record.source_ids == ("00000000-0000-4000-8000-000000000001",)
    assert (record.title, record.bodies) == (
        "Committee on Public Safety", ("Committee on Public Safety",),
    )  # fmt: skip
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-12-01T10:00:00-06:00"
    assert record.time_text == "10:00"
    assert record.status is Status.SCHEDULED
    assert record.comment == "Written public comment deadline November 30, 2026, 3:00 PM"
    assert record.page_url == (
        "https://chicityclerkelms.chicago.gov/Meeting/"
        "?meetingId=00000000-0000-4000-8000-000000000001"
    )
    assert record.agenda_url == "https://files.example.org/1-agenda.pdf"
    assert record.documents == (
        Document("Notice: Notice.pdf", "https://files.example.org/1-notice.pdf"),
    )
    assert record.modified == "2026-11-20T18:05:00+00:00"
    assert record.kind is MeetingKind.UNKNOWN


def test_a_cancelled_filing_of_the_same_hour_is_a_meeting_of_its_own(sample: MeetingPage):
    first, second = sample.records[:2]
    assert first.starts_at == second.starts_at
    assert first.source_ids != second.source_ids
    assert second.status is Status.CANCELLED


def test_rescheduled_stands_on_the_meeting_that_takes_place(sample: MeetingPage):
    record = sample.records[2]
    assert (record.status, record.status_text) == (Status.SCHEDULED, "Rescheduled")


def test_an_evening_in_summer_is_on_the_day_before_that_in_utc(sample: MeetingPage):
    record = sample.records[2]
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2027-07-12T19:30:00-05:00"
    assert record.date.isoformat() == "2027-07-12"


def test_local_midnight_is_no_hour_and_missing_fields_are_borne(sample: MeetingPage):
    record = sample.records[3]
    assert (record.starts_at, record.time_text) == (None, "00:00")
    assert record.date.isoformat() == "2026-12-02"
    assert record.bodies == ("Chicago",)
    assert record.status is Status.SCHEDULED
    assert record.remote_url == "https://example.zoom.us/j/5550100"
    assert record.kind is MeetingKind.PUBLIC_HEARING


def test_rows_without_an_id_or_a_date_are_counted(sample: MeetingPage):
    assert (len(sample.records), sample.row_count, sample.total, sample.skipped) == (4, 6, 6, 2)


@pytest.mark.parametrize(
    "body", [b"[]", b'{"data":[]}', b'{"data":null,"meta":{"count":0}}', b'{"meta":{"count":0}}']
)
def test_a_list_without_rows_and_their_count_is_not_the_list(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_meetings(body, CHICAGO, HOST)


def test_an_agenda_comes_in_its_order_with_each_matter_once():
    items = parse_agenda((SAMPLES / "agenda.json").read_bytes(), HOST)
    assert [(one.number, one.text) for one in items] == [
        (None, "Roll call"),
        ("1", "Limits on facial recognition\nby city offices"),
        ("2", "Purchase of license plate readers"),
    ]
    assert items[1].bill == Bill(
        "O2026-0000001",
        url="https://chicityclerkelms.chicago.gov/Matter/"
        "?matterId=00000000-0000-4000-8000-0000000000A1",
    )
    assert (items[0].bill, items[0].source_id) == (None, "C-9")


@pytest.mark.parametrize("agenda", ["null", "{}", '{"groups":null}', '{"groups":[]}'])
def test_a_meeting_without_groups_has_no_items(agenda: str):
    assert parse_agenda(f'{{"meetingId":"A","agenda":{agenda}}}'.encode(), HOST) == ()


@pytest.mark.parametrize("body", [b"[]", b"{}", b"<html></html>", b'{"message":"no"}'])
def test_what_is_no_meeting_is_no_agenda(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_agenda(body, HOST)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_list_is_read_or_refused(random: Random):
    body = spoilt_data((SAMPLES / "meetings.json").read_bytes(), random)
    with suppress(UnexpectedAnswer):
        for record in parse_meetings(body, CHICAGO, HOST).records:
            assert_complete(record, CHICAGO)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_agenda_is_read_or_refused(random: Random):
    body = spoilt_data((SAMPLES / "agenda.json").read_bytes(), random)
    with suppress(UnexpectedAnswer):
        assert all(item.text for item in parse_agenda(body, HOST))


@pytest.fixture(scope="module")
def autumn(recorded: Path) -> MeetingPage:
    body = (recorded / "chicago-elms" / "chicago_meeting_list_2023-10.json").read_bytes()
    return parse_meetings(body, CHICAGO, HOST)


@pytest.mark.recorded
def test_all_99_recorded_meetings_are_read(autumn: MeetingPage):
    assert (len(autumn.records), autumn.row_count, autumn.skipped) == (99, 99, 0)
    assert autumn.total == 2809
    for record in autumn.records:
        assert_complete(record, CHICAGO)
        assert record.starts_at is not None
    assert Counter(record.status_text for record in autumn.records) == {
        "Scheduled": 56, "": 33, "Cancelled": 5, "Rescheduled": 3, "Reconvened": 1, "Recessed": 1,
    }  # fmt: skip


@pytest.mark.recorded
def test_seven_of_twelve_recorded_cancellations_stand_in_the_comment_alone(autumn: MeetingPage):
    cancelled = [one for one in autumn.records if one.status is Status.CANCELLED]
    assert [one.status_text for one in cancelled] == ["Cancelled"] * 5 + [""] * 7
    assert {one.comment for one in cancelled[5:]} == {
        "Cancelled", "CANCELLATION of Meeting", "CANCELLATION of Virtual Meeting",
    }  # fmt: skip
    others = {one.status for one in autumn.records} - {Status.CANCELLED}
    assert others == {Status.SCHEDULED}


@pytest.mark.recorded
def test_a_recorded_hour_is_true_utc(autumn: MeetingPage):
    first = autumn.records[0]
    assert first.starts_at is not None
    assert first.starts_at.isoformat() == "2023-10-12T10:00:00-05:00"
    assert first.comment == "Written public comment deadline October 11, 2023, 3:00 PM"
    assert (first.agenda_url or "").endswith("00d71fb1-60b5-4a22-8d0b-abf981d6149f.pdf")


@pytest.mark.recorded
def test_one_recorded_hour_of_one_body_is_filed_both_cancelled_and_scheduled(autumn: MeetingPage):
    zoning = [one for one in autumn.records if one.starts_at == autumn.records[0].starts_at]
    assert [one.bodies for one in zoning] == [zoning[0].bodies] * 2
    assert {one.status for one in zoning} == {Status.SCHEDULED, Status.CANCELLED}
    assert zoning[0].source_ids != zoning[1].source_ids
