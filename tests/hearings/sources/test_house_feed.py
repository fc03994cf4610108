# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from contextlib import suppress
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.sources.house_feed import parse_committees, parse_feed
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLES = Path(__file__).parents[2] / "samples" / "house"

DESCRIPTION = "Committee on Samples&lt;br /&gt;Meeting Date: {} (Status: &lt;b&gt;{}&lt;/b&gt;)"


def feed(*items: str) -> bytes:
    return f"<rss><channel>{''.join(items)}</channel></rss>".encode()


def item(when: str, status: str = "Scheduled", number: str = "900101") -> str:
    said = DESCRIPTION.format(when, status)
    return f"<item><guid>{number}</guid><title>T</title><description>{said}</description></item>"


def test_whole_committees_have_feeds():
    codes = parse_committees((SAMPLES / "committees.html").read_bytes(), "")
    assert codes == ("XA00", "XB00")


def test_the_sample_is_read():
    read = parse_feed((SAMPLES / "feed.xml").read_bytes(), SAMPLEVILLE, "")
    assert read.skipped == 1
    hearing, markup, file_alone = read.entries
    for entry in read.entries:
        assert_complete(entry.record, SAMPLEVILLE)
    assert hearing.path == "/Meetings/XA/XA00/20261202/900101/HHRG-119-XA00-20261202.xml"
    record = hearing.record
    assert record.source_ids == ("900101",)
    assert record.bodies == ("House Sample Affairs Committee",)
    assert record.title == "Examining Cameras: A Look at H.R. 9001"
    assert record.time_text == "10:15 AM"
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-12-02T10:15:00-05:00"
    assert record.location == "999 Rayburn House Office Building"
    assert record.page_url == (
        "https://docs.house.gov/Committee/Calendar/ByEvent.aspx?EventID=900101"
    )
    assert (record.kind, record.status) == (MeetingKind.INVITED, Status.SCHEDULED)
    assert record.items is None
    assert (markup.record.kind, markup.record.status) == (MeetingKind.MARKUP, Status.POSTPONED)
    assert (markup.record.starts_at, markup.record.location) == (None, "")
    assert (file_alone.record.date, file_alone.record.kind) == (
        date(2026, 12, 4), MeetingKind.MEETING,
    )  # fmt: skip
    assert file_alone.record.bodies == (SAMPLEVILLE.name,)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Scheduled", Status.SCHEDULED),
        ("Rescheduled", Status.SCHEDULED),
        ("Postponed", Status.POSTPONED),
        ("Cancelled", Status.CANCELLED),
        ("Canceled", Status.CANCELLED),
        ("Something new", Status.SCHEDULED),
    ],
)
def test_the_status_word_is_kept_and_read(word: str, status: Status):
    read = parse_feed(feed(item("Tuesday, December 1, 2026 2:00 PM", word)), SAMPLEVILLE, "")
    record = read.entries[0].record
    assert (record.status, record.status_text) == (status, word)


@pytest.mark.parametrize(
    ("when", "hour", "room"),
    [
        ("Tuesday, December 1, 2026 2:00 PM HVC-210", "2:00 PM", "HVC-210 Capitol Visitor Center"),
        ("Tuesday, December 1, 2026 TBD 999 CHOB", "TBD", "999 Cannon House Office Building"),
        ("December 1, 2026 Town Hall (Annex), Sampleville", "", "Town Hall (Annex), Sampleville"),
        ("Tuesday, December 1, 2026 12:00 AM", "12:00 AM", ""),
    ],
)
def test_hour_and_room_stand_behind_the_date(when: str, hour: str, room: str):
    (entry,) = parse_feed(feed(item(when)), SAMPLEVILLE, "").entries
    assert (entry.record.time_text, entry.record.location) == (hour, room)
    assert (entry.record.starts_at is None) == (hour != "2:00 PM")
    assert entry.record.date == date(2026, 12, 1)


@pytest.mark.parametrize(
    "url",
    [
        "https://docs.example/other/file.xml",
        "https://docs.example/Meetings/XA/XA00/20261201/7/other.xml",
        "https://[docs.example/Meetings/XA/XA00/20261201/7/HHRG-119-XA00-20261201.xml",
        "",
    ],
)
def test_an_address_that_is_no_file_of_a_meeting_is_not_asked_for(url: str):
    one = item("December 1, 2026").replace("</item>", f'<enclosure url="{url}"/></item>')
    (entry,) = parse_feed(feed(one), SAMPLEVILLE, "").entries
    assert (entry.path, entry.record.kind) == ("", MeetingKind.UNKNOWN)


def test_a_committee_without_meetings_has_an_empty_feed():
    assert parse_feed(feed(), SAMPLEVILLE, "").entries == ()


@pytest.mark.parametrize("body", [b"<rss/>", b"<html><body>Error</body></html>", b"<rss><channel>"])
def test_what_is_no_feed_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_feed(body, SAMPLEVILLE, "")


def test_a_feed_of_which_most_cannot_be_read_is_an_error():
    with pytest.raises(UnexpectedAnswer):
        parse_feed(feed(item("soon"), item("later"), item("December 1, 2026")), SAMPLEVILLE, "")


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12)
PART = TEXT | st.sampled_from(
    ["<br />", "Meeting Date: ", "Tuesday, December 1, 2026 ", "2:00 PM ", "(Status: ", ")", "&"]
)
ADDRESS = TEXT | st.just("https://x/Meetings/XA/XA00/20261201/7/HHRG-119-XA00-20261201.xml")


@given(st.lists(st.tuples(TEXT | st.just("7"), TEXT, st.lists(PART), ADDRESS), max_size=4))
def test_any_item_is_read_or_counted(rows: list[tuple[str, str, list[str], str]]):
    items = [
        f"<item><guid>{escape(number)}</guid><title>{escape(title)}</title><description>"
        f"{escape(''.join(parts))}</description><enclosure url={quoteattr(link)}/></item>"
        for number, title, parts, link in rows
    ]
    with suppress(SourceError):
        read = parse_feed(feed(*items), SAMPLEVILLE, "")
        assert len(read.entries) + read.skipped <= len(rows)
        for entry in read.entries:
            assert_complete(entry.record, SAMPLEVILLE)
