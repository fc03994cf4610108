# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Calendars as programs in the field really wrote them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.window import Window
from hearings.sources.ical_events import CalendarRead, read_calendar
from tests.support.source_contract import SAMPLEVILLE, assert_complete

DETROIT = replace(SAMPLEVILLE, timezone="America/Detroit")
WINDOW = Window(date(2025, 1, 1), date(2026, 12, 31))

pytestmark = pytest.mark.recorded


def read(path: Path) -> CalendarRead:
    read = read_calendar(path.read_bytes(), "", DETROIT, WINDOW)
    for record in read.records:
        assert_complete(record, DETROIT)
    return read


def test_seventy_meetings_in_a_zone_that_is_only_a_distance(recorded: Path):
    calendar = read(recorded / "escribe" / "detroit_derived_2026-07-24.ics")
    assert (len(calendar.records), calendar.skipped) == (70, 0)
    first = min(calendar.records, key=lambda one: one.date)
    assert first.starts_at is not None
    assert first.starts_at.isoformat() == "2025-06-02T10:00:00-04:00"
    assert first.time_text == "10:00 UTC-04:00"
    assert first.title == "Public Health and Safety Standing Committee: Meeting"
    assert "\nMinutes: https://pub-detroitmi.escribemeetings.com/" in first.comment
    assert first.location.endswith("Detroit, MI 48226")
    assert first.page_url is not None
    assert first.page_url.endswith("934aebfb-3f44-42e8-9674-67b1d6fd70dc")


def test_a_meeting_without_zone_and_with_bare_commas(recorded: Path):
    (meeting,) = read(recorded / "michigan" / "planetdetroit_meeting_abridged.ics").records
    assert meeting.starts_at is not None
    assert meeting.starts_at.isoformat() == "2026-03-17T09:00:00-04:00"
    assert (meeting.bodies, meeting.location) == (
        ("Energy",),
        "Room 519, House Office Building",
    )
    assert "HB 5710 (Wendzel) Energy: electricity" in meeting.comment
