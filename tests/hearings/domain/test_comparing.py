# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Records are compared whole."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from hearings.domain.change import Change, Field
from hearings.domain.comparing import compare
from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status

AT = datetime(2026, 11, 20, tzinfo=UTC)
ZONE = "America/New_York"
OLD = HearingRecord(
    source_ids=("1",),
    bodies=("Public Safety",),
    title="Public Safety",
    date=date(2026, 12, 1),
    timezone=ZONE,
    time_text="10:00 AM",
    starts_at=datetime(2026, 12, 1, 10, tzinfo=ZoneInfo(ZONE)),
    location="Room 1",
    items=(AgendaItem("Cameras", bill=Bill("Int 1")), AgendaItem("Roll call")),
)


def test_the_same_record_has_not_changed():
    assert compare(OLD, replace(OLD, modified="later"), AT) == ()


def test_a_moved_hour_keeps_old_and_new():
    new = replace(OLD, starts_at=OLD.starts_at.replace(hour=11), time_text="11:00 AM")
    assert compare(OLD, new, AT) == (
        Change(AT, Field.TIME, "2026-12-01T10:00-05:00", "2026-12-01T11:00-05:00"),
    )


def test_a_time_that_becomes_unknown_keeps_its_words():
    new = replace(OLD, starts_at=None, time_text="Deferred", status=Status.POSTPONED)
    changes = compare(OLD, new, AT)
    assert Change(AT, Field.TIME, "2026-12-01T10:00-05:00", "2026-12-01 Deferred") in changes
    assert Change(AT, Field.STATUS, "scheduled", "postponed") in changes


def test_an_agenda_that_was_not_read_is_no_change():
    assert compare(OLD, replace(OLD, items=None), AT) == ()
    assert compare(replace(OLD, items=None), OLD, AT) == ()


def test_a_published_agenda_is_one_change():
    assert compare(replace(OLD, items=()), OLD, AT) == (Change(AT, Field.AGENDA, "0", "2"),)


def test_items_that_come_and_go_are_named_with_their_bill():
    new = replace(OLD, items=(AgendaItem("Roll call"), AgendaItem("Drones", bill=Bill("Int 2"))))
    assert compare(OLD, new, AT) == (
        Change(AT, Field.ITEM, "Int 1: Cameras", None),
        Change(AT, Field.ITEM, None, "Int 2: Drones"),
    )


def test_items_in_another_order_are_no_change():
    assert OLD.items is not None
    assert compare(OLD, replace(OLD, items=OLD.items[::-1]), AT) == ()


def ending(record: HearingRecord, hour: int) -> HearingRecord:
    assert record.starts_at is not None
    return replace(record, ends_at=record.starts_at.replace(hour=hour))


def test_another_end_is_told():
    assert compare(ending(OLD, 12), ending(OLD, 13), AT) == (
        Change(AT, Field.END, "2026-12-01T12:00-05:00", "2026-12-01T13:00-05:00"),
    )


def test_an_end_that_is_published_or_withdrawn_is_told():
    told = "2026-12-01T12:00-05:00"
    assert compare(OLD, ending(OLD, 12), AT) == (Change(AT, Field.END, None, told),)
    assert compare(ending(OLD, 12), OLD, AT) == (Change(AT, Field.END, told, None),)


def test_an_end_that_moves_along_with_the_beginning_is_told_with_it():
    old = ending(OLD, 12)
    later = replace(OLD, starts_at=OLD.starts_at + timedelta(hours=1))
    assert [one.field for one in compare(old, ending(later, 13), AT)] == [Field.TIME]
    assert [one.field for one in compare(old, ending(later, 14), AT)] == [Field.TIME, Field.END]


def test_a_time_that_becomes_unknown_takes_the_end_with_it():
    new = replace(OLD, starts_at=None, time_text="")
    assert [one.field for one in compare(ending(OLD, 12), new, AT)] == [Field.TIME]


def test_the_length_counts_the_hour_that_comes_twice():
    night = datetime(2026, 11, 1, 0, 30, tzinfo=ZoneInfo(ZONE))
    early = replace(OLD, date=night.date(), starts_at=night, ends_at=night.replace(hour=3))
    late = replace(early, starts_at=night.replace(hour=2), ends_at=night.replace(hour=4, minute=30))
    assert [one.field for one in compare(early, late, AT)] == [Field.TIME, Field.END]


def test_another_page_to_sign_up_is_told():
    old = replace(OLD, testify_url="https://sampleville.example/a")
    new = replace(OLD, testify_url="https://sampleville.example/b")
    assert compare(old, new, AT) == (
        Change(
            AT, Field.TESTIFY_URL, "https://sampleville.example/a", "https://sampleville.example/b"
        ),
    )
    assert compare(new, OLD, AT) == (
        Change(AT, Field.TESTIFY_URL, "https://sampleville.example/b", None),
    )


def test_a_remark_of_the_source_is_told():
    new = replace(OLD, comment="Held on Zoom only")
    assert compare(OLD, new, AT) == (Change(AT, Field.COMMENT, None, "Held on Zoom only"),)


def test_a_hearing_that_becomes_a_closed_one_is_told():
    old, new = replace(OLD, kind=MeetingKind.PUBLIC_HEARING), replace(OLD, kind=MeetingKind.CLOSED)
    assert compare(old, new, AT) == (Change(AT, Field.KIND, "public-hearing", "closed"),)


def test_a_kind_that_is_only_learnt_or_forgotten_is_no_change():
    known = replace(OLD, kind=MeetingKind.CLOSED)
    assert compare(OLD, known, AT) == compare(known, OLD, AT) == ()


def test_the_file_of_an_agenda_is_told_when_it_comes_and_when_it_goes():
    address = "https://sampleville.example/agenda.pdf"
    with_file = replace(OLD, agenda_url=address)
    assert compare(OLD, with_file, AT) == (Change(AT, Field.AGENDA_URL, None, address),)
    assert compare(with_file, OLD, AT) == (Change(AT, Field.AGENDA_URL, address, None),)


def test_an_agenda_that_is_published_with_its_file_is_told_once():
    old = replace(OLD, items=())
    new = replace(OLD, agenda_url="https://sampleville.example/agenda.pdf")
    assert [one.field for one in compare(old, new, AT)] == [Field.AGENDA]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"agenda_url": "https://a.example/1?sig=1"}, {"agenda_url": "https://a.example/1?sig=2"}),
        ({"page_url": None}, {"page_url": "https://a.example/page"}),
        ({"documents": ()}, {"documents": (Document("Packet", "https://a.example/p"),)}),
        ({"contact": ""}, {"contact": "The clerk"}),
        ({"status_text": ""}, {"status_text": "Final"}),
        ({"source_ids": ("1",)}, {"source_ids": ("1", "2")}),
        ({"modified": "1"}, {"modified": "2"}),
    ],
)
def test_what_changes_nothing_for_a_speaker_is_kept_in_silence(before, after):
    assert compare(replace(OLD, **before), replace(OLD, **after), AT) == ()
