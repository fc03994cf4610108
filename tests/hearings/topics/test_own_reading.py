# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import date

from hearings.domain.hearing import AgendaItem, Bill, HearingRecord
from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.own_mark import OwnMark
from hearings.domain.topic import TopicHit, Verdict
from hearings.topics.own_reading import OwnReader

PLACE = "ca-legislature"
DRONES = Verdict(
    Label.SURVEILLANCE,
    (TopicHit("drones", ("drones",), ((10, 16),)), TopicHit("schools", ("schools",), ((20, 27),))),
)
FINES = Verdict(Label.BORDERLINE, (TopicHit("traffic-enforcement", ("speed cameras",), ()),))


def record(*items: AgendaItem, **fields: object) -> HearingRecord:
    made = HearingRecord(
        source_ids=("1",),
        bodies=("Privacy Committee",),
        title="Public Safety",
        date=date(2026, 11, 24),
        timezone="America/Los_Angeles",
        items=items,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def read(record: HearingRecord, hearing_id: str = "h", place: str = PLACE, **interests) -> OwnMark:
    return OwnReader(Interests(**interests)).mark_record(hearing_id, place, record)


def test_without_interests_a_hearing_counts_as_it_is_marked():
    found = read(record(AgendaItem("Policy on drones in schools", verdict=DRONES)))
    assert found.label is Label.SURVEILLANCE
    assert found.topics == ("drones", "schools")
    assert not found.is_wanted


def test_a_word_of_the_person_is_found_in_text_note_bill_and_comment():
    items = (
        AgendaItem("Contract with Flock Safety"),
        AgendaItem("Item two", note="Sponsored by Flock Safety"),
        AgendaItem("Item three", bill=Bill("AB 3", "Flock safety act")),
        AgendaItem("A flock of birds"),
    )
    found = read(record(*items, comment="flock-safety demo"), words=("flock safety",))
    assert found.words == ("flock safety",)
    assert [bool(part.own) for part in found.items] == [True, True, True, False]
    assert found.items[0].own[0].spans == ((14, 26),)
    assert found.items[1].own[0].spans == (), "the note is not the text that is shown"
    assert found.head.own[0].words == ("flock-safety",)
    assert found.is_wanted
    assert found.label is Label.NO


def test_the_names_of_bodies_and_rooms_are_not_looked_at():
    assert not read(record(location="Privacy Library"), words=("privacy", "library")).is_wanted


def test_a_topic_that_is_off_no_longer_marks():
    item = AgendaItem("Policy on drones in schools", verdict=DRONES)
    found = read(record(item), topics_off=("schools",))
    assert found.topics == ("drones",)
    assert found.label is Label.SURVEILLANCE, "one of its topics is on"
    found = read(record(item), topics_off=("schools", "drones"))
    assert (found.topics, found.label) == ((), Label.NO)


def test_the_strongest_item_that_is_left_gives_the_label():
    items = AgendaItem("Drones", verdict=DRONES), AgendaItem("Speed cameras", verdict=FINES)
    found = read(record(*items), topics_off=("schools", "drones"))
    assert found.label is Label.BORDERLINE


def test_a_muted_word_silences_its_item_alone_and_the_persons_own_words_there():
    items = (
        AgendaItem("Drones that count deer, and Flock Safety", verdict=DRONES),
        AgendaItem("Drones over the city", verdict=DRONES),
    )
    found = read(record(*items), words=("flock safety",), muted=("deer",))
    assert [part.verdict.label for part in found.items] == [Label.NO, Label.SURVEILLANCE]
    assert found.items[0].muted[0].words == ("deer",)
    assert found.items[0].own == ()
    assert found.label is Label.SURVEILLANCE


def test_a_followed_bill_marks_a_hearing_whatever_its_words():
    items = (
        AgendaItem("Location privacy", bill=Bill("AB1355", "Location privacy")),
        AgendaItem("Senate Bill 12 (muted or not)"),
        AgendaItem("AB 1356"),
    )
    bills = ("ca-legislature/2025/AB 1355", "ca-legislature/2025/SB 12")
    found = read(record(*items), bills=bills, muted=("muted",))
    assert [part.bills for part in found.items] == [bills[:1], bills[1:], ()]
    assert found.bills == bills
    assert found.is_wanted


def test_a_bill_of_another_term_or_place_is_another_bill():
    item = AgendaItem("Location privacy", bill=Bill("AB 1355"))
    bills = ("ca-legislature/2025/AB 1355",)
    assert read(record(item), bills=bills).is_wanted
    assert not read(record(item, date=date(2027, 3, 1)), bills=bills).is_wanted
    assert not read(record(item), place="nv-legislature", bills=bills).is_wanted


def test_a_followed_hearing_is_wanted_though_it_says_nothing():
    assert read(record(), hearing_id="this", hearings=("this",)).is_wanted
    assert not read(record(), hearing_id="that", hearings=("this",)).is_wanted
