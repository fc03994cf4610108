# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The turn to 2027: each legislature is read on both sides of the day its new session begins."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hearings.cli.run import main
from hearings.domain.hearing import HearingRecord
from hearings.domain.place import PlaceKind
from hearings.sources.house_meeting import with_meeting
from hearings.sources.massachusetts_hearings import parse_hearing
from hearings.sources.places import read_places
from hearings.sources.senate_schedule import parse_schedule
from hearings.sources.washington_items import parse_items
from tests.hearings.cli.command_line import Done
from tests.support import massachusetts_site, senate_site, washington_site
from tests.support.every_source import SYSTEMS, EverySource, place_id
from tests.support.fake_server import FakeServer
from tests.support.house_site import HouseSite, Meeting
from tests.support.keys_in_memory import keys_in_memory
from tests.support.source_contract import SAMPLEVILLE, TIMEZONE
from tests.support.turned_clock import TurnedClock

LEGISLATURES = sorted(
    {
        spec.system
        for place in read_places().by_id.values()
        if place.kind in {PlaceKind.STATE, PlaceKind.COUNTRY}
        for spec in place.sources
    }
    & set(SYSTEMS)
)
"""The systems of every place that is a state or the country."""

TURN = ("2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03", "2027-01-05", "2027-01-06",
        "2027-01-11")  # fmt: skip


def senate_bill(day: str) -> HearingRecord:
    """A meeting whose paper names no Congress."""
    paper = senate_site.document("Cameras", "SN", "12").replace('congress="119"', 'congress=""')
    row = senate_site.meeting(1, day, "10:00:00", documents=paper)
    body = f"<css_meetings_scheduled>{row}</css_meetings_scheduled>".encode()
    (record,) = parse_schedule(body, SAMPLEVILLE, "").records
    return record


def house_bill(day: str) -> HearingRecord:
    """A meeting of a file that names no Congress."""
    with FakeServer() as server:
        meeting = Meeting(1, day)
        HouseSite(server).add(meeting)
        body = server._routes[meeting.path](None).body  # type: ignore[arg-type]
    assert isinstance(body, bytes)
    body = body.replace(b'congress-num="119" ', b"").replace(b"H.R. _____", b"H.R. 12")
    known = HearingRecord(("1",), ("House",), "Meeting", date.fromisoformat(day), TIMEZONE)
    return with_meeting(known, body, "")


def massachusetts_bill(day: str) -> HearingRecord:
    """A hearing that names no General Court."""
    paper = massachusetts_site.document("H12", "Cameras", GeneralCourtNumber=None)
    bills = massachusetts_site.agenda(paper, moment=f"{day}T10:00:00")
    host = {"CommitteeCode": None, "GeneralCourtNumber": None, "Details": None}
    row = massachusetts_site.hearing(1, f"{day}T10:00:00", bills, HearingHost=host)
    body = massachusetts_site.data(row).body
    assert isinstance(body, bytes)
    return parse_hearing(body, SAMPLEVILLE, "").told


def washington_bill(day: str) -> HearingRecord:
    """An agenda whose item names no biennium."""
    body = washington_site.items_document([washington_site.item("HB 12", "Cameras", Biennium="")])
    when = date.fromisoformat(day)
    known = HearingRecord(("1",), ("House",), "Meeting", when, "America/Los_Angeles")
    return replace(known, items=parse_items(body, "", when).items)


@pytest.mark.parametrize(
    ("tell", "day", "page"),
    [
        (senate_bill, "2027-01-02", "https://www.congress.gov/bill/119th-congress/senate-bill/12"),
        (senate_bill, "2027-01-03", "https://www.congress.gov/bill/120th-congress/senate-bill/12"),
        (house_bill, "2027-01-02", "https://www.congress.gov/bill/119th-congress/house-bill/12"),
        (house_bill, "2027-01-03", "https://www.congress.gov/bill/120th-congress/house-bill/12"),
        (massachusetts_bill, "2027-01-05", "https://malegislature.gov/Bills/194/H12"),
        (massachusetts_bill, "2027-01-06", "https://malegislature.gov/Bills/195/H12"),
        (washington_bill, "2026-12-31",
         "https://app.leg.wa.gov/billsummary?BillNumber=12&Year=2025&Initiative=false"),
        (washington_bill, "2027-01-01",
         "https://app.leg.wa.gov/billsummary?BillNumber=12&Year=2027&Initiative=false"),
    ],
)  # fmt: skip
def test_a_bill_without_a_session_is_one_of_the_session_of_that_day(tell, day: str, page: str):
    (item,) = tell(day).items or ()
    assert item.bill is not None
    assert item.bill.url == page


@pytest.fixture
def every(tmp_path: Path) -> Iterator[EverySource]:
    """A profile in which every system tells a meeting of 12 January 2027."""
    with EverySource(tmp_path / "profile") as made, keys_in_memory() as ring:
        made.tell(lambda system: [replace(made.told[system], day="2027-01-12")])
        ring.keys |= {("hearings", name): key for name, key in made.keys.items()}
        yield made


def test_a_hearing_of_january_stays_itself_while_every_session_turns(
    every: EverySource, capsys: pytest.CaptureFixture[str]
):
    def run(day: str, *words: str) -> Done:
        clock = TurnedClock(datetime.fromisoformat(day).replace(hour=20, tzinfo=UTC))
        capsys.readouterr()
        status = main(["--profile", str(every.profile), *words], clock)
        return Done(status, capsys.readouterr().out, "")

    named = [word for system in LEGISLATURES for word in ("--place", place_id(system))]
    seen: dict[str, str] = {}
    for day in TURN:
        done = run(day, "refresh", "--json", *named)
        assert done.status == 0, (day, done.out)
        listed = {one["place"]: one for one in run(day, "list", "--all", "--json").json}
        assert set(listed) == {place_id(system) for system in LEGISLATURES}, day
        for place, one in listed.items():
            assert (one["date"], one["status"]) == ("2027-01-12", "scheduled"), (day, place)
            assert seen.setdefault(place, one["id"]) == one["id"], (day, place)
            assert one["changes"] == [], (day, place)
