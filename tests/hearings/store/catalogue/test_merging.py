# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Entries that turn out to be one hearing go on as one, and no id is ever lost."""

from datetime import timedelta

from hearings.domain.change import Field
from hearings.domain.listing import ListQuery
from hearings.domain.stored import Stored
from hearings.store.catalogue.catalogue import Catalogue
from hearings.store.catalogue.glance import Glance
from tests.support.records import SEEN, sample_item, sample_place, sample_reading, sample_record

PLACE = sample_place()
LATER = SEEN + timedelta(days=1)
LATEST = SEEN + timedelta(days=2)
FIRST, SECOND, THIRD = (f"sampleville-ca-legistar-{number}" for number in (11, 21, 31))

SAFETY = sample_record("11", bodies=("Committee on Safety",))
HEALTH = sample_record("21", bodies=("Committee on Health",), items=(sample_item("Apples"),))
LAND = sample_record("31", bodies=("Committee on Land",))
JOINT = sample_record(
    source_ids=("31", "11", "21"),
    bodies=("Committee on Land", "Committee on Safety", "Committee on Health"),
)


def listed(catalogue: Catalogue, text: str = "") -> list[str]:
    return [one.id for one in catalogue.hearings(ListQuery(text=text))]


def merge(catalogue: Catalogue) -> tuple[Stored, ...]:
    catalogue.store_reading(PLACE, sample_reading(SAFETY, HEALTH, LAND), SEEN)
    return catalogue.store_reading(PLACE, sample_reading(JOINT), LATER)


def test_the_oldest_entry_goes_on_and_the_others_leave_the_list(catalogue: Catalogue):
    (stored,) = merge(catalogue)
    assert stored.hearing_id == FIRST
    assert [change.field for change in stored.changes] == [Field.BODIES]
    assert listed(catalogue) == [FIRST]
    assert catalogue.hearing(FIRST).record == JOINT
    assert {one.id for one in catalogue.hearing(FIRST).sources} == {"11", "21", "31"}


def test_an_absorbed_id_is_answered_with_the_hearing_that_goes_on(
    catalogue: Catalogue, glance: Glance
):
    merge(catalogue)
    assert catalogue.hearing(SECOND).id == FIRST
    found = catalogue.hearings_by_id([THIRD, FIRST, "unknown"])
    assert {asked: one.id for asked, one in found.items()} == {THIRD: FIRST, FIRST: FIRST}
    assert glance.position(ListQuery(), SECOND) == 0


def test_what_only_the_absorbed_said_is_found_no_more(catalogue: Catalogue):
    merge(catalogue)
    assert listed(catalogue, "apples") == []
    assert listed(catalogue, "health land") == [FIRST]


def test_a_merged_hearing_is_unchanged_the_next_time(catalogue: Catalogue):
    merge(catalogue)
    assert catalogue.store_reading(PLACE, sample_reading(JOINT), LATEST) == ()


def test_entries_that_part_again_have_their_own_ids_again(catalogue: Catalogue):
    merge(catalogue)
    stored = catalogue.store_reading(PLACE, sample_reading(SAFETY, HEALTH, LAND), LATEST)
    assert {one.hearing_id for one in stored} == {FIRST, SECOND, THIRD}
    assert not any(one.is_new for one in stored)
    assert sorted(listed(catalogue)) == [FIRST, SECOND, THIRD]
    assert catalogue.hearing(FIRST).record == SAFETY
    assert catalogue.hearing(THIRD).record == LAND
    assert catalogue.hearing(SECOND).record == HEALTH
    assert listed(catalogue, "apples") == [SECOND]
    assert (
        catalogue.store_reading(
            PLACE, sample_reading(SAFETY, HEALTH, LAND), LATEST + timedelta(days=1)
        )
        == ()
    )


def test_a_chain_of_merges_ends_at_the_oldest(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(SAFETY, HEALTH, LAND), SEEN)
    pair = sample_record(source_ids=("21", "31"), bodies=JOINT.bodies)
    catalogue.store_reading(PLACE, sample_reading(SAFETY, pair), LATER)
    assert catalogue.hearing(THIRD).id == SECOND
    catalogue.store_reading(PLACE, sample_reading(JOINT), LATEST)
    assert [catalogue.hearing(one).id for one in (FIRST, SECOND, THIRD)] == [FIRST] * 3
