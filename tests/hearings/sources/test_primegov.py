# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import HttpStatus, UnexpectedAnswer
from hearings.sources.parsing import read_hour
from hearings.sources.primegov import Primegov
from tests.support.fake_server import FakeServer
from tests.support.primegov_site import (
    AGENDA,
    ARCHIVED,
    UPCOMING,
    PrimegovPortal,
    agenda_page,
    document,
    meeting,
)
from tests.support.replies import data, failing
from tests.support.source_contract import (
    TODAY,
    Served,
    SourceContract,
    Told,
    asking,
    visit_with,
)
from tests.support.told_hours import clock_of


def words_of(hour: str) -> str:
    """ "6:00 PM" as the portal writes it, "06:00 PM"; midnight where there is no hour."""
    read = read_hour(hour)
    return f"{read:%I:%M %p}" if read else "12:00 AM"


class TestPrimegov(SourceContract):
    source = Primegov()

    def words_of(self, hour: str) -> str:
        return words_of(hour)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        portal = PrimegovPortal(server, TODAY)
        for one in meetings:
            papers = [
                document(one.id, link=one.link),
                document(1000 + one.id, compileOutputType=3, templateName="HTML Agenda"),
            ]
            when = f"{one.day}T{clock_of(one.hour)}:00"
            portal.meetings.append(
                meeting(one.id, when, papers, time=words_of(one.hour), title=one.body)
            )
            portal.agendas[1000 + one.id] = agenda_page(one.item)
        return Served(
            SourceSpec("primegov", "sampleville", server.url()),
            UPCOMING,
            lambda asked, number: asked.query.get("meetingTemplateId") == str(1000 + number),
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def portal(server: FakeServer) -> PrimegovPortal:
    return PrimegovPortal(server, TODAY)


def read(portal: PrimegovPortal, **changes: object) -> Reading:
    spec = SourceSpec("primegov", "sampleville", portal.server.url())
    with asking() as asker:
        return Primegov().fetch(visit_with(asker, spec, **changes))


def ids(reading: Reading) -> list[str]:
    return [one for record in reading.records for one in record.source_ids]


def years(server: FakeServer) -> list[str]:
    return [one.query["year"] for one in server.asked_for(ARCHIVED)]


def test_the_client_s_own_portal_is_asked_unless_another_is_named():
    spec = SourceSpec("primegov", "sampleville")
    assert Primegov().hosts(spec) == ("sampleville.primegov.com",)
    assert Primegov().key_name(spec) is None


def test_a_meeting_of_today_that_is_over_is_found_in_the_archive(portal: PrimegovPortal):
    portal.meetings += [meeting(1, "2026-11-23T09:00:00"), meeting(2)]
    portal.over.add(1)
    assert ids(read(portal)) == ["1", "2"]


def test_a_meeting_in_both_lists_is_read_once_and_as_upcoming(
    server: FakeServer, portal: PrimegovPortal
):
    portal.meetings.append(meeting(1, "2026-11-23T18:00:00", title="City Council"))
    both = [meeting(1, "2026-11-23T18:00:00", title="Of the archive")]
    server.route(ARCHIVED, lambda _asked: data(both))
    (record,) = read(portal).records
    assert record.title == "City Council"


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        (date(2026, 11, 23), ["2026"]),
        (date(2025, 12, 30), ["2025", "2026"]),
        (date(2026, 11, 24), []),
    ],
)
def test_the_archive_is_asked_for_each_year_that_has_begun(
    server: FakeServer, portal: PrimegovPortal, first: date, asked: list[str]
):
    read(portal, window=Window(first, date(2027, 2, 1)))
    assert years(server) == asked


def test_an_archive_that_fails_is_an_error_and_no_shorter_list(
    server: FakeServer, portal: PrimegovPortal
):
    portal.meetings.append(meeting(1))
    server.fault(ARCHIVED, failing(404))
    with pytest.raises(HttpStatus):
        read(portal)


def test_an_agenda_that_is_only_a_file_is_not_read(server: FakeServer, portal: PrimegovPortal):
    portal.meetings += [meeting(1, documents=[document(901)]), meeting(2)]
    first, second = read(portal).records
    assert (first.items, second.items) == (None, ())
    assert server.asked_for(AGENDA) == []


def test_an_error_page_with_status_200_is_no_empty_agenda(portal: PrimegovPortal):
    page = document(901, compileOutputType=3, templateName="HTML Agenda")
    portal.meetings.append(meeting(1, documents=[page]))
    reading = read(portal)
    assert reading.records[0].items is None
    assert [type(one.error) for one in reading.unread] == [UnexpectedAnswer]
