# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.sources.berkeley import MOST_PAGES, Berkeley
from tests.support.berkeley_site import AGENDAS, BerkeleySite, Row, agenda_page, agenda_path
from tests.support.fake_server import Asked, FakeServer
from tests.support.replies import Reply
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with


def american(day: str) -> str:
    year, month, of_month = day.split("-")
    return f"{month}/{of_month}/{year}"


class TestBerkeley(SourceContract):
    source = Berkeley()

    def source_id(self, number: int) -> str:
        return f"city council {number} 2026-12-01 1"

    def name_of(self, body: str) -> str:
        return "City Council"

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = BerkeleySite(server)
        for one in meetings:
            when = f"{american(one.day)} - {one.hour}"
            site.rows.append(Row(f"{one.body} {one.id}", when, str(one.id), file=one.link))
            site.agendas[str(one.id)] = agenda_page(one.item)
        return Served(
            SourceSpec("berkeley", base_url=server.url()),
            AGENDAS,
            lambda asked, number: asked.path == agenda_path(str(number)),
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> BerkeleySite:
    return BerkeleySite(server)


def read(site: BerkeleySite, **changes: object) -> Reading:
    spec = SourceSpec("berkeley", base_url=site.server.url())
    with asking() as asker:
        return Berkeley().fetch(visit_with(asker, spec, **changes))


def test_the_city_s_site_is_asked_unless_another_is_named():
    assert Berkeley().hosts(SourceSpec("berkeley")) == ("berkeleyca.gov",)
    assert Berkeley().key_name(SourceSpec("berkeley")) is None


def test_neither_an_hour_that_moves_nor_an_agenda_changes_the_id(site: BerkeleySite):
    ids = []
    for row in (
        Row("Regular Meeting", "12/01/2026 - 6:00 pm"),
        Row("Regular Meeting - REVISED", "12/01/2026 - 7:00 pm", agenda="1"),
        Row("Regular Meeting - CANCELLED", "12/01/2026"),
    ):
        site.rows = [row]
        site.agendas["1"] = agenda_page("Cameras")
        ids += [one.source_ids for one in read(site).records]
    assert ids == [("regular meeting 2026-12-01 1",)] * 3


def test_two_meetings_of_one_name_and_day_stay_two(site: BerkeleySite):
    site.rows += [Row("Special Meeting", "12/01/2026 - 3:00 pm"), Row("Special Meeting")]
    site.page_rows = 1
    assert [one.source_ids[0] for one in read(site).records] == [
        "special meeting 2026-12-01 1", "special meeting 2026-12-01 2",
    ]  # fmt: skip


def test_a_long_table_is_turned_to_its_end(server: FakeServer, site: BerkeleySite):
    site.rows += [Row(f"Meeting {number}") for number in range(5)]
    site.page_rows = 2
    assert len(read(site).records) == 5
    assert len(server.asked_for(AGENDAS)) == 3


def test_a_table_that_goes_back_in_time_is_turned_no_further_than_today(
    server: FakeServer, site: BerkeleySite
):
    days = ("12/08/2026", "11/10/2026", "11/03/2026", "10/27/2026")
    site.rows += [Row(when=day) for day in days]
    site.page_rows = 2
    assert [one.date.isoformat() for one in read(site).records] == ["2026-12-08"]
    assert len(server.asked_for(AGENDAS)) == 1


def test_a_table_that_turns_in_a_circle_is_an_error(site: BerkeleySite):
    site.rows += [Row(), Row(), Row()]
    site.page_rows, site.is_stuck = 1, True
    with pytest.raises(UnexpectedAnswer):
        read(site)


def test_a_table_without_end_is_an_error(server: FakeServer, site: BerkeleySite):
    site.rows += [Row()] * (MOST_PAGES + 1)
    site.page_rows = 1
    with pytest.raises(UnexpectedAnswer):
        read(site)
    assert len(server.asked_for(AGENDAS)) == MOST_PAGES


def test_an_agenda_that_is_only_a_file_is_not_read(server: FakeServer, site: BerkeleySite):
    site.rows += [Row(file="/sites/default/files/city-council-meetings/a.pdf"), Row("Later")]
    first, second = read(site).records
    assert (first.items, second.items) == (None, ())
    assert first.agenda_url == server.url("/sites/default/files/city-council-meetings/a.pdf")
    assert {asked.path for asked in server.asked} == {AGENDAS}


def test_agendas_are_asked_of_the_host_that_was_named_and_no_other(
    server: FakeServer, site: BerkeleySite
):
    site.rows.append(Row(agenda="december-1-2026"))
    site.agendas["december-1-2026"] = agenda_page("Body cameras")
    usual, own = server.answer, agenda_path("").encode()

    def as_saved(asked: Asked) -> Reply:
        reply = usual(asked)
        assert isinstance(reply.body, bytes)
        return replace(reply, body=reply.body.replace(own, b"https://berkeleyca.gov" + own))

    server.answer = as_saved  # type: ignore[method-assign]
    reading = read(site)
    (record,) = reading.records
    assert (reading.unread, len(record.items or ())) == ((), 1)
    assert (record.agenda_url or "").startswith("https://berkeleyca.gov/")
