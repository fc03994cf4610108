# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The feed, constructed after an abridged recorded one, and that one itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.michigan_feed import parse_feed
from tests.support.michigan_site import MichiganMeeting, feed_of
from tests.support.source_contract import SAMPLEVILLE, assert_complete

PLACE = replace(SAMPLEVILLE, timezone="America/Detroit")
HOST = "legislature.mi.gov"


def test_an_entry_says_chamber_committee_date_and_hour():
    feed = parse_feed(feed_of(MichiganMeeting(1, "Cameras & Faces")), PLACE, HOST)
    (record,) = feed.records
    assert_complete(record, PLACE)
    assert (record.bodies, record.title) == (("House Cameras & Faces",), "House Cameras & Faces")
    assert (str(record.starts_at), record.time_text) == ("2026-12-01 09:00:00-05:00", "09:00 AM")
    assert (record.kind, record.items) == (MeetingKind.MEETING, None)


@pytest.mark.parametrize(
    ("hour", "news", "status"),
    [("09:00 AM", "New", Status.SCHEDULED), ("09:00 AM", "Changed", Status.SCHEDULED),
     ("09:00 AM", "Cancelled", Status.CANCELLED), ("09:00 AM Cancelled", "New", Status.CANCELLED),
     ("09:00 AM", "Rescheduled", Status.POSTPONED)],
)  # fmt: skip
def test_an_entry_can_call_off(hour: str, news: str, status: Status):
    meeting = MichiganMeeting(1, hour=hour, news=news)
    (record,) = parse_feed(feed_of(meeting), PLACE, HOST).records
    assert record.status is status
    assert record.starts_at is not None


def test_a_meeting_with_several_entries_is_told_by_the_first():
    entries = (MichiganMeeting(1, hour="10:00 AM"), MichiganMeeting(2), MichiganMeeting(1))
    records = parse_feed(feed_of(*entries), PLACE, HOST).records
    assert [(one.source_ids, one.time_text) for one in records] == [
        (("1",), "10:00 AM"), (("2",), "09:00 AM"),
    ]  # fmt: skip


def test_the_number_is_also_found_in_the_link():
    body = feed_of(MichiganMeeting(7001)).replace(b"<guid>7001</guid>", b"")
    (record,) = parse_feed(body, PLACE, HOST).records
    assert record.source_ids == ("7001",)


def test_an_entry_without_number_or_date_is_counted():
    meetings = [MichiganMeeting(1), MichiganMeeting(2), MichiganMeeting(3, day="2/31/2027")]
    body = feed_of(*meetings, MichiganMeeting(4))
    body = body.replace(b"<guid>2</guid>", b"<guid />").replace(b"meetingID=2<", b"<")
    feed = parse_feed(body, PLACE, HOST)
    assert ([one.source_ids[0] for one in feed.records], feed.skipped) == (["1", "4"], 2)


@pytest.mark.parametrize(
    "body",
    [
        b"<rss/>",
        b"<html><body>Hello</body></html>",
        b"<rss><channel><item><title>Bill Updates</title></item></channel></rss>",
    ],
)
def test_what_is_no_schedule_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_feed(body, PLACE, HOST)


@pytest.mark.recorded
def test_the_abridged_recorded_feed(recorded: Path):
    body = (recorded / "michigan" / "planetdetroit_comschedule_abridged.rss.xml").read_bytes()
    feed = parse_feed(body, PLACE, HOST)
    assert feed.skipped == 0
    energy, health = feed.records
    assert (energy.source_ids, energy.bodies) == (("5848",), ("House Energy",))
    assert energy.starts_at is not None
    assert energy.starts_at.isoformat() == "2026-03-17T09:00:00-04:00"
    assert energy.starts_at.utctimetuple().tm_hour == 13
    assert energy.page_url == "https://legislature.mi.gov/Committees/Meeting?meetingID=5848"
    assert health.bodies == ("Senate Appropriations Subcommittee on DHHS",)
    assert health.time_text == "03:00 PM"
