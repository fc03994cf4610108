# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Legistar's parsers over answers recorded from real services."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hearings.domain.hearing import Hearing, HearingRecord, with_items
from hearings.domain.place import Place
from hearings.domain.replacing import replacements
from hearings.domain.status import Status
from hearings.sources.joint import merge_joint
from hearings.sources.legistar_calendar import parse_calendar
from hearings.sources.legistar_events import parse_events
from hearings.sources.legistar_items import parse_items
from tests.support.factories import EVENT_FIELDS
from tests.support.source_contract import SAMPLEVILLE, assert_complete

pytestmark = pytest.mark.recorded

NEW_YORK = replace(SAMPLEVILLE, name="New York")
PACIFIC = replace(SAMPLEVILLE, name="Pacific", timezone="America/Los_Angeles")
HOST = "webapi.legistar.com"

Records = Mapping[str, HearingRecord]


def by_id(body: bytes, place: Place) -> Records:
    page = parse_events(body, place, HOST)
    assert page.skipped == 0
    for record in page.records:
        assert_complete(record, place)
    return {record.source_ids[0]: record for record in page.records}


@pytest.fixture(scope="module")
def new_york(recorded: Path) -> Records:
    body = (recorded / "legistar-api" / "nyc_events_raw_2024-2025_subset.json").read_bytes()
    return by_id(body, NEW_YORK)


@pytest.fixture(scope="module")
def seattle(recorded: Path) -> Records:
    body = (recorded / "legistar-api" / "seattle_events_2015-2017_subset.json").read_bytes()
    return by_id(body, PACIFIC)


def test_new_york_defers_45_of_155(new_york: Records):
    assert Counter(record.status for record in new_york.values()) == {
        Status.SCHEDULED: 110, Status.POSTPONED: 45,
    }  # fmt: skip
    assert all(record.starts_at is not None for record in new_york.values())
    assert (new_york["20782"].status, new_york["21052"].status) == (
        Status.POSTPONED, Status.SCHEDULED,
    )  # fmt: skip


def test_new_york_hours_follow_the_clock_change(new_york: Records):
    assert str(new_york["21274"].starts_at) == "2025-02-19 10:00:00-05:00"
    assert str(new_york["21568"].starts_at) == "2025-05-29 10:00:00-04:00"


def test_new_york_joint_hearings_are_one_each(new_york: Records):
    merged = {record.source_ids: record for record in merge_joint(new_york.values())}
    assert merged["21274", "21355", "21356"].bodies == (
        "Committee on Technology",
        "Committee on Public Safety",
        "Committee on Oversight and Investigations",
    )
    # In the same hour of the same day, but in another room and with another committee.
    assert ("21316", "21413") in merged
    joint = [record for record in new_york.values() if record.comment.startswith("Jointly")]
    # 21588 names its partner too, but the two meet two hours apart.
    assert {record.source_ids[0] for record in joint} - {"21588"} == {
        one for ids in merged if len(ids) > 1 for one in ids
    }
    assert ("21589", "21590") in merged
    # "VOTE*" says nothing of a partner.
    assert ("21401",) in merged


def test_oakland_cancels_in_the_name(recorded: Path):
    folder = recorded / "legistar-api"
    files = ("9016_cancelled", "9206_special_concurrent", "9580")
    bodies = [
        json.loads((folder / f"oakland_event_{one}.json").read_bytes())["body"] for one in files
    ]
    cancelled, special, usual = by_id(json.dumps(bodies).encode(), PACIFIC).values()
    assert (cancelled.status, cancelled.status_text) == (Status.CANCELLED, "FINAL")
    assert cancelled.bodies == ("Finance and Management Committee",)
    assert str(cancelled.starts_at) == "2024-01-09 09:30:00-08:00"
    assert special.bodies == (
        "Special Concurrent Meeting of the Oakland City Council, SSOC, CPAB, and Police Commission",
    )
    assert "%2C" in (special.agenda_url or "")
    assert "%252C" not in (special.agenda_url or "")
    assert usual.bodies == ("Finance & Management Committee",)
    assert (special.status, usual.status) == (Status.SCHEDULED, Status.SCHEDULED)


def test_seattle_cancels_in_status_and_comment(seattle: Records):
    assert Counter(one.status_text for one in seattle.values()) == {
        "Final": 58, "Cancelled": 4, "Revised": 2, "Ready for Clerk Review": 2,
        "Public Hearing Notice": 2,
    }  # fmt: skip
    early = [one for one in seattle.values() if one.status_text == "Ready for Clerk Review"]
    assert {one.status for one in early} == {Status.SCHEDULED}
    cancelled = [one for one in seattle.values() if one.status is Status.CANCELLED]
    assert sum(one.status_text == "Cancelled" for one in cancelled) == 4
    assert all("ancellation" in one.comment for one in cancelled if one.status_text != "Cancelled")
    assert {"1355", "1416", "1434", "1484"} <= {one.source_ids[0] for one in cancelled}
    assert seattle["2231"].status is Status.SCHEDULED


def test_seattle_names_and_addresses_are_clean(seattle: Records):
    assert seattle["2247"].bodies == ("Education, Equity, and Governance Committee",)
    assert seattle["2247"].location == (
        "Council Chamber, City Hall, 600 4th Avenue, Seattle, WA 98104"
    )
    assert not any("\n" in one.location or "\r" in one.comment for one in seattle.values())
    assert seattle["1328"].comment == "(Meeting will begin at 2:30 p.m. or after the Full Council)"


def test_a_procedural_item_is_no_bill(recorded: Path):
    item = (recorded / "legistar-api" / "seattle_eventitem_17864.json").read_bytes()
    (only,) = parse_items(b"[" + item + b"]", HOST, "https://seattle.legistar.com/")
    assert (only.text, only.number, only.bill) == ("CALL TO ORDER", "A.", None)


def test_somerville_items_stand_in_agenda_order(recorded: Path):
    folder = recorded / "legistar-api"
    meetings = by_id((folder / "somerville_ma_events_2026-09.json").read_bytes(), NEW_YORK)
    items = parse_items(
        (folder / "somerville_ma_eventitems_4073.json").read_bytes(),
        HOST,
        meetings["4073"].page_url or "",
    )
    # Sequence 1 is "(Posted online: …)", then 4, 12 and 19.
    assert [item.number for item in items] == ["1.", "5.", "10."]
    assert [item.bill.number if item.bill else "" for item in items] == [
        "26-1382", "26-1240", "26-1221",
    ]  # fmt: skip
    assert items[2].bill is not None
    assert items[2].bill.url == "https://somervillema.legistar.com/gateway.aspx?M=L&ID=34841"
    assert "body armor vests" in items[2].text


def test_somerville_says_where_a_matter_stands(recorded: Path):
    body = (recorded / "legistar-api" / "somerville_ma_eventitems_4073.json").read_bytes()
    bills = [item.bill for item in parse_items(body, HOST, "https://somervillema.legistar.com")]
    assert {bill.number: bill.status for bill in bills if bill and bill.status} == {
        "26-1382": "Approved", "26-1221": "Approved", "26-1240": "Approved",
    }  # fmt: skip


def test_boston_committees_are_found_in_the_location(recorded: Path):
    meetings = by_id((recorded / "legistar-api" / "boston_events_2026-10.json").read_bytes(),
                     NEW_YORK)  # fmt: skip
    assert meetings["14269"].title == "Ways & Means Committee Hearing on Dockets #1829-1838"
    assert meetings["14267"].title == (
        "Census, Redistricting, and Elections Committee Hearing on Dockets #0183 and #1805"
    )
    assert meetings["14263"].title == "City Council"
    assert {one.bodies for one in meetings.values()} == {("City Council",)}


def mirrored(recorded: Path, number: int) -> HearingRecord:
    """A meeting of the New York mirror with its agenda; the interface's names are put back."""
    (file,) = (recorded / "nyc-legislation-mirror").glob(f"*_{number}.json")
    told = json.loads(file.read_bytes())
    moment = datetime.fromisoformat(told["Date"])
    event = dict.fromkeys(EVENT_FIELDS) | {
        "EventId": told["ID"],
        "EventBodyName": told["BodyName"],
        "EventDate": f"{moment:%Y-%m-%d}T00:00:00",
        "EventTime": f"{moment.hour % 12 or 12}:{moment:%M %p}",
        "EventLocation": told["Location"],
        "EventAgendaStatusName": told["AgendaStatusName"],
        "EventComment": told.get("Comment"),
        "EventInSiteURL": told["InSiteURL"],
        "EventAgendaFile": told.get("AgendaFile"),
        "EventLastModifiedUtc": told["LastModified"].rstrip("Z"),
    }
    items = [
        {f"EventItem{name.replace('MatterID', 'MatterId')}": value for name, value in one.items()}
        for one in told["Items"]
    ]
    (record,) = parse_events(json.dumps([event]).encode(), NEW_YORK, HOST).records
    assert record.starts_at == moment
    return with_items(record, parse_items(json.dumps(items).encode(), HOST, told["InSiteURL"]))


def numbers(record: HearingRecord) -> list[str]:
    return [item.bill.number if item.bill else item.text for item in record.items or ()]


def test_a_deferred_hearing_keeps_its_bills_and_its_replacement_has_them(recorded: Path):
    deferred, replacing = mirrored(recorded, 22205), mirrored(recorded, 22228)
    assert (deferred.status, replacing.status) == (Status.POSTPONED, Status.SCHEDULED)
    assert numbers(deferred) == ["Int 0213-2026", "Int 0428-2026"]
    # The minutes of the second repeat its matters and add a roll call: they are left out.
    assert numbers(replacing) == ["T2026-1164", "Int 0213-2026", "Int 0428-2026"]
    assert replacing.items is not None
    assert replacing.items[1].note == "Proposed Int. No. 213-A"
    assert replacing.items[0].bill is not None
    assert replacing.items[0].bill.url == (
        "https://legistar.council.nyc.gov/gateway.aspx?M=L&ID=78115"
    )
    seen = datetime(2026, 4, 8, tzinfo=UTC)
    known = [
        Hearing(record.source_ids[0], "nyc", record, (), seen, seen)
        for record in (replacing, deferred, mirrored(recorded, 22167), mirrored(recorded, 21274))
    ]
    assert replacements(known) == {"22205": "22228"}


def test_three_filings_of_one_hearing_have_one_agenda(recorded: Path):
    filings = [mirrored(recorded, number) for number in (21356, 21274, 21355)]
    (record,) = merge_joint(filings)
    assert record.source_ids == ("21274", "21355", "21356")
    assert record.bodies[0] == "Committee on Technology"
    assert numbers(record) == [
        "T2025-3018", "Int 0168-2024", "Int 0233-2024", "Int 0480-2024", "Int 0978-2024",
    ]  # fmt: skip


def test_an_agenda_is_in_agenda_order_whatever_comes_first(recorded: Path):
    record = mirrored(recorded, 22668)
    assert numbers(record) == [
        "T2026-2395", "Int 0078-2026", "Int 0095-2026", "Int 0110-2026", "Int 0244-2026",
        "Int 0389-2026", "Int 0787-2026", "Int 0950-2026", "Int 0985-2026", "Int 0986-2026",
        "Int 0988-2026", "Int 0989-2026", "Int 0994-2026", "Int 1004-2026", "Res 0044-2026",
    ]  # fmt: skip


def test_a_placeholder_far_ahead_has_no_agenda_yet(recorded: Path):
    assert mirrored(recorded, 22547).items == ()


def test_the_public_calendar_of_new_york(recorded: Path):
    body = (recorded / "legistar-html" / "nyc_calendar_2019-01.html").read_bytes()
    site = "https://nyc.legistar.com/Calendar.aspx"
    page = parse_calendar(body, NEW_YORK, "nyc.legistar.com", site)
    assert (len(page.records), page.skipped) == (40, 0)
    assert (page.shown, page.grid.next_target) == ("This Month", None)
    assert {"2019", "2018", "This Year", "Next Year"} <= set(page.ranges)
    assert page.grid.form["__VIEWSTATE"].startswith("hd133X/")
    for record in page.records:
        assert_complete(record, NEW_YORK)
    known = {record.source_ids[0]: record for record in page.records}
    assert len(known) == 40
    deferred = [one for one in page.records if one.status is Status.POSTPONED]
    assert {one.source_ids[0] for one in deferred} == {"662893", "668208"}
    assert [(one.time_text, one.starts_at) for one in deferred] == [("Deferred", None)] * 2
    assert sum(one.status is Status.SCHEDULED for one in page.records) == 38
    charter = known["645204"]
    assert (charter.location, charter.comment) == (
        "Council Chambers - City Hall", "CHARTER MEETING",
    )  # fmt: skip
    assert charter.page_url == (
        "https://nyc.legistar.com/MeetingDetail.aspx"
        "?ID=645204&GUID=4BC6F605-BF0B-4E80-AB21-4FB3AC6F90F8"
    )


def test_joint_hearings_of_the_public_calendar(recorded: Path):
    body = (recorded / "legistar-html" / "nyc_calendar_2019-01.html").read_bytes()
    site = "https://nyc.legistar.com/Calendar.aspx"
    page = parse_calendar(body, NEW_YORK, "nyc.legistar.com", site)
    merged = {record.source_ids: record for record in merge_joint(page.records)}
    assert {ids for ids in merged if len(ids) > 1} == {
        ("670366", "670367"), ("671428", "671429"), ("668220", "668221"),
    }  # fmt: skip
    women = merged["670366", "670367"]
    assert women.bodies == ("Committee on Women", "Committee on Aging")
    assert women.title == "Oversight - Women Aging into Poverty in New York City."
    assert str(women.starts_at) == "2019-01-23 10:00:00-05:00"
    assert merged["668220", "668221"].title == "Committee on Technology"
