# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The book of places: what is shipped is sound, what is the person's own goes before it."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hearings import assets
from hearings.domain.place import PlaceKind
from hearings.errors import BadPlacesFile, UnknownPlace
from hearings.sources.place_file import read_place_file
from hearings.sources.places import PlaceBook, read_places

# The Congress is of no state.
FILES = sorted(set(assets.names_in("places", ".toml")) - {"us.toml"})

EXPECTED = {
    "az-mesa", "ca-berkeley", "ca-fresno", "ca-long-beach", "ca-los-angeles", "ca-oakland",
    "ca-san-francisco", "co-colorado-springs", "co-denver", "fl-jacksonville", "fl-miami",
    "fl-miami-dade-county", "il-chicago", "il-cook-county", "ky-louisville", "ma-boston",
    "ma-cambridge", "ma-somerville", "ma-worcester", "md-baltimore", "mi-detroit", "mn-minneapolis",
    "mo-kansas-city", "nc-charlotte", "nm-albuquerque", "ny-new-york", "oh-columbus",
    "pa-pittsburgh", "tn-nashville", "tx-austin", "tx-el-paso", "us-house", "us-senate",
    "wa-king-county", "wa-legislature", "wa-seattle", "wi-madison", "wi-milwaukee",
}  # fmt: skip

OWN = """
[[place]]
id = "{id}"
name = "{name}"
kind = "city"
division = "ocd-division/country:us/state:xx/place:sampleville"
timezone = "America/Chicago"
[[place.source]]
system = "sample"
"""


@pytest.fixture(scope="module")
def book() -> PlaceBook:
    return read_places()


# What is shipped


@pytest.mark.parametrize("name", FILES)
def test_a_shipped_file_is_sound_and_holds_the_places_of_its_state(name: str):
    content = assets.read_bytes(f"places/{name}")
    assert content.startswith(b"# SPDX-FileCopyrightText: 2026 The Hearings developers\n")
    found = read_place_file(content, name)
    assert found.faults == ()
    assert found.places
    for place in found.places:
        # One file holds the legislatures that need no file of their own.
        state = place.id[:2] if name == "states.toml" else name.removesuffix(".toml")
        assert place.id.startswith(f"{state}-")
        assert place.region == ("" if place.kind is PlaceKind.STATE else state.upper())
        part = {
            PlaceKind.STATE: "",
            PlaceKind.COUNTY: "/county:[a-z_-]+",
            PlaceKind.CITY: "/(place|county):[a-z_-]+",
        }[place.kind]
        within = "district:dc" if state == "dc" else f"state:{state}"
        form = rf"ocd-division/country:us/{within}{part}"
        assert re.fullmatch(form, place.division), place.division
        assert ZoneInfo(place.timezone).key.startswith(("America/", "Pacific/"))
        assert place.homepage is None or place.homepage.startswith("https://")
        assert not place.is_own
    assert [place.name for place in found.places] == sorted(place.name for place in found.places)


def test_every_expected_place_is_shipped(book: PlaceBook):
    assert {place.id for place in book.all()} >= EXPECTED
    assert book.problem is None


def test_no_two_places_share_a_division_or_a_first_source(book: PlaceBook):
    for values in (
        [place.division for place in book.all() if place.kind is not PlaceKind.COUNTRY],
        [(place.sources[0].system, place.sources[0].client) for place in book.all()],
    ):
        assert len(values) == len(set(values))


@pytest.mark.parametrize(
    ("place_id", "zone"),
    [
        ("tx-el-paso", "America/Denver"),
        ("az-mesa", "America/Phoenix"),
        ("ky-louisville", "America/Kentucky/Louisville"),
        ("tn-nashville", "America/Chicago"),
        ("ak-legislature", "America/Juneau"),
        ("az-legislature", "America/Phoenix"),
        ("fl-legislature", "America/New_York"),
        ("hi-legislature", "Pacific/Honolulu"),
        ("id-legislature", "America/Boise"),
        ("in-legislature", "America/Indiana/Indianapolis"),
        ("ks-legislature", "America/Chicago"),
        ("ky-legislature", "America/New_York"),
        ("nd-legislature", "America/Chicago"),
        ("ne-legislature", "America/Chicago"),
        ("or-legislature", "America/Los_Angeles"),
        ("sd-legislature", "America/Chicago"),
        ("tn-legislature", "America/Chicago"),
        ("tx-legislature", "America/Chicago"),
    ],
)
def test_the_zones_that_are_easily_guessed_wrong_are_right(
    book: PlaceBook, place_id: str, zone: str
):
    assert book.get(place_id).timezone == zone


def test_every_legislature_and_the_district_can_be_followed(book: PlaceBook):
    bodies = [place for place in book.all() if place.id[2:] == "-legislature"]
    states = {place.division.rpartition(":")[2] for place in bodies}
    assert len(states) >= 49
    assert states >= {"al", "ca", "dc", "hi", "ny"}
    for place in bodies:
        if place.sources[0].system == "openstates":
            assert place.sources[0].client == place.id[:2]


def test_san_francisco_is_read_from_its_public_calendar(book: PlaceBook):
    [spec] = book.get("ca-san-francisco").sources
    assert (spec.system, spec.client, spec.base_url) == ("legistar-web", "sfgov", None)


def test_new_york_is_read_by_its_interface_then_by_its_pages_then_by_a_mirror(book: PlaceBook):
    api, web, mirror = book.get("ny-new-york").sources
    assert (api.system, api.client, api.base_url) == ("legistar", "nyc", None)
    assert (web.system, web.base_url) == ("legistar-web", "https://legistar.council.nyc.gov")
    assert (mirror.system, mirror.base_url) == ("nyc-mirror", None)


@pytest.mark.parametrize(
    ("place_id", "system", "client"),
    [
        ("ma-general-court", "massachusetts", "ma"),
        ("mi-legislature", "michigan", "mi"),
        ("wa-legislature", "washington", "wa"),
    ],
)
def test_a_legislature_s_own_service_goes_before_what_needs_a_key(
    book: PlaceBook, place_id: str, system: str, client: str
):
    own, gathered = book.get(place_id).sources
    assert own.system == system
    assert (gathered.system, gathered.client) == ("openstates", client)


def test_minneapolis_is_read_from_its_own_system_first(book: PlaceBook):
    own, legistar = book.get("mn-minneapolis").sources
    assert (own.system, own.base_url) == ("minneapolis-lims", None)
    assert (legistar.system, legistar.client) == ("legistar", "minneapolismn")


# Finding


def test_places_stand_in_the_order_of_their_names(book: PlaceBook):
    names = [place.name for place in book.all()]
    assert names == sorted(names)
    assert names[:3] == ["Alabama Legislature", "Alaska Legislature", "Albuquerque"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("oakl", ["ca-oakland"]),
        ("ÓAKLAND", ["ca-oakland"]),
        ("new york", ["ny-new-york", "ny-legislature"]),
        ("york new", ["ny-new-york", "ny-legislature"]),
        ("nyc", ["ny-new-york"]),
        ("tx", ["tx-austin", "tx-el-paso", "tx-legislature"]),
        ("state:wi", ["wi-madison", "wi-milwaukee", "wi-legislature"]),
        ("kansas", ["mo-kansas-city", "ks-legislature", "ar-legislature"]),
        ("sampleville", []),
    ],
)
def test_places_are_found_by_any_part_of_what_they_are_called(
    book: PlaceBook, text: str, ids: list[str]
):
    assert [place.id for place in book.search(text)] == ids


def test_an_empty_text_finds_all(book: PlaceBook):
    assert book.search(" ") == book.all()


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("congress", ["us-house", "us-senate"]),
        ("Cambridge, MA", ["ma-cambridge"]),
        ("oakland california", ["ca-oakland"]),
        ("escribe", ["mi-detroit"]),
    ],
)
def test_a_shipped_place_is_found_by_what_people_call_it(text: str, ids: list[str]):
    assert [place.id for place in read_places().search(text)] == ids


def test_a_state_is_found_with_what_lies_in_it():
    found = [place.id for place in read_places().search("massachusetts")]
    assert found[0] == "ma-general-court"
    assert {"ma-boston", "ma-cambridge", "ma-somerville", "ma-worcester"} < set(found)


@pytest.mark.parametrize(
    ("given", "near"),
    [
        ("oakland", "ca-oakland"),
        ("Oakland", "ca-oakland"),
        ("ca-oaklnd", "ca-oakland"),
        ("new york", "ny-new-york"),
        ("nyc", "ny-new-york"),
    ],
)
def test_a_wrong_id_is_answered_with_ids_like_it(book: PlaceBook, given: str, near: str):
    with pytest.raises(UnknownPlace) as caught:
        book.get(given)
    assert caught.value.given == given
    assert near in caught.value.near
    assert len(caught.value.near) <= 3


@pytest.mark.parametrize("given", ["", "zzzz"])
def test_nothing_is_offered_where_nothing_is_like_it(book: PlaceBook, given: str):
    with pytest.raises(UnknownPlace) as caught:
        book.get(given)
    assert caught.value.near == ()


# The person's own file


def test_no_own_file_is_no_fault(book: PlaceBook, tmp_path: Path):
    assert read_places(tmp_path / "places.toml") == book


def test_an_own_place_is_added_and_found(tmp_path: Path):
    own = tmp_path / "places.toml"
    own.write_text(OWN.format(id="xx-sampleville", name="Sampleville"), encoding="utf-8")
    book = read_places(own)
    place = book.get("xx-sampleville")
    assert place.is_own
    assert [one.name for one in book.search("sampleville")] == ["Sampleville"]
    assert {one.id for one in book.all()} > EXPECTED


def test_an_own_place_goes_before_the_shipped_one_of_its_id(tmp_path: Path, book: PlaceBook):
    own = tmp_path / "places.toml"
    own.write_text(OWN.format(id="ca-oakland", name="My Oakland"), encoding="utf-8")
    changed = read_places(own)
    assert (changed.get("ca-oakland").name, changed.get("ca-oakland").is_own) == (
        "My Oakland",
        True,
    )
    assert len(changed.all()) == len(book.all())


def test_a_fault_of_the_own_file_is_a_value_and_the_rest_still_works(tmp_path: Path):
    own = tmp_path / "places.toml"
    bad = OWN.format(id="xx-badville", name="Badville").replace("America/Chicago", "Mars/Olympus")
    own.write_text(OWN.format(id="xx-sampleville", name="Sampleville") + bad + bad + "\n")
    book = read_places(own)
    assert isinstance(book.problem, BadPlacesFile)
    assert (book.problem.given, book.problem.problem, book.problem.detail) == (
        "places.toml [xx-badville]",
        "timezone",
        "Mars/Olympus",
    )
    assert len(book.problems) == 2
    assert book.get("xx-sampleville").is_own
    shipped = {one.id for one in read_places().all()}
    assert {one.id for one in book.all()} == shipped | {"xx-sampleville"}


def test_a_file_that_is_no_toml_leaves_the_shipped_places(tmp_path: Path):
    own = tmp_path / "places.toml"
    own.write_text("[[place]\n")
    book = read_places(own)
    assert book.problem is not None
    assert (book.problem.given, book.problem.problem) == ("places.toml:1", "toml")
    assert {one.id for one in book.all()} >= EXPECTED


def test_a_file_that_cannot_be_opened_leaves_the_shipped_places(tmp_path: Path):
    book = read_places(tmp_path)
    assert book.problem is not None
    assert book.problem.problem == "unreadable"
    assert book.problem.detail
    assert {one.id for one in book.all()} >= EXPECTED


def test_a_fault_of_a_shipped_file_is_raised_because_it_is_ours(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(assets, "read_bytes", lambda _name: b"[[place]]\n")
    with pytest.raises(BadPlacesFile):
        read_places()


def test_two_shipped_places_of_one_id_are_raised_because_they_are_ours(
    monkeypatch: pytest.MonkeyPatch,
):
    one = OWN.format(id="xx-sampleville", name="Sampleville").encode()
    monkeypatch.setattr(assets, "read_bytes", lambda _name: one)
    with pytest.raises(BadPlacesFile) as caught:
        read_places()
    assert caught.value.problem == "duplicate"
