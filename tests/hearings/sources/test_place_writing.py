# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace

import pytest

from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.errors import BadPlacesFile
from hearings.sources.place_file import read_place_file
from hearings.sources.place_writing import with_place

PLACE = Place(
    id="xx-sampleville",
    name='Sample"ville \\ Café',
    kind=PlaceKind.CITY,
    division="ocd-division/country:us/state:xx/place:sampleville",
    timezone="America/Chicago",
    sources=(
        SourceSpec("granicus", "sampleville", options={"view_id": "7"}),
        SourceSpec("ical", base_url="webcal://town.example/c.ics?key=k", beside=True),
    ),
    region="XX",
    homepage="https://town.example/",
    is_own=True,
)
WRITTEN = b"""# My places, do not touch
[[place]]   # the first
id = "xx-other"
name = "Other"
kind = "city"
division = "ocd-division/country:us/state:xx/place:other"
timezone = "America/Chicago"
[[place.source]]
system = "sample\""""


@pytest.mark.parametrize(
    "before", [b"", b"# nothing yet\n", WRITTEN, WRITTEN + b"\r\n", b"\xef\xbb\xbf" + WRITTEN]
)
def test_what_the_person_wrote_stays_to_the_byte_and_the_place_is_read_back(before: bytes):
    after = with_place(before, "places.toml", PLACE)
    assert after.startswith(before)
    read = read_place_file(after, "places.toml", is_own=True)
    assert read.faults == ()
    assert read.places[-1] == PLACE
    assert [dict(one.options) for one in read.places[-1].sources] == [{"view_id": "7"}, {}]
    assert len(read.places) == (2 if b"xx-other" in before else 1)


def test_a_faulty_entry_of_another_place_is_no_hindrance():
    broken = WRITTEN.replace(b'"city"', b'"village"')
    assert with_place(broken, "places.toml", PLACE).startswith(broken)


@pytest.mark.parametrize(
    ("before", "problem"),
    [
        (b"[[place]\n", "toml"),
        (b"\xff\xfe", "unreadable"),
        (b"place = []\n", "toml"),
        (WRITTEN.replace(b"xx-other", b"xx-sampleville"), "duplicate"),
    ],
)
def test_a_file_that_would_be_harmed_is_left_alone(before: bytes, problem: str):
    with pytest.raises(BadPlacesFile) as caught:
        with_place(before, "places.toml", PLACE)
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("timezone", "America/Sampleville", "timezone"),
        ("id", "Not An Id", "id"),
        ("name", " ", "missing"),
        ("division", "ocd-division/country:us/x y", "division"),
    ],
)
def test_a_place_that_could_not_be_read_is_not_written(field: str, value: str, problem: str):
    with pytest.raises(BadPlacesFile) as caught:
        with_place(WRITTEN, "places.toml", replace(PLACE, **{field: value}))
    assert caught.value.problem == problem
