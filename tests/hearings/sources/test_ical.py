# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from hearings.domain.hearing import HearingRecord
from hearings.domain.place import SourceSpec
from hearings.errors import FileUnreadable, UnexpectedAnswer, UnknownClient
from hearings.overriding import override
from hearings.sources.ical import Ical
from hearings.sources.parsing import read_hour
from tests.support.fake_server import FakeServer
from tests.support.ical_feed import calendar, event, feed
from tests.support.source_contract import Served, SourceContract, Told, asking, visit_with

PATH = "/calendar.ics"


def told_event(one: Told) -> str:
    day, hour = one.day.replace("-", ""), read_hour(one.hour)
    start = f";VALUE=DATE:{day}" if hour is None else f"{day}T{hour:%H%M}00"
    return event(str(one.id), start, f"ATTACH:{one.link}", SUMMARY=one.body, DESCRIPTION=one.item)


class TestIcal(SourceContract):
    source = Ical()
    has_agendas = False

    @override
    def words_of(self, hour: str) -> str:
        clock = read_hour(hour)
        return "" if clock is None else f"{clock:%H:%M}"

    @override
    def serve(self, server: FakeServer, meetings: Sequence[Told]) -> Served:
        server.serve(PATH, feed(*map(told_event, meetings)))
        return Served(
            SourceSpec("ical", base_url=server.url(PATH)), PATH, lambda _asked, _number: False
        )


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with FakeServer() as server:
        yield server


def read(address: str) -> tuple[HearingRecord, ...]:
    with asking() as asker:
        return Ical().fetch(visit_with(asker, SourceSpec("ical", base_url=address))).records


def test_webcal_is_https_by_another_name():
    for scheme in ("webcal", "WEBCALS"):
        spec = SourceSpec("ical", base_url=f"{scheme}://town.example/c.ics")
        assert Ical().hosts(spec) == ("town.example",)


def test_an_address_may_have_a_query(server: FakeServer):
    server.route(
        PATH, lambda asked: feed(event(asked.query["view"], "20261201T180000", SUMMARY="Council"))
    )
    (record,) = read(server.url(f"{PATH}?view=7&ical=1"))
    assert record.source_ids == ("7",)


def test_a_file_of_this_computer_is_read_and_nobody_is_asked(tmp_path: Path):
    path = tmp_path / "my council.ics"
    path.write_bytes(calendar(event("1", "20261201T180000", SUMMARY="City Council")))
    for address in (str(path), path.as_uri()):
        assert Ical().hosts(SourceSpec("ical", base_url=address)) == ()
        assert [one.source_ids for one in read(address)] == [("1",)]


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(FileUnreadable) as caught:
        read(str(tmp_path / "gone.ics"))
    assert caught.value.path == str(tmp_path / "gone.ics")
    assert caught.value.reason


def test_a_file_that_is_no_calendar_is_no_empty_list(tmp_path: Path):
    path = tmp_path / "notes.ics"
    path.write_text("Council meets on Tuesday")
    with pytest.raises(UnexpectedAnswer) as caught:
        read(str(path))
    assert caught.value.found == "other"


def test_without_an_address_nothing_can_be_read():
    with asking() as asker, pytest.raises(UnknownClient):
        Ical().fetch(visit_with(asker, SourceSpec("ical", "sampleville")))
    assert Ical().hosts(SourceSpec("ical", "sampleville")) == ()
