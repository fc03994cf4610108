# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Document
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.granicus_view import ViewPage, parse_view
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_page

SAMPLES = Path(__file__).parents[2] / "samples" / "granicus"
PACIFIC = replace(SAMPLEVILLE, timezone="America/Los_Angeles")
CENTRAL = replace(SAMPLEVILLE, timezone="America/Chicago")
BASE = "https://sampleville.granicus.com/ViewPublisher.php?view_id=2"
HOST = "sampleville.granicus.com"


def parsed(file: Path, place: Place) -> ViewPage:
    page = parse_view(file.read_bytes(), place, HOST, BASE)
    for record in page.records:
        assert_complete(record, place)
        assert record.items is None
    return page


@pytest.fixture(scope="module")
def view() -> ViewPage:
    return parsed(SAMPLES / "view.html", PACIFIC)


def test_a_meeting_has_what_its_row_says(view: ViewPage):
    record = view.records[0]
    assert record.source_ids == (
        "2026-12-01-special-city-council-meeting-closed-session-1", "event-501",
    )  # fmt: skip
    assert record.title == "Special City Council Meeting - Closed Session"
    assert (record.status, record.kind) == (Status.CANCELLED, MeetingKind.CLOSED)
    assert record.starts_at is not None
    assert (record.time_text, record.starts_at.isoformat()) == (
        "06:00 PM", "2026-12-01T18:00:00-08:00",
    )  # fmt: skip
    assert record.agenda_url == (
        "https://sampleville.granicus.com/AgendaViewer.php?view_id=2&event_id=501"
    )
    assert record.documents == (
        Document("Agenda Packet", "https://sampleville.granicus.com/packets/501.pdf"),
    )
    assert record.testify_url == "https://sampleville.granicusideas.com/meetings/501"
    assert record.page_url == BASE


def test_the_hidden_moment_tells_the_hour_where_the_date_stands_alone(view: ViewPage):
    record = view.records[1]
    assert record.starts_at is not None
    assert (record.time_text, record.starts_at.isoformat()) == (
        "15:30", "2026-12-02T15:30:00-08:00",
    )  # fmt: skip
    assert (record.agenda_url, record.testify_url) == (None, None)


def test_a_hidden_moment_alone_is_a_date_too(view: ViewPage):
    record = view.records[2]
    assert (record.title, record.date.isoformat()) == ("Café Board", "2026-12-04")
    assert record.time_text == "16:00"


def test_a_hidden_moment_at_midnight_is_no_hour():
    moment = int(datetime(2026, 12, 1, tzinfo=ZoneInfo("America/Los_Angeles")).timestamp())
    body = f"""<html><body><table id="upcoming"><tr><td>Board</td>
<td><span style="display:none">{moment}</span>Dec 1, 2026</td></tr></table></body></html>"""
    (record,) = parse_view(body.encode(), PACIFIC, HOST, BASE).records
    assert (record.date.isoformat(), record.time_text, record.starts_at) == ("2026-12-01", "", None)


def test_a_meeting_going_on_and_one_without_a_date_are_counted(view: ViewPage):
    assert (len(view.records), view.skipped) == (3, 2)


def test_a_meeting_going_on_alone_is_not_a_page_that_cannot_be_read():
    body = b"""<html><body><table id="upcoming"><tr><td>Board</td><td>In Progress</td></tr>
</table></body></html>"""
    assert parse_view(body, PACIFIC, HOST, BASE) == ViewPage((), 1)


def test_an_edited_template_tells_the_hour_in_the_name():
    page = parsed(SAMPLES / "edited.html", CENTRAL)
    told = [(one.source_ids, one.title, one.time_text) for one in page.records]
    assert told == [
        (("2026-12-01-finance-committee-1", "event-326"), "Finance Committee", "8:30 a.m."),
        (("2026-12-01-board-directors-1",), "Board of Directors", "following Committee meetings"),
        (("2026-12-01-board-directors-2",), "Board of Directors", "7:00 PM"),
    ]
    assert page.records[0].starts_at is not None
    assert page.records[0].starts_at.isoformat() == "2026-12-01T08:30:00-06:00"
    assert page.records[0].agenda_url == (
        "http://sampleville.granicus.com/AgendaViewer.php?view_id=5&event_id=326"
    )
    assert page.records[1].starts_at is None


@pytest.mark.parametrize(
    ("name", "title", "time_text"),
    [
        ("Council - 9:00 a.m.", "Council", "9:00 a.m."),
        ("Council (6 pm)", "Council", "6 pm"),
        ("Council on 2026-12-01", "Council", ""),
        ("Council - Special", "Council - Special", ""),
        ("Meeting after the Workshop", "Meeting after the Workshop", ""),
        ("Council on 2026-12-01 - (8:30 a.m.) CANCELED", "Council", "8:30 a.m."),
    ],
)
def test_only_a_day_and_an_hour_are_taken_out_of_a_name(name: str, title: str, time_text: str):
    body = f"""<html><body><table id="upcoming"><tr><td>{name}</td><td>Dec 1, 2026</td></tr>
</table></body></html>"""
    (record,) = parse_view(body.encode(), CENTRAL, HOST, BASE).records
    assert (record.title, record.time_text) == (title, time_text)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_page_is_read_in_whichever_encoding_it_really_is(encoding: str):
    text = """<html><head><meta charset="iso-8859-1"></head><body><table id="upcoming">
<tr><td>Café – Board’s Meeting</td><td>Dec 1, 2026</td></tr></table></body></html>"""
    (record,) = parse_view(text.encode(encoding), CENTRAL, HOST, BASE).records
    assert record.title == "Café – Board’s Meeting"


@pytest.mark.parametrize(
    "block",
    [
        "<p>Hello</p>",
        '<div id="archive"><table><tr><td>Board</td><td>Dec 1, 2026</td></tr></table></div>',
        # A template of another kind, whose meetings would be overlooked.
        '<div id="upcoming"><ul><li>Board, December 1, 2026</li></ul></div>',
        '<table id="upcoming"><tr><td>Board</td><td>soon</td></tr></table>',
    ],
)
def test_a_page_whose_events_cannot_be_found_is_no_empty_view(block: str):
    with pytest.raises(UnexpectedAnswer):
        parse_view(f"<html><body>{block}</body></html>".encode(), CENTRAL, HOST, BASE)


@pytest.mark.parametrize("name", ["view.html", "edited.html"])
@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_page_is_read_or_refused(name: str, random: Random):
    body = spoilt_page((SAMPLES / name).read_bytes(), random)
    with suppress(UnexpectedAnswer):
        for record in parse_view(body, PACIFIC, HOST, BASE).records:
            assert_complete(record, PACIFIC)


def test_a_link_that_is_none_costs_nothing_but_itself():
    body = b"""<html><body><table id="upcoming"><tr><td>Board</td><td>Dec 1, 2026</td>
<td><a href="http://[">Agenda</a></td></tr></table></body></html>"""
    (record,) = parse_view(body, PACIFIC, HOST, BASE).records
    assert (record.agenda_url, record.source_ids) == (None, ("2026-12-01-board-1",))


def test_a_row_of_an_edited_template_without_a_name_is_passed_over():
    body = b"""<html><body><div id="upcoming"><div class="row">Filter by body</div>
<div class="row"><span class="committee">Board</span> Dec 1, 2026</div></div></body></html>"""
    page = parse_view(body, PACIFIC, HOST, BASE)
    assert [one.title for one in page.records] == ["Board"]


@pytest.mark.parametrize("text", ["", "<p>There are no upcoming events.</p>"])
def test_a_block_without_rows_and_dates_is_empty(text: str):
    body = f'<html><body><div id="upcoming">{text}</div></body></html>'.encode()
    assert parse_view(body, CENTRAL, HOST, BASE) == ViewPage((), 0)


@pytest.mark.recorded
def test_the_one_recorded_event_of_west_hollywood_is_read_and_no_past_one(recorded: Path):
    file = recorded / "granicus" / "west_hollywood_viewpublisher_22_2022-03.html"
    page = parsed(file, PACIFIC)
    (record,) = page.records
    assert page.skipped == 0
    assert record.source_ids == ("2022-03-07-regular-city-council-meeting-1", "event-1338")
    assert record.starts_at is not None
    assert (record.time_text, record.starts_at.isoformat()) == (
        "06:00 PM", "2022-03-07T18:00:00-08:00",
    )  # fmt: skip
    # The moment hidden before the date is the same.
    assert record.starts_at.timestamp() == 1646704800
    # The button for comments is hidden and leads nowhere.
    assert (record.testify_url, record.agenda_url) == (None, None)


@pytest.mark.recorded
def test_the_recorded_edited_template_has_hours_in_names_only(recorded: Path):
    file = recorded / "granicus" / "rta_chicago_viewpublisher_5_upcoming.html"
    page = parsed(file, CENTRAL)
    # Eleven rows, one of them twice.
    assert (len(page.records), page.skipped) == (10, 0)
    hours = {one.source_ids[0]: one.time_text for one in page.records}
    assert hours["2018-06-21-finance-committee-1"] == "8:30 a.m."
    assert hours["2018-06-21-audit-committee-1"] == "following Finance Committee"
    assert hours["2018-11-28-finance-committee-1"] == "9:00 a.m."
    known = [one.starts_at.isoformat() for one in page.records if one.starts_at]
    assert known == ["2018-06-21T08:30:00-05:00", "2018-11-28T09:00:00-06:00"]
    agendas = [one.source_ids[1:] for one in page.records if one.agenda_url]
    assert agendas == [("event-325",), ("event-326",)]
