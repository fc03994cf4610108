# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A hearing that was put off points to the one that was set anew, and back."""

from datetime import date, timedelta

from hearings.domain.status import Status
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import SEEN, sample_item, sample_place, sample_reading, sample_record

PLACE = sample_place()
OLD, NEW = "sampleville-ca-legistar-1", "sampleville-ca-legistar-2"
ITEMS = (sample_item("Drones", bill="Int 0327-2026"),)
OFF = sample_record("1", status=Status.POSTPONED, items=ITEMS)
ANEW = sample_record("2", day=date(2026, 12, 15), items=ITEMS)


def test_a_replacement_is_linked_both_ways(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record("1", items=ITEMS)), SEEN)
    catalogue.store_reading(PLACE, sample_reading(OFF, ANEW), SEEN + timedelta(days=1))
    assert catalogue.hearing(OLD).replaced_by == NEW
    assert catalogue.hearing(NEW).replaces == OLD
    assert catalogue.hearing(NEW).replaced_by is catalogue.hearing(OLD).replaces is None


def test_the_link_goes_when_the_first_one_takes_place_after_all(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(OFF, ANEW), SEEN)
    on_again = sample_record("1", items=ITEMS)
    catalogue.store_reading(PLACE, sample_reading(on_again, ANEW), SEEN + timedelta(days=1))
    assert catalogue.hearing(OLD).replaced_by is None
    assert catalogue.hearing(NEW).replaces is None


def test_the_number_of_the_bill_is_compared_without_blanks_and_case(catalogue: Catalogue):
    other = sample_record("2", day=date(2026, 12, 15), items=(sample_item(bill="INT0327-2026"),))
    catalogue.store_reading(PLACE, sample_reading(OFF, other), SEEN)
    assert catalogue.hearing(OLD).replaced_by == NEW


def test_a_hearing_put_off_before_the_window_still_finds_its_replacement(catalogue: Catalogue):
    past = sample_record("1", day=date(2026, 11, 2), status=Status.POSTPONED, items=ITEMS)
    catalogue.store_reading(PLACE, sample_reading(past), SEEN)
    catalogue.store_reading(PLACE, sample_reading(ANEW), SEEN + timedelta(days=1))
    assert catalogue.hearing(OLD).replaced_by == NEW


def test_a_link_is_no_change_of_the_record(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(OFF), SEEN)
    stored = catalogue.store_reading(PLACE, sample_reading(OFF, ANEW), SEEN + timedelta(days=1))
    assert [one.hearing_id for one in stored] == [NEW]
    assert catalogue.hearing(OLD).changed_at == SEEN


def test_a_link_to_an_absorbed_hearing_goes_to_the_one_that_goes_on(catalogue: Catalogue):
    anew_elsewhere = sample_record("3", day=ANEW.date, items=ITEMS, hour=9)
    catalogue.store_reading(PLACE, sample_reading(OFF, ANEW, anew_elsewhere), SEEN)
    assert catalogue.hearing(OLD).replaced_by == "sampleville-ca-legistar-3"
    joint = sample_record(source_ids=("2", "3"), day=ANEW.date, items=ITEMS, hour=9)
    catalogue.store_reading(PLACE, sample_reading(OFF, joint), SEEN + timedelta(days=1))
    assert catalogue.hearing(OLD).replaced_by == NEW
    assert catalogue.hearing(NEW).replaces == OLD


def test_a_hearing_that_vanished_for_one_on_another_day_may_have_moved(catalogue: Catalogue):
    later = SEEN + timedelta(days=1)
    catalogue.store_reading(PLACE, sample_reading(sample_record("1", items=())), SEEN)
    anew = sample_record("2", day=date(2026, 12, 8), items=())
    catalogue.store_reading(PLACE, sample_reading(anew), later)
    old = catalogue.hearing(OLD)
    assert (old.record.status, old.replaced_by) == (Status.UNLISTED, NEW)
    assert catalogue.hearing(NEW).replaces is None
    both = sample_reading(sample_record("1", items=()), anew)
    catalogue.store_reading(PLACE, both, later + timedelta(days=1))
    assert catalogue.hearing(OLD).replaced_by is None
