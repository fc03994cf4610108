# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.errors import UnexpectedAnswer
from hearings.sources.minneapolis_lims import MOST_ROWS, MinneapolisLims, parse_calendar
from tests.support.fake_server import FakeServer
from tests.support.minneapolis_lims_site import LIST, MinneapolisLimsSite, row
from tests.support.replies import Reply
from tests.support.source_contract import (
    SAMPLEVILLE,
    Served,
    SourceContract,
    Told,
    asking,
    assert_complete,
    visit_with,
)
from tests.support.spoiling import OFTEN, spoilt_data
from tests.support.told_clock import clock_of

SAMPLE = Path(__file__).parents[2] / "samples" / "minneapolis-lims" / "calendar.json"
MINNEAPOLIS = replace(SAMPLEVILLE, name="Minneapolis", timezone="America/Chicago")
SITE = "https://lims.minneapolismn.gov"
EVER = Window(date(2000, 1, 1), date(2100, 1, 1))


def as_told(told: Told) -> dict[str, object]:
    return row(
        told.id,
        told.day,
        clock_of(told.hour),
        CommitteeName=told.body,
        Description=escape(told.item),
        AgendaPDFAttachment=told.link,
    )


class TestMinneapolisLims(SourceContract):
    source = MinneapolisLims()
    has_agendas = False

    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        MinneapolisLimsSite(server, [as_told(one) for one in meetings])
        spec = SourceSpec("minneapolis-lims", base_url=server.url())
        return Served(spec, LIST, lambda _asked, _number: False)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> MinneapolisLimsSite:
    return MinneapolisLimsSite(server)


def read(server: FakeServer, **changes: object) -> Reading:
    spec = SourceSpec("minneapolis-lims", base_url=server.url())
    with asking() as asker:
        return MinneapolisLims().fetch(visit_with(asker, spec, place=MINNEAPOLIS, **changes))


def read_file(server: FakeServer, file: Path) -> dict[str, HearingRecord]:
    server.serve(LIST, Reply(file.read_bytes(), content_type="application/json"))
    reading = read(server, window=EVER)
    for record in reading.records:
        assert_complete(record, MINNEAPOLIS)
        assert record.items is None
    return {record.source_ids[0]: record for record in reading.records}


def test_the_city_s_system_is_asked_unless_another_is_named():
    spec = SourceSpec("minneapolis-lims")
    assert MinneapolisLims().hosts(spec) == ("lims.minneapolismn.gov",)
    assert MinneapolisLims().key_name(spec) is None


def test_all_bodies_are_asked_for_at_once(server: FakeServer, site: MinneapolisLimsSite):
    read(server)
    [asked] = server.asked
    assert (asked.query["fromDate"], asked.query["toDate"]) == ("2026-11-23", "2027-02-21")
    assert (asked.query["meetingType"], asked.query["committeeId"]) == ("0", "null")


def test_dates_that_are_not_heeded_are_left_out_here(server: FakeServer, site: MinneapolisLimsSite):
    site.rows += [row(1, "2026-11-22"), row(2, "2026-12-01"), row(3, "2027-02-22")]
    site.heeds_dates = False
    assert [one.source_ids for one in read(server).records] == [("2",)]


@pytest.mark.parametrize("count", [MOST_ROWS - 1, MOST_ROWS])
def test_as_many_rows_as_were_asked_for_are_no_whole_list(
    server: FakeServer, site: MinneapolisLimsSite, count: int
):
    site.rows += [row(number, "2026-12-01") for number in range(1, count + 1)]
    if count == MOST_ROWS:
        with pytest.raises(UnexpectedAnswer):
            read(server)
    else:
        assert len(read(server).records) == count


def test_a_meeting_has_what_its_row_says(server: FakeServer):
    record = read_file(server, SAMPLE)["9001"]
    assert record.title == "Public Health & Safety Committee"
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-12-01T13:30:00-06:00"
    assert record.time_text == "13:30"
    assert record.kind is MeetingKind.PUBLIC_HEARING
    assert record.kind.takes_testimony
    assert record.location == "Room 350, 1 Example Plaza, Sampleville"
    assert record.comment == (
        "Watch on the City's channel.\nJoin at https://example.zoom.us/j/5550100"
    )
    assert record.remote_url == "https://example.zoom.us/j/5550100"
    assert record.page_url == server.url("/MarkedAgenda/PHS/6001")
    assert record.status_text == "Publish"


def test_a_board_has_its_agendas_elsewhere(server: FakeServer):
    record = read_file(server, SAMPLE)["9002"]
    assert record.page_url == server.url("/Board/MarkedAgenda/CPC/6002")
    assert record.agenda_url == "https://files.example.org/6002.pdf"
    assert (record.status, record.kind) == (Status.CANCELLED, MeetingKind.WORK_SESSION)


def test_missing_fields_are_borne(server: FakeServer):
    record = read_file(server, SAMPLE)["9003"]
    assert (record.bodies, record.location, record.comment) == (("Minneapolis",), "", "")
    assert (record.starts_at, record.time_text) == (None, "")
    assert (record.status, record.kind) == (Status.SCHEDULED, MeetingKind.UNKNOWN)
    # A file name is no address.
    assert record.agenda_url is None
    assert record.page_url == server.url("/Calendar/all/monthly")


def test_the_year_1_is_no_date(server: FakeServer):
    server.serve(LIST, Reply(SAMPLE.read_bytes(), content_type="application/json"))
    reading = read(server, window=EVER)
    assert (len(reading.records), reading.skipped) == (3, 1)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_list_is_read_or_refused(random: Random):
    body = spoilt_data(SAMPLE.read_bytes(), random)
    with suppress(UnexpectedAnswer):
        for record in parse_calendar(body, MINNEAPOLIS, "example.org", SITE).records:
            assert_complete(record, MINNEAPOLIS)


@pytest.fixture
def city(server: FakeServer, recorded: Path) -> dict[str, HearingRecord]:
    folder = recorded / "minneapolis-lims"
    return read_file(server, folder / "minneapolis_calendar_2025-2026.json")


@pytest.mark.recorded
def test_recorded_hours_are_local_and_taken_from_their_own_field(city: dict[str, HearingRecord]):
    starts = {number: one.starts_at and one.starts_at.isoformat() for number, one in city.items()}
    assert starts == {
        "8265": "2025-09-25T16:30:00-05:00",
        "8946": "2026-01-21T16:00:00-06:00",
        "8798": "2026-04-09T09:30:00-05:00",
        "8555": "2026-05-19T15:00:00-05:00",
    }


@pytest.mark.recorded
def test_a_recorded_cancellation_is_a_boolean(city: dict[str, HearingRecord]):
    assert [number for number, one in city.items() if one.status is Status.CANCELLED] == ["8265"]
    assert {one.kind for one in city.values()} == {MeetingKind.MEETING}


@pytest.mark.recorded
def test_recorded_markup_becomes_text(city: dict[str, HearingRecord]):
    assert city["8265"].comment == (
        "Watch the meeting with closed captioning on Comcast channel 14 or 799, the City's "
        "YouTube channel, or City Council TV."
    )
    assert city["8798"].location == "Room 380, City Hall, 350 S. 5th St., Minneapolis, MN 55415"


@pytest.mark.recorded
def test_a_recorded_published_agenda_has_its_page(
    server: FakeServer, city: dict[str, HearingRecord]
):
    assert city["8798"].page_url == server.url("/MarkedAgenda/Council/5914")
    assert city["8946"].page_url == server.url("/Board/MarkedAgenda/Charter/5795")
    assert city["8555"].page_url == server.url("/Calendar/all/monthly")
