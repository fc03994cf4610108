# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What people bring stands beside what sources list, and neither harms the other."""

from dataclasses import replace
from datetime import date, timedelta

from hearings.domain.by_hand import BY_HAND
from hearings.domain.hearing import Hearing
from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import DAY, SEEN, sample_place, sample_reading, sample_record

PLACE = sample_place()
LATER = SEEN + timedelta(hours=1)
BROUGHT = sample_record("0f7b", bodies=("Library Board",), title="Cameras in the library")


def held(catalogue: Catalogue) -> list[Hearing]:
    return list(catalogue.hearings(ListQuery()))


def test_a_hearing_that_was_brought_is_a_hearing_like_others(catalogue: Catalogue):
    (stored,) = catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    assert stored.is_new
    (hearing,) = held(catalogue)
    assert hearing.id == stored.hearing_id == f"{PLACE.id}-by-hand-0f7b"
    assert hearing.record == BROUGHT
    assert [one.system for one in hearing.sources] == [BY_HAND]


def test_it_is_in_the_list_of_its_place_although_that_was_never_read(catalogue: Catalogue):
    catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    assert len(list(catalogue.hearings(ListQuery(places=(PLACE.id,))))) == 1
    assert list(catalogue.hearings(ListQuery(places=("xx-elsewhere",)))) == []
    assert catalogue.place_states(SEEN) == ()


def test_a_refresh_does_not_miss_it(catalogue: Catalogue):
    catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    catalogue.store_reading(PLACE, sample_reading(sample_record("1")), LATER)
    catalogue.store_reading(PLACE, sample_reading(), LATER)
    found = {one.record.source_ids[0]: one.record.status for one in held(catalogue)}
    assert found == {"1": Status.UNLISTED, "0f7b": Status.SCHEDULED}


def test_it_does_not_miss_what_was_brought_before_nor_what_sources_list(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record("1")), SEEN)
    catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    other = replace(BROUGHT, source_ids=("77aa",), date=DAY + timedelta(days=1), starts_at=None)
    catalogue.store_by_hand(PLACE, (other,), LATER)
    assert [one.record.status for one in held(catalogue)] == [Status.SCHEDULED] * 3


def test_it_says_nothing_about_when_the_place_was_read(catalogue: Catalogue):
    catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    assert catalogue.place_states(SEEN) == ()
    catalogue.store_reading(PLACE, sample_reading(sample_record("1")), SEEN)
    catalogue.store_by_hand(PLACE, (BROUGHT,), LATER)
    (state,) = catalogue.place_states(LATER)
    assert (state.read_at, state.system) == (SEEN, "legistar")


def test_brought_again_it_changes_and_is_not_doubled(catalogue: Catalogue):
    catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    assert catalogue.store_by_hand(PLACE, (BROUGHT,), LATER) == ()
    moved = replace(BROUGHT, location="Town Hall")
    (stored,) = catalogue.store_by_hand(PLACE, (moved,), LATER)
    assert not stored.is_new
    (hearing,) = held(catalogue)
    assert (hearing.record.location, hearing.sequence) == ("Town Hall", 1)


def test_what_a_source_lists_too_is_one_hearing_as_the_source_has_it(catalogue: Catalogue):
    listed = sample_record("1")
    catalogue.store_reading(PLACE, sample_reading(listed), SEEN)
    told = sample_record("0f7b", location="Somewhere else", items=None)
    assert catalogue.store_by_hand(PLACE, (told,), LATER) == ()
    (hearing,) = held(catalogue)
    assert hearing.record == listed
    assert {one.system for one in hearing.sources} == {"legistar", BY_HAND}


def test_what_was_brought_first_is_taken_over_by_its_source(catalogue: Catalogue):
    told = sample_record("0f7b", location="Somewhere else", items=None)
    (stored,) = catalogue.store_by_hand(PLACE, (told,), SEEN)
    catalogue.store_reading(PLACE, sample_reading(sample_record("1")), LATER)
    (hearing,) = held(catalogue)
    assert hearing.id == stored.hearing_id
    assert hearing.record.location == sample_record("1").location


def test_nothing_brought_changes_nothing(catalogue: Catalogue):
    assert catalogue.store_by_hand(PLACE, (), SEEN) == ()


def test_a_text_no_database_takes_is_cleaned(catalogue: Catalogue):
    catalogue.store_by_hand(PLACE, (replace(BROUGHT, title="A \ud800 hearing"),), SEEN)
    (hearing,) = held(catalogue)
    assert "hearing" in hearing.record.title


def test_what_is_long_past_is_kept_too(catalogue: Catalogue):
    catalogue.store_by_hand(PLACE, (replace(BROUGHT, date=date(2020, 1, 1), starts_at=None),), SEEN)
    assert len(held(catalogue)) == 1
