# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill, Hearing, HearingRecord
from hearings.domain.replacing import replacements
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.joint import merge_joint
from hearings.sources.nyc_mirror_events import parse_event
from tests.support.nyc_mirror_site import event
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data

SAMPLE = Path(__file__).parents[2] / "samples" / "nyc-mirror" / "event.json"
NEW_YORK = replace(SAMPLEVILLE, name="New York City")
HOST = "raw.githubusercontent.com"


def parsed(written: Mapping[str, object]) -> HearingRecord | None:
    return parse_event(json.dumps(written).encode(), NEW_YORK, HOST)


def test_a_meeting_has_what_its_file_says():
    record = parse_event(SAMPLE.read_bytes(), NEW_YORK, HOST)
    assert record is not None
    assert_complete(record, NEW_YORK)
    assert (record.source_ids, record.title) == (("30001",), "Committee on Technology")
    assert record.starts_at is not None
    assert (record.time_text, record.starts_at.isoformat()) == (
        "10:00", "2026-12-01T10:00:00-05:00",
    )  # fmt: skip
    assert (record.status, record.status_text) == (Status.POSTPONED, "Deferred")
    assert record.location == "1 Example Plaza, Hearing Room 2"
    assert record.remote_url == "https://example.zoom.us/j/5550100"
    assert (record.page_url or "").startswith("https://legistar.council.nyc.gov/MeetingDetail")
    assert record.agenda_url == "https://files.example.org/30001_A.pdf"
    assert record.modified == "2026-11-20T17:28:30.67Z"


def test_the_agenda_is_in_its_own_order_without_minutes_and_placeholders():
    record = parse_event(SAMPLE.read_bytes(), NEW_YORK, HOST)
    assert record is not None
    items = record.items or ()
    assert [one.text for one in items] == [
        "Oversight - Cameras.", "A Local Law in relation to facial recognition in shops",
    ]  # fmt: skip
    assert items[1].note == "Proposed Int. No. 1-A"
    assert items[1].bill == Bill(
        "Int 0001-2026",
        "Facial recognition in shops.",
        "https://legistar.council.nyc.gov/gateway.aspx?M=L&ID=9001",
    )


def test_the_wall_clock_is_taken_on_both_sides_of_the_change_of_clocks():
    summer = parsed(event(1, "2026-07-01", "18:00", "-04:00"))
    winter = parsed(event(1, "2026-12-01", "18:00", "-05:00"))
    assert summer is not None
    assert winter is not None
    starts = [one.starts_at.isoformat() for one in (summer, winter) if one.starts_at]
    assert starts == ["2026-07-01T18:00:00-04:00", "2026-12-01T18:00:00-05:00"]


def test_midnight_is_no_hour():
    record = parsed(event(1, "2026-12-01", "00:00"))
    assert record is not None
    assert (record.starts_at, record.time_text) == (None, "00:00")


def test_a_meeting_with_an_id_and_a_date_alone_is_read():
    record = parsed({"ID": 5, "Date": "2026-12-01T10:00:00-05:00"})
    assert record is not None
    assert_complete(record, NEW_YORK)
    assert (record.bodies, record.items) == (("New York City",), ())


@pytest.mark.parametrize(
    "written",
    [event(1, "0001-01-01"), event(1, "1900-01-01"), {**event(1, "2026-12-01"), "ID": None}],
)
def test_without_an_id_or_a_date_it_is_no_meeting(written: Mapping[str, object]):
    assert parsed(written) is None


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"message":"no"}', b"<html></html>", b"7"])
def test_what_is_no_meeting_at_all_is_said(body: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_event(body, NEW_YORK, HOST)


@OFTEN
@given(st.randoms(use_true_random=False))
def test_a_spoilt_file_is_read_or_refused(random: Random):
    with suppress(UnexpectedAnswer):
        record = parse_event(spoilt_data(SAMPLE.read_bytes(), random), NEW_YORK, HOST)
        if record is not None:
            assert_complete(record, NEW_YORK)


@pytest.fixture(scope="module")
def council(recorded: Path) -> dict[str, HearingRecord]:
    files = sorted((recorded / "nyc-legislation-mirror").glob("*.json"))
    records = [parse_event(file.read_bytes(), NEW_YORK, HOST) for file in files]
    found = {record.source_ids[0]: record for record in records if record is not None}
    assert len(found) == len(files) == 8
    for record in found.values():
        assert_complete(record, NEW_YORK)
    return found


def bills(record: HearingRecord) -> list[str]:
    return [item.bill.number for item in record.items or () if item.bill]


@pytest.mark.recorded
def test_a_deferred_hearing_on_facial_recognition_is_postponed(council: dict[str, HearingRecord]):
    record = council["22205"]
    assert (record.status, record.status_text) == (Status.POSTPONED, "Deferred")
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-02-19T10:00:00-05:00"
    assert bills(record) == ["Int 0213-2026", "Int 0428-2026"]
    assert record.modified == "2026-04-07T19:22:06.647Z"


@pytest.mark.recorded
def test_the_hearing_that_replaced_it_has_one_item_more_and_no_minutes(
    council: dict[str, HearingRecord],
):
    record = council["22228"]
    assert record.status is Status.SCHEDULED
    assert bills(record) == ["T2026-1164", "Int 0213-2026", "Int 0428-2026"]
    assert len(record.items or ()) == 3
    deferred, again = council["22205"], record
    read_at = datetime(2026, 2, 20, tzinfo=UTC)
    hearings = [
        Hearing(one.source_ids[0], "ny-new-york", one, (), read_at, read_at)
        for one in (deferred, again)
    ]
    assert dict(replacements(hearings)) == {"22205": "22228"}


@pytest.mark.recorded
def test_one_joint_hearing_that_was_filed_three_times_is_one(council: dict[str, HearingRecord]):
    (joint,) = merge_joint([council["21274"], council["21355"], council["21356"]])
    assert joint.source_ids == ("21274", "21355", "21356")
    assert joint.bodies == (
        "Committee on Technology", "Committee on Public Safety",
        "Committee on Oversight and Investigations",
    )  # fmt: skip
    assert bills(joint) == [
        "T2025-3018", "Int 0168-2024", "Int 0233-2024", "Int 0480-2024", "Int 0978-2024",
    ]  # fmt: skip


@pytest.mark.recorded
def test_a_bill_says_where_it_stood(council: dict[str, HearingRecord]):
    told = [item.bill for record in council.values() for item in record.items or () if item.bill]
    assert {bill.status for bill in told} == {"", "Committee", "Filed"}


@pytest.mark.recorded
def test_another_deferred_hearing_keeps_its_camera_bill(council: dict[str, HearingRecord]):
    record = council["22167"]
    assert record.status is Status.POSTPONED
    assert "Int 0327-2026" in bills(record)


@pytest.mark.recorded
def test_an_agenda_whose_rows_are_not_in_order_is_put_in_order(council: dict[str, HearingRecord]):
    record = council["22668"]
    items = record.items or ()
    assert len(items) == 15
    assert items[0].text.startswith("Oversight - Micromobility")
    assert bills(record)[-1] == "Res 0044-2026"
    assert record.starts_at is not None
    assert record.starts_at.isoformat() == "2026-09-30T10:00:00-04:00"


@pytest.mark.recorded
def test_a_placeholder_is_no_agenda(council: dict[str, HearingRecord]):
    record = council["22547"]
    assert record.items == ()
    assert (record.status, record.time_text) == (Status.SCHEDULED, "13:30")
