# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Window
from hearings.domain.replacing import replacements
from hearings.domain.status import Status
from hearings.errors import Cancelled, UnknownClient
from hearings.sources.base import Visit
from hearings.sources.sample import PERIOD, Sample
from tests.support.source_contract import NOW, TODAY, ReadingContract, asking, visit_with

CLIENTS = ("sampleville", "example-county", "demo-state")


@pytest.fixture
def visit() -> Iterator[Visit]:
    with asking(is_offline=True) as asker:
        yield visit_with(asker, SourceSpec("sample", "sampleville"))


class TestSample(ReadingContract):
    source = Sample()

    @pytest.fixture
    def visit(self) -> Iterator[Visit]:
        with asking(is_offline=True) as asker:
            yield visit_with(asker, SourceSpec("sample", "example-county"))


def everything(visit: Visit, window: Window) -> list[HearingRecord]:
    return [
        record
        for client in CLIENTS
        for record in Sample()
        .fetch(replace(visit, spec=SourceSpec("sample", client), window=window))
        .records
    ]


def hearings(visit: Visit, window: Window) -> list[Hearing]:
    moment: datetime = NOW
    return [
        Hearing(record.source_ids[0], "sample", record, (), moment, moment)
        for record in everything(visit, window)
    ]


def test_it_contacts_nobody(visit: Visit):
    assert Sample().hosts(visit.spec) == ()
    assert Sample().key_name(visit.spec) is None


@pytest.mark.parametrize("start", [TODAY, date(2027, 1, 1), date(2030, 6, 5)])
def test_every_state_is_ahead_whenever_it_is_tried(visit: Visit, start: date):
    records = everything(visit, Window(start, start + PERIOD - timedelta(days=1)))
    assert len(records) == 25
    assert {record.status for record in records} == {
        Status.SCHEDULED, Status.CANCELLED, Status.POSTPONED,
    }  # fmt: skip
    assert sum(len(record.bodies) > 1 for record in records) == 1
    assert sum(record.starts_at is None and bool(record.time_text) for record in records) == 2
    assert sum(not record.time_text for record in records) == 1
    assert sum(record.remote_url is not None for record in records) == 3
    assert any(len(record.title) > 300 for record in records)
    assert any(len(record.items or ()) > 40 for record in records)
    assert any(record.items == () for record in records)
    texts = [item.text for record in records for item in record.items or ()]
    assert any("cámaras de vigilancia" in text for text in texts)


def test_no_hearing_falls_on_a_week_end(visit: Visit):
    days = [record.date.weekday() for record in everything(visit, Window(TODAY, TODAY + PERIOD))]
    assert max(days) <= 4


def test_a_hearing_keeps_its_day_and_id_from_one_week_to_the_next(visit: Visit):
    later = Window(TODAY + timedelta(days=10), TODAY + timedelta(days=40))
    now = {one.source_ids: one for one in everything(visit, Window(TODAY, later.last))}
    then = everything(visit, later)
    assert then
    assert all(now[record.source_ids] == record for record in then)


def test_each_time_a_hearing_comes_round_it_is_another_hearing(visit: Visit):
    records = everything(visit, Window(TODAY, TODAY + 2 * PERIOD - timedelta(days=1)))
    assert len(records) == 50
    assert len({record.source_ids for record in records}) == 50


def test_before_the_first_round_there_is_nothing(visit: Visit):
    assert everything(visit, Window(date(2020, 1, 1), date(2020, 12, 31))) == []


def test_what_was_postponed_is_set_anew(visit: Visit):
    known = hearings(visit, Window(TODAY, TODAY + 2 * PERIOD))
    found = {one.split("-")[0]: other.split("-")[0] for one, other in replacements(known).items()}
    assert found == {"106": "107", "304": "305"}


def test_every_place_and_link_is_invented(visit: Visit):
    for record in everything(visit, Window(TODAY, TODAY + PERIOD)):
        assert (record.page_url or "").startswith("https://example.org/")
        for item in record.items or ():
            if item.bill:
                assert (item.bill.url or "").startswith("https://example.org/")
            assert all(one.url.startswith("https://example.org/") for one in item.documents)


def test_another_client_is_unknown(visit: Visit):
    with pytest.raises(UnknownClient):
        Sample().fetch(replace(visit, spec=SourceSpec("sample", "nowhere")))


def test_it_stops_when_asked(visit: Visit):
    visit.stop.give()
    with pytest.raises(Cancelled):
        Sample().fetch(visit)
