# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date

import pytest

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.label import Label
from hearings.domain.topic import NOTHING_FOUND
from hearings.topics.matching import load_matcher

MATCHER = load_matcher()
BODY_CAMERAS = "Purchase of body-worn cameras for the police department"


def record(title: str = "Regular Meeting", **fields) -> HearingRecord:
    known = {"source_ids": ("1",), "bodies": ("City Council",), "timezone": "America/Chicago"}
    return HearingRecord(title=title, date=date(2026, 3, 4), **{**known, **fields})


def judged_item(item: AgendaItem, **fields) -> AgendaItem:
    items = MATCHER.judge_record(record(items=(item,), **fields)).items
    assert items is not None
    return items[0]


def test_the_title_is_judged_with_places_in_the_title():
    judged = MATCHER.judge_record(record("Hearing on facial recognition"))
    assert judged.verdict == MATCHER.judge("Hearing on facial recognition")
    assert judged.verdict.label is Label.SURVEILLANCE


def test_the_comment_counts_but_has_no_places_in_the_title():
    judged = MATCHER.judge_record(record("Special Meeting", comment="On facial recognition"))
    assert judged.verdict.label is Label.SURVEILLANCE
    hit = judged.verdict.hits[0]
    assert (hit.topic, hit.words, hit.spans) == (
        "face-recognition",
        ("facial recognition",),
        (),
    )


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Privacy Advisory Commission", "Privacy Advisory Commission"),
        ("Privacy Advisory Commission", "PRIVACY ADVISORY COMMISSION - Regular Meeting"),
        ("Privacy Advisory Commission (PAC)", "Privacy Advisory Commission: Special Meeting"),
        (
            "Crime and Federal Government Surveillance",
            "Subcommittee on Crime and Federal Government Surveillance",
        ),
        ("Committee on Technology", "Committee on Technology"),
        ("Surveillance Technology Board", "Meeting of the Surveillance Technology Board"),
    ],
)
def test_the_name_of_a_body_alone_does_not_count(body: str, title: str):
    judged = MATCHER.judge_record(record(title, bodies=("City Council", body), comment=title))
    assert judged.verdict == NOTHING_FOUND


def test_what_stands_beside_the_name_of_the_body_counts_where_it_stands():
    title = "Surveillance Technology Board: license plate readers"
    judged = MATCHER.judge_record(record(title, bodies=("Surveillance Technology Board",)))
    assert [hit.words for hit in judged.verdict.hits] == [("license plate readers",)]
    start, end = judged.verdict.hits[0].spans[0]
    assert title[start:end] == "license plate readers"


def test_the_name_of_a_body_that_tells_nothing_is_left_in_its_sentence():
    judged = MATCHER.judge_record(record("Public safety cameras", bodies=("Public Safety",)))
    assert judged.verdict.label is Label.SURVEILLANCE


def test_the_name_of_another_body_counts():
    item = AgendaItem("Annual report of the Surveillance Technology Board")
    assert judged_item(item).verdict.label is Label.SURVEILLANCE
    own = judged_item(item, bodies=("Surveillance Technology Board",))
    assert own.verdict.label is Label.NO


def test_words_not_counted_are_those_of_the_text_and_not_of_its_silenced_form():
    text = "Mosquito Surveillance Unit budget; Surveillance Unit"
    item = judged_item(AgendaItem(text), bodies=("Surveillance Unit",))
    plain = judged_item(AgendaItem("mosquito surveillance"), bodies=("Surveillance Unit",))
    assert item.verdict.hits == ()
    assert [one.words for one in plain.verdict.not_counted] == ["mosquito surveillance"]


def test_every_item_is_judged_and_nothing_else_of_it_changes():
    items = (AgendaItem("Roll call", number="1"), AgendaItem(BODY_CAMERAS, number="2"))
    judged = MATCHER.judge_record(record(items=items))
    assert judged.items is not None
    assert [item.verdict.label for item in judged.items] == [Label.NO, Label.SURVEILLANCE]
    assert tuple(replace(item, verdict=NOTHING_FOUND) for item in judged.items) == items
    assert replace(judged, items=items, verdict=NOTHING_FOUND) == record(items=items)


def test_an_agenda_that_was_not_read_stays_unread():
    assert MATCHER.judge_record(record(items=None)).items is None
    assert MATCHER.judge_record(record(items=())).items == ()


def test_a_note_or_a_bill_title_counts_without_places_in_the_text():
    by_note = judged_item(AgendaItem("Item 5", note=BODY_CAMERAS))
    by_bill = judged_item(AgendaItem("Item 5", bill=Bill("26-1", BODY_CAMERAS)))
    for item in (by_note, by_bill):
        assert item.verdict.label is Label.SURVEILLANCE
        assert item.verdict.hits[0].words == ("body-worn cameras",)
        assert item.verdict.hits[0].spans == ()


def test_the_text_comes_before_the_note_and_the_note_before_the_bill():
    item = AgendaItem(
        "Body cameras",
        note="Body-worn cameras and drone surveillance",
        bill=Bill("1", "Drones of police"),
    )
    hits = judged_item(item).verdict.hits
    words = {hit.topic: (hit.words, bool(hit.spans)) for hit in hits}
    assert words["body-cameras"] == (("Body cameras",), True)
    assert words["drones"] == (("drone surveillance",), False)


def test_the_strongest_label_of_text_note_and_bill_counts():
    item = AgendaItem("Speed cameras", bill=Bill("1", "License plate readers"))
    assert judged_item(item).verdict.label is Label.SURVEILLANCE
    assert [hit.topic for hit in judged_item(item).verdict.hits] == [
        "traffic-enforcement",
        "license-plate-readers",
    ]


def test_a_bill_title_that_repeats_the_text_adds_nothing():
    item = judged_item(AgendaItem(BODY_CAMERAS, bill=Bill("1", BODY_CAMERAS)))
    assert item.verdict == MATCHER.judge(BODY_CAMERAS)


def test_judging_again_changes_nothing():
    once = MATCHER.judge_record(record("Drones", items=(AgendaItem(BODY_CAMERAS),)))
    assert MATCHER.judge_record(once) == once
