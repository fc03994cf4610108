# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Records are compared whole."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hearings.domain.change import Change, Field
from hearings.domain.comparing import compare
from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
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
