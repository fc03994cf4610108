# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing, constructed from the service's fields, and as it was recorded."""

import json
from datetime import date
from pathlib import Path

import pytest

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.status import Status
from hearings.errors import UnexpectedAnswer
from hearings.sources.massachusetts_hearings import (
    TwoTellings,
    general_court_of,
    parse_hearing,
    parse_list,
)
from tests.support.massachusetts_site import agenda, document, hearing, location
from tests.support.source_contract import SAMPLEVILLE, assert_complete

HOST = "malegislature.gov"
DAY = "2026-12-01T13:00:00"


def parsed(body: bytes) -> TwoTellings:
    tellings = parse_hearing(body, SAMPLEVILLE, HOST)
    assert tellings is not None
    for one in (tellings.told, tellings.moved):
        if one is not None:
            assert_complete(one, SAMPLEVILLE)
    return tellings


def only(*agendas: dict[str, object], moment: str = DAY, **fields: object) -> HearingRecord:
    return parsed(json.dumps(hearing(9001, moment, *agendas, **fields)).encode()).told


def test_a_moment_is_wall_time_at_the_state_house():
    assert str(only().starts_at) == "2026-12-01 13:00:00-05:00"
    assert str(only(moment="2027-07-01T13:00:00").starts_at) == "2027-07-01 13:00:00-04:00"


def test_midnight_is_no_hour():
    record = only(moment="2026-12-01T00:00:00")
    assert (record.starts_at, record.time_text) == (None, "00:00")


@pytest.mark.parametrize(
    ("said", "status"),
    [("Confirmed", Status.SCHEDULED), ("Completed", Status.SCHEDULED), ("", Status.SCHEDULED),
     ("Canceled", Status.CANCELLED), ("Rescheduled", Status.POSTPONED)],
)  # fmt: skip
def test_the_status_is_the_service_s_own(said: str, status: Status):
    record = only(Status=said)
    assert (record.status, record.status_text) == (status, said)


def test_a_description_is_the_title_and_the_committee_is_the_body():
    record = only(Description="Cameras in\r\nparks")
    assert (record.title, record.bodies) == ("Cameras in parks", ("Joint Committee on Cameras",))
    assert only().title == "Joint Committee on Cameras"
    assert only(Name=None, HearingHost=None, Location=None).bodies == ("Sampleville",)


@pytest.mark.parametrize("name", ["Virtual Hearing", "Written Testimony Only"])
def test_where_nobody_comes_no_address_is_given(name: str):
    assert only(Location=location(name)).location == name


def test_a_hearing_in_writing_says_so():
    assert only(Location=location("Written Testimony Only")).kind is MeetingKind.WRITTEN_ONLY
    assert only(Location=location("Virtual Hearing")).kind is MeetingKind.UNKNOWN
    assert only(Description="Public Hearing on cameras").kind is MeetingKind.PUBLIC_HEARING


def test_bills_are_items_with_their_pages():
    record = only(
        agenda(document("H5516", "An Act on cameras "), document("S47", "An Act on faces"),
               topic="Late bills"),
        agenda(document(None, "An Act on plates", DocketNumber="HD6271",
                        GeneralCourtNumber=195)),
    )  # fmt: skip
    assert record.items is not None
    assert [(one.text, one.note) for one in record.items] == [
        ("An Act on cameras", "Late bills"), ("An Act on faces", "Late bills"),
        ("An Act on plates", ""),
    ]  # fmt: skip
    assert [one.bill and one.bill.url for one in record.items] == [
        "https://malegislature.gov/Bills/194/H5516",
        "https://malegislature.gov/Bills/194/S47",
        "https://malegislature.gov/Bills/195/HD6271",
    ]


def test_what_has_no_number_has_no_page():
    record = only(agenda(document(None, "A draft"), document("H.R. ___", ""), document(None, "")))
    assert record.items is not None
    assert [(one.text, one.bill and one.bill.url) for one in record.items] == [
        ("A draft", None), ("H.R. ___", None),
    ]  # fmt: skip


def test_a_topic_without_bills_is_an_item_and_no_agenda_is_an_empty_one():
    record = only(agenda(topic="Cameras in parks"))
    assert [one.text for one in record.items or ()] == ["Cameras in parks"]
    assert only().items == ()
    assert only(HearingAgendas=None).items == ()


def test_a_bill_without_a_court_is_of_the_court_of_its_hearing():
    bill = agenda(document("H1", "Cameras", GeneralCourtNumber=None))
    host = {"CommitteeCode": None, "GeneralCourtNumber": None, "Details": None}
    later = only(bill, HearingHost=host, moment="2027-01-06T10:00:00")
    for one, court in ((only(bill), 194), (later, 195)):
        assert one.items is not None
        assert one.items[0].bill is not None
        assert one.items[0].bill.url == f"https://malegislature.gov/Bills/{court}/H1"


@pytest.mark.parametrize(
    ("day", "court"),
    [(date(2024, 12, 31), 193), (date(2025, 1, 1), 194), (date(2026, 12, 31), 194),
     (date(2027, 1, 1), 194), (date(2027, 1, 5), 194), (date(2027, 1, 6), 195),
     (date(2028, 1, 1), 195)],
)  # fmt: skip
def test_a_general_court_sits_two_years(day: date, court: int):
    assert general_court_of(day) == court


def test_the_end_is_the_latest_of_the_agendas_if_it_can_be():
    assert str(only(agenda()).ends_at) == "2026-12-01 17:00:00-05:00"
    assert only(agenda(moment="2026-12-02T13:00:00")).ends_at is None
    assert only(agenda(), moment="2026-12-01T18:00:00").ends_at is None
    assert only().ends_at is None


@pytest.mark.parametrize("moment", [None, "", "0001-01-01T00:00:00", "1900-01-01T00:00:00", "soon"])
def test_a_hearing_without_a_date_is_none(moment: str | None):
    body = json.dumps(hearing(9001, moment)).encode()
    assert parse_hearing(body, SAMPLEVILLE, HOST) is None


@pytest.mark.parametrize("body", [b"[]", b"{}", b"null", b'{"Message":"no"}', b"<html>", b"{"])
def test_what_is_no_hearing_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_hearing(body, SAMPLEVILLE, HOST)
    assert caught.value.host == HOST


def test_a_row_without_an_id_is_counted_and_one_id_is_listed_once():
    rows = [{"EventId": 2}, {"EventId": None}, {"EventId": 1}, {"EventId": 2}]
    listed = parse_list(json.dumps(rows).encode(), HOST)
    assert (listed.ids, listed.skipped) == ((2, 1), 1)


def test_a_list_without_ids_is_not_the_list():
    with pytest.raises(UnexpectedAnswer):
        parse_list(b'[{"Id": 1}, "x"]', HOST)


@pytest.fixture(scope="module")
def folder(recorded: Path) -> Path:
    return recorded / "massachusetts"


@pytest.mark.recorded
def test_the_recorded_list_does_not_follow_the_calendar(folder: Path):
    body = (folder / "govbot_ma_hearings_list_subset.json").read_bytes()
    assert parse_list(body, HOST).ids == (5769, 5774, 5697, 5675, 5768)


@pytest.mark.recorded
def test_a_recorded_cancellation_keeps_both_times(folder: Path):
    both = parsed((folder / "govbot_ma_hearing_5675_canceled_rescheduled.json").read_bytes())
    assert (both.told.status, both.told.status_text) == (Status.CANCELLED, "Canceled")
    assert str(both.told.starts_at) == "2026-05-05 11:00:00-04:00"
    assert both.told.comment == "Rescheduled: 2026-05-04 10:30, B-2"
    assert both.told.title == "Ollie's Law"
    assert both.told.location == "B-2, 24 Beacon Street, Boston, MA 02133"
    # Earlier than what it is said to replace.
    assert both.moved is not None
    assert (both.moved.status, str(both.moved.starts_at)) == (
        Status.POSTPONED, "2026-05-04 10:30:00-04:00",
    )  # fmt: skip
    assert both.moved.comment == "Canceled: 2026-05-05 11:00, B-2"


@pytest.mark.recorded
def test_a_recorded_placeholder_of_a_committee_is_no_obstacle(folder: Path):
    both = parsed((folder / "govbot_ma_hearing_5697_placeholder_committee.json").read_bytes())
    assert both.moved is None
    assert both.told.starts_at is not None
    assert both.told.starts_at.isoformat() == "2026-10-20T13:00:00-04:00"
    assert both.told.starts_at.utctimetuple().tm_hour == 17
    assert both.told.location == "437, 24 Beacon Street, Boston, MA 02133"
    assert both.told.bodies == ("House Committee on Intergovernmental Affairs",)
    assert both.told.items == ()


@pytest.mark.recorded
def test_recorded_bills_are_read(folder: Path):
    record = parsed((folder / "govbot_ma_hearing_5769_with_bills.json").read_bytes()).told
    assert str(record.starts_at) == "2026-09-10 09:00:00-04:00"
    assert str(record.ends_at) == "2026-09-10 17:00:00-04:00"
    assert (record.kind, record.location) == (MeetingKind.WRITTEN_ONLY, "Written Testimony Only")
    assert [one.bill.number for one in record.items or () if one.bill] == [
        "H5516", "H5583", "H5602", "H5605", "S3234", "H5481", "S3261",
    ]  # fmt: skip
    assert record.items is not None
    assert record.items[0].bill is not None
    assert record.items[0].bill.url == "https://malegislature.gov/Bills/194/H5516"
    assert {one.note for one in record.items} == {"Late-Filed Matters."}
    assert record.page_url == "https://malegislature.gov/Events/Hearings/Detail/5769"
