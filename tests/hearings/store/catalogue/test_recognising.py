# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A record is the hearing listed under its ids, or the one another system listed before."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.store.catalogue.recognising import Known, Recognised, folded_bodies, recognise
from tests.support.records import DAY, ZONE, sample_record


def known(
    key: int,
    *ids: str,
    hour: int | None = 18,
    bodies: tuple[str, ...] = ("City Council",),
    day: date = DAY,
    status: Status = Status.SCHEDULED,
) -> Known:
    starts_at = None
    if hour is not None:
        starts_at = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(ZONE))
    return Known(key, day, starts_at, status, folded_bodies(bodies), ids)


def keys(records: list[HearingRecord], held: list[Known]) -> list[int | None]:
    return [one.key for one in recognise(records, held)]


def test_a_record_is_the_hearing_listed_under_its_id_wherever_it_moved():
    moved = sample_record("1", day=date(2026, 12, 15), bodies=("Another Name",))
    assert keys([moved], [known(7, "1")]) == [7]


def test_any_of_its_ids_will_do():
    assert keys([sample_record(source_ids=("9", "2"))], [known(7, "1", "2")]) == [7]


def test_an_unknown_id_of_a_system_that_lists_the_hearing_is_another_hearing():
    assert keys([sample_record("2")], [known(7, "1")]) == [None]


def test_a_hearing_only_another_system_listed_is_found_by_date_and_body():
    assert keys([sample_record("2", hour=10)], [known(7)]) == [7]


def test_names_of_bodies_are_compared_folded():
    assert keys([sample_record("2", bodies=("* the city council ",))], [known(7)]) == [7]
    assert keys([sample_record("2", bodies=("Board", "City Council"))], [known(7)]) == [7]
    assert keys([sample_record("2", bodies=("Board",))], [known(7)]) == [None]


def test_another_date_is_another_hearing():
    assert keys([sample_record("2", day=date(2026, 12, 2))], [known(7)]) == [None]


def test_two_meetings_of_a_day_are_told_apart_by_their_start():
    records = [sample_record("b", hour=14), sample_record("a", hour=10)]
    held = [known(1, hour=10), known(2, hour=14)]
    assert keys(records, held) == [2, 1]


def test_the_same_start_goes_before_the_only_one_left():
    records = [sample_record("b", hour=14), sample_record("a", hour=10)]
    assert keys(records, [known(1, hour=10)]) == [None, 1]


def test_when_several_could_be_meant_none_is_taken():
    held = [known(1, hour=10), known(2, hour=14)]
    assert keys([sample_record("a", hour=11)], held) == [None]


def test_of_two_at_one_hour_the_one_with_the_same_status_is_taken():
    held = [known(1, status=Status.CANCELLED), known(2)]
    assert keys([sample_record("a")], held) == [2]
    assert keys([sample_record("a", status=Status.CANCELLED)], held) == [1]


def test_a_hearing_is_never_given_to_two_records():
    found = recognise([sample_record("a"), sample_record("b")], [known(1)])
    assert [one.key for one in found] == [1, None]


def test_three_entries_filed_as_one_keep_the_oldest_and_absorb_the_others():
    joint = sample_record(source_ids=("31", "21", "11"))
    held = [known(4, "11"), known(5, "21"), known(6, "31")]
    assert recognise([joint], held) == [Recognised(joint, ("31", "21", "11"), 4, (5, 6))]


def test_one_entry_filed_as_three_stays_with_its_primary_id():
    records = [sample_record(one) for one in ("21", "11", "31")]
    assert keys(records, [known(4, "11", "21", "31")]) == [None, 4, None]


def test_without_its_primary_id_the_first_record_keeps_the_hearing():
    assert keys([sample_record("21"), sample_record("31")], [known(4, "11", "21", "31")]) == [
        4,
        None,
    ]


def test_a_record_that_repeats_taken_ids_is_left_out():
    first, again = sample_record("1"), sample_record("1", hour=10)
    assert recognise([first, again], []) == [Recognised(first, ("1",))]


def test_an_id_that_was_taken_does_not_count_for_a_later_record():
    first, second = sample_record(source_ids=("1", "2")), sample_record(source_ids=("2", "3"))
    found = recognise([first, second], [known(4, "2")])
    assert [(one.ids, one.key) for one in found] == [(("1", "2"), 4), (("3",), None)]
