# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A places file gives every good entry, and names the fault of every other one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.sources.place_file import PlaceFile, read_place_file

SAMPLEVILLE = """
[[place]]
id = "xx-sampleville"
name = "Sampleville"
kind = "city"
division = "ocd-division/country:us/state:xx/place:sampleville"
timezone = "America/Chicago"
region = "XX"
homepage = "https://sampleville.example/"
[[place.source]]
system = "legistar"
client = "sampleville"
base_url = "http://127.0.0.1:8000/v1/"
[[place.source]]
system = "granicus"
view_id = 7
theme = "old"
"""


def read(text: str) -> PlaceFile:
    return read_place_file(text.encode(), "places.toml", is_own=True)


def changed(old: str, new: str) -> str:
    assert old in SAMPLEVILLE
    return SAMPLEVILLE.replace(old, new)


def test_an_entry_becomes_a_place():
    [place] = read(SAMPLEVILLE).places
    assert place == Place(
        id="xx-sampleville",
        name="Sampleville",
        kind=PlaceKind.CITY,
        division="ocd-division/country:us/state:xx/place:sampleville",
        timezone="America/Chicago",
        region="XX",
        homepage="https://sampleville.example/",
        is_own=True,
        sources=(
            SourceSpec("legistar", "sampleville", "http://127.0.0.1:8000/v1"),
            SourceSpec("granicus", options={"view_id": "7", "theme": "old"}),
        ),
    )


def test_what_may_be_left_out_may_be_left_out():
    short = "\n".join(
        line
        for line in SAMPLEVILLE.splitlines()
        if not line.startswith(("region", "homepage", "base_url", "client"))
    )
    found = read(short)
    assert found.faults == ()
    assert (found.places[0].region, found.places[0].homepage) == ("", None)
    assert found.places[0].sources[0] == SourceSpec("legistar")


@pytest.mark.parametrize("start", ["", "\ufeff", "# nothing but a remark\n"])
def test_an_empty_file_has_no_places_and_no_fault(start: str):
    assert read(start) == PlaceFile(())
    assert len(read(start + SAMPLEVILLE.replace("\n", "\r\n")).places) == 1


@pytest.mark.parametrize(
    ("old", "new", "problem", "detail"),
    [
        ('id = "xx-sampleville"', 'id = "XX Sampleville"', "id", "XX Sampleville"),
        ('name = "Sampleville"', "", "missing", "name"),
        ('name = "Sampleville"', 'name = "  "', "missing", "name"),
        ('name = "Sampleville"', "name = 7", "type", "name"),
        ('kind = "city"', 'kind = "village"', "kind", "village"),
        ("America/Chicago", "America/Sampleville", "timezone", "America/Sampleville"),
        ("America/Chicago", "America", "timezone", "America"),
        ("America/Chicago", "../../etc/passwd", "timezone", "../../etc/passwd"),
        ("ocd-division/country:us", "country:us", "division", None),
        ("place:sampleville", "place:Sample ville", "division", None),
        ('region = "XX"', 'regoin = "XX"', "unknown-field", "regoin"),
        ("https://sampleville.example/", "javascript:alert(1)", "base_url", "javascript:alert(1)"),
        ("http://127.0.0.1:8000/v1/", "http://api.example/v1", "base_url", "http://api.example/v1"),
        ("http://127.0.0.1:8000/v1/", "http://10.0.0.1", "base_url", "http://10.0.0.1"),
        ("http://127.0.0.1:8000/v1/", "ftp://127.0.0.1", "base_url", "ftp://127.0.0.1"),
        ("http://127.0.0.1:8000/v1/", "https://a:b@c.example", "base_url", "https://a:b@c.example"),
        ("http://127.0.0.1:8000/v1/", "https://c.example/?k=1", "base_url", None),
        ("http://127.0.0.1:8000/v1/", "https://c.example/#k", "base_url", None),
        ('system = "legistar"', "", "missing", "system"),
        ('client = "sampleville"', "client = 1", "type", "client"),
        ("view_id = 7", "view_id = [7]", "type", "view_id"),
        ("view_id = 7", "view_id = true", "type", "view_id"),
    ],
)
def test_a_fault_is_named_and_costs_only_its_entry(
    old: str, new: str, problem: str, detail: str | None
):
    healthy = SAMPLEVILLE.replace("xx-sampleville", "xx-other")
    found = read(healthy + changed(old, new))
    [fault] = found.faults
    assert fault.problem == problem
    assert detail in (None, fault.detail)
    assert fault.given.startswith("places.toml [")
    assert [place.id for place in found.places] == ["xx-other"]


def test_an_entry_is_pointed_at_by_its_id_or_else_by_its_number():
    nameless = '[[place]]\nname = "x"\n'
    found = read(SAMPLEVILLE + nameless + changed('kind = "city"', 'kind = "town"'))
    assert [fault.given for fault in found.faults] == [
        "places.toml [2]",
        "places.toml [xx-sampleville]",
    ]


def test_no_source_is_a_fault():
    head = SAMPLEVILLE.partition("[[place.source]]")[0]
    for text in (head, head + "source = []\n"):
        assert [fault.problem for fault in read(text).faults] == ["no-source"]
    for text in (head + "source = 3\n", head + "source = [3]\n"):
        assert [fault.problem for fault in read(text).faults] == ["type"]


def test_of_two_entries_with_one_id_the_first_counts():
    found = read(SAMPLEVILLE + changed('name = "Sampleville"', 'name = "Other"'))
    assert [place.name for place in found.places] == ["Sampleville"]
    assert [(fault.problem, fault.detail) for fault in found.faults] == [
        ("duplicate", "xx-sampleville")
    ]


@pytest.mark.parametrize(
    ("text", "given", "problem", "detail"),
    [
        ('\n\n[[place]]\nid = "x', "places.toml:4", "toml", 'id = "x'),
        ('[[place]]\nid = """x\n\n\n', "places.toml:2", "toml", 'id = """x'),
        ('\n  id = x\nname = "x"\n', "places.toml:2", "toml", "id = x"),
        ("a = " + "[" * 100_000, "places.toml:1", "toml", "a = " + "[" * 76),
        ('[place]\nid = "x"', "places.toml", "type", "place"),
        ("place = 3", "places.toml", "type", "place"),
        ("place = [3]", "places.toml [1]", "type", "place"),
    ],
)
def test_a_file_that_is_wrong_as_a_whole_is_pointed_at(
    text: str, given: str, problem: str, detail: str
):
    [fault] = read(text).faults
    assert (fault.given, fault.problem, fault.detail) == (given, problem, detail)


def test_a_strange_word_beside_the_places_is_named_and_costs_nothing():
    found = read("version = 1\n" + SAMPLEVILLE)
    assert [(fault.problem, fault.detail) for fault in found.faults] == [
        ("unknown-field", "version")
    ]
    assert len(found.places) == 1


def test_a_file_in_another_encoding_is_unreadable():
    found = read_place_file('[[place]]\nname = "Málaga"'.encode("utf-16"), "places.toml")
    assert [fault.problem for fault in found.faults] == ["unreadable"]


@given(st.text(max_size=200) | st.sampled_from(SAMPLEVILLE.splitlines()))
def test_no_text_does_more_than_name_a_fault(text: str):
    for whole in (text, SAMPLEVILLE + text, "[[place]]\n" + text):
        assert isinstance(read(whole), PlaceFile)


CALENDAR = changed('system = "legistar"', 'system = "ical"')


@pytest.mark.parametrize(
    "address",
    [
        "https://town.example/c.ics?view=7&key=k/",
        "webcal://town.example/c.ics",
        "http://127.0.0.1:8000/c.ics",
        "file:///home/sample/c.ics",
        "/home/sample/c.ics",
        "~/c.ics",
        "C:/c.ics",
    ],
)
def test_a_calendar_has_a_whole_address_or_is_a_file(address: str):
    found = read(CALENDAR.replace("http://127.0.0.1:8000/v1/", address))
    assert found.faults == ()
    assert address in {one.base_url for one in found.places[0].sources}


@pytest.mark.parametrize(
    "address", ["http://town.example/c.ics", "ftp://town.example/c.ics", "c.ics", "webcal://a:b@c/"]
)
def test_a_calendar_elsewhere_is_a_fault(address: str):
    found = read(CALENDAR.replace("http://127.0.0.1:8000/v1/", address))
    assert [(one.problem, one.detail) for one in found.faults] == [("base_url", address)]


def test_a_calendar_without_an_address_is_a_fault():
    without = CALENDAR.replace('base_url = "http://127.0.0.1:8000/v1/"', "")
    assert without != CALENDAR
    assert [(one.problem, one.detail) for one in read(without).faults] == [("missing", "base_url")]


def test_a_source_can_be_read_beside_the_first_one():
    (place,) = read(SAMPLEVILLE + "beside = true\n").places
    assert [spec.beside for spec in place.sources] == [False, True]
    assert place.beside == ("granicus",)
    assert dict(place.sources[1].options) == {"view_id": "7", "theme": "old"}


@pytest.mark.parametrize(
    ("text", "problem", "detail"),
    [
        (SAMPLEVILLE + 'beside = "yes"\n', "type", "beside"),
        (SAMPLEVILLE + '[[place.source]]\nsystem = "legistar"\nbeside = true\n', "duplicate",
         "legistar"),
        (changed("view_id = 7", "beside = true").replace("base_url", "beside = true\nbase_url"),
         "no-source", "beside"),
    ],
)  # fmt: skip
def test_a_source_is_read_beside_another_one_of_another_system(
    text: str, problem: str, detail: str
):
    found = read(text)
    assert found.places == ()
    assert [(one.problem, one.detail) for one in found.faults] == [(problem, detail)]
