# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A newer taxonomy marks everything over, and only what is different is written."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from hearings.clock import StopSignal
from hearings.domain.hearing import HearingRecord
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.topic import NOTHING_FOUND, TopicHit, Verdict
from hearings.errors import Cancelled
from hearings.store.catalogue import marking
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import (
    SEEN,
    marked_item,
    sample_item,
    sample_place,
    sample_reading,
    sample_record,
)

PLACE = sample_place()
DRONES = Verdict(Label.BORDERLINE, (TopicHit("drones", ("Drone",), ((0, 5),)),))


def drone_judge(record: HearingRecord) -> HearingRecord:
    """Everything that begins with Drone is about drones, nothing else about anything."""
    items = record.items
    if items is not None:
        items = tuple(
            replace(item, verdict=DRONES if item.text.startswith("Drone") else NOTHING_FOUND)
            for item in items
        )
    verdict = DRONES if record.title.startswith("Drone") else NOTHING_FOUND
    return replace(record, items=items, verdict=verdict, title="never taken over")


def fill(catalogue: Catalogue) -> None:
    catalogue.store_reading(
        PLACE,
        sample_reading(
            sample_record("1", items=(sample_item("Drone show"), marked_item())),
            sample_record("2", title="Drone day", items=None),
            sample_record("3", items=(sample_item("Trees"),)),
        ),
        SEEN,
    )


def of_topic(catalogue: Catalogue, topic: str) -> list[str]:
    return [one.id[-1] for one in catalogue.hearings(ListQuery(topics=(topic,)))]


def test_a_new_catalogue_is_marked_with_nothing_and_at_once_with_anything(catalogue: Catalogue):
    assert catalogue.marked_with() == ""
    catalogue.mark_again(drone_judge, "v1")
    assert catalogue.marked_with() == "v1"


def test_every_verdict_is_the_judge_s_and_the_list_follows(catalogue: Catalogue):
    fill(catalogue)
    assert of_topic(catalogue, "facial-recognition") == ["1"]
    catalogue.mark_again(drone_judge, "v2")
    hearing = catalogue.hearing("sampleville-ca-legistar-1")
    assert [item.verdict for item in hearing.record.items or ()] == [DRONES, NOTHING_FOUND]
    assert (hearing.label, hearing.record.title) == (Label.BORDERLINE, "City Council")
    assert catalogue.hearing("sampleville-ca-legistar-2").record.verdict == DRONES
    assert sorted(of_topic(catalogue, "drones")) == ["1", "2"]
    assert of_topic(catalogue, "facial-recognition") == []
    assert not list(catalogue.hearings(ListQuery(least=Label.SURVEILLANCE)))


def test_marking_is_no_change_of_a_hearing(catalogue: Catalogue):
    fill(catalogue)
    catalogue.mark_again(drone_judge, "v2")
    hearing = catalogue.hearing("sampleville-ca-legistar-1")
    assert (hearing.changed_at, hearing.changes, hearing.sequence) == (SEEN, (), 0)


def test_with_the_same_version_nothing_is_judged(catalogue: Catalogue):
    fill(catalogue)
    catalogue.mark_again(drone_judge, "v2")

    def never(record: HearingRecord) -> HearingRecord:
        raise AssertionError("judged again")

    catalogue.mark_again(never, "v2")


def test_many_hearings_are_marked_in_batches_that_can_be_stopped(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(marking, "AT_ONCE", 3)
    crowd = [sample_record(str(n), items=(sample_item("Drone"),)) for n in range(10)]
    catalogue.store_reading(PLACE, sample_reading(*crowd), SEEN)
    stop = StopSignal()
    judged = []

    def stopping(record: HearingRecord) -> HearingRecord:
        judged.append(record)
        if len(judged) == 4:
            stop.give()
        return drone_judge(record)

    with pytest.raises(Cancelled):
        catalogue.mark_again(stopping, "v2", stop)
    assert len(judged) == 6
    assert catalogue.marked_with() == ""
    assert len(of_topic(catalogue, "drones")) == 6
    catalogue.mark_again(drone_judge, "v2", StopSignal())
    assert len(of_topic(catalogue, "drones")) == 10


def test_a_merged_entry_is_marked_without_coming_back(catalogue: Catalogue):
    one, two = (sample_record(n, items=(sample_item("Drone"),)) for n in "12")
    catalogue.store_reading(PLACE, sample_reading(one, two), SEEN)
    joint = replace(one, source_ids=("1", "2"))
    catalogue.store_reading(PLACE, sample_reading(joint), SEEN + timedelta(days=1))
    catalogue.mark_again(drone_judge, "v2")
    assert of_topic(catalogue, "drones") == ["1"]


def test_unchanged_rows_are_not_written(catalogue: Catalogue):
    fill(catalogue)
    catalogue.mark_again(drone_judge, "v2")
    connection = sqlite3.connect(catalogue.path)
    before = connection.execute("PRAGMA data_version").fetchone()
    rows = connection.execute("SELECT * FROM hearing").fetchall()
    catalogue.mark_again(drone_judge, "v3")
    assert connection.execute("SELECT * FROM hearing").fetchall() == rows
    assert connection.execute("PRAGMA data_version").fetchone() != before
    connection.close()
    assert catalogue.marked_with() == "v3"
