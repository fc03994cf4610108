# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import logging
from collections.abc import Iterator, Sequence

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import HttpStatus, KeyNeeded, UnexpectedAnswer
from hearings.sources.legiscan import MOST_BILLS, LegiScan
from hearings.sources.parsing import read_hour
from tests.support.fake_server import FakeServer
from tests.support.legiscan_site import KEY, LegiScanSite, bill, calendar_row, error
from tests.support.replies import failing
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with


class TestLegiScan(SourceContract):
    source = LegiScan()
    key = KEY
    # Without the bill there is no hearing: see below.
    test_an_agenda_that_fails_alone_is_named = None

    def source_id(self, number: int) -> str:
        # The third of three, whose second is spoilt, is the second of its day.
        return f"city council 2026-12-01 {min(number, 2)}"

    def words_of(self, hour: str) -> str:
        found = read_hour(hour)
        return found.strftime("%H:%M") if found else ""

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = LegiScanSite(server)
        site.bills = [
            bill(
                one.id, title=one.item, state_link=one.link,
                calendar=[
                    calendar_row(
                        one.day, self.words_of(one.hour), location=one.body,
                        description=f"Hearing {one.id}",
                    )
                ],
            )
            for one in meetings
        ]  # fmt: skip
        spec = SourceSpec("legiscan", "ex", server.url())
        return Served(spec, "/", lambda asked, number: asked.query.get("id") == str(number))


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> LegiScanSite:
    return LegiScanSite(server)


def read(site: LegiScanSite, *, options: dict[str, str] | None = None, key: str = KEY) -> Reading:
    spec = SourceSpec("legiscan", "ex", site.server.url(), options or {})
    with asking() as asker:
        return LegiScan().fetch(visit_with(asker, spec, key=key))


def test_the_public_service_is_asked_with_one_key_for_all():
    spec = SourceSpec("legiscan", "ca")
    assert LegiScan().hosts(spec) == ("api.legiscan.com",)
    assert LegiScan().key_name(spec) == "legiscan"


def test_without_a_key_nobody_is_asked(site: LegiScanSite):
    with pytest.raises(KeyNeeded) as caught:
        read(site, key="")
    assert (caught.value.host, caught.value.key_name) == (site.server.host, "legiscan")
    assert site.server.asked == []


def test_a_refused_key_is_told(site: LegiScanSite):
    with pytest.raises(KeyNeeded):
        read(site, key="another")


def test_an_error_with_a_good_status_is_no_list(site: LegiScanSite):
    site.server.serve("/", error("The service rests"))
    with pytest.raises(UnexpectedAnswer):
        read(site)


def test_the_state_and_the_words_are_searched_in_its_current_session(site: LegiScanSite):
    read(site)
    read(site, options={"query": "cameras"})
    usual, own = site.asked_for("getSearchRaw")
    assert (usual.query["state"], usual.query["year"]) == ("EX", "2")
    assert '"facial recognition" OR ' in usual.query["query"]
    assert own.query["query"] == "cameras"


def test_bills_heard_together_are_one_hearing(site: LegiScanSite):
    row = calendar_row()
    site.bills = [bill(2, calendar=[row]), bill(1, calendar=[row, calendar_row("2026-12-08")])]
    first, second = read(site).records
    assert first.items is not None
    assert [item.bill and item.bill.number for item in first.items] == ["HB1", "HB2"]
    assert len(second.items or ()) == 1


def test_a_bill_that_cannot_be_read_is_named_and_nothing_counts_as_vanished(site: LegiScanSite):
    site.bills = [bill(1, calendar=[calendar_row()]), bill(2)]
    usual = site.server.answer
    site.server.answer = lambda asked: (  # type: ignore[method-assign]
        failing(410) if asked.query.get("id") == "2" else usual(asked)
    )
    reading = read(site)
    assert len(reading.records) == 1
    assert [one.source_id for one in reading.unread] == ["2"]
    assert reading.skipped == 1


def test_when_no_bill_can_be_read_the_reading_fails(site: LegiScanSite):
    site.bills = [bill(1), bill(2)]
    usual = site.server.answer
    site.server.answer = lambda asked: (  # type: ignore[method-assign]
        failing(410) if "id" in asked.query else usual(asked)
    )
    with pytest.raises(HttpStatus):
        read(site)


def test_only_the_most_relevant_bills_are_asked_for(site: LegiScanSite):
    site.bills = [bill(number) for number in range(1, MOST_BILLS + 11)]
    read(site)
    assert {asked.query["id"] for asked in site.asked_for("getBill")} == {
        str(number) for number in range(1, MOST_BILLS + 1)
    }


def test_the_key_is_in_no_log_and_no_error(site: LegiScanSite, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    read(site)
    site.server.serve("/", failing(410))
    with pytest.raises(HttpStatus) as caught:
        read(site)
    assert KEY not in caplog.text + str(caught.value)
