# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from hearings.domain.hearing import Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.berkeley_table import TablePage, parse_table
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "berkeley" / "agendas.html"
SITE = "https://berkeleyca.gov"
BASE = f"{SITE}/your-government/city-council/city-council-agendas"
PACIFIC = replace(SAMPLEVILLE, timezone="America/Los_Angeles")


def parsed(body: bytes) -> TablePage:
    return parse_table(body, PACIFIC, "berkeleyca.gov", BASE, Counter())


@pytest.fixture(scope="module")
def records() -> tuple[HearingRecord, ...]:
    page = parsed(SAMPLE.read_bytes())
    assert (page.skipped, page.next_page) == (1, None)
    for one in page.meetings:
        assert_complete(one.record, PACIFIC)
    return tuple(one.record for one in page.meetings)


def started(record: HearingRecord) -> str:
    return record.starts_at.isoformat() if record.starts_at else ""


def test_a_meeting_is_read_whole(records: tuple[HearingRecord, ...]):
    first = records[0]
    assert (first.title, first.bodies) == ("City Council Regular Meeting", ("City Council",))
    assert first.source_ids == ("city council regular meeting 2026-12-01 1",)
    assert (first.time_text, started(first)) == ("6:00 pm", "2026-12-01T18:00:00-08:00")
    agenda = f"{BASE}/city-council-regular-meeting-eagenda-december-1-2026"
    assert (first.agenda_url, first.page_url) == (agenda, f"{SITE}/node/71")
    files = f"{SITE}/sites/default/files/city-council-meetings"
    assert first.documents == (
        Document("View", agenda),
        Document("Packet", f"{files}/2026-12-01%20Packet.pdf"),
        Document("Download", f"{files}/2026-12-01%20Agenda.pdf"),
    )
    assert (first.items, first.kind) == (None, MeetingKind.MEETING)


def test_a_date_alone_has_no_hour_and_a_word_cancels(records: tuple[HearingRecord, ...]):
    second = records[1]
    assert (second.date.isoformat(), second.time_text, second.starts_at) == ("2026-12-01", "", None)
    assert (second.status, second.status_text) == (Status.CANCELLED, "Cancelled")
    assert (second.kind, second.items, second.page_url) == (MeetingKind.CLOSED, (), BASE)


def test_what_the_words_leave_open_is_in_the_mark(records: tuple[HearingRecord, ...]):
    assert started(records[2]) == "2026-12-09T18:30:00-08:00"
    assert records[2].kind is MeetingKind.WORK_SESSION
    assert started(records[3]) == "2026-12-15T18:00:00-08:00"
    assert records[3].title == "City Council"


@pytest.mark.parametrize(
    ("when", "words", "hour"),
    [
        ("12/01/2026 - 6:00 pm", "6:00 pm", 18),
        ("Dec. 1, 2026, 6:00 PM - 11:00 PM", "6:00 PM - 11:00 PM", 18),
        ("12/01/2026 @ TBD", "TBD", None),
        ("12/01/2026 - upon adjournment", "upon adjournment", None),
        ("12/01/2026 - 12:00 am", "12:00 am", None),
    ],
)
def test_the_words_for_the_hour_are_kept_and_read(when: str, words: str, hour: int | None):
    row = f"<td class='council-meeting-name'>A</td><td class='views-field-field-daterange'>{when}"
    (meeting,) = parsed(f"<html><table><tr>{row}</table></html>".encode()).meetings
    starts = meeting.record.starts_at
    assert (meeting.record.time_text, starts.hour if starts else None) == (words, hour)


def test_a_moment_at_the_end_of_time_costs_only_its_hour():
    mark = "<time datetime='9999-12-31T23:59:59-14:00'>12/01/2026</time>"
    row = f"<td>A</td><td class='views-field-field-daterange'>{mark}</td>"
    (meeting,) = parsed(f"<html><table><tr>{row}</tr></table></html>".encode()).meetings
    assert (meeting.record.date.year, meeting.record.starts_at) == (2026, None)


def test_a_cancellation_in_a_block_of_its_own_is_seen():
    name = "<td class='council-meeting-name'><div>Regular Meeting</div><div>CANCELLED</div></td>"
    row = f"{name}<td class='views-field-field-daterange'>12/01/2026</td>"
    (meeting,) = parsed(f"<html><table><tr>{row}</tr></table></html>".encode()).meetings
    assert (meeting.record.title, meeting.record.status) == ("Regular Meeting", Status.CANCELLED)


def test_a_table_that_only_lays_out_the_page_is_no_list():
    row = "<tr><td>A</td><td class='views-field-field-daterange'>12/01/2026</td></tr>"
    layout = f"<table><tr><td>Menu</td><td><table>{row}</table></td></tr></table>"
    page = parsed(f"<html>{layout}</html>".encode())
    assert (len(page.meetings), page.skipped) == (1, 0)


def test_an_agenda_page_of_another_site_is_not_read():
    row = "<td>A</td><td>12/01/2026</td><td><a href='https://example.org/eagenda-1'>HTML</a></td>"
    table = f"<tr><th>Meeting</th><th>Date</th><th>Agenda</th></tr><tr>{row}</tr>"
    (meeting,) = parsed(f"<html><table>{table}</table></html>".encode()).meetings
    assert (meeting.page, meeting.record.items) == (None, None)
    assert meeting.record.agenda_url == "https://example.org/eagenda-1"


@pytest.mark.parametrize(
    "body",
    [b"", b"<html><p>Just a moment</p></html>", b"<html><table><tr><td>x</td></tr></table></html>"],
)
def test_another_page_is_no_empty_table(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parsed(body)


def test_a_site_that_says_there_are_none_is_an_empty_table():
    assert parsed(b"<html><div class='view-empty'>None</div></html>").meetings == ()
