# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The chambers of the Congress are places of their own."""

from hearings import assets
from hearings.domain.place import PlaceKind
from hearings.sources.place_file import read_place_file


def test_the_chambers_are_in_the_country_and_in_the_east():
    found = read_place_file(assets.read_bytes("places/us.toml"), "us.toml")
    assert found.faults == ()
    for place in found.places:
        assert (place.kind, place.region) == (PlaceKind.COUNTRY, "")
        assert place.division == "ocd-division/country:us"
        assert place.timezone == "America/New_York"


def test_each_chamber_is_read_by_its_own_service_and_the_library_beside_it():
    found = read_place_file(assets.read_bytes("places/us.toml"), "us.toml")
    sources = {
        place.id: [(spec.system, spec.client, spec.beside) for spec in place.sources]
        for place in found.places
    }
    assert sources == {
        "us-house": [("house", "", False), ("congress", "house", True)],
        "us-senate": [("senate", "", False), ("congress", "senate", True)],
    }
