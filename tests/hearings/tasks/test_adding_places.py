# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.place import PlaceKind, SourceSpec
from hearings.errors import BadPlacesFile, ProfileReadOnly, UnknownAddress
from hearings.paths import Paths
from hearings.tasks.adding_places import Proposal, WantedPlace

WANTED = WantedPlace(
    "https://newtown.primegov.com/public/portal", "New Town", "MA", "America/New_York"
)


def test_a_place_is_added_behind_what_is_there(core: Core, town):
    before = core.paths.own_places.read_bytes()
    added = core.adding_places.add(WANTED)
    assert core.paths.own_places.read_bytes().startswith(before)
    place = build_core(Paths(town.profile)).following.book.get("ma-new-town")
    assert (added.place, added.is_new) == (place, True)
    assert place.sources == (SourceSpec("primegov", "newtown"),)
    assert place.division == "ocd-division/country:us/state:ma/place:new_town"
    assert (place.is_own, place.region) == (True, "MA")


def test_the_first_place_makes_the_file(tmp_path: Path):
    core = build_core(Paths(tmp_path / "fresh"))
    core.adding_places.add(WANTED)
    assert core.paths.own_places.exists()


@pytest.mark.parametrize(
    ("kind", "name", "division", "place_id"),
    [
        (PlaceKind.COUNTY, "Sample County", "/state:ma/county:sample", "ma-sample-county"),
        (PlaceKind.STATE, "General Court", "/state:ma", "ma-general-court"),
        (PlaceKind.CITY, "São Town", "/state:ma/place:sao_town", "ma-sao-town"),
    ],
)
def test_the_kind_of_a_place_makes_its_division(
    core: Core, kind: PlaceKind, name: str, division: str, place_id: str
):
    wanted = WantedPlace(WANTED.url, name, "MA", WANTED.timezone, kind)
    place = core.adding_places.add(wanted).place
    assert (place.division, place.id) == (f"ocd-division/country:us{division}", place_id)


def test_a_place_that_is_known_by_this_address_is_left_as_it_is(core: Core):
    before = core.paths.own_places.read_bytes()
    added = core.adding_places.add(WantedPlace("https://oakland.legistar.com/Calendar.aspx"))
    assert (added.place.id, added.is_new) == ("ca-oakland", False)
    assert core.paths.own_places.read_bytes() == before


def test_a_link_to_the_file_stays_a_link(core: Core, tmp_path: Path):
    elsewhere = tmp_path / "mine.toml"
    core.paths.own_places.rename(elsewhere)
    core.paths.own_places.symlink_to(elsewhere)
    core.adding_places.add(WANTED)
    assert core.paths.own_places.is_symlink()
    assert b"ma-new-town" in elsewhere.read_bytes()


def test_what_cannot_be_added_is_told_and_nothing_is_written(core: Core):
    before = core.paths.own_places.read_bytes()
    for wanted, error in (
        (WantedPlace("https://town.example/"), UnknownAddress),
        (WantedPlace(WANTED.url, "New Town", "MA", "Eastern"), BadPlacesFile),
        (WantedPlace(WANTED.url, "New Town", "Mass.", "America/New_York"), BadPlacesFile),
    ):
        with pytest.raises(error):
            core.adding_places.add(wanted)
    assert core.paths.own_places.read_bytes() == before


def test_a_profile_that_cannot_be_made_is_told(tmp_path: Path):
    core = build_core(Paths(tmp_path / "file"))
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ProfileReadOnly):
        core.adding_places.add(WANTED)


def test_an_added_place_can_be_followed_at_once(core: Core):
    before = len(core.places())
    place = core.adding_places.add(WANTED).place
    assert len(core.places()) == before + 1
    core.following.follow(place.id)
    assert core.following.followed() == (place.id,)


def test_an_address_proposes_what_it_tells_alone(core: Core):
    proposal = core.adding_places.propose("https://pub-newtown.escribemeetings.com/")
    assert proposal == Proposal(None, ("escribe",), "Newtown")
    both = core.adding_places.propose("https://new-town.legistar.com/Calendar.aspx")
    assert (both.systems, both.name) == (("legistar", "legistar-web"), "New Town")
    assert core.adding_places.propose("https://town.example/c.ics").name == ""
    known = core.adding_places.propose("https://oakland.legistar.com/Calendar.aspx").known
    assert known is not None
    assert known.id == "ca-oakland"
    with pytest.raises(UnknownAddress):
        core.adding_places.propose("https://town.example/")


def test_a_state_tells_the_zone_of_most_of_its_places(core: Core):
    assert core.adding_places.timezone_of(" ca ") == "America/Los_Angeles"
    assert core.adding_places.timezone_of("TX") == "America/Chicago"
    assert core.adding_places.timezone_of("") == ""
    assert core.adding_places.timezone_of("QQ") == ""


def test_a_place_is_described_before_anything_is_written(core: Core):
    before = core.paths.own_places.read_bytes()
    assert core.adding_places.described(WANTED).id == "ma-new-town"
    with pytest.raises(BadPlacesFile):
        core.adding_places.described(replace(WANTED, timezone="Central"))
    assert core.paths.own_places.read_bytes() == before
