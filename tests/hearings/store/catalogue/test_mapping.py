# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A record comes back equal from its columns, and the list's columns tell what it says."""

from dataclasses import fields

from hypothesis import given

from hearings.domain.hearing import (
    AgendaItem,
    Bill,
    HearingRecord,
    gathered_topics,
    strongest_label,
)
from hearings.domain.label import Label
from hearings.store.catalogue.mapping import (
    DRAWN_COLUMNS,
    ITEM_COLUMNS,
    RECORD_COLUMNS,
    as_in_table,
    drawn_values,
    item_values,
    record_from,
    record_values,
    visible,
)
from hearings.store.catalogue.tables import agenda_item, hearing
from hearings.store.catalogue.verdicts import words_from
from tests.hearings.store.catalogue.any_record import records
from tests.support.records import marked_item, sample_item, sample_record


@given(records())
def test_a_record_comes_back_equal(record: HearingRecord):
    values = record_values(record)
    items = None if record.items is None else [item_values(item) for item in record.items]
    assert len(values) == len(RECORD_COLUMNS)
    assert record_from(values, items) == record


@given(records())
def test_the_drawn_columns_say_what_the_record_says(record: HearingRecord):
    rank, topics, count, lead = drawn_values(record)
    assert rank == strongest_label(record).rank
    assert words_from(str(topics)) == tuple(hit.topic for hit in gathered_topics(record))
    assert count == (None if record.items is None else len(record.items))
    ranks = [item.verdict.label.rank for item in record.items or ()]
    if lead is None:
        assert max(ranks, default=0) == 0
    else:
        assert isinstance(lead, int)
        assert ranks[lead] == max(ranks) > 0
        assert lead == ranks.index(max(ranks))


def test_the_lead_is_the_first_of_the_strongest_items():
    weak = marked_item("A drone show", "drone", "drones", Label.BORDERLINE)
    strong = marked_item()
    record = sample_record(items=(sample_item(), weak, strong, strong))
    assert drawn_values(record) == (2, '["drones","facial-recognition"]', 4, 2)


def test_what_a_person_cannot_see_stands_at_both_ends():
    values = dict(zip(RECORD_COLUMNS, record_values(sample_record()), strict=True))
    for hidden in ("source_ids", "modified", "verdict"):
        del values[hidden]
    assert visible(record_values(sample_record())) == tuple(values.values())


def test_no_field_of_a_record_or_an_item_is_forgotten():
    assert set(RECORD_COLUMNS) == {field.name for field in fields(HearingRecord)} - {"items"}
    bill = {f"bill_{field.name}" for field in fields(Bill)}
    assert set(ITEM_COLUMNS) == {field.name for field in fields(AgendaItem)} - {"bill"} | bill


def test_the_columns_are_those_of_the_tables_in_their_order():
    names = [column.name for column in hearing.columns]
    ours = as_in_table(RECORD_COLUMNS, DRAWN_COLUMNS)
    assert tuple(names[-len(ours) :]) == ours
    assert [column.name for column in agenda_item.columns][2:] == list(ITEM_COLUMNS)
