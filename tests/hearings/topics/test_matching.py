# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
import random
import threading

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hearings.domain.label import Label
from hearings.domain.topic import NOTHING_FOUND, NotCounted, TopicHit, Verdict
from hearings.topics.matching import Matcher, load_matcher
from hearings.topics.taxonomy import TaxonomyFault
from hearings.topics.terms import load_taxonomy
from tests.hearings.topics.every_pattern import matcher_without_index
from tests.hearings.topics.small_taxonomy import HEAD, small_matcher, small_taxonomy

DRONES = {"drones": "{ lit = 'drone*', w = 3 }"}
HUNTING = "[[mask]]\nid = \"hunting\"\nre = '\\b(hunting|deer) drones?\\b'\n"


def told(verdict: Verdict) -> dict[str, tuple[str, ...]]:
    return {hit.topic: hit.words for hit in verdict.hits}


def assert_explained(text: str, verdict: Verdict) -> None:
    """Every word of the explanation stands in the text where the verdict says."""
    for hit in verdict.hits:
        assert hit.words
        assert list(hit.spans) == sorted(hit.spans)
        assert all(
            text[start:end] == word for word, (start, end) in zip(hit.words, hit.spans, strict=True)
        )
    for one in verdict.not_counted:
        assert text[one.span[0] : one.span[1]] == one.words != ""


def test_a_text_with_no_word_of_any_term_is_not_about_surveillance():
    assert small_matcher(DRONES).judge("Approval of the minutes") == NOTHING_FOUND
    assert small_matcher(DRONES).judge("") == NOTHING_FOUND


def test_the_words_that_count_are_named_with_their_places():
    text = "Police DRONES, and more drones"
    verdict = small_matcher(DRONES).judge(text)
    assert verdict.label is Label.SURVEILLANCE
    assert told(verdict) == {"drones": ("DRONES", "drones")}
    assert_explained(text, verdict)


def test_masked_words_do_not_count_and_are_named():
    text = "A Deer-Drone permit"
    verdict = small_matcher(DRONES, HUNTING).judge(text)
    assert verdict.label is Label.NO
    assert verdict.hits == ()
    assert [(one.mask, one.words) for one in verdict.not_counted] == [("hunting", "Deer-Drone")]
    assert_explained(text, verdict)


def test_what_stands_beside_masked_words_still_counts():
    text = "hunting drones; other drones; deer drones"
    verdict = small_matcher(DRONES, HUNTING).judge(text)
    assert told(verdict) == {"drones": ("drones",)}
    assert verdict.hits[0].spans == ((22, 28),)
    assert [one.words for one in verdict.not_counted] == ["hunting drones", "deer drones"]


def test_a_mask_over_words_that_would_not_count_is_not_mentioned():
    mask = "[[mask]]\nid = \"budget\"\nre = 'budget.{0,50}'\n"
    assert small_matcher(DRONES, mask).judge("budget of the parks") == NOTHING_FOUND


def test_a_later_mask_does_not_see_what_an_earlier_one_covered():
    second = "[[mask]]\nid = \"second\"\nre = 'drones? of the army'\n"
    verdict = small_matcher(DRONES, HUNTING + second).judge("deer drones of the army")
    assert [one.mask for one in verdict.not_counted] == ["hunting"]


def test_words_taken_out_are_not_seen_by_other_terms():
    matcher = small_matcher(
        {
            "cameras": "{ lit = 'camera', w = 3 }",
            "traffic": "{ lit = 'speed camera', w = 2, b = true, consume = true }",
        }
    )
    verdict = matcher.judge("speed camera")
    assert verdict.label is Label.BORDERLINE
    assert told(verdict) == {"traffic": ("speed camera",)}
    assert matcher.judge("speed camera and camera").label is Label.SURVEILLANCE


def test_a_term_that_needs_a_context_counts_only_beside_it():
    matcher = small_matcher({"drones": "{ lit = 'drone', w = 3, need = ['police'] }"})
    assert matcher.judge("drone").label is Label.NO
    assert matcher.judge("drone of the sheriff").label is Label.SURVEILLANCE


def test_any_of_several_contexts_is_enough():
    head_with_two = small_taxonomy(
        {"cameras": "{ lit = 'camera', w = 3, need = ['army', 'police'] }"},
        more_files=("topic = []\n[context]\narmy = '\\barmy\\b'",),
    )
    matcher = Matcher(head_with_two)
    assert matcher.judge("police camera").label is Label.SURVEILLANCE
    assert matcher.judge("army camera").label is Label.SURVEILLANCE
    assert matcher.judge("garden camera").label is Label.NO


def test_a_term_does_not_count_where_its_exception_stands():
    matcher = small_matcher({"drones": "{ lit = 'drone', w = 3, unless = '\\bmusic\\b' }"})
    assert matcher.judge("drone").label is Label.SURVEILLANCE
    assert matcher.judge("drone music").label is Label.NO


@pytest.mark.parametrize(
    ("term", "masks"),
    [
        ("re = '(camera', w = 3", ""),
        ("re = 'camera', w = 3, unless = '(hidden'", ""),
        ("re = 'camera', w = 3", "[[mask]]\nid = \"m\"\nre = '(camera'\n"),
        ("re = 'camera', w = 3", "[[mask]]\nid = \"m\"\nre = 'camera'\nunless = '(a'\n"),
        ("re = 'camera', w = 3", "[context]\nsecond = '(a'\n"),
    ],
)
def test_a_pattern_that_is_none_is_refused_when_the_matcher_is_built(term: str, masks: str):
    head = HEAD.replace("[context]", masks) if "[context]" in masks else HEAD
    masks = "" if "[context]" in masks else masks
    broken = small_taxonomy({"cameras": f"{{ {term} }}"}, masks, head=head)
    with pytest.raises(TaxonomyFault, match="unterminated"):
        Matcher(broken)


def test_the_shipped_matcher_is_built_once():
    assert load_matcher() is load_matcher()
    assert load_matcher().taxonomy is load_taxonomy()


def test_the_example_of_the_documentation_is_true():
    verdict = load_matcher().judge("Purchase of 40 Body-Worn Cameras; mosquito surveillance")
    assert verdict == Verdict(
        Label.SURVEILLANCE,
        (TopicHit("body-cameras", ("Body-Worn Cameras",), ((15, 32),)),),
        (NotCounted("health-surveillance", "mosquito surveillance", (34, 55)),),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Purchase of BODY-WORN CAMERAS", "BODY-WORN CAMERAS"),
        ("Purchase of body\u2011worn  cameras!", "body\u2011worn  cameras"),
        ("The Sheriff\u2019s \u201cbody\u2010worn cameras\u201d", "body\u2010worn cameras"),
        ("\ufb01\ufb01\ufb01 \u0130\u0130 \u00df\u00df: body cameras", "body cameras"),
        ("Re\u0301solution e\u0301 body came\u0301ras", "body came\u0301ras"),
        ("programme, programme: body cameras", "body cameras"),
        ("sur\u00adveil\u00adlance technology in town", "sur\u00adveil\u00adlance technology"),
        ("\U0001f441 \U0001f441 body cameras \U0001f441", "body cameras"),
    ],
)
def test_the_words_are_those_of_the_original_text(text: str, words: str):
    verdict = load_matcher().judge(text)
    assert verdict.label is Label.SURVEILLANCE
    assert words in verdict.hits[0].words
    assert_explained(text, verdict)


ODD = {
    "nothing": "",
    "control characters": "".join(map(chr, range(32))) * 50,
    "lone surrogates": "\ud800 drone \udfff police drones \ud83d",
    "emoji": "\U0001f46e\u200d\u2642\ufe0f\U0001f6f8 police drones " * 40,
    "ten million letters": "police drones " * 750_000,
    "one endless word": "fingerprint" + "a" * 60_000,
    "no spaces": "surveillance" * 6_000,
    "no spaces and many ends": "prohibit" * 6_000 + " gps",
    "one word many times": "lpr " * 12_000,
    "only marks": "\u0301" * 60_000,
    "every mask at once": "mosquito surveillance budget drone " * 2_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_texts_get_a_verdict(text: str):
    assert_explained(text, load_matcher().judge(text))


FULL = matcher_without_index(load_taxonomy())
WORDS = """
police drone drones surveillance technology mosquito camera cameras speed of the a for body
worn license plate reader budget executive school bus hunting deer facial recognition
biometric dna testing electronic monitoring warrant search data broker Immigration ICE;
privacy, use reports agency policy. unmanned aircraft system systems fingerprint background
checks reconocimiento vigilancia cámaras corporales policía gunshot detection prisons
closed-circuit television testimony nursing homes axon
"""
VOCABULARY = WORDS.split()


# The first text that needs a pattern compiles it: no example has a time of its own.
@given(st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join))
@example("surveillance and control of mosquito; police drones hunting deer")
@example("drones")
def test_the_index_changes_no_verdict_over_made_up_titles(text: str):
    verdict = load_matcher().judge(text)
    assert verdict == FULL.judge(text)
    assert_explained(text, verdict)


@given(st.text(st.characters(), max_size=200))
def test_the_index_changes_no_verdict_over_any_text(text: str):
    assert load_matcher().judge(text) == FULL.judge(text)


def test_many_threads_get_the_same_verdicts():
    matcher = Matcher(load_taxonomy())
    mixed = random.Random(1)
    texts = [" ".join(mixed.choices(VOCABULARY, k=12)) for _ in range(200)]
    expected = [FULL.judge(text) for text in texts]
    answers: list[list[Verdict]] = []
    threads = [
        threading.Thread(target=lambda: answers.append([matcher.judge(text) for text in texts]))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 4
