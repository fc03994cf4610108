# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import pytest

from hearings.domain.label import Label
from hearings.topics.scoring import Decision, Found, decide, telling_words
from hearings.topics.taxonomy import Term
from tests.hearings.topics.small_taxonomy import small_taxonomy

LINE = "{ lit = 'x', w = 1 }"
TAXONOMY = small_taxonomy({"cameras": LINE, "drones": LINE, "plates": LINE})


def found(topic: str, points: int, *words: tuple[int, int], **kind: bool) -> Found:
    return Found(Term(topic, "x", points, **kind), words)


def test_three_sure_points_make_surveillance_and_two_make_borderline():
    assert decide([found("drones", 3)], TAXONOMY).label is Label.SURVEILLANCE
    assert decide([found("drones", 2)], TAXONOMY).label is Label.BORDERLINE
    assert decide([found("drones", 1)], TAXONOMY) == Decision(Label.NO, ())
    assert decide([], TAXONOMY) == Decision(Label.NO, ())


def test_points_of_different_topics_add_up_and_those_of_one_do_not():
    assert decide([found("drones", 2), found("plates", 1)], TAXONOMY).label is Label.SURVEILLANCE
    assert decide([found("drones", 2), found("drones", 2)], TAXONOMY).label is Label.BORDERLINE


def test_borderline_points_never_make_surveillance():
    many = [found(topic, 4, is_borderline=True) for topic in ("drones", "plates", "cameras")]
    assert decide(many, TAXONOMY).label is Label.BORDERLINE


def test_a_capping_term_holds_the_capped_topics_down_and_no_others():
    cap = found("plates", 2, is_borderline=True, is_capping=True)
    assert decide([cap, found("cameras", 4)], TAXONOMY).label is Label.BORDERLINE
    assert decide([cap, found("drones", 4)], TAXONOMY).label is Label.SURVEILLANCE


def test_topics_with_two_points_are_named_strongest_first():
    weighed = [found("cameras", 2), found("drones", 1), found("plates", 4)]
    assert decide(weighed, TAXONOMY).topics == ("plates", "cameras")


def test_equal_topics_keep_the_order_people_know():
    weighed = [found("plates", 3), found("cameras", 3)]
    assert decide(weighed, TAXONOMY).topics == ("cameras", "plates")


def test_of_equal_points_the_sure_ones_come_first():
    weighed = [found("cameras", 3, is_borderline=True), found("plates", 3)]
    assert decide(weighed, TAXONOMY).topics == ("plates", "cameras")


def test_where_no_topic_has_two_points_the_best_is_named():
    assert decide([found("plates", 1), found("drones", 1)], TAXONOMY).topics == ("drones",)


@pytest.mark.parametrize(
    ("exact_points", "topics"),
    [(2, ("drones",)), (1, ("cameras",))],
)
def test_a_generic_word_names_its_topic_only_where_none_is_named_exactly(
    exact_points: int, topics: tuple[str, ...]
):
    weighed = [found("cameras", 3, is_generic=True), found("drones", exact_points)]
    assert decide(weighed, TAXONOMY).topics == topics


def test_generic_words_alone_name_their_topics():
    weighed = [found("cameras", 3, is_generic=True), found("drones", 2, is_generic=True)]
    assert decide(weighed, TAXONOMY).topics == ("cameras", "drones")


def test_a_generic_topic_with_an_exact_word_too_is_named():
    weighed = [
        found("cameras", 3, is_generic=True),
        found("cameras", 4),
        found("drones", 4),
    ]
    assert decide(weighed, TAXONOMY).topics == ("cameras", "drones")


def test_telling_words_are_in_order_and_do_not_overlap():
    weighed = [
        found("drones", 2, (30, 40), (0, 20)),
        found("drones", 4, (5, 12)),
        found("drones", 4, (5, 9)),
        found("plates", 4, (0, 50)),
    ]
    assert telling_words(weighed, "drones") == [(5, 12), (30, 40)]
