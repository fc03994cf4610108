# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Agendas: the bills and kinds are constructed from the service's fields, none was recorded."""

from datetime import date
from pathlib import Path

import pytest

from hearings.domain.meeting_kind import MeetingKind
from hearings.errors import UnexpectedAnswer
from hearings.sources.washington_items import Agenda, biennium_of, parse_items
from tests.support.washington_site import item, items_document, meeting, meetings_document

HOST = "wslwebservices.leg.wa.gov"
DAY = date(2027, 1, 20)
SAMPLE = Path(__file__).parents[2] / "samples" / "washington" / "items.xml"


def agenda(*items: dict[str, str]) -> Agenda:
    return parse_items(items_document(items), HOST, DAY)


def test_items_stand_in_the_order_of_the_agenda():
    read = agenda(
        item("HB 2", "Second", Order="10"), item("HB 1", "First", Order="9"), item("", "Last",
        Order=""),
    )  # fmt: skip
    assert [one.text for one in read.items] == ["First", "Second", "Last"]


def test_a_filled_agenda_is_read():
    read = parse_items(SAMPLE.read_bytes(), HOST, DAY)
    assert read.kind is MeetingKind.PUBLIC_HEARING
    assert [(one.note, one.bill.number if one.bill else "") for one in read.items] == [
        ("Public", "SB 5956"), ("Executive", "2E2SHB 1000"),
    ]  # fmt: skip
    assert read.items[1].bill is not None
    assert read.items[1].bill.url == (
        "https://app.leg.wa.gov/billsummary?BillNumber=1000&Year=2027&Initiative=false"
    )


def test_an_item_says_its_bill_and_what_is_done_with_it():
    (one,) = agenda(item("HB 1234", "Concerning cameras")).items
    assert (one.text, one.note) == ("Concerning cameras", "Public")
    assert one.bill is not None
    assert (one.bill.number, one.bill.title) == ("HB 1234", "Concerning cameras")


@pytest.mark.parametrize(
    ("bill", "number"),
    [("HB 1234", 1234), ("SB 5956", 5956), ("SHB 1000", 1000), ("ESSB 5002", 5002),
     ("2E2SHB 1000", 1000), ("E2SSB 5000", 5000), ("2SHB 1", 1), ("EHB 12", 12),
     ("HJM 4001", 4001), ("SSJM 8001", 8001), ("SCR 8400", 8400)],
)  # fmt: skip
def test_a_bill_is_found_by_its_number_whatever_was_done_to_it(bill: str, number: int):
    (one,) = agenda(item(bill, "Cameras")).items
    assert one.bill is not None
    assert (one.bill.number, one.bill.url) == (
        bill,
        f"https://app.leg.wa.gov/billsummary?BillNumber={number}&Year=2025&Initiative=false",
    )


@pytest.mark.parametrize("bill", ["HI 2117", "HB ____", "HB", "Z-0123", "XHB 1000"])
def test_what_is_no_bill_has_no_page(bill: str):
    (one,) = agenda(item(bill, "")).items
    assert one.bill is not None
    assert (one.text, one.bill.number, one.bill.url) == (bill, bill, None)


def test_the_biennium_is_the_item_s_own_or_that_of_the_day():
    (one,) = agenda(item("HB 1", "Cameras", Biennium="")).items
    assert one.bill is not None
    assert "Year=2027" in (one.bill.url or "")


@pytest.mark.parametrize(
    ("day", "first"),
    [(date(2026, 12, 31), 2025), (date(2027, 1, 1), 2027), (date(2028, 12, 31), 2027)],
)
def test_a_biennium_begins_with_the_odd_year(day: date, first: int):
    assert biennium_of(day) == first


@pytest.mark.parametrize(
    ("kinds", "kind"),
    [
        (("Public",), MeetingKind.PUBLIC_HEARING),
        (("Executive", "Public"), MeetingKind.PUBLIC_HEARING),
        (("Exec Session",), MeetingKind.EXECUTIVE_SESSION),
        (("Work Session", "Executive Session"), MeetingKind.EXECUTIVE_SESSION),
        (("Work Session",), MeetingKind.WORK_SESSION),
        (("Other",), MeetingKind.UNKNOWN),
        ((), MeetingKind.UNKNOWN),
    ],
)
def test_one_public_item_makes_a_public_hearing(kinds: tuple[str, ...], kind: MeetingKind):
    assert agenda(*(item("HB 1", "Cameras", one) for one in kinds)).kind is kind


def test_an_item_that_says_nothing_is_none():
    assert agenda(item("", "")).items == ()


@pytest.mark.parametrize(
    "body", [b"", b"Missing parameter: agendaId.", meetings_document([meeting(1, "soon")])]
)
def test_what_is_no_agenda_is_an_error(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_items(body, HOST, DAY)
    assert caught.value.host == HOST


@pytest.mark.recorded
def test_a_recorded_agenda_without_items_is_empty(recorded: Path):
    body = (recorded / "washington" / "govbot_wa_items_empty.xml").read_bytes()
    assert parse_items(body, HOST, DAY) == Agenda((), MeetingKind.UNKNOWN)
