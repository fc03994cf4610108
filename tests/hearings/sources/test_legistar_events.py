# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.sources.legistar_events import parse_events
from tests.support.factories import legistar_event
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "legistar" / "events.json"
HOST = "webapi.example.org"


@pytest.fixture(scope="module")
def records() -> dict[str, HearingRecord]:
    page = parse_events(SAMPLE.read_bytes(), SAMPLEVILLE, HOST)
    return {record.source_ids[0]: record for record in page.records}


def one(**fields: object) -> HearingRecord:
    body = json.dumps([legistar_event(**fields)]).encode()  # type: ignore[arg-type]
    (record,) = parse_events(body, SAMPLEVILLE, HOST).records
    return record


def test_a_row_without_a_date_is_counted():
    page = parse_events(SAMPLE.read_bytes(), SAMPLEVILLE, HOST)
    assert (len(page.records), page.row_count, page.skipped) == (3, 4, 1)


def test_a_meeting_is_read(records: dict[str, HearingRecord]):
    assert records["703"] == HearingRecord(
        source_ids=("703",),
        bodies=("Public Safety & Technology Committee",),
        title="Public Safety & Technology Committee",
        date=date(2026, 12, 8),
        timezone="America/New_York",
        time_text="1:30 PM",
        starts_at=records["703"].starts_at,
        status=Status.SCHEDULED,
        status_text="FINAL",
        location="Council Chamber, City Hall, 1 Example Plaza, Sampleville",
        remote_url="https://example.zoom.us/j/5550100",
        page_url="https://sampleville.legistar.com/MeetingDetail.aspx?LEGID=703&GID=1"
        "&G=00000000-0000-4000-8000-000000000001",
        agenda_url="https://sampleville.legistar1.com/sampleville/meetings/2026/12/703_A.pdf",
        comment="Watch at https://example.zoom.us/j/5550100.\nSpecial Meeting",
        modified="2026-11-20T19:05:32.3 AAAAAAABAAM=",
    )
    assert str(records["703"].starts_at) == "2026-12-08 13:30:00-05:00"


def test_minutes_that_are_deferred_do_not_postpone_a_meeting(records: dict[str, HearingRecord]):
    assert records["703"].status is Status.SCHEDULED


def test_a_cancellation_in_the_name_cancels_and_the_name_loses_it(
    records: dict[str, HearingRecord],
):
    assert records["704"].status is Status.CANCELLED
    assert records["704"].bodies == ("Budget Committee",)


def test_a_date_in_a_comment_is_nobodys_date(records: dict[str, HearingRecord]):
    assert (records["704"].date, records["704"].starts_at) == (date(2026, 12, 9), None)


def test_a_committee_hearing_that_is_named_in_the_location_is_the_title(
    records: dict[str, HearingRecord],
):
    topic = "Ways and Means Committee Hearing on Dockets #0101-0104"
    assert (records["705"].title, records["705"].bodies) == (topic, ("City Council",))
    assert records["705"].location == topic


def test_words_in_place_of_an_hour_are_kept(records: dict[str, HearingRecord]):
    assert (records["705"].time_text, records["705"].starts_at) == ("Deferred", None)
    assert records["705"].status is Status.POSTPONED


def test_an_unsafe_address_is_left_out(records: dict[str, HearingRecord]):
    assert records["705"].agenda_url is None
    assert records["704"].page_url is None


def test_a_meeting_without_a_body_is_the_places():
    assert one(body="").bodies == ("Sampleville",)


def test_directly_after_another_meeting_keeps_its_odd_minute():
    record = one(time="10:01 AM", EventComment="(or after the Council)")
    assert str(record.starts_at) == "2026-12-01 10:01:00-05:00"


@pytest.mark.parametrize("id_", [None, "", "7x", True, 1.5, [7]])
def test_without_an_id_a_row_is_none(id_: object):
    rows = [legistar_event(1), legistar_event(2) | {"EventId": id_}]
    page = parse_events(json.dumps(rows).encode(), SAMPLEVILLE, HOST)
    assert ([one.source_ids for one in page.records], page.skipped) == ([("1",)], 1)


def test_a_list_of_something_else_is_no_list_of_meetings():
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_events(b'[{"MatterId": 1}, {"MatterId": 2}]', SAMPLEVILLE, HOST)
    assert (caught.value.host, caught.value.expected) == (HOST, "Legistar events")


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = sorted(legistar_event().keys() - {"EventId", "EventDate"})
DATES = st.dates().map(lambda day: f"{day}T00:00:00")
ROW = st.fixed_dictionaries(
    {"EventId": st.integers() | ANY, "EventDate": DATES | ANY},
    optional={name: st.text() | ANY for name in NAMES},
)


@given(st.lists(ROW | ANY, max_size=6) | ANY)
def test_any_json_is_read_or_is_an_error_of_the_source(value: object):
    with suppress(SourceError):
        page = parse_events(json.dumps(value).encode(), SAMPLEVILLE, HOST)
        assert page.row_count == len(page.records) + page.skipped
        for record in page.records:
            assert_complete(record, SAMPLEVILLE)
            texts = (record.title, record.time_text, record.location, record.comment)
            "".join((*texts, *record.bodies, record.status_text, record.modified)).encode()
