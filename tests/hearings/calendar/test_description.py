# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What an event says in its text."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hearings.calendar.description import LONGEST, description, marked_items
from hearings.calendar.options import CalendarOptions
from hearings.domain.hearing import AgendaItem, SourceRef
from hearings.domain.label import Label
from hearings.domain.status import Status
from hearings.domain.topic import TopicHit, Verdict
from tests.hearings.calendar.kinds import CHANGED, MATCHED, OPTIONS, UNMATCHED, WORDS, hearing

PAGE = "https://sampleville.example/MeetingDetail.aspx?LEGID=1001&GID=1"


def test_it_begins_with_the_links_and_the_item_numbers():
    head, *_ = description(hearing(), OPTIONS).split("\n\n")
    assert head.splitlines() == [
        "Sign up to speak: https://sampleville.example/speak?meeting=1001",
        "Watch or join: https://video.example/j/123?pwd=a,b;c",
        "Agenda: https://sampleville.example/agendas/2026-12-01_Agenda.pdf",
        f"Meeting page: {PAGE}",
        "Items to follow: 6.5",
    ]


def test_the_matched_items_follow_with_what_was_found_in_them():
    _, items, *_ = description(hearing(), OPTIONS).split("\n\n")
    assert items == f"6.5 {MATCHED.text} [found: automated license plate readers]"
    assert UNMATCHED.text not in description(hearing(), OPTIONS)


def test_a_word_found_twice_is_named_once():
    hits = (TopicHit("alpr", ("cameras", "cameras"), ((0, 7), (9, 16))),)
    item = AgendaItem("cameras, cameras", verdict=Verdict(Label.BORDERLINE, hits))
    told = description(hearing(items=(item,)), OPTIONS)
    assert "\n\ncameras, cameras [found: cameras]\n\n" in told
    assert "Items to follow" not in told


def test_an_agenda_that_was_not_read_brings_no_items():
    assert marked_items(hearing(items=None)) == ()
    assert "[found" not in description(hearing(items=None), OPTIONS)


def test_it_ends_with_the_time_the_status_and_the_source():
    *_, tail = description(hearing(), OPTIONS).split("\n\n")
    assert tail.splitlines() == [
        "When: Tuesday, December 1, 2026, 6:00 PM Pacific Time (America/Los_Angeles)",
        "Status: scheduled.",
        (
            "Read from api.sampleville.example; last change seen "
            "Friday, November 20, 2026, 11:05 AM Pacific Time (America/Los_Angeles)."
        ),
    ]


def test_an_assumed_end_is_said_so():
    assumed = "The end is not published; two hours are assumed."
    known = hearing()
    assert assumed not in description(known, OPTIONS)
    assert assumed in description(hearing(ends_at=None), OPTIONS)
    assert assumed in description(hearing(ends_at=known.record.starts_at), OPTIONS)


def test_an_unknown_time_is_told_in_the_bodys_own_words():
    told = description(hearing(starts_at=None, time_text="Upon\r\nadjournment"), OPTIONS)
    assert "When: Tuesday, December 1, 2026. No starting time can be told yet.\n" in told
    assert "In the body's own words: Upon adjournment\n" in told
    assert "assumed" not in told


def test_the_bodys_own_words_are_told_where_they_say_more_than_the_time():
    assert "own words" not in description(hearing(time_text="6:00 PM"), OPTIONS)
    assert "own words: 6:00 PM or later" in description(
        hearing(time_text="6:00 PM or later"), OPTIONS
    )


def test_a_postponed_hearing_and_its_replacement_name_each_other():
    old = replace(hearing(1, status=Status.POSTPONED), replaced_by="b")
    new = replace(hearing(2, date=date(2026, 12, 8), starts_at=None), id="b", replaces=old.id)
    options = replace(OPTIONS, related={"b": new, old.id: old})
    assert "Set anew: Tuesday, December 8, 2026\n" in description(old, options)
    assert "Stands in for the hearing of: Tuesday, December 1, 2026, 6:00 PM" in description(
        new, options
    )
    assert "Set anew" not in description(old, OPTIONS)
    missed = replace(hearing(1, status=Status.UNLISTED), replaced_by="b")
    assert "Perhaps moved to: Tuesday, December 8, 2026\n" in description(missed, options)


def test_the_bodys_words_for_the_status_are_told():
    told = description(hearing(status=Status.CANCELLED, status_text="No quorum"), OPTIONS)
    assert "Status: cancelled.\nThe body says: No quorum\n" in told


def test_a_new_reading_without_a_change_alters_nothing():
    first = hearing()
    read_again = replace(first.sources[0], read_at=CHANGED + timedelta(days=3))
    assert description(replace(first, sources=(read_again,)), OPTIONS) == description(
        first, OPTIONS
    )


def test_a_source_without_an_address_goes_by_its_system():
    at = datetime(2026, 11, 20, tzinfo=UTC)
    told = description(replace(hearing(), sources=(SourceRef("primegov", "7", None, at),)), OPTIONS)
    assert "Read from primegov;" in told
    assert "Read from" not in description(replace(hearing(), sources=()), OPTIONS)


def test_an_address_that_is_none_of_the_web_is_left_out():
    told = description(hearing(remote_url="javascript:alert(1)"), CalendarOptions(WORDS))
    assert "javascript" not in told
    assert told.startswith("Agenda: ")


def test_a_megabyte_of_text_is_cut_and_the_links_and_the_time_stay():
    flood = "word " * 200_000
    items = tuple(replace(MATCHED, text=flood, number=flood) for _ in range(9))
    told = description(
        hearing(items=items, comment=flood, status_text=flood, time_text=flood), OPTIONS
    )
    assert len(told) <= LONGEST
    assert PAGE in told
    assert "Status: scheduled." in told
    assert "…" in told


def test_links_and_remarks_of_the_greatest_length_leave_room_for_the_time():
    long = "https://sampleville.example/" + "x" * 1_170
    flood = "words " * 2_000
    crowded = hearing(
        remote_url=long, page_url=long, agenda_url=long, comment=flood, items=(MATCHED,) * 99,
        status=Status.POSTPONED, status_text=flood, time_text=flood,
    )  # fmt: skip
    crowded = replace(
        crowded,
        sources=(SourceRef(flood, "1", None, CHANGED),),
        replaced_by=crowded.id,
        replaces=crowded.id,
    )
    options = CalendarOptions(WORDS, sign_up_urls={crowded.id: long}, related={crowded.id: crowded})
    told = description(crowded, options)
    assert told.count(long) == 4
    assert len(told) <= LONGEST
    assert "Status: postponed." in told
    assert told.endswith("Pacific Time (America/Los_Angeles).")


def test_markup_from_outside_stays_text():
    told = description(hearing(1001, 2, comment="<b>Bring</b> <script>x()</script>"), OPTIONS)
    assert "<b>Bring</b> <script>x()</script>" in told
