# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterator, Sequence
from datetime import date
from types import MappingProxyType

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import HttpStatus, UnexpectedAnswer
from hearings.sources.escribe import Escribe, months_of
from hearings.sources.parsing import read_hour
from tests.support.escribe_site import (
    AGENDA,
    CALENDAR,
    EscribeSite,
    agenda_link,
    agenda_page,
    guid,
    meeting,
)
from tests.support.fake_server import FakeServer
from tests.support.replies import failing
from tests.support.source_contract import (
    TODAY,
    Served,
    SourceContract,
    Told,
    asking,
    visit_with,
)
from tests.support.told_hours import clock_of


class TestEscribe(SourceContract):
    source = Escribe()

    def source_id(self, number: int) -> str:
        return guid(number)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = EscribeSite(server, TODAY)
        for one in meetings:
            site.meetings.append(
                meeting(
                    one.id,
                    f"{one.day.replace('-', '/')} {clock_of(one.hour)}:00",
                    [agenda_link(one.id, Format=".pdf", Url=one.link), agenda_link(one.id)],
                    MeetingName=one.body,
                    MeetingType=one.body,
                    FormattedStart=f"Tuesday, some day @ {one.hour}",
                    TimeOverride="" if read_hour(one.hour) else one.hour,
                )
            )
            site.agendas[one.id] = agenda_page(one.item)
        return Served(
            SourceSpec("escribe", "pub-sampleville", server.url()),
            CALENDAR,
            lambda asked, number: asked.query.get("Id") == guid(number),
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> EscribeSite:
    return EscribeSite(server, TODAY)


def read(site: EscribeSite, leave_out: str = "", **changes: object) -> Reading:
    options = MappingProxyType({"leave_out": leave_out} if leave_out else {})
    spec = SourceSpec("escribe", "pub-sampleville", site.server.url(), options)
    with asking() as asker:
        return Escribe().fetch(visit_with(asker, spec, **changes))


def test_the_client_s_own_site_is_asked_unless_another_is_named():
    spec = SourceSpec("escribe", "pub-sampleville")
    assert Escribe().hosts(spec) == ("pub-sampleville.escribemeetings.com",)
    assert Escribe().key_name(spec) is None


def test_each_month_of_the_window_is_asked_for_once(server: FakeServer, site: EscribeSite):
    read(site)
    asked = [json.loads(one.body) for one in server.asked_for(CALENDAR)]
    assert [(one["calendarStartDate"], one["calendarEndDate"]) for one in asked] == [
        ("2026-11-01T00:00:00", "2026-12-01T00:00:00"),
        ("2026-12-01T00:00:00", "2027-01-01T00:00:00"),
        ("2027-01-01T00:00:00", "2027-02-01T00:00:00"),
        ("2027-02-01T00:00:00", "2027-03-01T00:00:00"),
    ]


def test_a_window_of_one_day_is_one_month():
    day = date(2026, 12, 31)
    assert list(months_of(Window(day, day))) == [(date(2026, 12, 1), date(2027, 1, 1))]


def test_a_month_that_fails_is_an_error_and_no_shorter_list(server: FakeServer, site: EscribeSite):
    site.meetings.append(meeting(1))
    usual = server.answer
    server.answer = lambda asked: (  # type: ignore[method-assign]
        failing(404) if b'"calendarStartDate": "2027-01' in asked.body else usual(asked)
    )
    with pytest.raises(HttpStatus):
        read(site)


def test_trials_of_the_clerk_are_left_out_by_the_words_of_the_place(site: EscribeSite):
    site.meetings += [
        meeting(1, MeetingType="Jane Doe Test", MeetingName="Session"),
        meeting(2, MeetingType="Clerk Training"),
        meeting(3, MeetingName="Committee on Water Testing", MeetingType="Water"),
    ]
    kept = read(site, leave_out="test, training,").records
    assert [record.source_ids for record in kept] == [(guid(3),)]
    assert len(read(site).records) == 3


def test_an_agenda_that_is_only_a_file_is_not_read(server: FakeServer, site: EscribeSite):
    file = agenda_link(1, Format=".pdf", Url="/FileStream.ashx?DocumentId=7")
    site.meetings += [meeting(1, links=[file]), meeting(2)]
    first, second = read(site).records
    assert (first.items, second.items) == (None, ())
    assert first.agenda_url == server.url("/FileStream.ashx?DocumentId=7")
    assert server.asked_for(AGENDA) == []


def test_a_page_without_items_is_no_empty_agenda(site: EscribeSite):
    site.meetings.append(meeting(1, links=[agenda_link(1)]))
    site.agendas[1] = "<html><body><h1>Agenda</h1></body></html>"
    reading = read(site)
    assert reading.records[0].items is None
    assert [type(one.error) for one in reading.unread] == [UnexpectedAnswer]


def test_meetings_of_which_most_have_no_date_are_not_the_list(site: EscribeSite):
    site.meetings += [meeting(1), meeting(2, "soon"), meeting(3, "later")]
    with pytest.raises(UnexpectedAnswer):
        read(site, window=Window(date(2026, 11, 23), date(2026, 12, 31)))
