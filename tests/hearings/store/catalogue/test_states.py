# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Each place tells when it was read, what went wrong, and how much lies ahead."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hearings.domain.place import SourceSpec
from hearings.domain.place_state import PlaceState
from hearings.domain.source_state import SourceState
from hearings.errors import HttpStatus, TimedOut
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import SEEN, marked_item, sample_place, sample_reading, sample_record
from tests.support.turned_clock import START, TurnedClock

PLACE = sample_place()


def test_a_place_nobody_tried_has_no_state(catalogue: Catalogue):
    assert catalogue.place_states(SEEN) == ()


def test_a_place_that_was_read_tells_what_it_holds(catalogue: Catalogue):
    ahead = sample_record("1", items=(marked_item(),))
    last = sample_record("2", day=date(2026, 12, 24))
    past = sample_record("3", day=date(2026, 11, 1), items=(marked_item(),))
    catalogue.store_reading(PLACE, sample_reading(ahead, last, past), SEEN)
    assert catalogue.place_states(SEEN) == (
        PlaceState(
            PLACE.id, tried_at=SEEN, read_at=SEEN, system="legistar",
            newest=date(2026, 12, 24), ahead=2, ahead_marked=1,
        ),
    )  # fmt: skip


def test_today_is_told_in_the_zone_of_the_place(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record(hour=None)), SEEN)
    still_the_day = datetime(2026, 12, 2, 7, 59, tzinfo=UTC)
    assert catalogue.place_states(still_the_day)[0].ahead == 1
    assert catalogue.place_states(still_the_day + timedelta(minutes=1))[0].ahead == 0


def test_a_failure_is_told_with_its_facts_until_a_reading_succeeds(catalogue: Catalogue):
    error = HttpStatus(host="a.example", status=503, path="/x")
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    failed_at = SEEN + timedelta(hours=1)
    catalogue.note_failure(PLACE.id, "ical", error, failed_at)
    (state,) = catalogue.place_states(SEEN)
    assert str(state.failure) == str(error)
    assert isinstance(state.failure, HttpStatus)
    assert (state.tried_at, state.read_at, state.failed_system) == (failed_at, SEEN, "ical")
    assert (state.system, state.ahead) == ("legistar", 1)
    catalogue.store_reading(PLACE, sample_reading(sample_record()), failed_at + timedelta(hours=1))
    (state,) = catalogue.place_states(SEEN)
    assert (state.failure, state.failed_system) == (None, "")


def test_a_place_that_never_could_be_read_tells_only_its_failure(catalogue: Catalogue):
    catalogue.note_failure("b", "legistar", TimedOut(host="b.example", seconds=20.0), SEEN)
    catalogue.note_failure("a", "legistar", TimedOut(host="a.example", seconds=20.0), SEEN)
    first, second = catalogue.place_states(SEEN)
    assert (first.place_id, second.place_id) == ("a", "b")
    assert (first.read_at, first.newest, first.ahead, first.system) == (None, None, 0, "")


def test_a_merged_entry_is_counted_once(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record("1"), sample_record("2")), SEEN)
    joint = sample_record(source_ids=("1", "2"))
    catalogue.store_reading(PLACE, sample_reading(joint), SEEN + timedelta(hours=1))
    assert catalogue.place_states(SEEN)[0].ahead == 1


def test_the_present_is_the_clock_s_unless_it_is_given(catalogue: Catalogue, clock: TurnedClock):
    catalogue.store_reading(PLACE, sample_reading(sample_record(day=START.date())), START)
    assert catalogue.place_states()[0].ahead == 1
    clock.turn(2 * 24 * 3600)
    assert catalogue.place_states()[0].ahead == 0


def test_each_source_tells_when_it_was_read_and_how_new_its_records_are(catalogue: Catalogue):
    later = SEEN + timedelta(days=1)
    near, far = sample_record("1"), sample_record("2", day=date(2026, 12, 24))
    catalogue.store_reading(PLACE, sample_reading(near, far), SEEN)
    other = replace(PLACE, id="elsewhere")
    catalogue.store_reading(other, sample_reading(near), later)
    assert catalogue.source_states(PLACE.id) == (
        SourceState(PLACE.id, "legistar", SEEN, date(2026, 12, 24)),
    )
    assert {(one.place_id, one.newest) for one in catalogue.source_states()} == {
        (PLACE.id, date(2026, 12, 24)),
        ("elsewhere", near.date),
    }


def test_a_reading_that_told_nothing_counts_as_one(catalogue: Catalogue):
    later = SEEN + timedelta(days=1)
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    catalogue.store_reading(PLACE, sample_reading(), later)
    (state,) = catalogue.source_states()
    assert (state.read_at, state.newest) == (later, sample_record().date)
    other = replace(PLACE, id="elsewhere")
    catalogue.store_reading(other, sample_reading(), later)
    assert catalogue.source_states("elsewhere") == (
        SourceState("elsewhere", "legistar", later, None),
    )


def test_a_place_that_only_failed_has_no_source_that_was_read(catalogue: Catalogue):
    catalogue.note_failure(PLACE.id, "legistar", TimedOut("a.example", 20.0), SEEN)
    assert catalogue.source_states() == ()


def test_a_source_beside_the_first_counts_as_read_where_it_told_nothing(catalogue: Catalogue):
    second = SourceSpec("openstates", "xx", beside=True)
    two = replace(PLACE, sources=(SourceSpec("legistar", "x"), second))
    later = SEEN + timedelta(hours=1)
    catalogue.store_reading(two, sample_reading(sample_record()), SEEN)
    catalogue.store_reading(two, replace(sample_reading(), system="openstates"), later)
    first, beside = catalogue.source_states(PLACE.id)
    assert (first.system, first.read_at) == ("legistar", SEEN)
    assert (beside.system, beside.read_at, beside.newest) == ("openstates", later, None)
