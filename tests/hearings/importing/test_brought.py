# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date
from uuid import UUID

from hearings.importing.brought import BroughtHearing, own_id, with_own_ids
from tests.support.records import sample_place, sample_record

PLACE = sample_place()


def named(*records) -> list[str]:
    brought = (BroughtHearing(PLACE, record) for record in records)
    return [one.record.source_ids[0] for one in with_own_ids(brought)]


def nameless(**fields):
    return sample_record(source_ids=(), **fields)


def test_the_same_file_gives_the_same_ids_and_they_tell_nothing():
    first = named(sample_record("jane@janes-computer"), nameless())
    assert first == named(sample_record("jane@janes-computer"), nameless())
    assert all(str(UUID(one)) == one for one in first)
    assert len(set(first)) == 2


def test_another_hour_room_or_spelling_is_the_same_hearing():
    assert named(nameless(hour=18)) == named(nameless(hour=19, location="Library"))
    assert named(nameless()) == named(nameless(bodies=("The CITY council",)))


def test_another_day_or_body_is_another_hearing():
    ids = {
        *named(nameless()),
        *named(nameless(day=date(2026, 12, 24))),
        *named(nameless(bodies=("Planning Commission",))),
    }
    assert len(ids) == 3


def test_two_of_one_body_on_one_day_are_told_apart():
    assert len(set(named(nameless(hour=9), nameless(hour=18), sample_record("1")))) == 3


def test_two_places_share_no_id():
    assert own_id(PLACE, "id", "7") != own_id(sample_place("exampleton"), "id", "7")
