# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.domain.place import SourceSpec
from hearings.errors import UnknownAddress
from hearings.sources.ical import Ical
from hearings.sources.places import read_places
from hearings.sources.recognising import recognise
from hearings.sources.registry import SOURCES

LEGISTAR = (SourceSpec("legistar", "sampleville"), SourceSpec("legistar-web", "sampleville"))


@pytest.mark.parametrize(
    "url",
    [
        "https://sampleville.legistar.com/Calendar.aspx",
        "http://sampleville.legistar.com",
        "sampleville.legistar.com/MeetingDetail.aspx?ID=1&GUID=2",
        " HTTPS://Sampleville.Legistar.COM/ ",
        "https://webapi.legistar.com/v1/sampleville/events?$top=1",
        "https://webapi.legistar.com/v1/Sampleville/",
    ],
)
def test_legistar_is_read_by_its_interface_first_and_then_by_its_pages(url: str):
    assert recognise(url) == LEGISTAR


@pytest.mark.parametrize(
    ("url", "spec"),
    [
        ("https://sampleville.primegov.com/public/portal", SourceSpec("primegov", "sampleville")),
        (
            "https://pub-sampleville.escribemeetings.com/?Year=2026",
            SourceSpec("escribe", "pub-sampleville"),
        ),
        (
            "https://samplevilletx.portal.civicclerk.com/event/7/overview",
            SourceSpec("civicclerk", "samplevilletx"),
        ),
        (
            "https://samplevilletx.api.civicclerk.com/v1/Events",
            SourceSpec("civicclerk", "samplevilletx"),
        ),
        ("https://samplevilletx.civicclerk.com/", SourceSpec("civicclerk", "samplevilletx")),
        (
            "https://samplevillega.iqm2.com/Citizens/Calendar.aspx",
            SourceSpec("iqm2", "samplevillega"),
        ),
        (
            "https://sampleville.granicus.com/ViewPublisher.php?view_id=12",
            SourceSpec("granicus", "sampleville", options={"view_id": "12"}),
        ),
        (
            "https://sampleville.granicus.com/ViewPublisher.php?view_id=x",
            SourceSpec("granicus", "sampleville"),
        ),
        (
            "https://legistar.council.example/MeetingDetail.aspx?ID=1",
            SourceSpec("legistar-web", base_url="https://legistar.council.example"),
        ),
    ],
)
def test_the_vendors_are_known_by_their_hosts(url: str, spec: SourceSpec):
    (found,) = recognise(url)
    assert (found, dict(found.options)) == (spec, dict(spec.options))
    assert found.system in SOURCES


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("webcal://town.example/c", "webcal://town.example/c"),
        ("https://town.example/Council.ICS?key=k", "https://town.example/Council.ICS?key=k"),
        ("http://town.example/c.ics", "https://town.example/c.ics"),
        ("town.example/events/?ical=1", "https://town.example/events/?ical=1"),
        ("https://town.example/x?outputType=ical", "https://town.example/x?outputType=ical"),
        ("http://127.0.0.1:8000/c.ics", "http://127.0.0.1:8000/c.ics"),
    ],
)
def test_calendars_are_known_by_their_form(url: str, address: str):
    (found,) = recognise(url)
    assert found == SourceSpec("ical", base_url=address)
    assert Ical().hosts(found)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "council",
        "https://town.example/meetings",
        "https://www.legistar.com/",
        "https://webapi.legistar.com/v1/",
        "https://webapi.legistar.com/v1/../../x",
        "https://evil.example/sampleville.legistar.com",
        "https://sampleville.legistar.com.evil.example/Calendar",
        "https://sampleville.legistar.com@evil.example/",
        "ftp://sampleville.legistar.com/",
        "https://video.escribemeetings.com/",
        "javascript:alert(1)",
        "https://[::1",
    ],
)
def test_other_addresses_are_known_to_nobody(url: str):
    with pytest.raises(UnknownAddress) as caught:
        recognise(url)
    assert caught.value.given == url


def test_every_shipped_place_is_recognised_by_the_address_its_source_asks():
    checked = 0
    for place in read_places().all():
        for spec in place.sources:
            if spec.system in {"primegov", "escribe", "iqm2", "civicclerk", "legistar-web"}:
                (host, *_) = SOURCES[spec.system].hosts(spec)
                found = recognise(f"https://{host}/Calendar.aspx")
                assert spec.system in {one.system for one in found}, host
                if spec.base_url is None:
                    assert spec.client in {one.client for one in found}
                checked += 1
    assert checked > 4
