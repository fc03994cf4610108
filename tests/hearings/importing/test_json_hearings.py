# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from hearings.cli.shapes import hearing_shape
from hearings.domain.hearing import Bill, Document, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.errors import BadImport
from hearings.importing.brought import BadLine, Brought
from hearings.importing.json_hearings import read_hearings
from tests.hearings.calendar import kinds
from tests.support.records import sample_item, sample_place, sample_record
from tests.support.source_contract import assert_complete

PLACE = sample_place("sampleville", "America/Los_Angeles")


def place_of(name: str) -> Place | None:
    return PLACE if name == PLACE.id else None


def read(value: object) -> Brought:
    brought = read_hearings(json.dumps(value), "friends.json", place_of)
    for one in brought.hearings:
        assert_complete(one.record, one.place)
    return brought


def told(record: HearingRecord) -> dict[str, object]:
    return hearing_shape(replace(kinds.hearing(), record=record))


def test_a_hearing_that_was_printed_is_read_back_whole():
    record = sample_record(
        timezone=PLACE.timezone,
        status=Status.POSTPONED,
        status_text="Deferred",
        comment="Bring a friend",
        remote_url="https://v.example/1",
        agenda_url="https://town.example/a.pdf",
        testify_url="https://town.example/s",
        contact="Clerk",
        kind=MeetingKind.PUBLIC_HEARING,
        documents=(Document("Notice", "https://town.example/n.pdf"),),
        items=(
            replace(
                sample_item(),
                bill=Bill("26-101", "Cameras", "https://town.example/b"),
                note="First reading",
                documents=(Document("Text", "https://town.example/t.pdf"),),
            ),
        ),
    )
    assert record.starts_at is not None
    record = replace(record, ends_at=record.starts_at + timedelta(hours=2))
    (one,) = read([told(record)]).hearings
    back = one.record
    assert replace(back, source_ids=record.source_ids) == record


def test_one_hearing_that_was_shown_is_read_too():
    (one,) = read(told(sample_record(timezone=PLACE.timezone, items=None))).hearings
    assert one.record.items is None


def test_what_cannot_be_used_is_named_by_its_number():
    good = told(sample_record())
    brought = read([{**good, "place": "nowhere"}, {**good, "date": None}, good, {}])
    assert len(brought.hearings) == 1
    assert brought.bad == (
        BadLine(1, "place", "nowhere"), BadLine(2, "date", ""), BadLine(4, "place", ""),
    )  # fmt: skip


def test_values_of_other_kinds_cost_nothing():
    odd = {
        "place": PLACE.id, "date": "2026-12-08", "bodies": "Council", "title": ["x"], "status": 7,
        "kind": None, "starts_at": "soon", "items": {}, "agenda_read": True, "documents": [1],
        "page_url": "javascript:alert(1)", "ends_at": "2026-12-08T18:00:00",
    }  # fmt: skip
    (one,) = read([odd]).hearings
    assert one.record.bodies == ("Sampleville",)
    assert (one.record.status, one.record.kind) == (Status.SCHEDULED, MeetingKind.UNKNOWN)
    assert (one.record.items, one.record.starts_at, one.record.page_url) == ((), None, None)


@pytest.mark.parametrize("text", ["", "[", "7", '["x"]', '"x"', "[" * 100_000])
def test_what_holds_no_hearings_cannot_be_used(text: str):
    with pytest.raises(BadImport) as caught:
        read_hearings(text, "friends.json", place_of)
    assert (caught.value.given, caught.value.problem) == ("friends.json", "json")
