# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hearings of Massachusetts as they were really set, moved and called off, read line by line.

No source reads the histories of bills. Their lines say what happened to a hearing, so the
service of the test tells its state after each line and is read again.
"""

import csv
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.hearings.cli.command_line import Town, source
from tests.support import massachusetts_site
from tests.support.massachusetts_site import MassachusettsSite, agenda, document, hearing

pytestmark = pytest.mark.recorded

PLACE = "xx-general-court"
EVER = ("--from", "2021-01-01", "--to", "2021-12-31")
SET = re.compile(
    r"(?:re)?scheduled (?:for|to) (\S+) from (\d\d:\d\d [AP]M)-(\d\d:\d\d [AP]M) in (.+)"
)


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    with Town(tmp_path / "profile", capsys) as made:
        made.place(
            PLACE, source("massachusetts", "", made.server.url()), timezone="America/New_York"
        )
        yield made


def lines_of(recorded: Path, bill: str) -> list[str]:
    """The lines of a bill's history that speak of a hearing."""
    file = recorded / "massachusetts" / "maple_history_actions_excerpt.csv"
    with file.open(encoding="utf-8", newline="") as rows:
        return [
            row["action"]
            for row in csv.DictReader(rows)
            if row["id"] == bill and "Hearing" in row["action"]
        ]


def told(line: str, before: massachusetts_site.Row | None) -> massachusetts_site.Row:
    """The hearing as the service tells it after a line."""
    found = SET.search(line)
    if found is None:
        assert before is not None
        return before | {"Status": "Canceled"}
    day, first, last, where = found.groups()
    start, end = (
        datetime.strptime(f"{day} {clock}", "%m/%d/%Y %I:%M %p").isoformat()  # noqa: DTZ007
        for clock in (first, last)
    )
    paper = agenda(document("H99", "Cameras"), moment=start) | {"EndTime": end}
    return hearing(7, start, paper, Location=massachusetts_site.location(where))


def replayed(town: Town, lines: list[str]) -> Any:
    """The one hearing after all lines, each of them read."""
    site = MassachusettsSite(town.server)
    state: massachusetts_site.Row | None = None
    for line in lines:
        state = told(line, state)
        site.hearings = [state]
        town.clock.turn(600)
        assert town("refresh", "--place", PLACE, *EVER).status == 0
    (only,) = town.listed("--place", PLACE, *EVER)
    return only


def changes(one: Any, *fields: str) -> list[tuple[str, str, str]]:
    return [(each["field"], each["old"], each["new"]) for each in one["changes"]
            if each["field"] in fields]  # fmt: skip


def test_a_hearing_that_was_moved_forward_is_at_the_new_hour(town: Town, recorded: Path):
    one = replayed(town, lines_of(recorded, "H10"))
    assert (one["starts_at"], one["ends_at"]) == (
        "2021-07-28T09:30:00-04:00", "2021-07-28T12:00:00-04:00",
    )  # fmt: skip
    assert one["status"] == "scheduled"
    assert changes(one, "time") == [("time", "2021-07-28T13:00-04:00", "2021-07-28T09:30-04:00")]


def test_called_off_and_set_again_within_the_hour_is_one_hearing_that_is_on(
    town: Town, recorded: Path
):
    one = replayed(town, lines_of(recorded, "H1387"))
    assert (one["status"], one["starts_at"]) == ("scheduled", "2021-11-02T11:00:00-04:00")
    assert changes(one, "status", "time") == [
        ("status", "scheduled", "cancelled"),
        ("status", "cancelled", "scheduled"),
    ]


def test_called_off_in_summer_and_set_anew_in_autumn_tells_both(town: Town, recorded: Path):
    one = replayed(town, lines_of(recorded, "H2079"))
    # Eastern time lost its hour of summer in between.
    assert (one["status"], one["starts_at"]) == ("scheduled", "2021-11-08T13:00:00-05:00")
    assert ("time", "2021-07-19T13:00-04:00", "2021-11-08T13:00-05:00") in changes(one, "time")
    assert changes(one, "status")[0] == ("status", "scheduled", "cancelled")


def test_the_bill_on_face_surveillance_was_heard_in_november(town: Town, recorded: Path):
    assert lines_of(recorded, "H135") == lines_of(recorded, "S47")
    one = replayed(town, lines_of(recorded, "H135"))
    assert (one["starts_at"], one["changes"]) == ("2021-11-23T10:00:00-05:00", [])
