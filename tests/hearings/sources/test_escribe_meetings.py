# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.escribe_meetings import Meeting, parse_month
from tests.support.escribe_site import guid
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "escribe" / "month.json"
HOST = "pub-sampleville.escribemeetings.com"
SITE = f"https://{HOST}"


@pytest.fixture(scope="module")
def sample() -> Mapping[str, Meeting]:
    month = parse_month(SAMPLE.read_bytes(), SAMPLEVILLE, HOST, SITE, ("Training",))
    assert (month.row_count, month.skipped) == (7, 2)
    for one in month.meetings:
        assert_complete(one.record, SAMPLEVILLE)
    return {one.record.source_ids[0]: one for one in month.meetings}


def started(record: HearingRecord) -> str:
    return record.starts_at.isoformat() if record.starts_at else ""


def test_a_meeting_is_read_whole(sample: Mapping[str, Meeting]):
    meeting = sample[guid(71)]
    record = meeting.record
    assert (record.bodies, record.title) == (("City Council",), "City Council Formal Session")
    assert (record.time_text, started(record)) == ("10:00 AM", "2026-12-01T10:00:00-05:00")
    assert record.ends_at is not None
    assert record.ends_at.isoformat() == "2026-12-01T12:00:00-05:00"
    assert (record.location, record.comment) == ("1 Example Plaza (555) 010-0100", "")
    assert record.page_url == f"{SITE}/MeetingsCalendarView.aspx/Meeting?Id={guid(71)}"
    assert record.testify_url == f"{SITE}/Delegation.aspx?Id=71&lang=en"
    assert (meeting.has_page, record.items) == (True, None)


def test_relative_addresses_are_those_of_the_site(sample: Mapping[str, Meeting]):
    record = sample[guid(71)].record
    assert record.agenda_url == f"{SITE}/FileStream.ashx?DocumentId=71"
    assert record.documents == (
        Document("Cover", f"{SITE}/FileStream.ashx?DocumentId=70"),
        Document("Agenda (HTML)", f"{SITE}/Meeting.aspx?Id=71&Agenda=Agenda&lang=English"),
        Document("Agenda (PDF)", f"{SITE}/FileStream.ashx?DocumentId=71"),
        Document("Video", f"{SITE}/Players/Player.aspx?Id=71"),
    )


def test_a_moment_in_utc_is_shown_in_the_zone_of_the_place(sample: Mapping[str, Meeting]):
    record = sample[guid(72)].record
    assert (record.date, started(record)) == (date(2026, 12, 1), "2026-12-01T19:00:00-05:00")
    assert record.time_text == "19:00"


def test_the_name_says_that_a_meeting_is_off(sample: Mapping[str, Meeting]):
    record = sample[guid(72)].record
    assert (record.status, record.title) == (Status.CANCELLED, "Committee on Parks")
    assert record.status_text == "Committee on Parks - CANCELLED"
    assert (record.items, sample[guid(72)].has_page) == ((), False)


def test_words_in_place_of_the_time_leave_it_open(sample: Mapping[str, Meeting]):
    record = sample[guid(73)].record
    assert (record.time_text, record.starts_at) == ("Immediately after the 10:00 AM session", None)
    assert (record.status, record.kind) == (Status.POSTPONED, MeetingKind.CLOSED)
    assert record.remote_url == "https://sampleville.zoom.us/j/9"
    assert record.comment == "Join at https://sampleville.zoom.us/j/9\nPostponed."
    assert record.location == "Room 2, Town Hall"


def test_words_that_begin_with_an_hour_give_it(sample: Mapping[str, Meeting]):
    record = sample[guid(77)].record
    assert (record.time_text, started(record)) == (
        "1:30 PM - 3:00 PM", "2026-12-06T13:30:00-05:00",
    )  # fmt: skip


def test_midnight_is_no_hour_and_a_missing_name_is_that_of_the_type(sample: Mapping[str, Meeting]):
    record = sample[guid(74)].record
    assert (record.title, record.time_text) == ("Budget & Finance", "00:00")
    assert (record.starts_at, record.ends_at) == (None, None)
    assert record.page_url == f"{SITE}/Meeting.aspx?Id={guid(74)}&Agenda=Agenda&lang=English"


@pytest.mark.parametrize("moment", ["/Date(9999999999999999)/", "/Date(-62135596800000)/", "soon"])
def test_a_moment_that_is_none_is_skipped(moment: str):
    body = f'{{"d": [{{"ID": "7", "StartDate": "{moment}"}}]}}'.encode()
    month = parse_month(body, SAMPLEVILLE, HOST, SITE)
    assert (month.meetings, month.row_count, month.skipped) == ((), 1, 1)


@pytest.mark.parametrize(
    "body", [b"", b"[]", b'{"Message": "no"}', b'{"d": "no"}', b"<html></html>"]
)
def test_another_answer_is_no_empty_month(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_month(body, SAMPLEVILLE, HOST, SITE)
    assert caught.value.host == HOST


# Recorded


@pytest.fixture(scope="module")
def detroit(recorded: Path) -> tuple[Meeting, ...]:
    name = "detroit_GetCalendarMeetings_2026-09_first5.json"
    place = replace(SAMPLEVILLE, name="Detroit", timezone="America/Detroit")
    site = "https://pub-detroitmi.escribemeetings.com"
    month = parse_month((recorded / "escribe" / name).read_bytes(), place, HOST, site)
    assert (month.row_count, month.skipped) == (5, 0)
    for one in month.meetings:
        assert_complete(one.record, place)
    return month.meetings


@pytest.mark.recorded
def test_detroit_s_meetings_come_in_no_order(detroit: tuple[Meeting, ...]):
    days = [one.record.date.day for one in detroit]
    assert days == [21, 22, 15, 9, 14]
    assert {one.record.status for one in detroit} == {Status.SCHEDULED}


@pytest.mark.recorded
def test_detroit_s_hours_are_those_of_the_wall(detroit: tuple[Meeting, ...]):
    told = [(started(one.record)[11:], one.record.time_text) for one in detroit]
    assert told == [("10:00:00-04:00", "10:00 AM")] * 3 + [
        ("13:00:00-04:00", "1:00 PM"), ("10:00:00-04:00", "10:00 AM"),
    ]  # fmt: skip
    formal = detroit[1].record
    assert formal.ends_at is not None
    assert formal.ends_at.hour == 12


@pytest.mark.recorded
def test_detroit_s_rooms_and_links_are_clean(detroit: tuple[Meeting, ...]):
    site = "https://pub-detroitmi.escribemeetings.com"
    formal, budget = detroit[1].record, detroit[3].record
    assert (
        formal.location == "1340 Coleman A. Young Municipal Center (313) 224-3443 Detroit, MI 48226"
    )
    assert formal.comment == ""
    assert formal.agenda_url == f"{site}/FileStream.ashx?DocumentId=278754"
    assert [one.title for one in budget.documents][-1] == "Video"
    video = f"{site}/Players/ISIStandAlonePlayer.aspx?Id=a03c4c46-1ed5-467b-8b7a-2270ef8c7897"
    assert budget.documents[-1].url == video
    # The link to a live video names another date and is no part of the record.
    assert all("VideoStream" not in one.url for one in formal.documents)
    assert all(one.has_page and one.record.items is None for one in detroit)
    assert formal.testify_url is None
