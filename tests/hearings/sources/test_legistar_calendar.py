# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.status import Status
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.sources.legistar_calendar import parse_calendar
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "legistar-web" / "calendar.html"
HOST = "sampleville.legistar.example"
BASE = "https://sampleville.legistar.example/Calendar.aspx"
PAGE = parse_calendar(SAMPLE.read_bytes(), SAMPLEVILLE, HOST, BASE)


def test_a_row_without_a_date_is_counted():
    assert (len(PAGE.records), PAGE.skipped) == (5, 1)


def test_a_meeting_is_read():
    site = "https://sampleville.legistar.example"
    assert PAGE.records[0] == HearingRecord(
        source_ids=("7001",),
        bodies=("Committee on Parks & Streets",),
        title="Oversight – Cameras in <b>parks</b>",
        date=date(2026, 12, 8),
        timezone="America/New_York",
        time_text="10:00 AM",
        starts_at=PAGE.records[0].starts_at,
        location="Council Chamber, 1 Example Plaza",
        remote_url="https://example.zoom.us/j/1",
        page_url=f"{site}/MeetingDetail.aspx?ID=7001&GUID=AAAA-1",
        agenda_url=f"{site}/View.ashx?M=A&ID=7001&GUID=AAAA-1",
        comment="Jointly with the Committee on Libraries\nJoin at Zoom",
        documents=(Document("Agenda Packet", f"{site}/View.ashx?M=PA&ID=7001&GUID=AAAA-1"),),
        items=None,
    )
    assert str(PAGE.records[0].starts_at) == "2026-12-08 10:00:00-05:00"


def test_a_deferred_meeting_keeps_the_word_in_place_of_its_hour():
    deferred = PAGE.records[1]
    assert (deferred.status, deferred.status_text) == (Status.POSTPONED, "Deferred")
    assert (deferred.time_text, deferred.starts_at) == ("Deferred", None)


def test_many_topics_are_no_topic():
    assert PAGE.records[1].title == "Budget Committee"


def test_a_row_that_is_struck_out_without_a_word_is_cancelled():
    assert PAGE.records[2].status is Status.CANCELLED
    assert PAGE.records[2].time_text == "9:00 AM"


def test_a_comment_cancels():
    assert PAGE.records[3].status is Status.CANCELLED
    assert PAGE.records[3].location == "Room 3"


def test_meetings_without_a_page_have_ids_that_last_and_no_agenda():
    nameless = (PAGE.records[2], PAGE.records[4])
    ids = [record.source_ids[0] for record in nameless]
    assert [one.startswith("row-") for one in ids] == [True, True]
    assert len(set(ids)) == 2
    again = parse_calendar(SAMPLE.read_bytes(), SAMPLEVILLE, HOST, BASE)
    assert [again.records[2].source_ids[0], again.records[4].source_ids[0]] == ids
    assert [(record.page_url, record.items) for record in nameless] == [(None, ()), (None, ())]
    # An agenda alone tells the number too; the body's own page does not.
    assert PAGE.records[3].source_ids == ("7004",)


def test_the_page_says_what_it_shows_and_how_it_turns():
    assert (PAGE.shown, PAGE.ranges) == ("2026", ("All Years", "2026", "2025", "This Month"))
    assert PAGE.grid.page_number == 2
    assert PAGE.grid.next_target == (
        "ctl00$ContentPlaceHolder1$gridCalendar$ctl00$ctl02$ctl00$ctl07"
    )
    assert PAGE.grid.form == {
        "__VIEWSTATE": "abc/+=",
        "__EVENTVALIDATION": "def/+=",
        "ctl00_ContentPlaceHolder1_lstYears_ClientState": "",
    }


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (b'id="ctl00_ContentPlaceHolder1_MultiPageCalendar"', b"", "html"),
        (b"</html>", b"", "cut"),
        (b"Meeting Date", b"When", "other"),
        (b'class="rgRow"', b'class="row"', "other"),
    ],
)
def test_a_page_that_is_no_calendar_is_no_empty_calendar(old: bytes, new: bytes, found: str):
    body = SAMPLE.read_bytes()
    if found == "other":
        body = body.replace(b'class="rgAltRow"', b'class="row"')
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_calendar(body.replace(old, new), SAMPLEVILLE, HOST, BASE)
    assert (caught.value.host, caught.value.found) == (HOST, found)


def test_a_meeting_has_the_number_of_its_page_when_nothing_else_has_one():
    body = SAMPLE.read_bytes().replace(b"View.ashx?M=", b"Other.ashx?M=")
    records = parse_calendar(body, SAMPLEVILLE, HOST, BASE).records
    assert [record.source_ids[0] for record in records[:2]] == ["7001", "7002"]


def test_a_column_that_a_city_has_not_is_empty():
    body = SAMPLE.read_bytes().replace(b">Meeting Location<", b">Where<")
    record = parse_calendar(body, SAMPLEVILLE, HOST, BASE).records[0]
    assert (record.location, record.comment, record.remote_url) == ("", "", None)


def test_a_number_that_is_none_is_passed_over():
    body = SAMPLE.read_bytes().replace(b"MeetingDetail.aspx?ID=7001", b"MeetingDetail.aspx?ID=x")
    assert parse_calendar(body, SAMPLEVILLE, HOST, BASE).records[0].source_ids == ("7001",)


def test_a_calendar_without_views_is_found_by_its_table():
    body = SAMPLE.read_bytes().replace(b"_MultiPageCalendar", b"_gridCalendar")
    assert parse_calendar(body, SAMPLEVILLE, HOST, BASE) == PAGE


def test_a_calendar_that_says_it_has_no_records_is_empty():
    start, _, rest = SAMPLE.read_bytes().rpartition(b"<tbody>")
    _, _, end = rest.partition(b"</tbody>")
    none = b"<tbody><tr class='rgNoRecords'><td>No records to display.</td></tr></tbody>"
    assert parse_calendar(start + none + end, SAMPLEVILLE, HOST, BASE).records == ()


@given(st.lists(st.sampled_from(["<td>", "</td>", "<tr class=rgRow>", "</table>", "12/1/2026",
                                 "<strike>", "<a href='MeetingDetail.aspx?ID=7'>", "<em>", "x",
                                 "</a>", "<table>", "<a href='View.ashx?M=A&ID=x'>"])))  # fmt: skip
def test_however_rows_are_broken_they_are_read_or_are_an_error(pieces: list[str]):
    start, _, rest = SAMPLE.read_bytes().rpartition(b"<tbody>")
    body = start + b"<tbody>" + "".join(pieces).encode() + rest
    with suppress(SourceError):
        for record in parse_calendar(body, SAMPLEVILLE, HOST, BASE).records:
            assert_complete(record, SAMPLEVILLE)
