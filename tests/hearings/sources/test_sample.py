# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hearings.domain.hearing import Bill, Document, Hearing, HearingRecord
from hearings.domain.place import SourceSpec
from hearings.domain.replacing import replacements
from hearings.domain.status import Status
from hearings.domain.window import Window
from hearings.errors import Cancelled, UnknownClient
from hearings.sources.base import Visit
from hearings.sources.sample import Sample
from tests.support.source_contract import NOW, TODAY, ReadingContract, asking, visit_with
from tests.support.turned_clock import TurnedClock

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


def everything(visit: Visit, today: date = TODAY, first_after: int = 0) -> list[HearingRecord]:
    clock = TurnedClock(datetime(today.year, today.month, today.day, 17, tzinfo=UTC))
    window = Window(today + timedelta(days=first_after), today + timedelta(days=60))
    visits = (
        replace(visit, spec=SourceSpec("sample", client), clock=clock, window=window)
        for client in CLIENTS
    )
    return [record for one in visits for record in Sample().fetch(one).records]


def test_it_contacts_nobody(visit: Visit):
    assert Sample().hosts(visit.spec) == ()
    assert Sample().key_name(visit.spec) is None


@pytest.mark.parametrize("days", range(7))
def test_every_state_is_ahead_whenever_it_is_tried(visit: Visit, days: int):
    records = everything(visit, TODAY + timedelta(days=days))
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


@pytest.mark.parametrize("days", range(7))
def test_no_hearing_falls_on_a_week_end(visit: Visit, days: int):
    records = everything(visit, TODAY + timedelta(days=days))
    assert max(record.date.weekday() for record in records) <= 4


@pytest.mark.parametrize(
    ("today", "start"),
    [
        (date(2026, 11, 23), "2026-11-24 18:00:00-05:00"),
        (date(2026, 11, 26), "2026-11-27 18:00:00-05:00"),
        (date(2026, 11, 27), "2026-11-30 18:00:00-05:00"),
        (date(2026, 11, 28), "2026-11-30 18:00:00-05:00"),
    ],
)
def test_hearings_are_dated_from_today(visit: Visit, today: date, start: str):
    known = {record.source_ids[0]: record for record in everything(visit, today)}
    assert str(known["101"].starts_at) == start


def test_what_lies_outside_the_window_is_left_out(visit: Visit):
    days = [record.date for record in everything(visit, first_after=30)]
    assert days
    assert min(days) >= TODAY + timedelta(days=30)


def test_an_item_has_its_bill_note_and_paper(visit: Visit):
    first = everything(visit)[0]
    assert first.agenda_url == "https://example.org/sampleville/hearings/101/agenda.pdf"
    assert first.items is not None
    item = first.items[0]
    bills = "https://example.org/sampleville/bills/26-0114"
    assert (item.number, item.source_id) == ("4.1", "26-0114")
    assert item.bill == Bill(
        "26-0114", "Surveillance use policy for automated license plate readers", bills
    )
    assert item.note == "First reading. Continued from the Public Safety Committee."
    assert item.documents == (Document("Draft surveillance use policy", f"{bills}/paper.pdf"),)
    assert [one.text for one in first.items[3:]] == [
        "Call to order", "Approval of the minutes", "Public comment", "Adjournment",
    ]  # fmt: skip


def test_what_was_postponed_is_set_anew(visit: Visit):
    known = [
        Hearing(record.source_ids[0], "sample", record, (), NOW, NOW)
        for record in everything(visit)
    ]
    assert replacements(known) == {"106": "107", "304": "305"}


def test_every_place_and_link_is_invented(visit: Visit):
    for record in everything(visit):
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
