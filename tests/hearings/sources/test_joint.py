# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from dataclasses import replace
from datetime import date, time

from hearings.domain.hearing import AgendaItem, Bill, Document, HearingRecord
from hearings.domain.status import Status
from hearings.sources.joint import merge_joint
from hearings.sources.parsing import local_moment

DAY = date(2026, 12, 8)
ZONE = "America/New_York"
ROOM = "Committee Room - City Hall"


def filing(number: int, body: str, comment: str = "", **changes: object) -> HearingRecord:
    usual = HearingRecord(
        source_ids=(str(number),),
        bodies=(body,),
        title=body,
        date=DAY,
        timezone=ZONE,
        time_text="10:00 AM",
        starts_at=local_moment(DAY, time(10), ZONE),
        location=ROOM,
        comment=comment,
    )
    return replace(usual, **changes)


def item(number: str, text: str = "A text") -> AgendaItem:
    return AgendaItem(text, bill=Bill(number) if number else None)


def ids(*records: HearingRecord) -> list[tuple[str, ...]]:
    return [record.source_ids for record in merge_joint(records)]


PARKS = "Committee on Parks"
WITH_PARKS = "Jointly with the Committee on Parks"


def test_one_comment_is_enough_and_the_lowest_number_leads():
    (record,) = merge_joint([filing(12, "Committee on Aging", WITH_PARKS), filing(9, PARKS)])
    assert record.source_ids == ("9", "12")
    assert record.bodies == (PARKS, "Committee on Aging")
    assert record.title == PARKS


def test_three_filings_that_name_each_other_in_a_chain_are_one():
    records = [
        filing(1, "Committee on Aging", WITH_PARKS),
        filing(2, PARKS, "JOINTLY WITH THE COMMITTEE ON LIBRARIES."),
        filing(3, "Committee on Libraries"),
        filing(4, "Committee on Health"),
    ]
    assert ids(*records) == [("1", "2", "3"), ("4",)]


def test_the_joint_hearing_stands_where_its_first_filing_stood():
    before, after = filing(1, "City Council"), filing(9, "Committee on Health")
    joint = [filing(8, PARKS), filing(5, "Committee on Aging", WITH_PARKS)]
    assert ids(before, joint[0], after, joint[1]) == [("1",), ("5", "8"), ("9",)]


def test_committees_that_merely_meet_at_one_hour_in_one_room_stay_apart():
    assert ids(filing(1, PARKS), filing(2, "Committee on Aging")) == [("1",), ("2",)]
    spoken = filing(2, "Committee on Aging", "Held with the Committee on Parks")
    assert len(ids(filing(1, PARKS), spoken)) == 2


def test_another_room_hour_day_or_status_is_another_hearing():
    partner = filing(2, "Committee on Aging", WITH_PARKS)
    for changes in (
        {"location": "Another room"},
        {"starts_at": local_moment(DAY, time(11), ZONE)},
        {"starts_at": None, "time_text": "TBD"},
        {"date": date(2026, 12, 9), "starts_at": local_moment(date(2026, 12, 9), time(10), ZONE)},
        {"status": Status.POSTPONED},
    ):
        assert len(ids(filing(1, PARKS, **changes), partner)) == 2, changes


def test_a_filing_without_a_room_belongs_to_the_one_with_it():
    (record,) = merge_joint(
        [filing(1, PARKS, location=""), filing(2, "Committee on Aging", WITH_PARKS)]
    )
    assert record.location == ROOM


def test_deferred_filings_without_an_hour_belong_together():
    off = {"starts_at": None, "time_text": "Deferred", "status": Status.POSTPONED}
    assert ids(filing(1, PARKS, **off), filing(2, "Committee on Aging", WITH_PARKS, **off)) == [
        ("1", "2")
    ]


def test_the_hour_counts_and_not_how_it_is_typed():
    typed = filing(1, PARKS, time_text="10 a.m.")
    assert ids(typed, filing(2, "Committee on Aging", WITH_PARKS)) == [("1", "2")]


def test_a_name_within_a_longer_name_is_not_named():
    health = filing(1, "Committee on Health")
    mental = filing(2, "Committee on Mental Health, Disabilities and Addiction")
    named = filing(
        3, PARKS, "Jointly with the Committee on Mental Health, Disabilities and Addiction"
    )
    assert ids(health, mental, named) == [("1",), ("2", "3")]
    finance = filing(1, "Committee on Finance")
    budget = filing(2, "Committee on Finance and Budget")
    named = filing(3, PARKS, "Jointly with the Committee on Finance & Budget")
    assert ids(finance, budget, named) == [("1",), ("2", "3")]


def test_names_are_compared_without_stars_ands_and_blanks():
    star = filing(1, "*Parks & Streets Committee ")
    partner = filing(2, "Committee on Aging", "jointly with Parks and Streets Committee")
    assert ids(star, partner) == [("1", "2")]


def test_items_come_once_by_their_bill():
    one = filing(1, PARKS, items=(item("T2025-3018", "POST Act."), item("Int 0168-2024"), item("")))
    other = filing(
        2,
        "Committee on Aging",
        WITH_PARKS,
        items=(
            item("T2025-3019", "POST  act."),
            item("INT 0168-2024", "other words"),
            item("Int 0480-2024"),
        ),
    )
    (record,) = merge_joint([other, one])
    assert record.items is not None
    assert [(one.bill.number if one.bill else "") for one in record.items] == [
        "T2025-3018", "Int 0168-2024", "", "Int 0480-2024",
    ]  # fmt: skip


def test_an_agenda_keeps_what_it_says_twice_itself():
    one = filing(1, PARKS, items=(item("", "Public comment"), item("", "Public comment")))
    other = filing(2, "Committee on Aging", WITH_PARKS, items=(item("", "Public Comment"),))
    (record,) = merge_joint([one, other])
    assert len(record.items or ()) == 2


def test_one_agenda_that_was_read_is_the_agenda():
    read = filing(2, "Committee on Aging", WITH_PARKS, items=(item("Int 0001-2026"),))
    (record,) = merge_joint([filing(1, PARKS), read])
    assert record.items == read.items
    (unread,) = merge_joint([filing(1, PARKS), replace(read, items=None)])
    assert unread.items is None


def test_links_and_papers_of_all_filings_are_kept():
    paper, other = (Document(name, f"https://example.org/{name}") for name in ("a", "b"))
    (record,) = merge_joint(
        [
            filing(1, PARKS, documents=(paper,), modified="v1"),
            filing(
                2,
                "Committee on Aging",
                WITH_PARKS,
                documents=(paper, other),
                modified="v7",
                remote_url="https://zoom.us/j/1",
                agenda_url="https://example.org/agenda",
            ),
        ]
    )
    assert record.documents == (paper, other)
    assert record.modified == "v1; v7"
    assert record.remote_url == "https://zoom.us/j/1"
    assert record.agenda_url == "https://example.org/agenda"


def test_merging_twice_changes_nothing_more():
    once = merge_joint([filing(12, "Committee on Aging", WITH_PARKS), filing(9, PARKS)])
    assert merge_joint(once) == once
    assert merge_joint([]) == ()
