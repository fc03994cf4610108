# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A hearing that several sources list is one entry: one leads, others fill and disagree."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hearings.domain.besides import Disagreement, Filled
from hearings.domain.change import Field
from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.place import SourceSpec
from hearings.domain.reading import Reading
from hearings.domain.status import Status
from hearings.store.catalogue.catalogue import Catalogue
from tests.support.records import (
    DAY,
    SEEN,
    WINDOW,
    marked_item,
    sample_item,
    sample_place,
    sample_record,
)

BESIDE = ("congress", "legiscan", "openstates", "california-history")
PLACE = replace(
    sample_place(systems=("house",)),
    sources=(SourceSpec("house"), *(SourceSpec(one, beside=True) for one in BESIDE)),
)
OWN = sample_record("77", items=None, location="")
OTHER = sample_record(
    "115001",
    items=(sample_item("Oversight of drones"),),
    location="Room 2",
    remote_url="https://stream.example/1",
    testify_url="https://body.example/witnesses",
    contact="The clerk",
    title="Another title",
    status_text="Scheduled",
)


class Told:
    """One catalogue that is told by one source after the other, an hour apart."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.at = SEEN

    def __call__(self, system: str, *records: HearingRecord, lists_all: bool = True) -> "Told":
        self.at += timedelta(hours=1)
        reading = Reading(system, WINDOW, records, lists_all=lists_all)
        self.stored = self.catalogue.store_reading(PLACE, reading, self.at)
        return self

    @property
    def all(self) -> list[Hearing]:
        return list(self.catalogue.hearings(ListQuery()))

    @property
    def only(self) -> Hearing:
        (one,) = self.all
        return one


@pytest.fixture
def told(catalogue: Catalogue) -> Told:
    return Told(catalogue)


@pytest.mark.parametrize("own_first", [True, False])
def test_it_is_one_entry_that_names_both_and_is_filled_from_the_other(told, own_first):
    order = [("house", OWN), ("congress", OTHER)]
    for system, record in order if own_first else reversed(order):
        told(system, record)
    hearing = told.only
    assert {(one.system, one.id) for one in hearing.sources} == {
        ("house", "77"),
        ("congress", "115001"),
    }
    assert hearing.record == replace(
        OWN,
        location="Room 2",
        remote_url=OTHER.remote_url,
        testify_url=OTHER.testify_url,
        contact=OTHER.contact,
        items=OTHER.items,
    )
    assert set(hearing.filled) == {
        Filled(name, "congress")
        for name in ("location", "remote_url", "testify_url", "contact", "items")
    }
    assert (hearing.disagreements, hearing.only_beside) == ((), False)


def test_said_again_by_both_nothing_changes(told):
    told("house", OWN)("congress", OTHER)
    before = told.only
    assert told("house", OWN).stored == ()
    assert told("congress", OTHER).stored == ()
    assert replace(told.only, sources=()) == replace(
        before, sources=(), agenda_read_at=told.only.agenda_read_at
    )


def test_an_agenda_was_read_when_the_source_read_it_whose_agenda_it_is(told):
    own = replace(OWN, items=(sample_item("Oversight of cameras"),))
    read_at = told("house", own).at
    told("congress", OTHER)
    assert told.only.agenda_read_at == read_at
    unread = told("house", OWN)("congress", OTHER).only
    assert (unread.record.items, unread.agenda_read_at) == (own.items, read_at)


def test_an_agenda_that_another_source_filled_was_read_when_that_was(told):
    told("house", replace(OWN, items=()))
    read_at = told("congress", OTHER).at
    told("house", replace(OWN, items=()))
    assert (told.only.record.items, told.only.agenda_read_at) == (OTHER.items, read_at)


def test_what_its_own_source_fills_at_last_is_its_own(told):
    told("house", OWN)("congress", OTHER)
    own = replace(OWN, location="Room 1", items=(sample_item("An agenda of the body"),))
    hearing = told("house", own).only
    assert (hearing.record.location, hearing.record.items) == ("Room 1", own.items)
    assert {one.field for one in hearing.filled} == {"remote_url", "testify_url", "contact"}
    assert hearing.disagreements == (Disagreement("congress", Field.LOCATION, "Room 2"),)


def test_an_agenda_of_its_own_that_was_not_read_this_time_stays(told):
    told("house", replace(OWN, items=(sample_item("An agenda of the body"),)))
    told("congress", OTHER)("house", OWN)
    assert told.only.record.items == (sample_item("An agenda of the body"),)


def test_what_the_other_source_drops_is_empty_again(told):
    told("house", OWN)("congress", OTHER)
    hearing = told("congress", replace(OTHER, location="", items=())).only
    assert (hearing.record.location, hearing.record.items) == ("", ())
    assert {one.field for one in hearing.filled} == {"remote_url", "testify_url", "contact"}


def test_where_they_differ_the_leading_one_is_shown_and_the_difference_kept(told):
    own = sample_record("77", location="Room 1", status=Status.CANCELLED)
    other = replace(OTHER, starts_at=OTHER.starts_at - timedelta(hours=4))
    hearing = told("house", own)("congress", other).only
    assert hearing.record == replace(
        own, remote_url=OTHER.remote_url, testify_url=OTHER.testify_url, contact=OTHER.contact
    )
    assert hearing.disagreements == (
        Disagreement("congress", Field.TIME, "2026-12-01T14:00-08:00"),
        Disagreement("congress", Field.STATUS, "scheduled"),
        Disagreement("congress", Field.LOCATION, "Room 2"),
    )
    assert told("congress", OTHER).only.disagreements[0].field is Field.STATUS


def test_a_hearing_that_moved_stays_one_and_the_old_date_is_told(told):
    told("house", OWN)("congress", OTHER)
    moved = sample_record("77", day=date(2026, 12, 8), items=None, location="Room 2")
    hearing = told("house", moved).only
    assert hearing.record.date == date(2026, 12, 8)
    assert hearing.disagreements == (
        Disagreement("congress", Field.TIME, "2026-12-01T18:00-08:00"),
    )


def test_of_two_meetings_of_a_day_the_one_with_the_same_start_is_meant(told):
    told("house", sample_record("1", hour=9), sample_record("2", hour=14))
    told("congress", replace(OTHER, starts_at=sample_record(hour=14).starts_at))
    assert [[one.system for one in hearing.sources] for hearing in told.all] == [
        ["house"],
        ["congress", "house"],
    ]


def test_a_hearing_of_another_body_stays_another_one(told):
    told("house", OWN)("congress", replace(OTHER, bodies=("Library Board",)))
    assert len(told.all) == 2


def test_a_hearing_that_only_another_source_lists_says_so(told):
    hearing = told("congress", OTHER).only
    assert hearing.id == f"{PLACE.id}-congress-115001"
    assert hearing.only_beside
    assert hearing.record == replace(OTHER, status_text="congress: Scheduled")
    assert told("congress", OTHER).stored == ()
    hearing = told("house", OWN).only
    assert not hearing.only_beside
    assert hearing.id == f"{PLACE.id}-congress-115001"
    assert hearing.record.title == OWN.title


def test_of_sources_beside_the_first_one_of_the_place_leads(told):
    for system in ("openstates", "congress"):
        told(system, replace(OTHER, title=system))
        assert told.only.record.title == system
    told("openstates", replace(OTHER, title="openstates"))
    assert told.only.record.title == "congress"


@pytest.mark.parametrize(
    ("system", "lists_all", "status"),
    [
        ("openstates", True, Status.UNLISTED),
        ("congress", False, Status.SCHEDULED),
        ("legiscan", True, Status.SCHEDULED),
    ],
)
def test_only_a_whole_list_that_is_no_cross_check_misses_a_hearing(told, system, lists_all, status):
    told(system, OTHER, lists_all=lists_all)(system, lists_all=lists_all)
    assert told.only.record.status is status
    told(system, OTHER, lists_all=lists_all)
    assert told.only.record.status is Status.SCHEDULED


def test_a_source_beside_never_makes_unlisted_what_another_one_lists(told):
    told("house", OWN)("openstates", OTHER)("openstates")
    assert told.only.record == replace(OWN, items=())
    assert told.only.filled == told.only.disagreements == ()


def test_what_one_source_beside_drops_another_one_leads_on(told):
    told("legiscan", replace(OTHER, title="legiscan"))
    told("openstates", replace(OTHER, title="openstates"))
    assert told.only.record.title == "legiscan"
    told("legiscan")
    assert (told.only.record.title, told.only.record.status) == ("openstates", Status.SCHEDULED)


def test_what_its_own_source_lists_no_more_is_unlisted_though_others_list_it(told):
    told("house", OWN)("congress", OTHER)("house")
    hearing = told("congress", OTHER).only
    assert hearing.record.status is Status.UNLISTED
    assert hearing.disagreements == (Disagreement("congress", Field.STATUS, "scheduled"),)


def test_a_cross_check_contradicts_no_cancellation(told):
    told("house", replace(OWN, status=Status.CANCELLED))("legiscan", OTHER)
    assert told.only.disagreements == ()


def test_a_new_taxonomy_marks_what_others_filled_for_good(told):
    told("house", OWN)("congress", OTHER)
    marked = marked_item("Oversight of drones", "drones", "drones")

    def judge(record: HearingRecord) -> HearingRecord:
        return replace(record, items=(marked,)) if record.items else record

    told.catalogue.mark_again(judge, "2027-01")
    assert told.only.label is Label.SURVEILLANCE
    told("house", OWN)
    assert told.only.label is Label.SURVEILLANCE


def test_joined_filings_keep_what_others_said_of_either(told):
    told("house", sample_record("1", location="", items=None))
    told("congress", OTHER)
    elsewhere = sample_record("2", day=DAY + timedelta(days=1), hour=9)
    told("house", sample_record("1", location="", items=None), elsewhere)
    joint = replace(sample_record("2", location="", items=None), source_ids=("2", "1"))
    hearing = told("house", joint).only
    assert Filled("location", "congress") in hearing.filled
    assert {one.system for one in hearing.sources} == {"congress", "house"}


def test_a_source_that_reads_beside_no_more_leads(told):
    told("congress", OTHER)
    alone = sample_place(id=PLACE.id, systems=("congress",))
    reading = Reading("congress", WINDOW, (OTHER,))
    told.catalogue.store_reading(alone, reading, told.at)
    assert not told.only.only_beside
    assert told.only.record == OTHER


def test_the_bills_that_a_cross_check_names_one_by_one_are_one_hearing(told):
    told("house", OWN)
    bills = [
        sample_record(f"sb{number}", hour=None, location="", items=(sample_item(f"SB {number}"),))
        for number in (1, 2, 3)
    ]
    bills[1] = replace(bills[1], status=Status.CANCELLED)
    hearing = told("california-history", *bills).only
    assert hearing.record.items == (sample_item("SB 1"), sample_item("SB 3"))
    assert [one.id for one in hearing.sources if one.system == "california-history"] == [
        "sb1", "sb2", "sb3",
    ]  # fmt: skip
    assert hearing.disagreements == ()
    (told_off,) = told(
        "california-history", *(replace(one, status=Status.CANCELLED) for one in bills)
    ).only.disagreements
    assert (told_off.field, told_off.value) == (Field.STATUS, "cancelled")


def test_bills_without_a_committee_stay_apart(told):
    unknown = [sample_record(f"sb{number}", hour=None, bodies=(PLACE.name,)) for number in (1, 2)]
    assert len(told("california-history", *unknown).all) == 2


@pytest.mark.parametrize("leading", ["house", "legiscan"])
def test_what_a_source_beside_called_off_stays_so_when_it_lists_it_no_more(told, leading):
    told(leading, OWN)("openstates", replace(OTHER, status=Status.CANCELLED))("openstates")
    assert [one.value for one in told.only.disagreements if one.field is Field.STATUS] == [
        "cancelled"
    ]
