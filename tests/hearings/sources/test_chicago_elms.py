# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.errors import UnexpectedAnswer
from hearings.sources.chicago_elms import ChicagoElms
from hearings.sources.parsing import read_date
from tests.support.chicago_elms_site import ChicagoElmsSite, item, meeting
from tests.support.fake_server import FakeServer
from tests.support.source_contract import (
    TIMEZONE,
    Served,
    SourceContract,
    Told,
    asking,
    visit_with,
)
from tests.support.told_clock import clock_of

GUID = "00000000-0000-4000-8000-{:012d}"


def utc(day: str, hour: str) -> str:
    local = datetime.fromisoformat(f"{day}T{clock_of(hour)}").replace(tzinfo=ZoneInfo(TIMEZONE))
    return local.astimezone(UTC).isoformat()


def as_told(told: Told) -> dict[str, object]:
    moment = utc(told.day, told.hour) if read_date(told.day) else f"{told.day}T15:00:00+00:00"
    agenda = {"path": told.link, "fileName": "a.pdf", "attachmentType": "Agenda", "sort": 1}
    return meeting(GUID.format(told.id), moment, body=told.body, files=[agenda])


class TestChicagoElms(SourceContract):
    source = ChicagoElms()

    def source_id(self, number: int) -> str:
        return GUID.format(number)

    def words_of(self, hour: str) -> str:
        return clock_of(hour)

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = ChicagoElmsSite(server, [as_told(one) for one in meetings])
        for one in meetings:
            site.agendas[GUID.format(one.id)] = [{"title": "", "items": [item(one.item)]}]
        return Served(
            SourceSpec("chicago-elms", base_url=server.url()),
            "/meeting",
            lambda asked, number: asked.path == f"/meeting-agenda/{GUID.format(number)}",
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> ChicagoElmsSite:
    return ChicagoElmsSite(server)


def read(site: ChicagoElmsSite) -> Reading:
    spec = SourceSpec("chicago-elms", base_url=site.server.url())
    with asking() as asker:
        return ChicagoElms().fetch(visit_with(asker, spec))


def test_the_clerk_s_service_is_asked_unless_another_is_named():
    spec = SourceSpec("chicago-elms")
    assert ChicagoElms().hosts(spec) == ("api.chicityclerkelms.chicago.gov",)
    assert ChicagoElms().key_name(spec) is None


def test_the_window_is_asked_for_in_utc_from_local_midnight_to_local_midnight(
    server: FakeServer, site: ChicagoElmsSite
):
    read(site)
    [asked] = server.asked_for("/meeting")
    assert asked.query["filter"] == (
        "date ge 2026-11-23T05:00:00Z and date lt 2027-02-22T05:00:00Z"
    )


def test_an_evening_meeting_of_the_last_day_is_read(site: ChicagoElmsSite):
    # 02:30 in UTC on the day after the window.
    site.meetings.append(meeting("A", "2027-02-22T02:30:00+00:00"))
    (record,) = read(site).records
    assert (record.date.isoformat(), record.time_text) == ("2027-02-21", "21:30")


@pytest.mark.parametrize("most_rows", [1, 2, 3, 500])
def test_all_pages_are_read_however_short_they_are(
    server: FakeServer, site: ChicagoElmsSite, most_rows: int
):
    site.meetings += [meeting(f"M{day}", f"2026-12-0{day}T15:00:00+00:00") for day in range(1, 6)]
    site.most_rows = most_rows
    assert [one.source_ids[0] for one in read(site).records] == ["M1", "M2", "M3", "M4", "M5"]
    assert len(server.asked_for("/meeting")) == -(-5 // most_rows)


@pytest.mark.parametrize("promised", [6, 2_000_000])
def test_fewer_rows_than_promised_are_no_list(site: ChicagoElmsSite, promised: int):
    site.meetings.append(meeting("A", "2026-12-01T15:00:00+00:00"))
    site.promised = promised
    with pytest.raises(UnexpectedAnswer):
        read(site)


def test_a_meeting_that_comes_on_two_pages_is_one(site: ChicagoElmsSite):
    site.meetings += [meeting("A", "2026-12-01T15:00:00+00:00")] * 2
    site.most_rows = 1
    assert [one.source_ids for one in read(site).records] == [("A",)]


def test_without_items_an_agenda_that_is_a_file_counts_as_unread(site: ChicagoElmsSite):
    paper = {"path": "https://example.org/a.pdf", "attachmentType": "Agenda", "sort": 1}
    site.meetings += [
        meeting("A", "2026-12-01T15:00:00+00:00", files=[paper]),
        meeting("B", "2026-12-02T15:00:00+00:00"),
    ]
    reading = read(site)
    assert [one.items for one in reading.records] == [None, ()]
    assert reading.unread == ()
