# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.window import Window
from hearings.errors import RangeIgnored
from hearings.sources.iqm2 import Iqm2
from tests.support.fake_server import FakeServer
from tests.support.iqm2_site import CALENDAR, LIST, Iqm2Meeting, Iqm2Site, outline_item
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with
from tests.support.told_clock import clock_of


def as_told(told: Told) -> Iqm2Meeting:
    return Iqm2Meeting(
        told.id,
        told.day,
        told.hour,
        told.body,
        agenda=told.link,
        outline=[outline_item(told.item)],
    )


class TestIqm2(SourceContract):
    source = Iqm2()

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        Iqm2Site(server, [as_told(one) for one in meetings])
        return Served(
            SourceSpec("iqm2", "sampleville", server.url()),
            CALENDAR,
            lambda asked, number: asked.path == f"/api/Meeting/{number}/Outline",
        )


class TestIqm2ByGroups(SourceContract):
    """The same promises where bodies are named and the data is read."""

    source = Iqm2()

    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        Iqm2Site(server, [as_told(one) for one in meetings])
        return Served(
            SourceSpec("iqm2", "sampleville", server.url(), {"groups": "1000"}),
            LIST,
            lambda asked, number: asked.path == f"/api/Meeting/{number}/Outline",
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> Iqm2Site:
    return Iqm2Site(server)


def read(site: Iqm2Site, **options: str) -> Reading:
    spec = SourceSpec("iqm2", "sampleville", site.server.url(), options)
    with asking() as asker:
        return Iqm2().fetch(visit_with(asker, spec))


def ids(reading: Reading) -> list[str]:
    return [record.source_ids[0] for record in reading.records]


def test_the_city_s_own_site_is_asked_unless_another_is_named():
    spec = SourceSpec("iqm2", "sampleville")
    assert Iqm2().hosts(spec) == ("sampleville.iqm2.com",)
    assert Iqm2().key_name(spec) is None


def test_the_window_is_asked_for_as_the_site_writes_dates(server: FakeServer, site: Iqm2Site):
    read(site)
    [asked] = server.asked_for(CALENDAR)
    assert (asked.query["From"], asked.query["To"]) == ("11/23/2026", "2/21/2027")


def test_other_dates_than_asked_for_are_no_list(server: FakeServer, site: Iqm2Site):
    site.meetings.append(Iqm2Meeting(1))
    site.ignores_dates = True
    with pytest.raises(RangeIgnored) as caught:
        read(site)
    told = caught.value
    assert (told.host, told.asked, told.got) == (
        server.host, "2026-11-23 - 2027-02-21", "2026-01-01 - 2026-12-31",
    )  # fmt: skip


def test_a_list_that_holds_more_dates_than_asked_for_is_cut_to_them(site: Iqm2Site):
    site.meetings += [Iqm2Meeting(1, "2026-11-02"), Iqm2Meeting(2, "2026-12-01")]
    site.ignores_dates = True
    december = Window(date(2026, 12, 1), date(2026, 12, 31))
    spec = SourceSpec("iqm2", "sampleville", site.server.url())
    with asking() as asker:
        assert ids(Iqm2().fetch(visit_with(asker, spec, window=december))) == ["2"]


def test_bodies_named_by_their_numbers_are_read_year_by_year(server: FakeServer, site: Iqm2Site):
    site.meetings += [
        Iqm2Meeting(1, "2026-12-01", group=1000),
        Iqm2Meeting(2, "2027-01-05", group=1002),
        Iqm2Meeting(3, "2026-12-03", group=1001),
        Iqm2Meeting(4, "2027-03-01", group=1000),
    ]
    assert ids(read(site, groups="1000, 1002")) == ["1", "2"]
    asked = [(one.query["Range"], one.query["Group"]) for one in server.asked_for(LIST)]
    assert asked == [("2026", "1000"), ("2026", "1002"), ("2027", "1000"), ("2027", "1002")]
    assert server.asked_for(CALENDAR) == []


def test_a_meeting_without_an_agenda_has_no_items(site: Iqm2Site):
    site.meetings.append(Iqm2Meeting(1))
    (record,) = read(site).records
    assert (record.items, record.agenda_url) == ((), None)


def test_an_agenda_that_is_a_file_without_an_outline_counts_as_unread(site: Iqm2Site):
    site.meetings.append(Iqm2Meeting(1, agenda="FileOpen.aspx?Type=14&ID=9"))
    reading = read(site)
    (record,) = reading.records
    assert (record.items, reading.unread) == (None, ())
    assert record.agenda_url == site.server.url("/Citizens/FileOpen.aspx?Type=14&ID=9")
