# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings are handed out whole, by id or in the order of the list."""

import threading
from datetime import date, timedelta

import pytest

from hearings.domain.listing import ListQuery
from hearings.errors import UnknownHearing
from hearings.store.catalogue import catalogue as catalogue_module
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import SEEN, marked_item, sample_place, sample_reading, sample_record

PLACE = sample_place()


def test_an_unknown_hearing_is_told(catalogue: Catalogue):
    with pytest.raises(UnknownHearing) as told:
        catalogue.hearing("nowhere-1")
    assert told.value.given == "nowhere-1"
    assert catalogue.hearings_by_id(["nowhere-1"]) == {}
    assert catalogue.hearings_by_id([]) == {}


def test_hearings_come_in_the_order_of_the_list_whatever_their_number(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(catalogue_module, "_AT_ONCE", 7)
    days = [date(2026, 12, 1) + timedelta(days=(n * 17) % 30) for n in range(40)]
    crowd = [sample_record(str(n), day) for n, day in enumerate(days)]
    catalogue.store_reading(PLACE, sample_reading(*crowd), SEEN)
    found = [one.record.date for one in catalogue.hearings(ListQuery())]
    assert found == sorted(days)


def test_only_what_is_asked_for_is_handed_out(catalogue: Catalogue):
    marked = sample_record("1", items=(marked_item(),))
    catalogue.store_reading(PLACE, sample_reading(marked, sample_record("2")), SEEN)

    def found(query: ListQuery) -> list[str]:
        return [one.record.source_ids[0] for one in catalogue.hearings(query)]

    assert found(ListQuery(topics=("facial-recognition",))) == ["1"]
    assert found(ListQuery(text="traffic")) == ["2"]
    assert found(ListQuery(text="traffic facial")) == []
    assert found(ListQuery(text="nosuchword")) == []


def test_a_hearing_that_is_merged_while_the_list_is_handed_out_stops_nothing(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(catalogue_module, "_AT_ONCE", 1)
    catalogue.store_reading(
        PLACE, sample_reading(sample_record("1", hour=9), sample_record("2", hour=10)), SEEN
    )
    handed_out = catalogue.hearings(ListQuery())
    first = next(handed_out)
    joint = sample_record(source_ids=("1", "2"), hour=9)
    catalogue.store_reading(PLACE, sample_reading(joint), SEEN + timedelta(hours=1))
    (second,) = handed_out
    assert (first.record.source_ids, second.record.source_ids) == (("1",), ("2",))


def test_a_reader_sees_a_reading_whole_or_not_at_all(catalogue: Catalogue):
    crowd = [sample_record(str(n)) for n in range(60)]
    seen = set()
    is_over = threading.Event()

    def read() -> None:
        while not is_over.is_set():
            seen.add(catalogue.count())

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(6):
        catalogue.store_reading(sample_place(f"place{turn}-ca"), sample_reading(*crowd), SEEN)
    is_over.set()
    reader.join()
    assert seen <= {60 * turn for turn in range(7)}
    assert catalogue.count() == 360
