# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The list of one person is what reading every hearing for them would give."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearings.domain.hearing import AgendaItem, Bill, Hearing, HearingRecord
from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.glance import Glance
from hearings.store.catalogue.own_asking import in_force
from hearings.topics.own_reading import OwnReader
from tests.support.records import (
    DAY,
    SEEN,
    marked_item,
    sample_item,
    sample_place,
    sample_reading,
    sample_record,
)

PLACES = [sample_place(), sample_place("ca-legislature"), sample_place("us-senate")]
TEXTS = [
    "License-plate readers", "a licence plate", "Flock Safety cameras", "body worn camera",
    "flocks of birds", "Cámaras en parques", "wildlife in the park", "see AB 1355 and SB 12",
    "the policy of libraries", "S. 12, a bill", "officer’s programme", "zoning",
]  # fmt: skip
WORDS = [
    "licence plate", "flock", "flock safety", "camera", "Camara", "body-worn cameras",
    "policies", "library", "officers", "program", "wild*", "council", "nowhere",
]  # fmt: skip
BILLS = ["AB1355", "AB 1355-A", "SB 12", "S. 12", "26-0114", ""]
KEYS = ["ca-legislature/2027/AB 1355", "us-congress/119/S 12", "sampleville-ca//26-114"]
TOPICS = ["drones", "schools", "housing"]


def mark_for(interests: Interests):  # type: ignore[no-untyped-def]
    return OwnReader(interests).mark_record


def agenda(chance: random.Random) -> Iterator[AgendaItem]:
    for _ in range(chance.randrange(4)):
        text = chance.choice(TEXTS)
        bill = Bill(chance.choice(BILLS), chance.choice(("", *TEXTS)))
        note = chance.choice(("", *TEXTS))
        item = sample_item(text)
        if chance.random() < 0.5:
            word, label = text.split()[0], chance.choice((Label.SURVEILLANCE, Label.BORDERLINE))
            item = marked_item(text, word, chance.choice(TOPICS), label)
        yield replace(item, bill=bill if bill.number else None, note=note)


def records(seed: int) -> list[HearingRecord]:
    chance = random.Random(seed)
    return [
        sample_record(
            str(number),
            day=DAY + timedelta(days=chance.randrange(6)),
            location=chance.choice(TEXTS),
            comment=chance.choice(("", "", *TEXTS)),
            items=tuple(agenda(chance)),
        )
        for number in range(25)
    ]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    path = tmp_path_factory.mktemp("own") / "catalogue.db"
    catalogue = open_catalogue(path, None, mark_for)
    for seed, place in enumerate(PLACES):
        catalogue.store_reading(place, sample_reading(*records(seed)), SEEN)
    yield catalogue
    catalogue.close()


@pytest.fixture(scope="module")
def glance(crowd: Catalogue) -> Iterator[Glance]:
    opened = Glance(crowd.path, None, mark_for)
    yield opened
    opened.close()


class Everything(list[Hearing]):
    """All the hearings, with a name that is shorter than what is in them."""

    def __repr__(self) -> str:
        return f"{len(self)} hearings"


@pytest.fixture(scope="module")
def everything(crowd: Catalogue) -> Everything:
    return Everything(crowd.hearings(ListQuery()))


def is_listed(query: ListQuery, hearing: Hearing) -> bool:
    mark = OwnReader(in_force(query)).mark(hearing)
    topics = query.topics
    if query.is_mine:
        topics = tuple(one for one in in_force(query).topics if one in (topics or TOPICS))
        topics = () if query.topics == () else topics
    if query.first and hearing.record.date < query.first:
        return False
    if query.places is not None and hearing.place_id not in query.places:
        is_followed = bool(mark.is_followed or mark.bills)
        return query.follows_anywhere and is_followed and query.topics is None
    if query.least is Label.NO and topics is None:
        return True
    if mark.is_wanted and query.topics is None:
        return True
    is_on_topic = topics is None or not set(topics).isdisjoint(mark.topics)
    return mark.label.rank >= query.least.rank and is_on_topic


some = st.lists(st.sampled_from(WORDS), max_size=3, unique=True).map(tuple)
topics = st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple)
places = st.lists(st.sampled_from([one.id for one in PLACES]), max_size=2, unique=True).map(tuple)


@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(
    interests=st.builds(
        Interests,
        words=some,
        muted=some,
        topics=topics,
        topics_off=topics,
        bills=st.lists(st.sampled_from(KEYS), max_size=2, unique=True).map(tuple),
    ),
    least=st.sampled_from(list(Label)),
    named=st.none() | topics,
    is_mine=st.booleans(),
    first=st.none() | st.just(DAY + timedelta(days=2)),
    follows=st.booleans(),
    where=st.none() | places,
    anywhere=st.booleans(),
)
def test_the_list_of_a_person_is_what_reading_everything_gives(
    crowd: Catalogue, glance: Glance, everything: Everything, interests: Interests,
    least: Label, named: tuple[str, ...] | None, is_mine: bool, first, follows: bool,
    where: tuple[str, ...] | None, anywhere: bool,
):  # fmt: skip
    if follows:
        interests = replace(interests, hearings=(everything[7].id, "nobody"))
    query = ListQuery(
        topics=named, least=least, first=first, interests=interests, is_mine=is_mine,
        places=where, follows_anywhere=anywhere,
    )  # fmt: skip
    expected = [one.id for one in everything if is_listed(query, one)]
    assert list(glance.ids(query)) == expected
    assert [one.id for one in crowd.hearings(query)] == expected
    rows = glance.rows(query, 0, 100)
    assert [row.id for row in rows] == expected
    assert glance.listing(query).total == len(expected)
    by_id = {one.id: one for one in everything}
    for row in rows:
        mark = OwnReader(in_force(query)).mark(by_id[row.id])
        assert (row.label, row.topics) == (mark.label, mark.topics)
        assert (row.own_words, row.bills) == (mark.words, mark.bills)
        assert row.is_followed == mark.is_followed
    for number, row in enumerate(rows):
        assert glance.position(query, row.id) == number


def test_what_is_hidden_is_counted_for_the_person(glance: Glance, everything: Everything):
    query = ListQuery(least=Label.SURVEILLANCE, interests=Interests(words=("flock",)))
    listing = glance.listing(query)
    assert listing.total + listing.hidden == len(everything)
    mine = glance.listing(replace(query, is_mine=True))
    assert mine.total + mine.hidden == len(everything)
    assert 0 < mine.total < listing.total


def test_what_is_followed_elsewhere_is_listed_and_what_is_hidden_is_still_counted_truly(
    glance: Glance, everything: Everything
):
    here, elsewhere = PLACES[0].id, [one for one in everything if one.place_id == PLACES[2].id]
    by_bill = [one for one in everything if OwnReader(Interests(bills=(KEYS[0],))).mark(one).bills]
    followed = {elsewhere[0].id, *(one.id for one in by_bill)}
    query = ListQuery(
        places=(here,),
        least=Label.SURVEILLANCE,
        interests=Interests(bills=(KEYS[0],), hearings=(elsewhere[0].id,)),
        follows_anywhere=True,
    )
    at_home = {one.id for one in everything if one.place_id == here}
    assert len(followed - at_home) > 1, "something of it is at places that are not followed"
    listing = glance.listing(query)
    assert followed <= set(glance.ids(query)) <= followed | at_home
    assert listing.total + listing.hidden == len(followed | at_home)
    assert glance.listing(replace(query, least=Label.NO)).total == len(followed | at_home)
    alone = replace(query, follows_anywhere=False)
    assert set(glance.ids(alone)) <= at_home


def test_a_hearing_that_comes_later_is_found_by_the_words(tmp_path: Path):
    catalogue = open_catalogue(tmp_path / "catalogue.db", None, mark_for)
    glance = Glance(catalogue.path, None, mark_for)
    query = ListQuery(least=Label.SURVEILLANCE, interests=Interests(words=("flock",)))
    assert glance.listing(query).total == 0
    found = sample_record(items=(sample_item("A contract with Flock"),))
    catalogue.store_reading(PLACES[0], sample_reading(found), SEEN)
    (row,) = glance.rows(query, 0, 10)
    assert row.own_words == ("flock",)
    assert row.lead == "A contract with Flock"
    assert [row.lead[slice(*span)] for span in row.lead_spans] == ["Flock"]
    glance.close()
    catalogue.close()


def test_nothing_asked_is_kept_once_it_is_to_be_forgotten(glance: Glance):
    query = ListQuery(least=Label.SURVEILLANCE, interests=Interests(words=("marker4711",)))
    glance.listing(query)
    assert "marker4711" in repr(vars(glance._findings))
    glance.forget_findings()
    assert "marker4711" not in repr(vars(glance._findings))


def test_a_followed_bill_leads_its_row(tmp_path: Path):
    catalogue = open_catalogue(tmp_path / "catalogue.db", None, mark_for)
    glance = Glance(catalogue.path, None, mark_for)
    items = marked_item(), sample_item("Location privacy", "AB1355")
    catalogue.store_reading(PLACES[1], sample_reading(sample_record(items=items)), SEEN)
    query = ListQuery(least=Label.SURVEILLANCE, interests=Interests(bills=KEYS[:1]))
    (row,) = glance.rows(replace(query, interests=Interests(bills=tuple(KEYS[:1]))), 0, 10)
    assert row.lead == "Location privacy"
    assert row.bills == (KEYS[0],)
    glance.close()
    catalogue.close()
