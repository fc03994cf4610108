# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Storing a reading: what is new, what changed, what vanished, and what stays untouched."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from hearings.domain.change import Change, Field
from hearings.domain.hearing import Bill, HearingRecord
from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.domain.stored import Stored
from hearings.domain.window import Window
from hearings.store.catalogue.catalogue import Catalogue
from tests.hearings.store.catalogue.any_record import records
from tests.support.records import (
    SEEN,
    WINDOW,
    marked_item,
    sample_item,
    sample_place,
    sample_reading,
    sample_record,
)

PLACE = sample_place()
ID = "sampleville-ca-legistar-1001"
LATER = SEEN + timedelta(hours=6)
LATEST = LATER + timedelta(days=1)


def rows_of(catalogue: Catalogue, table: str = "hearing") -> list[tuple[object, ...]]:
    connection = sqlite3.connect(catalogue.path)
    found = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
    connection.close()
    return found


def ids(catalogue: Catalogue, query: ListQuery | None = None) -> list[str]:
    return [one.id for one in catalogue.hearings(query or ListQuery())]


def test_a_new_hearing_is_kept_whole(catalogue: Catalogue):
    record = sample_record(items=(marked_item(), sample_item(bill="Int 12")))
    assert catalogue.store_reading(PLACE, sample_reading(record), SEEN) == (
        Stored(ID, is_new=True),
    )
    hearing = catalogue.hearing(ID)
    assert hearing.record == record
    assert (hearing.place_id, hearing.first_seen, hearing.changed_at) == (PLACE.id, SEEN, SEEN)
    assert (hearing.sequence, hearing.changes, hearing.agenda_read_at) == (0, (), SEEN)
    (source,) = hearing.sources
    assert (source.system, source.id, source.url) == ("legistar", "1001", record.page_url)
    assert source.read_at == SEEN


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(record=records())
def test_any_record_comes_back_equal_and_is_unchanged_the_next_time(
    catalogue: Catalogue, record: HearingRecord
):
    first = catalogue.store_reading(PLACE, sample_reading(record), SEEN)
    found = {one.record.source_ids: one.record for one in catalogue.hearings(ListQuery())}
    assert found[record.source_ids].title == record.title
    if any(one.is_new for one in first):
        assert catalogue.hearing(first[0].hearing_id).record == record
    assert catalogue.store_reading(PLACE, sample_reading(record), LATER) == ()


def test_unchanged_hearings_leave_their_rows_as_they_are(catalogue: Catalogue):
    reading = sample_reading(sample_record(), sample_record("2", hour=None))
    catalogue.store_reading(PLACE, reading, SEEN)
    before = rows_of(catalogue), rows_of(catalogue, "agenda_item")
    assert catalogue.store_reading(PLACE, reading, LATER) == ()
    assert (rows_of(catalogue), rows_of(catalogue, "agenda_item")) == before
    hearing = catalogue.hearing(ID)
    assert hearing.changed_at == SEEN
    assert hearing.sources[0].read_at == hearing.agenda_read_at == LATER


def test_a_moved_hearing_keeps_its_id_and_tells_what_moved(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    moved = sample_record(day=date(2026, 12, 8), hour=10, location="Room 2", title="Special")
    changes = (
        Change(LATER, Field.TIME, "2026-12-01T18:00-08:00", "2026-12-08T10:00-08:00"),
        Change(LATER, Field.LOCATION, "Council Chamber, Sampleville City Hall", "Room 2"),
        Change(LATER, Field.TITLE, "City Council", "Special"),
    )
    stored = catalogue.store_reading(PLACE, sample_reading(moved), LATER)
    assert stored == (Stored(ID, is_new=False, changes=changes),)
    hearing = catalogue.hearing(ID)
    assert (hearing.record, hearing.changes) == (moved, changes)
    assert (hearing.sequence, hearing.changed_at, hearing.first_seen) == (1, LATER, SEEN)
    day = date(2026, 12, 8)
    assert ids(catalogue, ListQuery(first=day, last=day)) == [ID]
    assert ids(catalogue, ListQuery(last=date(2026, 12, 7))) == []


def test_calendars_are_told_of_another_end(catalogue: Catalogue):
    first = sample_record()
    assert first.starts_at is not None
    ends = [first.starts_at + timedelta(hours=hours) for hours in (2, 3)]
    catalogue.store_reading(PLACE, sample_reading(replace(first, ends_at=ends[0])), SEEN)
    (stored,) = catalogue.store_reading(
        PLACE, sample_reading(replace(first, ends_at=ends[1])), LATER
    )
    told = (Change(LATER, Field.END, "2026-12-01T20:00-08:00", "2026-12-01T21:00-08:00"),)
    assert stored.changes == told
    hearing = catalogue.hearing(ID)
    assert (hearing.sequence, hearing.changed_at, hearing.changes) == (1, LATER, told)
    again = sample_reading(replace(first, ends_at=ends[1]))
    assert catalogue.store_reading(PLACE, again, LATEST) == ()


@pytest.mark.parametrize("name", ["comment", "testify_url", "agenda_url"])
def test_what_a_speaker_must_know_is_told_without_a_new_sequence(catalogue: Catalogue, name: str):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    other = sample_record(**{name: "https://sampleville.example/new"})
    (stored,) = catalogue.store_reading(PLACE, sample_reading(other), LATER)
    assert stored.changes == (Change(LATER, Field(name), None, "https://sampleville.example/new"),)
    hearing = catalogue.hearing(ID)
    assert (hearing.sequence, hearing.changed_at) == (0, LATER)
    assert (hearing.changes, hearing.record) == (stored.changes, other)


@pytest.mark.parametrize("name", ["contact", "page_url", "status_text"])
def test_what_no_calendar_must_be_told_moves_the_date_of_change_only(
    catalogue: Catalogue, name: str
):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    other = sample_record(**{name: "https://sampleville.example/new"})
    assert catalogue.store_reading(PLACE, sample_reading(other), LATER) == (
        Stored(ID, is_new=False),
    )
    hearing = catalogue.hearing(ID)
    assert (hearing.sequence, hearing.changed_at, hearing.changes) == (0, LATER, ())
    assert hearing.record == other


def test_what_nobody_can_see_is_rewritten_in_silence(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    marked = marked_item(sample_item().text, "traffic counters", "traffic", source_id="5")
    other = sample_record(modified="v2", items=(replace(marked, number="1."),))
    assert catalogue.store_reading(PLACE, sample_reading(other), LATER) == ()
    hearing = catalogue.hearing(ID)
    assert (hearing.changed_at, hearing.record) == (SEEN, other)
    assert ids(catalogue, ListQuery(topics=("traffic",))) == [ID]


def test_where_a_bill_stands_is_kept_and_is_no_change_of_the_hearing(catalogue: Catalogue):
    filed = replace(sample_item(), bill=Bill("26-0114", "Cameras", status="Filed"))
    catalogue.store_reading(PLACE, sample_reading(sample_record(items=(filed,))), SEEN)
    passed = replace(filed, bill=Bill("26-0114", "Cameras", status="Passed"))
    other = sample_record(items=(passed,))
    assert catalogue.store_reading(PLACE, sample_reading(other), LATER) == ()
    hearing = catalogue.hearing(ID)
    assert hearing.record == other
    assert (hearing.sequence, hearing.changed_at, hearing.changes) == (0, SEEN, ())
    assert hearing.agenda_read_at == LATER


def test_an_agenda_that_was_not_read_stays_as_it_was(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    unread = sample_record(items=None, location="Room 2")
    (stored,) = catalogue.store_reading(PLACE, sample_reading(unread), LATER)
    assert [change.field for change in stored.changes] == [Field.LOCATION]
    hearing = catalogue.hearing(ID)
    assert hearing.record.items == (sample_item(),)
    assert hearing.agenda_read_at == SEEN
    assert ids(catalogue, ListQuery(text="counters room")) == [ID]


def test_an_agenda_is_not_read_then_empty_then_published(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record(items=None)), SEEN)
    assert catalogue.hearing(ID).agenda_read_at is None
    assert catalogue.hearing(ID).record.items is None
    catalogue.store_reading(PLACE, sample_reading(sample_record(items=())), LATER)
    assert catalogue.hearing(ID).record.items == ()
    (stored,) = catalogue.store_reading(PLACE, sample_reading(sample_record()), LATEST)
    assert stored.changes == (Change(LATEST, Field.AGENDA, "0", "1"),)


def test_items_that_come_and_go_are_told_one_by_one(catalogue: Catalogue):
    catalogue.store_reading(
        PLACE, sample_reading(sample_record(items=(sample_item("a"), sample_item("b")))), SEEN
    )
    other = sample_record(items=(sample_item("b"), sample_item("c", bill="Int 1")))
    (stored,) = catalogue.store_reading(PLACE, sample_reading(other), LATER)
    assert stored.changes == (
        Change(LATER, Field.ITEM, "a", None),
        Change(LATER, Field.ITEM, None, "Int 1: c"),
    )
    assert catalogue.hearing(ID).record.items == other.items
    assert ids(catalogue, ListQuery(text="a")) == ids(catalogue, ListQuery(text="adopt")) == []


def test_a_vanished_hearing_is_kept_and_marked_once(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record(), sample_record("2")), SEEN)
    change = Change(LATER, Field.STATUS, "scheduled", "unlisted")
    stored = catalogue.store_reading(PLACE, sample_reading(sample_record("2")), LATER)
    assert stored == (Stored(ID, is_new=False, changes=(change,)),)
    hearing = catalogue.hearing(ID)
    assert (hearing.record.status, hearing.sequence) == (Status.UNLISTED, 1)
    assert hearing.record.items == (sample_item(),)
    assert catalogue.store_reading(PLACE, sample_reading(sample_record("2")), LATEST) == ()
    assert ID in ids(catalogue)


def test_a_hearing_that_reappears_has_its_status_back(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    catalogue.store_reading(PLACE, sample_reading(), LATER)
    (stored,) = catalogue.store_reading(PLACE, sample_reading(sample_record()), LATEST)
    assert stored.changes == (Change(LATEST, Field.STATUS, "unlisted", "scheduled"),)
    assert catalogue.hearing(ID).record == sample_record()
    assert catalogue.hearing(ID).sequence == 2


def test_a_cancelled_hearing_that_is_on_again_is_one_entry(catalogue: Catalogue):
    cancelled = sample_record(status=Status.CANCELLED, status_text="Cancelled")
    for at, record in ((SEEN, sample_record()), (LATER, cancelled), (LATEST, sample_record())):
        catalogue.store_reading(PLACE, sample_reading(record), at)
    told = [(one.old, one.new) for one in catalogue.hearing(ID).changes]
    assert told == [("scheduled", "cancelled"), ("cancelled", "scheduled")]
    assert ids(catalogue) == [ID]


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_a_hearing_that_is_off_and_vanishes_stays_off(catalogue: Catalogue, status: Status):
    catalogue.store_reading(PLACE, sample_reading(sample_record(status=status)), SEEN)
    assert catalogue.store_reading(PLACE, sample_reading(), LATER) == ()
    assert catalogue.hearing(ID).record.status is status


def test_what_is_over_stays_untouched(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    before = rows_of(catalogue)
    begun = datetime(2026, 12, 2, 2, 0, tzinfo=UTC)  # 18:00 in Sampleville
    window = Window(date(2026, 12, 1), date(2027, 2, 1))
    assert catalogue.store_reading(PLACE, sample_reading(window=window), begun) == ()
    assert rows_of(catalogue) == before
    before_it = begun - timedelta(minutes=1)
    (stored,) = catalogue.store_reading(PLACE, sample_reading(window=window), before_it)
    assert stored.changes[0].new == "unlisted"


def test_a_day_without_an_hour_is_ahead_until_it_begins_where_the_hearing_is(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record(hour=None)), SEEN)
    begun = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # midnight in Sampleville
    window = Window(date(2026, 11, 30), date(2027, 2, 1))
    assert catalogue.store_reading(PLACE, sample_reading(window=window), begun) == ()
    before_it = begun - timedelta(minutes=1)
    (stored,) = catalogue.store_reading(PLACE, sample_reading(window=window), before_it)
    assert stored.changes[0].new == "unlisted"


def test_what_lies_outside_the_window_is_not_missed(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    window = Window(date(2026, 12, 2), date(2027, 2, 1))
    assert catalogue.store_reading(PLACE, sample_reading(window=window), LATER) == ()


def test_nothing_is_missed_when_an_entry_could_not_be_read(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    assert catalogue.store_reading(PLACE, sample_reading(skipped=1), LATER) == ()
    assert catalogue.hearing(ID).record.status is Status.SCHEDULED


def test_nothing_is_missed_when_the_source_does_not_list_all(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    reading = replace(sample_reading(), lists_all=False)
    assert catalogue.store_reading(PLACE, reading, LATER) == ()
    assert catalogue.hearing(ID).record.status is Status.SCHEDULED


def test_another_system_misses_nothing_it_never_listed(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    assert catalogue.store_reading(PLACE, sample_reading(system="ical"), LATER) == ()


def test_another_place_is_another_world(catalogue: Catalogue):
    other = sample_place("otherville-ca")
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    stored = catalogue.store_reading(other, sample_reading(sample_record()), LATER)
    assert stored == (Stored("otherville-ca-legistar-1001", is_new=True),)
    assert catalogue.hearing(ID).record.status is Status.SCHEDULED


def test_a_fallback_does_not_double_the_hearings(catalogue: Catalogue):
    catalogue.store_reading(
        PLACE, sample_reading(sample_record(), sample_record("2", hour=9)), SEEN
    )
    same = sample_record("web-77", page_url="https://web.example/77")
    stored = catalogue.store_reading(PLACE, sample_reading(same, system="legistar_web"), LATER)
    assert stored == (Stored(ID, is_new=False),)
    hearing = catalogue.hearing(ID)
    assert [(one.system, one.id) for one in hearing.sources] == [
        ("legistar_web", "web-77"), ("legistar", "1001"),
    ]  # fmt: skip
    assert catalogue.count() == 2
    catalogue.store_reading(
        PLACE, sample_reading(sample_record(), sample_record("2", hour=9)), LATEST
    )
    assert catalogue.count() == 2
    assert catalogue.hearing(ID).record == sample_record()


def test_the_ids_of_two_sources_that_look_alike_when_plain_are_told_apart(catalogue: Catalogue):
    stored = catalogue.store_reading(
        PLACE, sample_reading(sample_record("A/1"), sample_record("a-1", hour=9)), SEEN
    )
    assert [one.hearing_id for one in stored] == [
        "sampleville-ca-legistar-a-1", "sampleville-ca-legistar-a-1-2",
    ]  # fmt: skip
    stored = catalogue.store_reading(
        PLACE,
        sample_reading(sample_record("A/1"), sample_record("a-1", hour=9), sample_record("a.1")),
        LATER,
    )
    assert [one.hearing_id for one in stored] == ["sampleville-ca-legistar-a-1-3"]


def test_a_row_listed_twice_is_kept_once(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record(), sample_record(hour=9)), SEEN)
    assert catalogue.count() == 1
    assert catalogue.hearing(ID).record == sample_record()


def test_many_hearings_of_one_minute_all_have_their_place(catalogue: Catalogue):
    crowd = [sample_record(str(number)) for number in range(400)]
    catalogue.store_reading(PLACE, sample_reading(*crowd), SEEN)
    assert len(set(ids(catalogue))) == 400


def test_hearings_that_change_places_keep_their_slots_apart(catalogue: Catalogue):
    one, two = sample_record("1", hour=9), sample_record("2", hour=10)
    catalogue.store_reading(PLACE, sample_reading(one, two), SEEN)
    swapped = sample_reading(sample_record("1", hour=10), sample_record("2", hour=9))
    assert len(catalogue.store_reading(PLACE, swapped, LATER)) == 2
    assert ids(catalogue) == ["sampleville-ca-legistar-2", "sampleville-ca-legistar-1"]


def test_a_reading_that_cannot_be_written_is_not_kept_at_all(catalogue: Catalogue):
    broken = sample_reading(sample_record("1"), sample_record("2", title=None))
    with pytest.raises(sqlite3.IntegrityError):
        catalogue.store_reading(PLACE, broken, SEEN)
    assert catalogue.count() == 0
    assert catalogue.place_states(SEEN) == ()
    fine = sample_reading(sample_record("1", title="Zebra crossings"))
    catalogue.store_reading(PLACE, fine, LATER)
    assert ids(catalogue, ListQuery(text="zebra")) == ["sampleville-ca-legistar-1"]


def test_half_characters_do_not_stop_a_reading_and_are_no_change_the_next_time(
    catalogue: Catalogue,
):
    reading = sample_reading(sample_record(title="Half \ud83d of it", time_text="\udc00"))
    catalogue.store_reading(PLACE, reading, SEEN)
    assert catalogue.hearing(ID).record.title == "Half \ufffd of it"
    assert catalogue.store_reading(PLACE, reading, LATER) == ()
    assert ids(catalogue, ListQuery(text="half of")) == [ID]


def test_a_later_window_finds_the_hearing_that_moved_into_it(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    moved = sample_record(day=WINDOW.last + timedelta(days=20))
    window = Window(WINDOW.last + timedelta(days=1), WINDOW.last + timedelta(days=30))
    (stored,) = catalogue.store_reading(PLACE, sample_reading(moved, window=window), LATER)
    assert (stored.hearing_id, stored.is_new) == (ID, False)
