# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from hearings.domain.status import Status
from hearings.sources.openstates_identity import joined, with_lasting_ids
from tests.support.records import sample_item, sample_record


def ids(*records, client="ca"):  # type: ignore[no-untyped-def]
    return {one.location: one.source_ids[0] for one in with_lasting_ids(records, client)}


def test_an_id_outlives_another_hour_room_and_remark():
    before = sample_record("ocd-event/1", hour=9, location="Room 1", comment="")
    after = sample_record("ocd-event/2", hour=13, location="Room 1", comment="New hour")
    assert ids(before) == ids(after) == {"Room 1": "city council 2026-12-01 1"}


def test_meetings_of_one_day_are_numbered_by_the_hour():
    late = sample_record("a", hour=15, location="Room 2")
    early = sample_record("b", hour=9, location="Room 1")
    unknown = sample_record("c", hour=None, location="Room 3")
    assert ids(late, unknown, early) == {
        "Room 1": "city council 2026-12-01 1",
        "Room 2": "city council 2026-12-01 2",
        "Room 3": "city council 2026-12-01 3",
    }


def test_two_bodies_have_numbers_of_their_own():
    other = sample_record("b", bodies=("Parks",), location="Room 2")
    assert ids(sample_record("a", location="Room 1"), other)["Room 2"] == "parks 2026-12-01 1"


def test_a_legislature_that_keeps_its_ids_keeps_them():
    assert ids(sample_record("ocd-event/1", location="Room 1"), client="mi") == {
        "Room 1": "ocd-event/1"
    }


def test_addenda_filed_as_events_are_one_meeting():
    first = sample_record("b", comment="Base", items=(sample_item("Cameras", "S1"),))
    second = sample_record(
        "a", comment="Addendum", items=(sample_item("Drones", "S2"), sample_item("Again", "s1"))
    )
    (one,) = joined([first, second])
    assert one.comment == "Addendum\nBase"
    assert one.items is not None
    assert [item.text for item in one.items] == ["Drones", "Again"]


def test_a_meeting_is_off_when_one_of_its_events_says_so():
    off = sample_record("b", status=Status.CANCELLED, status_text="cancelled", items=None)
    (one,) = joined([sample_record("a", items=None), off])
    assert (one.status, one.status_text, one.items) == (Status.CANCELLED, "cancelled", None)


def test_meetings_at_another_hour_or_in_another_room_stay_apart():
    usual = sample_record("a")
    assert len(joined([usual, sample_record("b", hour=20), sample_record("c", location="x")])) == 3
