# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from hearings.domain.hearing import AgendaItem, Bill
from hearings.errors import UnexpectedAnswer
from hearings.sources.legistar_details import parse_agenda
from tests.support.replies import CHALLENGE

SAMPLE = Path(__file__).parents[2] / "samples" / "legistar-web" / "meeting.html"
HOST = "sampleville.legistar.example"
BASE = "https://sampleville.legistar.example/MeetingDetail.aspx?ID=7001&GUID=AAAA-1"
BILLS = "https://sampleville.legistar.example/LegislationDetail.aspx"


def test_an_agenda_is_read_by_its_headings():
    page = parse_agenda(SAMPLE.read_bytes(), HOST, BASE)
    ordinance = "An ordinance on a registry\nof surveillance cameras"
    assert page.rows == (
        ("", AgendaItem("Roll call", number="1.")),
        (
            "26-0114",
            AgendaItem(
                ordinance,
                number="2.",
                note="As amended",
                bill=Bill("26-0114", "Camera registry", f"{BILLS}?ID=31&GUID=CCCC-1"),
            ),
        ),
        (
            "26-0114",
            AgendaItem(
                ordinance.replace("\n", " "),
                number="2.",
                bill=Bill("26-0114", "Camera registry", f"{BILLS}?ID=31&GUID=CCCC-1"),
            ),
        ),
        (
            "26-0115",
            AgendaItem(
                "Named but without a title",
                bill=Bill("26-0115", "Named but without a title", f"{BILLS}?ID=32&GUID=CCCC-2"),
            ),
        ),
    )
    assert page.grid.next_target is None


@pytest.mark.parametrize(
    "body", [CHALLENGE, b"<html><body>Invalid parameters!</body></html>", b"", b"[]"]
)
def test_a_page_without_an_agenda_is_no_empty_agenda(body: bytes):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_agenda(body, HOST, BASE)
    assert (caught.value.host, caught.value.expected) == (HOST, "Legistar meeting page")
    assert caught.value.found == ("html" if b"</html>" in body else "other")


@pytest.mark.parametrize("file", ["File #", "File", "Record #", "File Number", "Legislation File"])
@pytest.mark.parametrize("number", ["Agenda #", "Item #", "Agenda Number"])
def test_headings_differ_from_city_to_city(file: str, number: str):
    body = SAMPLE.read_bytes().replace(b">File #<", f">{file}<".encode())
    page = parse_agenda(body.replace(b">Agenda #<", f">{number}<".encode()), HOST, BASE)
    assert [(matter, item.number) for matter, item in page.rows] == [
        ("", "1."), ("26-0114", "2."), ("26-0114", "2."), ("26-0115", None),
    ]  # fmt: skip


def test_a_bill_without_a_page_is_a_bill():
    body = SAMPLE.read_bytes().replace(b'href="LegislationDetail.aspx?ID=32', b'title="')
    matter, item = parse_agenda(body, HOST, BASE).rows[-1]
    assert matter == "26-0115"
    assert item.bill == Bill("26-0115", "Named but without a title", None)
