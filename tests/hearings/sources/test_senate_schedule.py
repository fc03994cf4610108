# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from contextlib import suppress
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Document
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import SourceError, UnexpectedAnswer
from hearings.sources.senate_schedule import SCHEDULE_PAGE, Schedule, parse_schedule
from tests.support.senate_site import PLACEHOLDER, meeting
from tests.support.source_contract import SAMPLEVILLE, assert_complete

SAMPLE = Path(__file__).parents[2] / "samples" / "senate" / "hearings.xml"


def schedule(*rows: str) -> Schedule:
    xml = "".join(("<css_meetings_scheduled>", *rows, "</css_meetings_scheduled>"))
    return parse_schedule(xml.encode(), SAMPLEVILLE, "www.example.gov")


def test_the_sample_is_read():
    read = parse_schedule(SAMPLE.read_bytes(), SAMPLEVILLE, "")
    assert read.skipped == 1
    hearing, meeting_ = read.records
    for record in read.records:
        assert_complete(record, SAMPLEVILLE)
        assert record.page_url == SCHEDULE_PAGE
        assert record.status is Status.SCHEDULED
    assert hearing.bodies == ("Senate Sample Affairs Committee",)
    assert hearing.title == "Hearings to examine S.9001, to limit face recognition in Sampleville."
    assert hearing.starts_at is not None
    assert hearing.starts_at.isoformat() == "2026-12-02T10:00:00-05:00"
    assert hearing.location == "SD-999 Dirksen Senate Office Building"
    assert hearing.remote_url == "https://video.example/isvp/?comm=sample&filename=sample120226"
    assert hearing.modified == "11-24-2026 09:00:29 PM"
    items = hearing.items or ()
    assert [item.bill and item.bill.number for item in items] == ["S. 9001", "S.Res. 902", None]
    assert [item.source_id for item in items] == ["SN9001", "SE902", "ZZ7"]
    assert (meeting_.date, meeting_.time_text, meeting_.starts_at) == (
        date(2026, 12, 3), "TBA", None,
    )  # fmt: skip
    assert meeting_.bodies == ("Senate Sample Affairs Subcommittee on Cameras and Towns",)
    assert (meeting_.kind, meeting_.remote_url) == (MeetingKind.CLOSED, None)
    assert meeting_.location == "210 Cannon House Office Building"
    (nomination,) = meeting_.items or ()
    assert nomination.bill is None
    assert nomination.documents == (
        Document("PN9078", "https://www.congress.gov/nomination/119th-congress/9078"),
    )


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Open Hearing", MeetingKind.INVITED),
        ("Open/Closed Hearing", MeetingKind.INVITED),
        ("Closed Hearing", MeetingKind.CLOSED),
        ("Open Business Meeting", MeetingKind.MARKUP),
        ("Something new", MeetingKind.UNKNOWN),
        ("", MeetingKind.UNKNOWN),
    ],
)
def test_the_type_says_who_may_speak(said: str, kind: MeetingKind):
    (record,) = schedule(meeting(1, "2026-12-01", "10:00 AM", type=said)).records
    assert record.kind is kind


def test_midnight_is_no_hour():
    (record,) = schedule(meeting(1, "2026-12-01", "12:00 AM")).records
    assert (record.time_text, record.starts_at) == ("12:00 AM", None)


def test_hours_are_those_of_the_east_in_summer_too():
    (record,) = schedule(meeting(1, "2026-07-29", "08:30 AM")).records
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-07-29T08:30:00-04:00"


def test_a_day_without_meetings_is_an_empty_list_that_was_read():
    assert schedule(PLACEHOLDER) == Schedule(())


def test_a_placeholder_before_real_rows_is_neither_read_nor_missed():
    read = schedule(PLACEHOLDER, meeting(1, "2026-12-01", "10:00 AM"))
    assert (len(read.records), read.skipped) == (1, 0)


def test_a_file_without_any_row_is_not_the_schedule():
    with pytest.raises(UnexpectedAnswer) as caught:
        schedule()
    assert caught.value.host == "www.example.gov"


def test_a_schedule_of_which_most_cannot_be_read_is_not_the_schedule():
    rows = [meeting(1, "2026-12-01", "10:00 AM"), *(meeting(n, "soon", "") for n in (2, 3))]
    with pytest.raises(UnexpectedAnswer):
        schedule(*rows)


def test_a_meeting_without_a_committee_or_a_matter_is_still_told():
    (record,) = schedule(
        meeting(1, "2026-12-01", "10:00 AM", committee="", matter=""),
    ).records  # fmt: skip
    assert (record.bodies, record.title) == (("Sampleville",), "Sampleville")


def test_a_paper_without_a_congress_is_of_the_one_that_sits():
    paper = '<AssociatedDocument document_num="3" document_prefix="HR"/>'
    (record,) = schedule(meeting(1, "2027-01-12", "10:00 AM", documents=paper)).records
    (item,) = record.items or ()
    assert item.text == "H.R. 3"
    assert item.bill is not None
    assert item.bill.url == "https://www.congress.gov/bill/120th-congress/house-bill/3"


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12)
DAY = st.dates().map(str) | TEXT
ROW = st.fixed_dictionaries(
    {
        "identifier": TEXT | st.just("1"),
        "committee": TEXT,
        "sub_cmte": TEXT,
        "type": TEXT,
        "date_iso_8601": DAY,
        "time": TEXT | st.times().map(lambda one: f"{one:%I:%M %p}"),
        "room": TEXT,
        "matter": TEXT,
        "video_url": TEXT,
    }
)


@given(st.lists(st.tuples(ROW, TEXT, TEXT), min_size=1, max_size=4))
def test_any_row_is_read_or_counted(rows: list[tuple[dict[str, str], str, str]]):
    written = []
    for row, number, prefix in rows:
        told = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in row.items())
        paper = f"document_num={quoteattr(number)} document_prefix={quoteattr(prefix)}"
        paper = f"<AssociatedDocument congress={quoteattr(number)} {paper}/>"
        written.append(f"<meeting>{told}<Documents>{paper}</Documents></meeting>")
    with suppress(SourceError):
        read = schedule(*written)
        assert len(read.records) + read.skipped <= len(rows)
        for record in read.records:
            assert_complete(record, SAMPLEVILLE)


@pytest.mark.parametrize("iso", ["", "2026-12-0200000Z-04:00", "soon"])
def test_a_date_in_no_iso_form_is_read_as_it_is_written_for_people(iso: str):
    row = meeting(1, "2026-12-02", "10:00 AM", date="02-DEC-2026 10:00 AM", date_iso_8601=iso)
    read = schedule(PLACEHOLDER, row)
    assert [one.date for one in read.records] == [date(2026, 12, 2)]
    none = meeting(2, "2026-12-02", "10:00 AM", date="Today", date_iso_8601=iso)
    assert schedule(PLACEHOLDER, row, none).skipped == 1
