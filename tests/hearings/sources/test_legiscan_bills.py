# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import KeyNeeded, UnexpectedAnswer
from hearings.sources.legiscan_bills import STATUS_TEXT, gathered, parse_bill, parse_search
from tests.support.legiscan_site import bill, calendar_row
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data

HOST = "api.example.org"
SAMPLES = Path(__file__).parents[2] / "samples" / "legiscan"
PACIFIC = replace(SAMPLEVILLE, timezone="America/Los_Angeles")


def answer(**fields: object) -> bytes:
    return json.dumps({"status": "OK", **fields}).encode()


def the_record(**row: object) -> HearingRecord:
    body = answer(bill=bill(1, calendar=[calendar_row() | row]))
    (record,) = parse_bill(body, SAMPLEVILLE, HOST).records
    return record


def test_a_row_of_a_calendar_is_a_hearing():
    record = the_record()
    assert record.bodies == ("House Committee on Parks",)
    assert record.title == "House Committee on Parks Public Hearing"
    assert str(record.starts_at) == "2026-12-01 13:30:00-05:00"
    assert record.status_text == STATUS_TEXT == "LegiScan"
    assert record.page_url == "https://legiscan.example/EX/bill/HB1/2025"
    assert record.items is not None
    assert record.items[0].bill == Bill(
        "HB1", "Concerning cameras that read licence plates.", "https://capitol.example/HB1"
    )
    assert record.items[0].note == ""
    # The room is not told: `location` is the committee.
    assert record.location == ""


@pytest.mark.parametrize("hour", ["00:00", "", None, "soon"])
def test_midnight_and_other_words_are_no_hour(hour: str | None):
    record = the_record(time=hour)
    assert (record.starts_at, record.time_text) == (None, hour or "")


@pytest.mark.parametrize("day", ["0000-00-00", "1900-01-01", "", None])
def test_a_row_without_a_day_is_counted(day: str | None):
    body = answer(bill=bill(1, calendar=[calendar_row(day=day), calendar_row()]))
    calendar = parse_bill(body, SAMPLEVILLE, HOST)
    assert (len(calendar.records), calendar.skipped) == (1, 1)


@pytest.mark.parametrize("committee", [{}, [], {"name": "Rules"}])
def test_without_a_committee_in_the_row_it_is_that_of_the_bill(committee: object):
    body = answer(bill=bill(1, committee=committee, calendar=[calendar_row(location="")]))
    (record,) = parse_bill(body, SAMPLEVILLE, HOST).records
    assert record.bodies == ("Rules" if committee else "Sampleville",)


@pytest.mark.parametrize(
    ("history", "status"),
    [
        ([("2026-02-04", "Do pass."), ("2026-02-04", "To Rules."), ("2026-01-13", "First.")],
         "To Rules. (2026-02-04)"),
        ([("0000-00-00", "First reading.")], "First reading."),
        ([("2026-02-04", "First reading."), ("2026-02-05", " ")], "First reading. (2026-02-04)"),
        ([], ""),
    ],
)  # fmt: skip
def test_where_a_bill_stands_is_the_last_line_of_its_history(
    history: list[tuple[str, str]], status: str
):
    lines = [{"date": day, "action": action} for day, action in history]
    body = answer(bill=bill(1, calendar=[calendar_row()], history=lines, status=1))
    (record,) = parse_bill(body, SAMPLEVILLE, HOST).records
    assert record.items is not None
    assert record.items[0].bill is not None
    assert record.items[0].bill.status == status


def test_the_description_says_the_kind_and_the_type_does_not():
    told = the_record(description="House Committee on Parks Executive Session")
    assert told.kind is MeetingKind.EXECUTIVE_SESSION
    assert the_record(description="").kind is MeetingKind.UNKNOWN


@given(random=st.randoms(use_true_random=False))
@OFTEN
def test_a_spoilt_answer_is_read_or_refused(random: Random):
    told = answer(bill=bill(1, calendar=[calendar_row(), calendar_row(hour="")]))
    with suppress(UnexpectedAnswer):
        for record in gathered(parse_bill(spoilt_data(told, random), SAMPLEVILLE, HOST).records):
            assert_complete(record, SAMPLEVILLE)
    found = answer(searchresult={"summary": {}, "results": [{"bill_id": 1}, {"bill_id": 2}]})
    with suppress(UnexpectedAnswer):
        assert all(parse_search(spoilt_data(found, random), HOST))


def test_the_samples_of_both_searches_name_the_same_bills():
    for name in ("search_raw.json", "search.json"):
        assert parse_search((SAMPLES / name).read_bytes(), HOST) == (900001, 900002)


def test_a_search_is_read_in_both_of_its_shapes():
    summary = {"page": "1 of 1", "count": 2}
    rows = [{"bill_id": 7}, {"bill_id": 5}, {"bill_id": 7}, {"bill_id": "x"}, None]
    raw = answer(searchresult={"summary": summary, "results": rows})
    full = answer(searchresult={"summary": summary, "0": {"bill_id": 7}, "1": {"bill_id": 5}})
    assert parse_search(raw, HOST) == parse_search(full, HOST) == (7, 5)
    assert parse_search(answer(searchresult={"summary": {"count": 0}}), HOST) == ()


@pytest.mark.parametrize(
    "body",
    [
        answer(),
        answer(searchresult=[]),
        answer(bill={}),
        b'{"searchresult": {"summary": {}}, "bill": {"bill_number": "HB1"}}',
        b'{"status": "ERROR", "alert": {"message": "Unknown id"}}',
        b"[]",
    ],
)
def test_another_answer_is_neither_a_search_nor_a_bill(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_search(body, HOST)
    with pytest.raises(UnexpectedAnswer):
        parse_bill(body, SAMPLEVILLE, HOST)


def test_a_refused_key_is_told():
    body = b'{"status": "ERROR", "alert": {"message": "Invalid API key"}}'
    with pytest.raises(KeyNeeded):
        parse_search(body, HOST)


def test_two_hearings_of_a_committee_on_one_day_are_numbered():
    rows = [calendar_row(hour="15:00"), calendar_row(hour="08:00")]
    calendar = parse_bill(answer(bill=bill(1, calendar=rows)), SAMPLEVILLE, HOST)
    ids = {one.time_text: one.source_ids for one in gathered(calendar.records)}
    assert ids == {
        "08:00": ("house committee parks 2026-12-01 1",),
        "15:00": ("house committee parks 2026-12-01 2",),
    }


@pytest.mark.recorded
def test_an_abandoned_session_stays_beside_the_one_that_was_held(recorded: Path):
    told = json.loads((recorded / "legiscan" / "aih_WA_HB2402_reduced.json").read_bytes())
    calendar = parse_bill(answer(**told), PACIFIC, HOST)
    assert calendar.skipped == 0
    records = gathered(calendar.records)
    for record in records:
        assert_complete(record, PACIFIC)
        assert record.bodies == ("House Committee on Health Care & Wellness",)
        assert (record.status, record.status_text) == (Status.SCHEDULED, "LegiScan")
        assert record.location == ""
    assert [(str(one.starts_at), one.kind) for one in records] == [
        ("2026-01-23 08:00:00-08:00", MeetingKind.PUBLIC_HEARING),
        ("2026-01-28 13:30:00-08:00", MeetingKind.EXECUTIVE_SESSION),
        ("2026-02-04 13:30:00-08:00", MeetingKind.EXECUTIVE_SESSION),
    ]
    assert records[0].items is not None
    assert records[0].items[0].bill == Bill(
        "HB2402",
        "Concerning phthalates in medical equipment used for intravenous purposes.",
        "https://app.leg.wa.gov/billsummary?BillNumber=2402&Year=2025&Initiative=false",
        "Referred to Rules 2 Review. (2026-02-04)",
    )
