# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Words are compared without accents and case, the same on both sides of the search."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearings.domain.hearing import Bill
from hearings.domain.label import Label
from hearings.domain.meeting_kind import MeetingKind
from hearings.store.catalogue.words import (
    SHUT_MARK,
    fold,
    kind_mark,
    label_mark,
    marks_of,
    place_mark,
    text_of,
    topic_mark,
    words_of,
)
from tests.support.records import sample_item, sample_record


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peñalosa's CAFÉ", ["penalosa", "s", "cafe"]),
        ("AÑO – educación", ["ano", "educacion"]),
        ("Int 0327-2026, item_6.5", ["int", "0327", "2026", "item", "6", "5"]),
        ("e\u0301tude", ["etude"]),
        ("Straße İstanbul", ["strasse", "istanbul"]),
        ("“smart” curly’s", ["smart", "curly", "s"]),
        ("監視カメラ、公聴会", ["監視カメラ", "公聴会"]),
        ("निगरानी कैमरा", ["निगरानी", "कैमरा"]),
        ("ﬁling №5 ½", ["filing", "no5", "1", "2"]),
        ("\x00tab\tand\x7fdelete\ue000", ["tab", "and", "delete"]),
        ("", []),
        ("– — …", []),
    ],
)
def test_a_text_gives_its_folded_words(text: str, words: list[str]):
    assert words_of(text) == words


@given(st.text())
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)
    assert words_of(fold(text)) == words_of(text)


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_lines_folded_alone_are_the_whole_folded(texts: list[str]):
    record = sample_record(title=texts[0], bodies=tuple(texts[1:]), location="", comment="é")
    assert text_of(replace(record, items=None)) == fold("\n".join([*texts, "", "é"]))


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_the_index_parts_a_folded_text_into_the_same_words(texts: list[str]):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(words, tokenize='ascii')")
    connection.execute("CREATE VIRTUAL TABLE seen USING fts5vocab(search, row)")
    text = "\n".join(texts)
    connection.execute("INSERT INTO search (words) VALUES (?)", (fold(text),))
    found = {term for (term,) in connection.execute("SELECT term FROM seen")}
    connection.close()
    assert found == set(words_of(text))


@given(st.text())
def test_no_text_folds_to_a_mark(text: str):
    marks = (place_mark(text), topic_mark(text), label_mark(Label.SURVEILLANCE))
    assert not set(words_of(f"{text} {' '.join(marks)}")) & set(marks)


@given(st.text(), st.text())
def test_two_places_never_share_a_mark_and_no_mark_begins_another(one: str, two: str):
    assert (place_mark(one) == place_mark(two)) == (one == two)
    assert place_mark(one) != topic_mark(two)


def test_marks_tell_the_place_every_weaker_label_and_the_topics():
    rank = Label.SURVEILLANCE.rank
    marks = marks_of("sampleville-ca", rank, ["drones"], MeetingKind.INVITED).split()
    assert marks == [
        place_mark("sampleville-ca"),
        label_mark(Label.BORDERLINE),
        label_mark(Label.SURVEILLANCE),
        kind_mark(MeetingKind.INVITED),
        SHUT_MARK,
        topic_mark("drones"),
    ]
    plain = marks_of("x", Label.NO.rank, [], MeetingKind.UNKNOWN)
    assert plain.split() == [place_mark("x"), kind_mark(MeetingKind.UNKNOWN)]
    borderline = marks_of("x", Label.BORDERLINE.rank, [], MeetingKind.UNKNOWN)
    assert label_mark(Label.SURVEILLANCE) not in borderline


def test_no_mark_of_a_kind_begins_another():
    # The index finds beginnings of words, so one would be found for the other.
    marks = [SHUT_MARK, *map(kind_mark, MeetingKind)]
    assert not [(a, b) for a in marks for b in marks if a != b and b.startswith(a)]


def test_a_hearing_is_found_by_everything_it_says():
    titled = replace(sample_item("alpha", note="beta"), bill=Bill("Int 12", "gamma"))
    record = sample_record(
        title="delta", bodies=("epsilon", "zeta"), location="eta", comment="theta",
        items=(titled, sample_item("iota")),
    )  # fmt: skip
    heading = ["delta", "epsilon", "zeta", "eta", "theta"]
    agenda = ["alpha", "beta", "int", "12", "gamma", "iota"]
    assert sorted(words_of(text_of(record))) == sorted(heading + agenda)
    assert words_of(text_of(replace(record, items=None))) == heading
