# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The page of a meeting: constructed from the documented fields, for none was recorded."""

from pathlib import Path

import pytest

from hearings.errors import UnexpectedAnswer
from hearings.sources.michigan_page import MeetingPage, parse_page
from tests.support.michigan_site import MichiganMeeting

HOST = "legislature.mi.gov"
URL = "https://legislature.mi.gov/Committees/Meeting"
SAMPLE = Path(__file__).parents[2] / "samples" / "michigan" / "meeting.html"


def parsed(agenda: str, **fields: str) -> MeetingPage:
    body = MichiganMeeting(1, agenda=agenda, fields=fields).page.encode()
    return parse_page(body, HOST, URL)


def test_every_field_of_the_page_is_read():
    page = parse_page(SAMPLE.read_bytes(), HOST, URL)
    assert page.committees == ("Cameras", "Judiciary")
    assert page.location == "Room 999, Sample Office Building, Sampleville"
    assert (page.date_text, page.time_text) == ("3/17/2027", "09:00 AM")
    assert page.clerk == "Clerk of Samples, 517-555-0100"
    assert [(one.text, one.bill and one.bill.number) for one in page.items] == [
        ("HB 5710 (Sample) Police: cameras; use of license plate readers", "HB 5710"),
        ("HB 5711 (Sample) Police: faces.", "HB 5711"),
        ("Presentation on surveillance by the Bureau of Samples", None),
    ]
    assert [one.bill.url for one in page.items if one.bill] == [
        "https://legislature.mi.gov/Bills/Bill?ObjectName=2027-HB-5710", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("agenda", "texts"),
    [
        ("", []),
        ("HB 1 (A) Cameras; HB 2 (B) Faces.", ["HB 1 (A) Cameras", "HB 2 (B) Faces."]),
        ("HB 1 Cameras; and SJR 12 Faces", ["HB 1 Cameras", "SJR 12 Faces"]),
        ("HB 1 Crimes; other; HB 2 Plates", ["HB 1 Crimes; other", "HB 2 Plates"]),
        ("<p>HB 1 Cameras</p><p>HB 2 Faces</p>", ["HB 1 Cameras", "HB 2 Faces"]),
        ("<ul><li>HB 1 Cameras</li><li>Overview</li></ul>", ["HB 1 Cameras", "Overview"]),
        ("HB 1 Cameras<br>\r\n<br>&nbsp;<br>Overview", ["HB 1 Cameras", "Overview"]),
    ],
)
def test_an_agenda_is_parted_into_its_items(agenda: str, texts: list[str]):
    assert [one.text for one in parsed(agenda).items] == texts


def test_only_the_kinds_of_bills_there_are_make_a_bill():
    items = parsed("HB5710 Cameras<br>SHB 12 Plates<br>HB 12345 Faces<br>SCR 7 Doors").items
    assert [one.bill and one.bill.number for one in items] == ["HB 5710", None, None, "SCR 7"]


def test_a_bill_is_linked_by_the_search_of_the_page():
    search = "/Search/ExecuteSearch?docTypes=House Bill&amp;sessions=2025-2026&amp;number=4209"
    (item,) = parsed(f'<div><a href="{search}">HB 4209</a> (Sample) Cameras</div>').items
    assert item.text == "HB 4209 (Sample) Cameras"
    assert item.bill is not None
    assert item.bill.url == (
        "https://legislature.mi.gov/Search/ExecuteSearch"
        "?docTypes=House%20Bill&sessions=2025-2026&number=4209"
    )


def test_labels_stand_in_their_halves_with_or_without_an_element_of_their_own():
    html = "".join(
        f'<div class="formLeft">{label}</div><div class="formRight">{text}</div>'
        for label, text in (("Date", "12/1/2026"), ("Time", "10:00 AM"), ("Agenda", "HB 1 Cameras"))
    )
    page = parse_page(f"<html><body>{html}</body></html>".encode(), HOST, URL)
    assert (page.date_text, page.time_text) == ("12/1/2026", "10:00 AM")
    assert [one.text for one in page.items] == ["HB 1 Cameras"]


def test_an_unsafe_link_of_a_bill_is_left_out():
    (item,) = parsed('<a href="javascript:alert(1)">HB 1</a> Cameras').items
    assert item.bill is not None
    assert (item.bill.number, item.bill.url) == ("HB 1", None)


def test_a_page_without_an_agenda_has_no_items():
    body = MichiganMeeting(1).page.replace("<label>Agenda:", "<label>Notes:")
    assert parse_page(body.encode(), HOST, URL).items == ()


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>Hello</body></html>",
        '<html><body><div class="formLeft">Search</div></body></html>',
        '<html><body><div class="formRight">Energy</div></body></html>',
    ],
)
def test_a_page_without_a_meeting_is_an_error(html: str):
    with pytest.raises(UnexpectedAnswer) as caught:
        parse_page(html.encode(), HOST, URL)
    assert caught.value.found == "html"


@pytest.mark.recorded
def test_the_agenda_of_the_abridged_recorded_meeting(recorded: Path):
    text = (recorded / "michigan" / "planetdetroit_meeting_abridged.ics").read_text()
    agenda = text.partition("AGENDA:")[2].partition("\n")[0]
    items = parsed(agenda).items
    assert [one.bill and one.bill.number for one in items] == ["HB 5710", "HB 5711"]
    assert items[0].text == "HB 5710 (Wendzel) Energy: electricity"
