# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.civicclerk_events import Event, EventPage, Site, parse_events
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "civicclerk" / "events.json"
HOST = "sampleville.api.civicclerk.com"
PORTAL = "https://sampleville.portal.civicclerk.com"
SITE = Site(f"https://{HOST}", PORTAL)


def by_id(page: EventPage) -> Mapping[str, Event]:
    for one in page.events:
        assert_complete(one.record, SAMPLEVILLE)
    return {one.record.source_ids[0]: one for one in page.events}


def parsed(body: bytes) -> EventPage:
    return parse_events(body, SAMPLEVILLE, HOST, SITE)


@pytest.fixture(scope="module")
def sample() -> Mapping[str, Event]:
    page = parsed(SAMPLE.read_bytes())
    assert (page.row_count, page.skipped) == (5, 2)
    assert page.next_page == f"https://{HOST}/v1/Events?$skiptoken=page2"
    return by_id(page)


def started(record: HearingRecord) -> str:
    return record.starts_at.isoformat() if record.starts_at else ""


def test_an_event_is_read_whole(sample: Mapping[str, Event]):
    event = sample["71"]
    record = event.record
    assert (record.title, record.bodies) == ("City Council Public Hearing", ("City Council",))
    assert record.kind is MeetingKind.PUBLIC_HEARING
    assert record.location == "1 Example Plaza, Sampleville, Example 00000"
    assert record.comment == "Join: https://sampleville.zoom.us/j/9\nDoors open at 6."
    assert record.remote_url == "https://sampleville.zoom.us/j/9"
    assert record.page_url == f"{PORTAL}/event/71/overview"
    assert record.modified == "Agenda Posted on November 20, 2026 12:22 PM"
    assert (event.agenda, record.items) == (9, None)


def test_the_z_behind_a_time_does_not_mean_utc(sample: Mapping[str, Event]):
    record = sample["71"].record
    assert (record.time_text, started(record)) == ("19:00", "2026-12-01T19:00:00-05:00")


def test_files_are_streamed_by_their_number(sample: Mapping[str, Event]):
    record = sample["71"].record
    stream = f"https://{HOST}/v1/Meetings/GetMeetingFileStream(fileId=901,plainText=false)"
    assert record.agenda_url == stream
    assert record.documents == (
        Document("Agenda 12-1-26", stream),
        Document("Agenda Packet", "https://files.example.org/packet.pdf"),
    )


def test_a_cancellation_stands_in_the_name_or_the_notice(sample: Mapping[str, Event]):
    by_name, by_notice = sample["72"].record, sample["73"].record
    assert (by_name.status, by_name.title) == (Status.CANCELLED, "Committee on Parks")
    assert by_name.status_text == "CANCELED - Committee on Parks"
    assert (by_notice.status, by_notice.title) == (Status.POSTPONED, "Budget Committee")
    assert by_notice.status_text == "The meeting was rescheduled to 10 December."
    assert started(by_notice) == "2026-12-03T09:30:00-05:00"


def test_midnight_is_no_hour_and_an_unpublished_agenda_is_none(sample: Mapping[str, Event]):
    event = sample["72"]
    record = event.record
    assert (record.date, record.time_text) == (date(2026, 12, 2), "00:00")
    assert record.starts_at is None
    assert (event.agenda, record.items, record.agenda_url) == (0, (), None)
    assert (record.bodies, record.location) == (("Parks & Trees",), "")


def test_deleted_events_are_left_out(sample: Mapping[str, Event]):
    assert set(sample) == {"71", "72", "73"}


@pytest.mark.parametrize("url", ["https://[broken", "ftp://example.org/a.pdf", "javascript:x()"])
def test_a_file_whose_own_address_is_no_web_page_has_none(url: str):
    files = [{"fileId": 7, "type": "Agenda", "url": url}]
    row = {"id": 1, "startDateTime": "2026-12-01T19:00:00Z", "publishedFiles": files}
    (event,) = parsed(json.dumps({"value": [row]}).encode()).events
    assert (event.record.agenda_url, event.record.documents) == (None, ())


@pytest.mark.parametrize("body", [b"", b"[]", b'{"error": {}}', b'{"value": "no"}', b"<html>"])
def test_another_answer_is_no_empty_list(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parsed(body)
    assert caught.value.host == HOST


# Recorded


@pytest.mark.recorded
def test_south_fulton_s_councils_meet_by_the_clock_on_the_wall(recorded: Path):
    body = (recorded / "civicclerk" / "south_fulton_ga_events_2026-04.json").read_bytes()
    page = parsed(body)
    assert (page.row_count, page.skipped, page.next_page) == (16, 0, "")
    events = by_id(page)
    assert started(events["1747"].record) == "2026-04-28T19:00:00-04:00"
    assert Counter(one.record.kind for one in page.events) == {
        MeetingKind.PUBLIC_HEARING: 6, MeetingKind.WORK_SESSION: 5, MeetingKind.MEETING: 5,
    }  # fmt: skip
    assert {one.record.status for one in page.events} == {Status.SCHEDULED}
    assert {one.record.bodies for one in page.events} == {("City Council",)}


@pytest.mark.recorded
def test_south_fulton_s_agenda_numbers_come_before_the_agendas(recorded: Path):
    body = (recorded / "civicclerk" / "south_fulton_ga_events_2026-04.json").read_bytes()
    events = by_id(parsed(body))
    assert {number: one.agenda for number, one in events.items() if one.agenda} == {"1744": 778}
    assert events["1759"].record.items == ()
    api = f"https://{HOST}/v1/Meetings/GetMeetingFileStream"
    assert events["1744"].record.agenda_url == f"{api}(fileId=2261,plainText=false)"
    # The second line of the address repeats the first.
    street = "5440 Fulton Industrial Blvd, South Fulton, Georgia 30336"
    assert {one.record.location for one in events.values()} == {street}


@pytest.mark.recorded
def test_bristol_s_first_page_names_a_second(recorded: Path):
    body = (recorded / "civicclerk" / "bristol_ct_events_2026-08_page1.json").read_bytes()
    place = replace(SAMPLEVILLE, name="Bristol")
    page = parse_events(body, place, HOST, SITE)
    assert (page.row_count, page.skipped) == (8, 0)
    assert page.next_page == "https://bristolct.api.civicclerk.com/v1/Events?$skiptoken=page2"
    events = by_id(page)
    cameras = events["5520"].record
    assert (cameras.title, cameras.bodies) == ("Red Light Camera Presentations", ("City Council",))
    assert (started(cameras), cameras.location) == ("2026-10-06T18:00:00-04:00", "Council Chambers")
    assert started(events["4764"].record) == "2026-08-12T19:00:00-04:00"
    committee = events["4950"].record
    assert [one.title for one in committee.documents] == [
        "Ordinance Committee", "Red Light Motion to Introduce",
    ]  # fmt: skip
    assert events["4950"].agenda == 2956
    assert all(one.record.agenda_url for one in page.events)
