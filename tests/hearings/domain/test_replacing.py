# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hearings.domain.change import Change, Field
from hearings.domain.hearing import AgendaItem, Bill, Hearing, HearingRecord
from hearings.domain.replacing import possible_moves, replacements
from hearings.domain.status import Status

SEEN = datetime(2026, 1, 5, tzinfo=UTC)
ZONE = ZoneInfo("America/New_York")


def hearing(
    id_: str,
    day: str,
    bills: tuple[str, ...] = ("Int 0327-2026",),
    status: Status = Status.SCHEDULED,
    bodies: tuple[str, ...] = ("Committee to Combat Hate",),
    place: str = "sampleville",
    hour: int | None = 10,
) -> Hearing:
    date_ = date.fromisoformat(day)
    start = None if hour is None else datetime(*date_.timetuple()[:3], hour, tzinfo=ZONE)
    record = HearingRecord(
        source_ids=(id_,),
        bodies=bodies,
        title=bodies[0],
        date=date_,
        timezone=ZONE.key,
        starts_at=start,
        status=status,
        items=tuple(AgendaItem("A text", bill=Bill(one)) for one in bills),
    )
    return Hearing(id_, place, record, (), SEEN, SEEN)


def deferred(id_: str, day: str, *bills: str) -> Hearing:
    return hearing(id_, day, bills or ("Int 0327-2026",), Status.POSTPONED)


def test_a_deferred_hearing_is_replaced_by_the_next_on_the_same_bill():
    known = [deferred("22167", "2026-02-09"), hearing("22189", "2026-02-25")]
    assert replacements(known) == {"22167": "22189"}


def test_the_soonest_of_several_replaces():
    known = [
        hearing("c", "2026-03-09"),
        hearing("b", "2026-02-25", hour=13),
        deferred("a", "2026-02-09"),
        hearing("d", "2026-02-25", hour=9),
        hearing("e", "2026-02-25", hour=None),
    ]
    assert replacements(known) == {"a": "d"}


def test_one_shared_bill_and_one_shared_body_are_enough():
    known = [
        hearing("a", "2026-02-09", ("Int 1", "Int 2"), Status.CANCELLED, ("Parks", "Aging")),
        hearing("b", "2026-02-25", ("int  2", "Int 3"), bodies=("Libraries", "*AGING ")),
    ]
    assert replacements(known) == {"a": "b"}


def test_a_special_meeting_on_the_same_morning_is_another_hearing():
    regular = hearing("9210", "2024-10-22", status=Status.CANCELLED)
    special = hearing("9197", "2024-10-22", hour=11)
    assert replacements([regular, special]) == {}


def test_a_bill_that_stays_on_an_old_agenda_is_not_replaced_by_the_past():
    known = [hearing("old", "2026-01-12"), deferred("a", "2026-02-09")]
    assert replacements(known) == {}


def test_body_or_bill_or_place_alone_replaces_nothing():
    off = deferred("a", "2026-02-09")
    assert replacements([off, hearing("b", "2026-02-25", ("Int 9999-2026",))]) == {}
    assert replacements([off, hearing("b", "2026-02-25", bodies=("Committee on Parks",))]) == {}
    assert replacements([off, hearing("b", "2026-02-25", place="elsewhere")]) == {}


def test_only_a_hearing_that_takes_place_replaces():
    off = deferred("a", "2026-02-09")
    for status in (Status.POSTPONED, Status.CANCELLED, Status.UNLISTED):
        assert replacements([off, hearing("b", "2026-02-25", status=status)]) == {}
    twice = [off, deferred("b", "2026-02-25"), hearing("c", "2026-03-09")]
    assert replacements(twice) == {"a": "c", "b": "c"}


def test_a_hearing_that_takes_place_or_vanished_needs_none():
    known = [hearing("a", "2026-02-09"), hearing("u", "2026-02-10", status=Status.UNLISTED)]
    assert replacements([*known, hearing("b", "2026-02-25")]) == {}


def test_items_without_a_bill_number_share_nothing():
    off = hearing("a", "2026-02-09", ("", " "), Status.POSTPONED)
    assert replacements([off, hearing("b", "2026-02-25", ("",))]) == {}


LATER = SEEN + timedelta(days=1)


def missed(id_: str, day: str, **fields: object) -> Hearing:
    """A hearing that was listed no more at `LATER`."""
    old = hearing(id_, day, status=Status.UNLISTED, **fields)
    change = Change(LATER, Field.STATUS, "scheduled", "unlisted")
    return replace(old, changes=(change,))


def come(id_: str, day: str, seen: datetime = LATER, **fields: object) -> Hearing:
    """A hearing that was first seen at `seen`."""
    return replace(hearing(id_, day, **fields), first_seen=seen)


def test_a_hearing_with_the_same_bill_that_came_later_may_be_the_one_that_is_missed():
    new = [come("c", "2026-04-01"), come("b", "2026-03-09", LATER + timedelta(days=3))]
    assert possible_moves([missed("a", "2026-02-09"), *new]) == {"a": "b"}
    assert possible_moves([missed("a", "2026-02-09"), come("b", "2026-02-05")]) == {"a": "b"}


def test_a_hearing_that_was_listed_beside_the_missed_one_is_another_one():
    assert possible_moves([missed("a", "2026-02-09"), hearing("b", "2026-02-25")]) == {}


def test_without_bills_the_only_one_that_came_in_its_stead_soon_may_be_it():
    old = missed("a", "2026-02-09", bills=())
    assert possible_moves([old, come("b", "2026-02-16", bills=())]) == {"a": "b"}
    assert possible_moves([old, come("b", "2026-02-24", bills=())]) == {}
    assert possible_moves([old, come("b", "2026-02-09", bills=())]) == {}
    assert possible_moves([old, come("b", "2026-02-16", bills=(), bodies=("Parks",))]) == {}
    assert possible_moves([old, come("b", "2026-02-16", bills=(), place="elsewhere")]) == {}
    later = LATER + timedelta(hours=1)
    assert possible_moves([old, come("b", "2026-02-16", later, bills=())]) == {}
    two = [come(name, "2026-02-16", bills=()) for name in ("b", "c")]
    assert possible_moves([old, *two]) == {}


def test_what_is_on_or_called_off_has_not_been_moved():
    assert possible_moves([hearing("a", "2026-02-09"), come("b", "2026-02-16")]) == {}
    assert possible_moves([deferred("a", "2026-02-09"), come("b", "2026-02-16")]) == {}
