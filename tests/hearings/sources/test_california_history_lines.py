# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reading histories; recorded are scraped bills, told here as the interface tells them."""

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import HearingRecord
from hearings.domain.status import Status
from hearings.sources.california_history_lines import BillHistory, read_bill
from tests.support.source_contract import SAMPLEVILLE, assert_complete
from tests.support.spoiling import OFTEN, spoilt_data


def bill(*lines: tuple[str, str], chamber: str = "upper", **fields: object) -> dict:
    actions = [
        {"date": day, "description": line, "order": place, "organization": {
            "id": "ocd-organization/1", "name": "Senate", "classification": chamber}}
        for place, (day, line) in enumerate(lines)
    ]  # fmt: skip
    return {"id": "ocd-bill/1", "identifier": "SB 12", "title": "Cameras", "actions": actions,
            "openstates_url": "https://openstates.example/ca/SB12"} | fields  # fmt: skip


def history(*lines: tuple[str, str], **fields: object) -> BillHistory:
    found = read_bill(bill(*lines, **fields), SAMPLEVILLE)
    assert found is not None
    return found


def told(read: BillHistory) -> list[tuple[str, str]]:
    return [(one.date.isoformat(), one.status.value) for one in read.records]


def test_a_hearing_that_is_set_is_a_record():
    (record,) = history(("2026-12-10", "Set for hearing January 12.")).records
    assert record.source_ids == ("sb12 2027-01-12",)
    assert (record.title, record.bodies) == ("SB 12: Cameras", ("Senate",))
    assert (record.starts_at, record.time_text) == (None, "")
    assert record.status_text == "Set for hearing January 12."
    assert record.page_url == "https://openstates.example/ca/SB12"
    assert_complete(record, SAMPLEVILLE)


@pytest.mark.parametrize(
    ("said", "line", "day"),
    [
        ("2026-03-01", "Set for hearing April 22.", "2026-04-22"),
        ("2026-04-22", "Set for hearing April 22.", "2026-04-22"),
        ("2026-04-23", "Set for hearing April 22.", "2027-04-22"),
        ("2026-12-20", "Set for hearing January 12.", "2027-01-12"),
        ("2026-12-20", "Set for hearing February 29.", "2028-02-29"),
        ("2097-01-01", "Set for hearing February 29.", "2104-02-29"),
    ],
)
def test_an_announcement_means_the_next_such_day(said: str, line: str, day: str):
    assert told(history((said, line))) == [(day, "scheduled")]


@pytest.mark.parametrize(
    ("said", "day"),
    [("2026-07-09", "2026-07-08"), ("2026-07-01", "2026-07-08"), ("2026-12-30", "2026-07-08")],
)
def test_a_cancellation_means_the_nearest_such_day(said: str, day: str):
    line = "July 8 set for first hearing canceled at the request of author."
    assert told(history((said, line))) == [(day, "cancelled")]


def test_over_the_turn_of_the_year_the_nearest_day_is_that_of_the_other_year():
    read = history(("2027-01-02", "December 30 hearing postponed by committee."))
    assert told(read) == [("2026-12-30", "postponed")]


def test_what_was_said_of_a_day_last_holds():
    read = history(
        ("2026-05-01", "Set for hearing May 12 in PUB. S. pending receipt."),
        ("2026-05-11", "May 12 hearing postponed by committee."),
        ("2026-05-11", "Set for hearing May 19."),
    )
    assert told(read) == [("2026-05-12", "postponed"), ("2026-05-19", "scheduled")]
    assert read.records[0].bodies == ("Senate PUB. S.",)
    again = history(
        ("2026-05-11", "May 12 hearing postponed by committee."),
        ("2026-05-11", "Set for hearing May 12."),
    )
    assert told(again) == [("2026-05-12", "scheduled")]


def test_lines_of_one_day_come_in_their_own_order():
    rows = bill(
        ("2026-05-01", "Set for hearing May 12."),
        ("2026-05-01", "May 12 hearing canceled at the request of author."),
    )
    rows["actions"].reverse()
    found = read_bill(rows, SAMPLEVILLE)
    assert found is not None
    assert told(found) == [("2026-05-12", "cancelled")]


@pytest.mark.parametrize(
    ("referral", "body"),
    [
        ("Referred to Com. on RLS.", "Senate RLS."),
        ("Re-referred to Coms. on JUD. and PUB. S.", "Senate JUD."),
        ("Referred to Coms. on L., P.E. & R. and JUD.", "Senate L., P.E. & R."),
        (
            "From committee: Do pass. (Ayes 4.) (April 2). Re-referred to Com. on PUB. S.",
            "Senate PUB. S.",
        ),
        ("To Com. on RLS. for assignment. To print.", "Senate"),
    ],
)
def test_the_committee_is_that_of_the_last_referral(referral: str, body: str):
    read = history(("2026-04-01", referral), ("2026-04-08", "Set for hearing April 22."))
    assert read.records[0].bodies == (body,)


@pytest.mark.parametrize(
    "line",
    [
        "From printer. May be heard in committee March 24.",
        "In committee: Hearing postponed by committee.",
        "In committee: Set, first hearing. Hearing canceled at the request of author.",
        "May 12 hearing: Placed on APPR. suspense file.",
        "August 20 set for first hearing. Placed on APPR. suspense file.",
        "Set for hearing soon.",
    ],
)
def test_results_and_lines_without_a_day_announce_nothing(line: str):
    assert history(("2026-05-12", line)) == BillHistory(())


def test_a_day_that_does_not_exist_is_counted():
    read = history(
        ("2026-01-05", "Set for hearing February 31."),
        ("2026-01-05", "February 30 hearing postponed by committee."),
        ("0001-01-01", "Set for hearing February 3."),
    )
    assert read == BillHistory((), 2)


def test_where_a_bill_stands_is_its_latest_action():
    (record,) = history(
        ("2026-12-10", "Set for hearing January 12."),
        latest_action_description="Set for  hearing January 12.",
        latest_action_date="2026-12-10",
    ).records
    assert record.items is not None
    assert record.items[0].bill is not None
    assert record.items[0].bill.status == "Set for hearing January 12. (2026-12-10)"


def test_a_bill_without_number_or_history_is_none():
    assert read_bill(bill(identifier=""), SAMPLEVILLE) is None
    assert read_bill(bill(actions=None), SAMPLEVILLE) is None
    assert read_bill({}, SAMPLEVILLE) is None


@given(random=st.randoms(use_true_random=False))
@OFTEN
def test_a_spoilt_bill_is_read_or_none(random: Random):
    good = bill(
        ("2026-04-01", "Re-referred to Coms. on JUD. and PUB. S."),
        ("2026-04-08", "Set for hearing April 22."),
        ("2026-04-20", "April 22 hearing postponed by committee."),
    )
    told = json.loads(spoilt_data(json.dumps(good).encode(), random))
    found = read_bill(told, SAMPLEVILLE) if isinstance(told, dict) else None
    for record in found.records if found else ():
        assert_complete(record, SAMPLEVILLE)


def test_null_fields_cost_nothing():
    row = {"date": "2026-04-08", "description": "Set for hearing April 22.", "organization": None}
    found = read_bill({"identifier": "SB 1", "actions": [row, None]}, SAMPLEVILLE)
    assert found is not None
    (record,) = found.records
    assert (record.title, record.bodies) == ("SB 1", ("Sampleville",))


# Recorded: three bills of 2025


def recorded_bill(recorded: Path, number: str) -> dict[str, HearingRecord]:
    name = f"govbot_ca_2025-2026_{number}.json"
    told_bill = json.loads((recorded / "california" / name).read_bytes())
    for place, action in enumerate(told_bill["actions"]):
        # The scraped file names the chamber in another way than the interface.
        pseudo = action["organization_id"].removeprefix("~")
        action["organization"] = {"classification": json.loads(pseudo)["classification"]}
        action["order"] = place
    found = read_bill(told_bill, SAMPLEVILLE)
    assert found is not None
    assert found.skipped == 0
    for record in found.records:
        assert_complete(record, SAMPLEVILLE)
        assert record.starts_at is None
    return {one.date.isoformat(): one for one in found.records}


@pytest.mark.recorded
def test_the_licence_plate_bill_was_set_for_four_hearings(recorded: Path):
    days = recorded_bill(recorded, "SB274")
    assert {day: one.bodies for day, one in days.items()} == {
        "2025-04-22": ("Senate JUD.",),
        "2025-04-29": ("Senate PUB. S.",),
        "2025-05-12": ("Senate APPR.",),
        "2025-05-23": ("Senate APPR.",),
    }
    assert {one.status for one in days.values()} == {Status.SCHEDULED}
    assert "pending receipt" in days["2025-04-29"].status_text


@pytest.mark.recorded
def test_the_workplace_bill_lost_two_hearings_in_the_assembly(recorded: Path):
    days = recorded_bill(recorded, "SB238")
    assert [day for day, one in days.items() if one.status is Status.SCHEDULED] == [
        "2025-04-23", "2025-04-29", "2025-05-19", "2025-05-23",
    ]  # fmt: skip
    assert days["2025-07-08"].status is Status.CANCELLED
    assert days["2025-07-16"].status is Status.POSTPONED
    assert days["2025-07-08"].bodies == ("Assembly P. & C.P.",)


@pytest.mark.recorded
def test_a_bill_of_the_assembly_announces_nothing(recorded: Path):
    assert recorded_bill(recorded, "AB1355") == {}
