# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the event of a hearing says."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from hearings.calendar.events import EventFacts, event_facts
from hearings.calendar.options import CalendarOptions
from hearings.calendar.zones import WallTime
from hearings.domain.hearing import Hearing
from hearings.domain.status import Status
from tests.hearings.calendar.kinds import MATCHED, OPTIONS, WORDS, ZONE, hearing

NAMELESS_TIME = {"starts_at": None, "ends_at": None}


def facts(of: Hearing, options: CalendarOptions = OPTIONS) -> EventFacts:
    return event_facts(of, "Sampleville", options)


def told(clock: str, tzid: str | None = ZONE) -> WallTime:
    return WallTime(datetime.fromisoformat(clock), tzid)


def at(*moment: int, fold: int = 0) -> datetime:
    return datetime(*moment, fold=fold, tzinfo=ZoneInfo(ZONE))  # type: ignore[arg-type,misc]


def test_a_known_end_is_kept():
    event = facts(hearing())
    assert (event.start, event.end) == (told("2026-12-01T18:00"), told("2026-12-01T21:30"))


@pytest.mark.parametrize("end", [None, at(2026, 12, 1, 18), at(2026, 12, 1, 9)])
def test_an_end_that_is_none_is_taken_to_be_two_hours_later(end: datetime | None):
    assert facts(hearing(ends_at=end)).end == told("2026-12-01T20:00")


def test_two_hours_are_two_hours_when_the_clocks_change():
    night = hearing(starts_at=at(2027, 3, 14, 1, 30), ends_at=None)
    assert facts(night).end == told("2027-03-14T04:30")


def test_both_ends_are_in_utc_where_one_cannot_be_told_otherwise():
    event = facts(hearing(starts_at=at(2026, 11, 1, 0, 30), ends_at=at(2026, 11, 1, 1, 30, fold=1)))
    assert (event.start, event.end) == (
        told("2026-11-01T07:30", None),
        told("2026-11-01T09:30", None),
    )


def test_an_unknown_time_is_a_whole_day_that_blocks_nothing():
    event = facts(hearing(**NAMELESS_TIME))
    assert (event.start, event.end) == (date(2026, 12, 1), date(2026, 12, 2))
    assert event.status == "TENTATIVE"
    assert event.is_transparent


@pytest.mark.parametrize(
    ("status", "prefix", "event_status", "is_transparent"),
    [
        (Status.SCHEDULED, "", "CONFIRMED", False),
        (Status.CANCELLED, "CANCELLED: ", "CANCELLED", True),
        (Status.POSTPONED, "POSTPONED: ", "CANCELLED", True),
        (Status.UNLISTED, "NO LONGER LISTED: ", "TENTATIVE", False),
    ],
)
def test_the_status_shows_in_every_calendar(
    status: Status, prefix: str, event_status: str, is_transparent: bool
):
    event = facts(hearing(status=status))
    assert event.summary == f"{prefix}Sampleville: Public Safety Committee"
    assert event.status == event_status
    assert event.is_transparent is is_transparent


def test_a_cancelled_hearing_without_a_time_is_cancelled():
    assert facts(hearing(status=Status.CANCELLED, **NAMELESS_TIME)).status == "CANCELLED"


@pytest.mark.parametrize(
    ("bodies", "title", "summary"),
    [
        (("Sampleville City Council",), "", "Sampleville City Council"),
        (("City Council",), "City  council", "Sampleville: City Council"),
        (("City Council",), "Special meeting", "Sampleville: City Council – Special meeting"),
        (("A, B", "C"), "A, B", "Sampleville: Joint hearing: A, B; C"),
        ((), "Town hall", "Sampleville: Town hall"),
        ((), "", "Sampleville: Hearing"),
    ],
)
def test_the_summary_names_the_place_every_body_and_what_is_new_in_the_title(
    bodies: tuple[str, ...], title: str, summary: str
):
    assert facts(hearing(bodies=bodies, title=title)).summary == summary


def test_a_hearing_without_a_known_place_has_a_summary():
    assert event_facts(hearing(), "", OPTIONS).summary == "Public Safety Committee"


def test_a_location_is_one_line():
    assert facts(hearing()).location == "Council Chamber, City Hall, 1 Example Plaza"


def test_categories_have_no_commas_and_begin_with_the_programs_own():
    assert facts(hearing()).categories == ("Hearings", "License plate readers")
    commas = replace(OPTIONS, topic_names={"alpr": "Readers, plates"})
    assert facts(hearing(), commas).categories == ("Hearings", "Readers plates")
    assert facts(hearing(), CalendarOptions(WORDS)).categories == ("Hearings", "alpr")
    assert facts(hearing(items=(MATCHED, MATCHED))).categories[1:] == ("License plate readers",)


@pytest.mark.parametrize(
    ("url", "is_pdf"),
    [
        ("https://a.example/agenda.PDF?x=1", True),
        ("https://a.example/View.ashx?M=A&f=.pdf", False),
        ("ftp://a.example/agenda.pdf", False),
        (None, False),
    ],
)
def test_an_agenda_is_called_a_pdf_only_if_its_address_says_so(url: str | None, is_pdf: bool):
    assert facts(hearing(agenda_url=url)).is_agenda_pdf is is_pdf


ALARMS = replace(OPTIONS, alarm_minutes=(15, 1440, 15, 60, 2880))


def test_there_is_no_alarm_unless_one_was_asked_for():
    assert facts(hearing()).alarms == ()


def test_alarms_come_once_each_the_longest_first():
    assert facts(hearing(), ALARMS).alarms == (2880, 1440, 60, 15)


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_nothing_rings_for_a_hearing_that_will_not_be(status: Status):
    assert facts(hearing(status=status), ALARMS).alarms == ()


def test_an_unknown_time_rings_a_day_before_or_more_but_not_at_night():
    assert facts(hearing(**NAMELESS_TIME), ALARMS).alarms == (2880, 1440)


def test_a_moved_hearing_keeps_its_uid_and_counts_up():
    before = hearing(sequence=3)
    after = hearing(sequence=4, starts_at=at(2026, 12, 2, 9), ends_at=None)
    assert facts(after).uid == facts(before).uid
    assert facts(after).sequence == facts(before).sequence + 1
    assert facts(after).start == told("2026-12-02T09:00")


def test_a_day_comes_before_its_hours():
    whole_day, evening = facts(hearing(1, **NAMELESS_TIME)), facts(hearing(2))
    assert whole_day.order < evening.order
