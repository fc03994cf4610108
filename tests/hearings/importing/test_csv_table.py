# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

import pytest

from hearings.domain.hearing import HearingRecord
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import BadImport
from hearings.importing.brought import BadLine, Brought
from hearings.importing.csv_table import COLUMNS, read_table
from tests.house.floor_plan import ROOT
from tests.support.records import sample_place
from tests.support.source_contract import assert_complete

PLACE = sample_place("xx-sampleville", "America/New_York")
OTHER = sample_place("xx-exampleton", "America/Chicago")


def place_of(name: str) -> Place | None:
    return {"": PLACE, PLACE.id: PLACE, OTHER.id: OTHER}.get(name)


def read(text: str) -> Brought:
    brought = read_table(text, "friends.csv", place_of)
    for one in brought.hearings:
        assert_complete(one.record, one.place)
    return brought


def one(row: str, head: str = "date,body,time,end,status,location,page_url") -> HearingRecord:
    (hearing,) = read(f"{head}\n{row}\n").hearings
    return hearing.record


def test_every_column_is_read():
    cells = {
        "id": "7", "place": OTHER.id, "date": "2026-12-08", "time": "6:00 PM", "end": "8:30 PM",
        "body": "City Council", "title": "Cameras", "location": '"Hall, 1 Example Plaza"',
        "status": "Postponed", "page_url": "https://town.example/m",
        "agenda_url": "https://town.example/a.pdf", "remote_url": "https://town.example/v",
        "testify_url": "https://town.example/s", "contact": "Clerk", "comment": "Bring a friend",
    }  # fmt: skip
    assert tuple(cells) == tuple(sorted(cells, key=list(cells).index))
    assert set(cells) == set(COLUMNS)
    (hearing,) = read(f"{','.join(cells)}\n{','.join(cells.values())}\n").hearings
    record = hearing.record
    assert hearing.place is OTHER
    assert record.starts_at is not None
    assert record.ends_at is not None
    assert record.starts_at.isoformat() == "2026-12-08T18:00:00-06:00"
    assert record.ends_at.isoformat() == "2026-12-08T20:30:00-06:00"
    assert (record.bodies, record.title) == (("City Council",), "Cameras")
    assert (record.status, record.status_text) == (Status.POSTPONED, "Postponed")
    assert record.location == "Hall, 1 Example Plaza"
    assert (record.page_url, record.agenda_url) == (
        "https://town.example/m",
        "https://town.example/a.pdf",
    )
    assert (record.remote_url, record.testify_url) == (
        "https://town.example/v",
        "https://town.example/s",
    )
    assert (record.contact, record.comment) == ("Clerk", "Bring a friend")


def test_the_columns_are_those_the_document_names():
    document = (ROOT / "docs" / "importing.md").read_text(encoding="utf-8")
    for column in COLUMNS:
        assert f"| `{column}` |" in document


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_columns_may_be_parted_by_other_signs(delimiter: str):
    head, row = ("date", "body", "time"), ("12/8/2026", "Council", "noon")
    record = one(delimiter.join(row), delimiter.join(head))
    assert (record.date, record.time_text) == (date(2026, 12, 8), "noon")


def test_columns_are_known_in_any_case_and_others_are_named():
    brought = read("Date,BODY,Page URL,Mood\n2026-12-08,Council,https://town.example/m,good\n")
    assert brought.hearings[0].record.page_url == "https://town.example/m"
    assert brought.passed_over == ("mood",)


def test_bad_lines_are_named_and_cost_only_themselves():
    brought = read(
        "date,body,place,page_url\n"
        "soon,Council,,\n"
        "2026-12-08,Council,,\n"
        "\n"
        "2026-02-31,Council,,\n"
        "2026-12-08,,,\n"
        "2026-12-08,Council,nowhere,\n"
        "2026-12-08,Council,,javascript:alert(1)\n"
        "2026-12-09\n"
    )
    assert [hearing.record.date for hearing in brought.hearings] == [date(2026, 12, 8)]
    assert brought.bad == (
        BadLine(2, "date", "soon"),
        BadLine(5, "date", "2026-02-31"),
        BadLine(6, "body", ""),
        BadLine(7, "place", "nowhere"),
        BadLine(8, "page_url", "javascript:alert(1)"),
        BadLine(9, "body", ""),
    )


def test_a_time_in_words_is_kept_and_no_hour_is_told():
    record = one("2026-12-08,Council,after recess,8 PM,,,")
    assert (record.time_text, record.starts_at, record.ends_at) == ("after recess", None, None)


def test_an_end_after_midnight_is_of_the_next_day():
    record = one("2026-12-08,Council,10 PM,1:30 AM,,,")
    assert record.ends_at is not None
    assert record.ends_at.isoformat() == "2026-12-09T01:30:00-05:00"


@pytest.mark.parametrize("text", ["", "body\nCouncil", "date\n2026-12-08", "\x00", "hello there"])
def test_a_table_without_the_columns_it_needs_cannot_be_used(text: str):
    with pytest.raises(BadImport) as caught:
        read(text)
    assert (caught.value.given, caught.value.problem) == ("friends.csv", "columns")


def test_a_cell_without_end_is_a_bad_line_and_no_crash():
    brought = read("date,body\n2026-12-08,Council\n2026-12-09," + "x" * 200_000 + "\n")
    assert (len(brought.hearings), brought.bad) == (1, (BadLine(3, "line"),))
