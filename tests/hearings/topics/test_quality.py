# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The bars the matcher must pass over labelled titles.

The titles of tests/samples/ are our own; those of the recorded sample are real ones, and
are not part of the repository.
"""

from functools import cache
from pathlib import Path

import pytest

from hearings.domain.label import Label
from hearings.topics.matching import load_matcher
from hearings.topics.terms import load_taxonomy
from tests.hearings.topics.every_pattern import matcher_without_index
from tests.hearings.topics.quality import Count, Labelled, Quality, measure, read_labelled

SAMPLES = Path(__file__).parents[2] / "samples"
OWN = read_labelled(SAMPLES / "topics.tsv")
# Written in the wording of agendas, before the words were mended on them.
AGENDAS = read_labelled(SAMPLES / "topics" / "agenda_wording.tsv")
# Said in a way that few agendas say it: what is missed here is known to be missed.
RARE = read_labelled(SAMPLES / "topics" / "rare_wording.tsv")
# Said by what is done and not by what it is called; the words were mended on them.
PLAIN = read_labelled(SAMPLES / "topics" / "plain_words.tsv")


FULL = matcher_without_index(load_taxonomy())


@cache
def measured(folder: Path) -> Quality:
    return measure(load_matcher(), read_labelled(folder / "topics" / "dev.tsv"))


@pytest.mark.parametrize("row", OWN, ids=lambda row: row.title[:50])
def test_our_own_titles_get_their_label_and_topics(row: Labelled):
    verdict = load_matcher().judge(row.title)
    assert (verdict.label, {hit.topic for hit in verdict.hits}) == (row.label, row.topics), row.note


def test_our_own_titles_have_every_topic_and_a_reason_each():
    assert {topic for row in OWN for topic in row.topics} == {
        topic.id for topic in load_taxonomy().topics
    }
    assert all(row.note for row in OWN)
    assert {row.label for row in OWN} == set(Label)


def test_our_own_titles_stand_under_every_kind_of_mask_they_name():
    masks = {one.mask for row in OWN for one in load_matcher().judge(row.title).not_counted}
    assert {"health-surveillance", "pipe-inspection", "fleet-tracking"} <= masks


@pytest.mark.parametrize("row", AGENDAS, ids=lambda row: row.title[:50])
def test_titles_in_the_wording_of_agendas_get_their_label(row: Labelled):
    assert load_matcher().judge(row.title).label is row.label, row.note


def test_titles_in_the_wording_of_agendas_get_their_topics():
    assert measure(load_matcher(), AGENDAS).topics.f1 >= 0.98


def test_titles_in_rare_words_are_seldom_marked_wrongly_and_mostly_found():
    quality = measure(load_matcher(), RARE)
    assert quality.strict.precision >= 0.95
    assert quality.strict.recall >= 0.85


def test_titles_in_plain_words_are_mostly_found_and_hardly_marked_wrongly():
    quality = measure(load_matcher(), PLAIN)
    assert quality.strict.precision >= 0.97
    assert quality.strict.recall >= 0.92
    assert quality.inclusive.f1 >= 0.96


def test_the_index_changes_no_verdict_over_plain_words():
    for row in PLAIN:
        assert load_matcher().judge(row.title) == FULL.judge(row.title)


@pytest.mark.parametrize("rows", [AGENDAS, RARE], ids=["agendas", "rare"])
def test_titles_unlike_the_real_ones_are_labelled_once_and_whole(rows: list[Labelled]):
    known = {topic.id for topic in load_taxonomy().topics}
    assert {topic for row in rows for topic in row.topics} <= known
    assert len({row.title for row in rows}) == len(rows) >= 50
    assert all(bool(row.topics) is (row.label is not Label.NO) and row.note for row in rows)


def test_titles_in_plain_words_are_labelled_once():
    known = {topic.id for topic in load_taxonomy().topics}
    assert {topic for row in PLAIN for topic in row.topics} == known
    assert len({row.title for row in PLAIN}) == len(PLAIN)
    assert all(bool(row.topics) is (row.label is not Label.NO) for row in PLAIN)


def test_the_wording_of_agendas_covers_every_topic():
    assert {topic for row in AGENDAS for topic in row.topics} == {
        topic.id for topic in load_taxonomy().topics
    }


@pytest.mark.parametrize("row", AGENDAS + RARE, ids=lambda row: row.title[:50])
def test_the_index_changes_no_verdict_over_unlike_titles(row: Labelled):
    assert load_matcher().judge(row.title) == FULL.judge(row.title)


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("figure", "bar"),
    [
        ("strict", 0.985),
        ("borderline_as_negative", 0.975),
        ("inclusive", 0.95),
        ("topics", 0.93),
    ],
)
def test_real_titles_pass_the_bar(recorded: Path, figure: str, bar: float):
    count: Count = getattr(measured(recorded), figure)
    assert count.f1 >= bar, count


@pytest.mark.recorded
def test_the_index_changes_no_verdict_over_real_titles(recorded: Path):
    for row in read_labelled(recorded / "topics" / "dev.tsv"):
        assert load_matcher().judge(row.title) == FULL.judge(row.title)


def test_a_figure_counts_right_extra_and_missed():
    count = Count()
    for is_given, is_true in [(True, True), (True, True), (True, False), (False, True)]:
        count.add(is_given, is_true)
    assert (count.right, count.extra, count.missed) == (2, 1, 1)
    assert count.precision == count.recall == count.f1 == pytest.approx(2 / 3)


def test_borderline_titles_are_left_out_negative_or_positive_by_figure():
    rows = [
        Labelled("Body cameras", Label.BORDERLINE, frozenset()),
        Labelled("Speed cameras", Label.NO, frozenset()),
        Labelled("Approval of the minutes", Label.SURVEILLANCE, frozenset({"drones"})),
    ]
    quality = measure(load_matcher(), rows)
    assert (quality.strict.right, quality.strict.extra, quality.strict.missed) == (0, 0, 1)
    assert quality.borderline_as_negative.extra == 1
    assert (quality.inclusive.right, quality.inclusive.extra) == (1, 1)
    assert quality.topics.missed == 1
