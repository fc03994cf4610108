# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill, Document
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.iqm2_calendar import MeetingList
from hearings.sources.iqm2_data import MOST_ROWS, parse_meetings, parse_outline
from tests.support.iqm2_site import outline_item
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data

SAMPLES = Path(__file__).parents[2] / "samples" / "iqm2"
BASE = "https://sampleville.iqm2.com"
HOST = "sampleville.iqm2.com"


def parsed(file: Path) -> MeetingList:
    found = parse_meetings(file.read_bytes(), SAMPLEVILLE, HOST, BASE)
    for record in found.records:
        assert_complete(record, SAMPLEVILLE)
    return found


def outline_of(*nodes: object) -> list[str]:
    body = json.dumps({"Meeting": {"ID": 1}, "Agenda": {"Outline": nodes}}).encode()
    return [item.text for item in parse_outline(body, HOST, BASE)]


def test_a_meeting_has_what_its_row_says():
    record = parsed(SAMPLES / "meetings.json").records[0]
    assert (record.source_ids, record.bodies) == (("4101",), ("City Council",))
    assert record.starts_at is not None
    assert (record.time_text, record.starts_at.isoformat()) == (
        "18:00", "2026-12-01T18:00:00-05:00",
    )  # fmt: skip
    assert record.location == "Chamber, City Hall, 1 Example Plaza, Sampleville, EX 00000"
    assert record.page_url == f"{BASE}/Citizens/Detail_Meeting.aspx?ID=4101"
    assert record.agenda_url == f"{BASE}/Citizens/FileOpen.aspx?Type=14&ID=3810"
    assert record.documents == (
        Document("Agenda Packet", f"{BASE}/Citizens/FileOpen.aspx?Type=1&ID=3810"),
    )
    assert record.comment == "Special Meeting"
    assert record.modified == "2026-11-20T14:15:56.4770000-05:00"


def test_missing_fields_are_borne_and_the_year_1_is_no_date():
    found = parsed(SAMPLES / "meetings.json")
    record = found.records[1]
    assert (record.status, record.location, record.comment) == (Status.CANCELLED, "", "")
    assert (record.starts_at, record.time_text) == (None, "00:00")
    assert (len(found.records), found.skipped) == (2, 1)


def test_the_wall_clock_counts_and_not_the_offset_of_the_server():
    row = {"Meeting": {"ID": 1, "Date": "2026-07-01T18:00:00.0000000-07:00"}}
    (record,) = parse_meetings(json.dumps([row]).encode(), SAMPLEVILLE, HOST, BASE).records
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-07-01T18:00:00-04:00"


@pytest.mark.parametrize("count", [MOST_ROWS - 1, MOST_ROWS])
def test_as_many_rows_as_were_asked_for_are_no_whole_list(count: int):
    rows = [{"Meeting": {"ID": one, "Date": "2026-12-01T18:00:00"}} for one in range(count)]
    body = json.dumps(rows).encode()
    if count == MOST_ROWS:
        with pytest.raises(UnexpectedAnswer):
            parse_meetings(body, SAMPLEVILLE, HOST, BASE)
    else:
        assert len(parse_meetings(body, SAMPLEVILLE, HOST, BASE).records) == count


def test_an_outline_is_flattened_in_its_order():
    items = parse_outline((SAMPLES / "outline.json").read_bytes(), HOST, BASE)
    assert [(one.number, one.text) for one in items] == [
        ("I", "Public Comment"),
        ("II.1", "POR 2026 #1 : Limits on facial recognition"),
        ("II.3", "A motion without a file"),
    ]
    assert items[1].bill == Bill(
        "POR 2026 #1",
        "Limits on facial recognition",
        f"{BASE}/Citizens/Detail_LegiFile.aspx?ID=31623",
    )
    assert items[2].bill is None


def test_an_item_below_an_item_is_one_of_its_own():
    child = outline_item("Second reading", "Discussion")
    assert outline_of(outline_item("Ordinance", ChildItems=[child])) == [
        "Ordinance", "Second reading",
    ]  # fmt: skip


def test_an_outline_of_any_depth_is_read():
    node = outline_item("Deepest")
    for _ in range(300):
        node = outline_item("Heading", "Section", ChildItems=[node])
    assert outline_of(node) == ["Deepest"]


@pytest.mark.parametrize("agenda", ["null", "{}", '{"Outline":null}', '{"Outline":[]}'])
def test_a_meeting_without_an_outline_has_no_items(agenda: str):
    body = f'{{"Meeting":{{"ID":1}},"Agenda":{agenda}}}'.encode()
    assert parse_outline(body, HOST, BASE) == ()


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"Message":"no"}', b"<html></html>"])
def test_what_is_no_meeting_is_no_outline(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_outline(body, HOST, BASE)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_list_is_read_or_refused(random: Random):
    body = spoilt_data((SAMPLES / "meetings.json").read_bytes(), random)
    with suppress(UnexpectedAnswer):
        for record in parse_meetings(body, SAMPLEVILLE, HOST, BASE).records:
            assert_complete(record, SAMPLEVILLE)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_outline_is_read_or_refused(random: Random):
    body = spoilt_data((SAMPLES / "outline.json").read_bytes(), random)
    with suppress(UnexpectedAnswer):
        assert all(item.text for item in parse_outline(body, HOST, BASE))


@pytest.mark.recorded
def test_the_three_recorded_meetings_of_cambridge_are_read(recorded: Path):
    found = parsed(recorded / "iqm2" / "cambridge_ma_ListWithMeetingType_2025.json")
    assert found.skipped == 0
    records = {one.source_ids[0]: one for one in found.records}
    assert list(records) == ["4769", "4768", "4819"]
    off, over, special = records.values()
    assert (off.status, off.agenda_url, off.documents) == (Status.CANCELLED, None, ())
    assert off.starts_at is not None
    assert off.starts_at.isoformat() == "2025-12-29T17:30:00-05:00"
    # A meeting that is over is still called scheduled.
    assert (over.status, over.status_text) == (Status.SCHEDULED, "Scheduled")
    assert over.agenda_url == (
        "https://cambridgema.iqm2.com/Citizens/FileOpen.aspx?Type=14&ID=4354"
    )
    assert over.location == (
        "Sullivan Chamber, Cambridge City Hall, 795 Massachusetts Ave, Cambridge, MA 02139"
    )
    assert (special.comment, special.time_text) == ("Special Meeting", "15:30")
