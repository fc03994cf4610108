# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import KeyNeeded, UnexpectedAnswer
from hearings.sources.california_history import CaliforniaHistory
from hearings.sources.parsing import read_date
from tests.support.fake_server import FakeServer
from tests.support.openstates_site import KEY, OpenStatesSite, bill_with_history
from tests.support.replies import data
from tests.support.source_contract import Served, SourceContract, Steps, Told, asking, visit_with


def line_of(told: Told) -> tuple[str, str]:
    """The line that sets the day, and when it was written: ten days before."""
    month, day = int(told.day[5:7]), int(told.day[8:])
    name = {1: "January", 2: "February", 11: "November", 12: "December"}[month]
    real = read_date(told.day)
    said = real - timedelta(days=10) if real else date(2026, 2, 1)
    return (said.isoformat(), f"Set for hearing {name} {day}.")


class TestCaliforniaHistory(SourceContract):
    source = CaliforniaHistory()
    key = KEY
    # The histories stand in the list, and no line of one has an hour.
    test_an_agenda_that_fails_alone_is_named = None
    test_the_words_of_the_hour_are_kept_and_read = None

    def source_id(self, number: int) -> str:
        return f"sb{number} 2026-12-01"

    def name_of(self, body: str) -> str:
        return "Senate"

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = OpenStatesSite(server)
        site.bills = [
            bill_with_history(
                one.id, line_of(one), title=one.item, sources=[{"url": one.link, "note": ""}]
            )
            for one in meetings
        ]
        spec = SourceSpec("california-history", "ca", server.url())
        return Served(spec, "/bills", lambda _asked, _number: False)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> OpenStatesSite:
    return OpenStatesSite(server)


def read(site: OpenStatesSite, **changes: object) -> Reading:
    spec = SourceSpec("california-history", "ca", site.server.url())
    with asking() as asker:
        return CaliforniaHistory().fetch(visit_with(asker, spec, **{"key": KEY, **changes}))


def test_open_states_is_asked_with_its_key():
    spec = SourceSpec("california-history", "ca")
    assert CaliforniaHistory().hosts(spec) == ("v3.openstates.org",)
    assert CaliforniaHistory().key_name(spec) == "openstates"


def test_without_a_key_nobody_is_asked(site: OpenStatesSite):
    with pytest.raises(KeyNeeded):
        read(site, key=None)
    assert site.server.asked == []


def test_bills_of_surveillance_with_a_late_action_are_asked_for(site: OpenStatesSite):
    read(site)
    (asked,) = site.server.asked
    assert (asked.query["jurisdiction"], asked.query["sort"]) == ("ca", "updated_asc")
    assert asked.query["action_since"] == "2026-09-24"
    assert '"facial recognition"' in asked.query["q"]
    assert "include=actions" in asked.raw_query
    assert KEY not in asked.raw_query


def test_sessions_are_never_named_so_that_a_new_one_needs_nothing(site: OpenStatesSite):
    site.bills = [
        bill_with_history(1, ("2026-11-20", "Set for hearing December 1."), session="20252026"),
        bill_with_history(1, ("2027-01-20", "Set for hearing February 1."), session="20272028"),
    ]
    assert [one.source_ids for one in read(site).records] == [
        ("sb1 2026-12-01",), ("sb1 2027-02-01",),
    ]  # fmt: skip
    assert "session" not in site.server.asked[0].query


def test_every_page_is_read_and_told(site: OpenStatesSite):
    site.bills = [
        bill_with_history(number, ("2026-11-20", "Set for hearing December 1."))
        for number in range(1, 46)
    ]
    steps = Steps()
    assert len(read(site, step=steps).records) == 45
    assert steps.told[:3] == [(1, 3), (2, 3), (3, 3)]


def test_rows_that_are_no_bills_are_counted(site: OpenStatesSite):
    good = bill_with_history(1, ("2026-11-20", "Set for hearing December 1."))
    site.bills = [good, {**good, "id": "ocd-bill/2", "identifier": "SB 2"}, {"id": "ocd-bill/3"}]
    site.bills += [{**good, "id": "ocd-bill/4", "identifier": "SB 4"}, None]
    reading = read(site)
    assert (len(reading.records), reading.skipped) == (3, 2)


def test_a_list_of_other_things_is_no_list(site: OpenStatesSite):
    site.bills = [{"id": "ocd-event/1"}, {"id": "ocd-event/2"}]
    with pytest.raises(UnexpectedAnswer):
        read(site)


def test_an_empty_page_of_a_list_that_has_rows_is_cut(site: OpenStatesSite):
    turning = {"per_page": 20, "page": 1, "max_page": 1, "total_items": 3}
    site.server.serve("/bills", data({"results": [], "pagination": turning}))
    with pytest.raises(UnexpectedAnswer) as caught:
        read(site)
    assert caught.value.found == "cut"
