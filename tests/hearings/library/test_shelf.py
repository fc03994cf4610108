# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The library is found by words, place and topic, and the nearest is offered first."""

import time

import pytest

from hearings import assets
from hearings.domain.precedent import Certainty, PrecedentKind, Standing
from hearings.errors import UnknownPrecedent
from hearings.library.shelf import Shelf, load_shelf
from hearings.sources.places import read_places
from hearings.topics.terms import topics
from tests.support.precedents import precedent

US = "ocd-division/country:us"
XX = f"{US}/state:xx"
SAMPLEVILLE = f"{XX}/place:sampleville"


def ids(found):
    return [one.id for one in found]


@pytest.fixture
def shelf():
    return Shelf(
        [
            precedent(id="a", date="2019", title="Old ban", topics=("drones",)),
            precedent(
                id="b", date="2024-02", title="Cámaras: política de uso", division=XX,
                place="State of Example", topics=("face-recognition", "drones"),
            ),
            precedent(
                id="c", date="2024-03-01", title="A company’s promise", division="",
                place="Example Inc.", citation="Letter", summary="It mentions the old ban.",
            ),
            precedent(
                id="d", date="2023-01-01", title="Elsewhere", place="Otherton, YY",
                division=f"{US}/state:yy/place:otherton", topics=("drones", "face-recognition"),
            ),
        ]
    )  # fmt: skip


def test_the_newest_come_first(shelf):
    assert ids(shelf.all()) == ["c", "b", "d", "a"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CAMARAS", ["b"]),
        ("cámaras politica", ["b"]),
        ("pol us", ["b"]),
        ("olitica", []),  # within a word
        ("old ban", ["a", "c"]),  # in the title before the summary
        ("7.1", ["b", "d", "a"]),
        ("otherton", ["d"]),
        ("company's", ["c"]),
        ("", ["c", "b", "d", "a"]),
        (" ... ", ["c", "b", "d", "a"]),
        ("old nonesuch", []),
    ],
)
def test_every_word_must_begin_a_word(shelf, text, found):
    assert ids(shelf.search(text)) == found


def test_a_place_finds_its_own_its_states_and_what_lies_in_it(shelf):
    assert ids(shelf.search(divisions=[SAMPLEVILLE])) == ["b", "a"]
    assert ids(shelf.search(divisions=[XX])) == ["b", "a"]
    assert ids(shelf.search(divisions=[SAMPLEVILLE, f"{US}/state:yy"])) == ["b", "d", "a"]
    assert ids(shelf.search(divisions=[US])) == []


def test_words_places_and_topics_narrow_together(shelf):
    assert ids(shelf.search(topics=["drones"])) == ["b", "d", "a"]
    assert ids(shelf.search("ban", topics=["drones"], divisions=[XX])) == ["a", "b"]


def test_beside_a_hearing_the_nearest_comes_first_then_the_most_alike(shelf):
    both = ["face-recognition", "drones"]
    assert ids(shelf.beside(both, SAMPLEVILLE)) == ["a", "b", "d", "c"]
    assert ids(shelf.beside(both, XX)) == ["b", "a", "d", "c"]
    assert ids(shelf.beside(["face-recognition"], SAMPLEVILLE)) == ["b", "c", "d"]
    assert ids(shelf.beside(["dna"], SAMPLEVILLE)) == []
    assert ids(shelf.beside([], SAMPLEVILLE)) == []


def test_a_hearing_of_a_place_nobody_knows_is_offered_all_by_likeness(shelf):
    assert ids(shelf.beside(["drones"], "")) == ["b", "d", "a"]


def test_an_unknown_id_names_what_looks_like_it():
    with pytest.raises(UnknownPrecedent) as told:
        load_shelf().get("california-ab-1251")
    assert told.value.near[0] == "california-ab-1215"
    with pytest.raises(UnknownPrecedent) as told:
        load_shelf().get("portland")
    assert set(told.value.near) >= {"portland-me-2020", "portland-or-2020"}
    with pytest.raises(UnknownPrecedent):
        load_shelf().get("…")


def test_what_ships_with_the_program_is_whole():
    every = load_shelf().all()
    assert len(every) == 80
    assert len(assets.names_in("library", ".toml")) == 7
    assert {one.kind for one in every} == set(PrecedentKind)
    assert {one.certainty for one in every} == set(Certainty)
    assert {one.standing for one in every} == set(Standing)


def test_every_topic_of_the_library_is_one_of_the_program():
    known = {topic.id for topic in topics()}
    assert {name for one in load_shelf().all() for name in one.topics} <= known


def test_summaries_are_short_enough_to_be_spoken():
    for one in load_shelf().all():
        assert len(one.summary.split()) <= 45, one.id
        assert one.summary.endswith("."), one.id
        assert one.status.endswith("."), one.id


def test_every_place_of_one_name_has_one_division():
    divisions = {}
    for one in load_shelf().all():
        assert divisions.setdefault(one.place, one.division) == one.division


def test_a_place_the_program_reads_has_the_same_division_in_the_library():
    shipped = {f"{place.name}, {place.region}": place.division for place in read_places().all()}
    known = [one for one in load_shelf().all() if one.place in shipped]
    assert len(known) > 10
    for one in known:
        assert one.division == shipped[one.place], one.id


def test_thousands_of_entries_are_searched_at_once():
    every = load_shelf().all()
    many = Shelf(
        precedent(id=f"{one.id}-{number}", title=one.title, summary=one.summary, status=one.status)
        for number in range(50)
        for one in every
    )
    before = time.perf_counter()
    assert len(many.search("body cam")) > 50
    assert time.perf_counter() - before < 0.5
