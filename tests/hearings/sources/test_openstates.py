# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.change import Field
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.errors import HttpStatus, KeyNeeded, UnexpectedAnswer
from hearings.sources.openstates import OpenStates
from hearings.sources.parsing import read_hour
from hearings.store.catalogue.catalogue import open_catalogue
from tests.support.fake_server import FakeServer
from tests.support.openstates_site import ID, KEY, OpenStatesSite, agenda_row, event
from tests.support.replies import Reply, data, failing
from tests.support.source_contract import (
    NOW,
    SAMPLEVILLE,
    TIMEZONE,
    Served,
    SourceContract,
    Steps,
    Told,
    asking,
    visit_with,
)


def start_of(told: Told) -> str:
    """The moment as the service writes it: in UTC, or the day alone where there is no hour."""
    hour = read_hour(told.hour)
    if hour is None:
        return told.day
    try:
        local = datetime.fromisoformat(f"{told.day}T{hour}").replace(tzinfo=ZoneInfo(TIMEZONE))
    except ValueError:
        return f"{told.day}T{hour}+00:00"
    return local.astimezone(UTC).isoformat()


class TestOpenStates(SourceContract):
    source = OpenStates()
    key = KEY
    # The agendas stand in the list.
    test_an_agenda_that_fails_alone_is_named = None

    def source_id(self, number: int) -> str:
        return ID.format(number)

    def words_of(self, hour: str) -> str:
        found = read_hour(hour)
        return found.strftime("%H:%M") if found else ""

    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        site = OpenStatesSite(server)
        site.events = [
            event(
                one.id, start_of(one), name=one.body, agenda=[agenda_row(one.item)],
                documents=[{"note": "Agenda", "links": [{"url": one.link, "note": ""}]}],
            )
            for one in meetings
        ]  # fmt: skip
        spec = SourceSpec("openstates", "mi", server.url())
        return Served(spec, "/events", lambda _asked, _number: False)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


@pytest.fixture
def site(server: FakeServer) -> OpenStatesSite:
    return OpenStatesSite(server)


def read(site: OpenStatesSite, client: str = "ca", **changes: object) -> Reading:
    spec = SourceSpec("openstates", client, site.server.url())
    with asking() as asker:
        return OpenStates().fetch(visit_with(asker, spec, **{"key": KEY, **changes}))


def test_the_public_service_is_asked_with_one_key_for_all():
    spec = SourceSpec("openstates", "ca")
    assert OpenStates().hosts(spec) == ("v3.openstates.org",)
    assert OpenStates().key_name(spec) == "openstates"


def test_without_a_key_nobody_is_asked(site: OpenStatesSite):
    with pytest.raises(KeyNeeded) as caught:
        read(site, key=None)
    assert (caught.value.host, caught.value.key_name) == (site.server.host, "openstates")
    assert site.server.asked == []


def test_a_refused_key_is_told(site: OpenStatesSite):
    with pytest.raises(KeyNeeded):
        read(site, key="another")
    site.server.fault("/events", failing(403, b'{"detail":"Must provide API Key"}'))
    with pytest.raises(KeyNeeded):
        read(site)


def test_the_key_goes_in_a_header_and_never_in_the_address(site: OpenStatesSite):
    read(site)
    (asked,) = site.server.asked
    assert asked.headers["x-api-key"] == KEY
    assert KEY not in asked.raw_query


def test_the_legislature_and_bare_dates_around_the_window_are_asked_for(site: OpenStatesSite):
    read(site, "ca")
    (asked,) = site.server.asked
    assert (asked.query["jurisdiction"], asked.query["per_page"]) == ("ca", "20")
    assert (asked.query["after"], asked.query["before"]) == ("2026-11-22", "2027-02-23")
    assert asked.raw_query.count("include=") == 6


def test_a_late_evening_of_the_last_day_is_the_next_day_in_utc(site: OpenStatesSite):
    site.events = [event(1, "2027-02-22T03:30:00+00:00"), event(2, "2027-02-22T05:30:00+00:00")]
    (record,) = read(site).records
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2027-02-21T22:30:00-05:00"


def test_days_without_hours_at_both_ends_are_read(site: OpenStatesSite):
    site.events = [
        event(number, day)
        for number, day in enumerate(
            ("2026-11-22", "2026-11-23", "2027-02-21", "2027-02-22"), start=1
        )
    ]
    assert [one.date.isoformat() for one in read(site).records] == ["2026-11-23", "2027-02-21"]


def test_every_page_is_read_and_told(site: OpenStatesSite):
    first = datetime(2026, 12, 1, 18, tzinfo=UTC)
    site.events = [
        event(number, (first + timedelta(hours=number)).isoformat()) for number in range(45)
    ]
    steps = Steps()
    assert len(read(site, step=steps).records) == 45
    assert [asked.query["page"] for asked in site.server.asked] == ["1", "2", "3"]
    assert steps.told[:3] == [(1, 3), (2, 3), (3, 3)]


def test_rows_that_slip_at_a_pages_edge_are_found_in_other_pages(site: OpenStatesSite):
    site.events = [event(number, location={"name": f"Room {number}"}) for number in range(45)]
    site.unsettled = 1
    assert len(read(site).records) == 45
    assert {asked.query["per_page"] for asked in site.server.asked} == {"20", "19"}


def test_a_list_that_stays_short_is_no_list(site: OpenStatesSite):
    site.events = [event(number) for number in range(25)]
    whole = site.server.answer
    site.server.answer = lambda asked: _without_last(whole(asked))  # type: ignore[method-assign]
    with pytest.raises(UnexpectedAnswer):
        read(site)


def _without_last(reply: Reply) -> Reply:
    assert isinstance(reply.body, bytes)
    told = json.loads(reply.body)
    return data(told | {"results": told["results"][:-1]})


def test_a_list_that_became_shorter_on_the_way_is_read_again(site: OpenStatesSite):
    site.events = [event(number) for number in range(21)]
    steps = Steps()

    def shorten(done: int, total: int) -> None:
        steps(done, total)
        del site.events[20:]

    assert len(read(site, step=shorten).records) == 20


def test_an_endless_list_is_not_followed(site: OpenStatesSite):
    site.events = [event(number) for number in range(2_001)]
    with pytest.raises(UnexpectedAnswer):
        read(site)
    assert len(site.server.asked) == 1


def test_a_deleted_event_is_no_longer_listed_and_not_cancelled(site: OpenStatesSite):
    site.events = [event(1), event(2, deleted=True)]
    reading = read(site, "mi")
    assert [one.source_ids for one in reading.records] == [(ID.format(1),)]
    assert reading.skipped == 0


def test_an_edit_that_makes_a_new_id_is_a_change_of_the_same_hearing(
    site: OpenStatesSite, tmp_path: Path
):
    catalogue = open_catalogue(tmp_path / "catalogue.db")
    site.events = [event(1, "2026-12-01T18:00:00+00:00", location={"name": "Room 1"})]
    (new,) = catalogue.store_reading(SAMPLEVILLE, read(site), NOW)
    site.events = [event(2, "2026-12-01T20:00:00+00:00", location={"name": "Room 2"})]
    (changed,) = catalogue.store_reading(SAMPLEVILLE, read(site), NOW)
    assert (changed.hearing_id, changed.is_new) == (new.hearing_id, False)
    assert {one.field for one in changed.changes} == {Field.TIME, Field.LOCATION}
    site.events = []
    catalogue.store_reading(SAMPLEVILLE, read(site), NOW)
    assert catalogue.hearing(new.hearing_id).record.status is Status.UNLISTED
    catalogue.close()


def test_a_forbidden_list_without_a_word_of_keys_is_a_status(site: OpenStatesSite):
    site.server.fault("/events", failing(403), times=4)
    with pytest.raises(HttpStatus):
        read(site)
