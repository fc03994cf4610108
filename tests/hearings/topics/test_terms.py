# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import re
import subprocess
import sys
from itertools import pairwise

import pytest

from hearings import assets
from hearings.domain.label import Label
from hearings.topics.taxonomy import TaxonomyFault
from hearings.topics.terms import (
    NAMES_FILE,
    TERM_FILES,
    literal_pattern,
    load_taxonomy,
    read_taxonomy,
    reason_not_counted,
    topics,
)
from tests.hearings.topics.small_taxonomy import HEAD, small_taxonomy

CAMERA = {"cameras": "{ lit = 'camera', w = 2 }"}
SHIPPED = load_taxonomy()
PATTERNS = [
    *(term.pattern for term in SHIPPED.terms),
    *(term.unless for term in SHIPPED.terms if term.unless),
    *(mask.pattern for mask in SHIPPED.masks),
    *(mask.unless for mask in SHIPPED.masks if mask.unless),
    *SHIPPED.contexts.values(),
]


def test_importing_the_topics_compiles_no_pattern_and_reads_no_file():
    code = (
        "import re; made = []; real = re.compile\n"
        "re.compile = lambda *a, **k: made.append(a[0]) or real(*a, **k)\n"
        "import hearings.topics.matching, hearings.topics.terms as t\n"
        "print(t.load_taxonomy.cache_info().currsize, len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    read, made = map(int, done.stdout.split())
    assert read == 0
    assert made < 40, "compiled while importing; the taxonomy alone has hundreds"


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.id)
def test_every_topic_has_short_names_and_a_sentence_in_both_languages(topic):
    for words in (topic.names, topic.definitions):
        assert set(words) == {"en", "es"}
    for language in ("en", "es"):
        assert 0 < len(topic.name(language)) <= 36
        assert topic.definition(language).endswith(".")
        assert len(topic.definition(language)) <= 160


def test_no_two_topics_share_a_name():
    for language in ("en", "es"):
        names = [topic.name(language) for topic in topics()]
        assert len(set(names)) == len(names)


def test_there_are_the_topics_people_follow():
    known = {topic.id: topic for topic in topics()}
    assert len(known) == 26
    assert known["traffic-enforcement"].default is Label.BORDERLINE
    assert known["face-recognition"].default is Label.SURVEILLANCE


def test_every_mask_says_why_in_both_languages():
    for mask in SHIPPED.masks:
        assert reason_not_counted(mask.id) != reason_not_counted(mask.id, "es")
        assert reason_not_counted(mask.id, "fr") == reason_not_counted(mask.id)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern[:40])
def test_a_pattern_keeps_to_what_every_part_of_the_matcher_understands(pattern: str):
    assert not re.search(r"\(\?|\\[1-9]", pattern), "no groups that look around or back"
    assert not re.search(r"\\[sWDS]|\[\^", pattern), "these would match the barrier"
    assert not re.search(r"(?<!\\)\.(?!\{\d+,\d+\})", re.sub(r"\[[^]]*\]", "", pattern)), (
        "a gap is written .{0,n}"
    )
    assert pattern == pattern.lower() or re.search(r"\\[A-Z]", pattern), "written in small letters"


def test_words_of_a_term_are_written_as_they_stand_after_normalising():
    from hearings.topics.normalising import normalise

    for name in TERM_FILES:
        for literal in re.findall(r'lit = "([^"]*)"', assets.read_bytes(name).decode("utf-8")):
            assert normalise(literal.rstrip("*")) == literal.rstrip("*")


def test_what_is_taken_out_is_tried_first_and_the_rest_keeps_its_order():
    flags = [term.is_taken_out for term in SHIPPED.terms]
    assert all(before >= after for before, after in pairwise(flags))


def test_the_version_is_the_one_in_the_file():
    text = assets.read_bytes(TERM_FILES[0]).decode("utf-8")
    assert f'version = "{SHIPPED.version}"' in text


@pytest.mark.parametrize(
    ("literal", "matches", "does_not"),
    [
        ("drone", ["a drone"], ["drones", "mephedrone"]),
        ("surveil*", ["surveilling", "surveil"], ["unsurveilled"]),
        ("babel x", ["babel x"], ["babel", "babel xy"]),
    ],
)
def test_literal_words_are_matched_whole(literal: str, matches: list[str], does_not: list[str]):
    pattern = re.compile(literal_pattern(literal))
    assert all(pattern.search(text) for text in matches)
    assert not any(pattern.search(text) for text in does_not)


def test_a_second_file_adds_words_to_a_topic():
    more = '[[topic]]\nid = "cameras"\nterms = [{ lit = "camara", w = 3 }]'
    found = small_taxonomy(CAMERA, more_files=(more,))
    assert [(term.topic, term.pattern) for term in found.terms] == [
        ("cameras", r"\bcamera\b"),
        ("cameras", r"\bcamara\b"),
    ]


@pytest.mark.parametrize(
    ("terms", "masks", "more", "problem"),
    [
        ({"cameras": "{ lit = 'a', w = 5 }"}, "", (), "w is 1 to 4"),
        ({"cameras": "{ lit = 'a' }"}, "", (), "w is 1 to 4"),
        ({"cameras": "{ w = 2 }"}, "", (), "either lit or re"),
        ({"cameras": "{ lit = 'a', re = 'b', w = 2 }"}, "", (), "either lit or re"),
        ({"cameras": "{ lit = 'a', w = 2, weight = 3 }"}, "", (), "unknown fields"),
        ({"cameras": "{ lit = 'a', w = 2, need = ['army'] }"}, "", (), "does not know"),
        ({"drones": "{ lit = 'a', w = 2 }"}, "", (), "does not know"),
        (CAMERA, "[[mask]]\nid = \"m\"\nre = 'x'\nwhy = 'y'\n", (), "unknown fields"),
        (CAMERA, '[[mask]]\nid = "m"\nre = "x"\n' * 2, (), "stands twice"),
        (CAMERA, "", ('[[topic]]\nid = "new"\nterms = []',), "does not know"),
        (CAMERA, "", ("topic = []\n[context]\npolice = 'x'",), "stands twice"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(terms, masks, more, problem: str):
    with pytest.raises(TaxonomyFault, match=problem):
        small_taxonomy(terms, masks, more_files=more)


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        ("[topic]\n[mask]", "only words or only names"),
        (
            "[topic.cameras]\nname = { es = 'x' }\ndefinition = { en = 'y' }\n[mask]",
            "no English words",
        ),
    ],
)
def test_a_topic_without_words_for_people_is_refused(names: str, problem: str):
    terms = '[[topic]]\nid = "cameras"\ndefault = "no"\nterms = []'
    with pytest.raises(TaxonomyFault, match=problem):
        read_taxonomy([HEAD + terms], names)


def test_the_names_file_is_read_from_the_resources():
    assert b"[topic.drones]" in assets.read_bytes(NAMES_FILE)
