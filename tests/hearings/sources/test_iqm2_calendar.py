# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Document
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.errors import UnexpectedAnswer
from hearings.sources.iqm2_calendar import MeetingList, parse_calendar, unusual
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_page

SAMPLE = Path(__file__).parents[2] / "samples" / "iqm2" / "calendar.html"
PACIFIC = replace(SAMPLEVILLE, name="Hanford", timezone="America/Los_Angeles")
BASE = "https://sampleville.iqm2.com/Citizens/Calendar.aspx"
HOST = "sampleville.iqm2.com"


@pytest.fixture(scope="module")
def sample() -> MeetingList:
    page = parse_calendar(SAMPLE.read_bytes(), SAMPLEVILLE, HOST, BASE)
    for record in page.records:
        assert_complete(record, SAMPLEVILLE)
    return page


def test_a_meeting_has_what_the_hint_of_its_row_says(sample: MeetingList):
    record = sample.records[0]
    assert (record.source_ids, record.bodies) == (("4101",), ("Parks & Recreation",))
    assert record.starts_at is not None
    assert (record.time_text, record.starts_at.isoformat()) == (
        "6:00 PM", "2026-12-01T18:00:00-05:00",
    )  # fmt: skip
    assert (record.kind, record.comment) == (MeetingKind.PUBLIC_HEARING, "Public Hearing")
    assert record.location == "Chamber: Room 2, https://example.zoom.us/j/5550100"
    assert record.remote_url == "https://example.zoom.us/j/5550100"
    assert record.page_url == "https://sampleville.iqm2.com/Citizens/Detail_Meeting.aspx?ID=4101"
    papers = "https://sampleville.iqm2.com/Citizens/FileOpen.aspx?Type={}&ID=3810&Inline=True"
    assert record.agenda_url == papers.format(14)
    assert record.documents == (Document("Agenda Packet", papers.format(1)),)


def test_a_marked_row_is_cancelled_whatever_its_status_and_midnight_is_no_hour(
    sample: MeetingList,
):
    record = sample.records[1]
    assert (record.status, record.status_text) == (Status.CANCELLED, "Scheduled")
    assert (record.starts_at, record.time_text) == (None, "12:00 AM")
    assert (record.agenda_url, record.documents, record.comment) == (None, (), "")


def test_a_row_without_a_hint_is_read_from_its_texts(sample: MeetingList):
    record = sample.records[2]
    assert (record.bodies, record.kind) == (("Budget Committee",), MeetingKind.WORK_SESSION)
    assert (record.date.isoformat(), record.time_text) == ("2026-12-03", "7:00 PM")


def test_rows_without_an_id_or_a_date_are_counted(sample: MeetingList):
    assert (len(sample.records), sample.skipped) == (3, 2)


def test_the_page_says_which_dates_it_shows(sample: MeetingList):
    assert sample.shown == Window(date(2026, 12, 1), date(2026, 12, 31))


@pytest.mark.parametrize("body", [b"", b"<html><body>Hello</body></html>", b"[]", b"{}"])
def test_a_page_without_the_list_is_not_the_calendar(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_calendar(body, SAMPLEVILLE, HOST, BASE)


def test_a_list_without_rows_is_an_empty_list():
    body = b'<html><body><div id="ContentPlaceholder1_pnlMeetings"></div></body></html>'
    assert parse_calendar(body, SAMPLEVILLE, HOST, BASE) == MeetingList((), 0)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_page_is_read_or_refused(random: Random):
    body = spoilt_page(SAMPLE.read_bytes(), random)
    with suppress(UnexpectedAnswer):
        for record in parse_calendar(body, SAMPLEVILLE, HOST, BASE).records:
            assert_complete(record, SAMPLEVILLE)


def test_a_row_without_a_link_is_counted_and_a_spoilt_link_of_the_page_says_no_dates():
    body = b"""<html><body><a id="x_lnkListView" href="http://[?From=1/1/2026">List</a>
<div id="x_pnlMeetings"><div class="MeetingRow">Closed</div><div class="MeetingRow">
<div class="RowLink"><a href="Detail_Meeting.aspx?ID=7">Dec 3, 2026 7:00 PM</a></div></div></div>
</body></html>"""
    page = parse_calendar(body, SAMPLEVILLE, HOST, BASE)
    assert [one.source_ids for one in page.records] == [("7",)]
    assert (page.skipped, page.shown) == (1, None)


@pytest.mark.parametrize(
    ("meeting_type", "told"),
    [("Regular Meeting", ""), ("Regular Committee Meeting", ""), ("Special Meeting",) * 2],
)
def test_only_an_unusual_type_is_told(meeting_type: str, told: str):
    assert unusual(meeting_type) == told


@pytest.mark.recorded
def test_all_164_recorded_meetings_of_atlanta_are_read(recorded: Path):
    body = (recorded / "iqm2" / "atlanta_calendar_list_2026.html").read_bytes()
    page = parse_calendar(body, SAMPLEVILLE, HOST, BASE)
    for record in page.records:
        assert_complete(record, SAMPLEVILLE)
        assert record.starts_at is not None
        assert record.location
    assert (len(page.records), page.skipped) == (164, 0)
    assert page.shown == Window(date(2026, 1, 1), date(2026, 12, 31))
    assert Counter(one.status_text for one in page.records) == {"Scheduled": 142, "Closed": 22}
    # The word stands in a script of the page, and in no row.
    assert b"Cancelled" in body
    assert {one.status for one in page.records} == {Status.SCHEDULED}
    first = page.records[0]
    assert (first.source_ids, first.bodies) == (("4098",), ("Atlanta City Council",))
    assert first.location == (
        "Marvin S. Arrington, Sr. Council Chamber, "
        "Atlanta City Hall, 55 Trinity Avenue, Atlanta, GA 30303"
    )


@pytest.mark.recorded
def test_11_of_77_recorded_meetings_of_hanford_are_cancelled(recorded: Path):
    body = (recorded / "iqm2" / "hanford_ca_calendar_list_2022.html").read_bytes()
    page = parse_calendar(body, PACIFIC, HOST, BASE)
    assert (len(page.records), page.skipped) == (77, 0)
    assert page.shown == Window(date(2022, 1, 1), date(2022, 12, 31))
    assert Counter(one.status for one in page.records) == {
        Status.SCHEDULED: 66, Status.CANCELLED: 11,
    }  # fmt: skip
    planning = next(one for one in page.records if one.source_ids == ("1956",))
    assert (planning.status, planning.time_text) == (Status.CANCELLED, "5:30 PM")
    assert planning.starts_at is not None
    assert planning.starts_at.isoformat() == "2022-01-11T17:30:00-08:00"
