# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing of the Senate's own schedule and of Congress.gov, by the real command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.congress_api import KEY, CongressApi
from tests.support.congress_api import meeting as congress_meeting
from tests.support.keys_in_memory import KeysInMemory
from tests.support.replies import failing
from tests.support.senate_site import LIST_PATH, SenateSite
from tests.support.senate_site import meeting as senate_meeting

ID = f"{SAMPLEVILLE}-senate-900001"
COMMITTEES = [{"name": "Senate Sample Affairs Committee", "systemCode": "sssa00"}]


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str], ring: KeysInMemory) -> Iterator[Town]:
    with Town(tmp_path / "profile", capsys) as made:
        own, other = SenateSite(made.server), CongressApi(made.server)
        made.place(
            SAMPLEVILLE,
            source("senate", "", own.base_url),
            source("congress", "senate", other.base_url) + "beside = true\n",
            timezone="America/New_York",
        )
        own.meetings.append(senate_meeting(900001, "2026-12-01", "10:00 AM"))
        other.add(
            congress_meeting(
                347001, "2026-12-01T19:00:00Z", chamber="Senate", committees=COMMITTEES
            )
        )
        yield made


def test_without_the_key_the_place_is_read_and_says_what_it_waits_for(town: Town):
    done = town("refresh")
    assert done.status == 0
    assert "Congress.gov is read as well as soon as you have its free key." in done.out
    (place,) = town("refresh", "--json").json["places"]
    (beside,) = place["beside"]
    assert (place["ok"], beside["ok"], beside["waits_for_key"]) == (True, False, "congress")
    (hearing,) = town.listed()
    assert [one["system"] for one in hearing["sources"]] == ["senate"]


def test_with_the_key_the_difference_is_shown_and_is_json(town: Town, ring: KeysInMemory):
    ring.set_password("hearings", "congress", KEY)
    assert town("refresh").status == 0
    (hearing,) = town.listed()
    assert hearing["id"] == ID
    assert hearing["starts_at"] == "2026-12-01T10:00:00-05:00"
    assert {one["system"] for one in hearing["sources"]} == {"senate", "congress"}
    assert {"system": "congress", "field": "time", "value": "2026-12-01T14:00-05:00"} in hearing[
        "disagreements"
    ]
    assert "\nCongress.gov says 2:00 PM.\n" in town("show", ID).out


def test_where_congress_fails_the_schedule_is_listed_and_the_failure_said(
    town: Town, ring: KeysInMemory
):
    ring.set_password("hearings", "congress", KEY)
    town.server.fault("/v3/committee-meeting/119/senate", failing(404))
    done = town("refresh")
    assert done.status == 3
    assert "    Congress.gov: " in done.out
    assert [one["id"] for one in town.listed()] == [ID]


def test_where_the_schedule_fails_congress_lists_alone_and_says_so(town: Town, ring: KeysInMemory):
    ring.set_password("hearings", "congress", KEY)
    town.server.fault(LIST_PATH, failing(404))
    assert town("refresh").status == 3
    (hearing,) = town.listed()
    assert (hearing["only_beside"], hearing["status"]) == (True, "scheduled")
    assert hearing["status_text"] == "congress: Scheduled"
    assert "only Congress.gov does" in town("show", hearing["id"]).out
