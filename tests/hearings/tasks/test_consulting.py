# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Precedents are found by what a person names, and the nearest are offered beside a hearing."""

from datetime import date

import pytest

from hearings.errors import UnknownPlace, UnknownPrecedent, UnknownTopic
from tests.ui.hearings_for_tests import item, listed, record

OAKLAND = "ocd-division/country:us/state:ca/place:oakland"
PORTLAND = "ocd-division/country:us/state:me/place:portland"


def test_a_place_is_named_by_its_id_or_its_division(core):
    by_id = core.consulting.search(places=["ca-oakland"])
    assert by_id == core.consulting.search(places=[OAKLAND])
    assert {one.id for one in by_id} >= {"oakland-9-64", "california-ab-1215"}
    assert "berkeley-2-99" not in {one.id for one in by_id}
    (own, *_) = core.consulting.search("voters", places=[PORTLAND])
    assert own.id == "portland-me-2020"


def test_what_is_not_known_is_named_with_what_looks_like_it(core):
    with pytest.raises(UnknownPlace) as place:
        core.consulting.search(places=["ca-oaklnd"])
    assert "ca-oakland" in place.value.near
    with pytest.raises(UnknownTopic) as topic:
        core.consulting.search(topics=["face-recogniton"])
    assert topic.value.near[0] == "face-recognition"
    with pytest.raises(UnknownPrecedent):
        core.consulting.get("nonesuch")


def test_beside_a_hearing_its_city_comes_first_then_its_state(core):
    (hearing_id,) = listed(core, record(items=(item(),)))
    offered = core.consulting.beside(core.looking.hearing(hearing_id))
    assert offered[0].id == "oakland-9-64"
    states = ["/state:ca" in one.division for one in offered]
    assert states == sorted(states, reverse=True)
    assert states.count(True) > 3
    assert all("face-recognition" in one.topics for one in offered)


def test_a_hearing_on_nothing_is_offered_nothing(core):
    (hearing_id,) = listed(core, record(items=(item("Sewer rates", words=""),)))
    assert core.consulting.beside(core.looking.hearing(hearing_id)) == ()


def test_the_age_of_what_is_known_is_judged_by_the_core_clock(core, town):
    assert core.consulting.today() == date(2026, 11, 23)
    town.clock.turn(86400)
    assert core.consulting.today() == date(2026, 11, 24)


def test_nothing_of_the_library_opens_a_store(core, town):
    core.consulting.search("ban", topics=["face-recognition"])
    assert not list(town.profile.glob("*.db"))
