# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Whatever one service sends, the others are read, and what happened is said in a sentence.

Each test spoils every answer of one kind, whichever sources it belongs to: a source that is
added is met by all of them.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from hearings.cli.run import main
from tests.hearings.cli.command_line import Done
from tests.support.every_source import SYSTEMS, EverySource, Kind, kind_of, place_id
from tests.support.ical_feed import calendar, event
from tests.support.keys_in_memory import keys_in_memory
from tests.support.replies import Reply, challenge_page, page
from tests.support.turned_clock import TurnedClock

ERROR_PAGE = (
    "<!DOCTYPE html><html><body><h1>Service Unavailable</h1><p>Try later.</p></body></html>"
)
STAMP = re.compile(rb"(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")


@dataclass
class Person:
    """Somebody at the command line of a profile with a place for every system."""

    every: EverySource
    clock: TurnedClock
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> Done:
        self.capsys.readouterr()
        status = main(["--profile", str(self.every.profile), *words], self.clock)
        said = self.capsys.readouterr()
        return Done(status, said.out, said.err)

    def refreshed(self) -> dict[str, Any]:
        """What a refresh says of each system; no reading may stumble, and all is explained."""
        self.clock.turn(600)
        places = self("refresh", "--json").json["places"]
        said = {place["place"]: place for place in places}
        assert set(said) == {place_id(system) for system in SYSTEMS}
        for place in places:
            unread = [one["error"] for one in place["agendas_unread"]]
            failed = [one["error"] for one in place["failures"]]
            assert "SourceFault" not in unread + failed, place
            for failure in place["failures"]:
                assert failure["happened"].endswith("."), failure
        return {system: said[place_id(system)] for system in SYSTEMS}

    def listed(self) -> dict[str, list[Any]]:
        """The hearings of each system."""
        found: dict[str, list[Any]] = {system: [] for system in SYSTEMS}
        for one in self("list", "--all", "--json").json:
            found[one["place"].removeprefix("xx-")].append(one)
        return found


@pytest.fixture
def person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Person]:
    with EverySource(tmp_path / "profile") as every, keys_in_memory() as ring:
        every.tell()
        ring.keys |= {("hearings", name): key for name, key in every.keys.items()}
        yield Person(every, TurnedClock(), capsys)


def changing(kind: Kind, change: Callable[[bytes], bytes]) -> Callable[[Reply], Reply]:
    """Changes the bytes of answers of one kind; an answer that stays alike is not changed."""

    def changed(reply: Reply) -> Reply:
        if kind_of(reply) is not kind:
            return reply
        assert isinstance(reply.body, bytes)
        body = change(reply.body)
        return reply if body == reply.body else replace(reply, body=body)

    return changed


def assert_others_are_whole(said: dict[str, Any], spoilt: set[str]) -> None:
    assert spoilt
    for system in set(SYSTEMS) - spoilt:
        assert (said[system]["ok"], said[system]["hearings"]) == (True, 1), said[system]


@pytest.mark.parametrize("which", [0, 1], ids=["even", "odd"])
@pytest.mark.parametrize("sent", [challenge_page(), page(ERROR_PAGE)], ids=["challenge", "error"])
def test_a_page_instead_of_the_list_takes_nothing_away(person: Person, sent: Reply, which: int):
    person.refreshed()
    before = person.listed()
    bad = SYSTEMS[which::2]
    spoilt = person.every.spoil(lambda _reply: sent, *bad)
    said = person.refreshed()
    assert spoilt == set(bad)
    assert_others_are_whole(said, spoilt)
    for system in bad:
        assert not said[system]["ok"], system
        (failure,) = said[system]["failures"]
        assert failure["error"] == "UnexpectedAnswer", system
        assert person.every.servers[system].host in failure["happened"]
    after = person.listed()
    assert {system: after[system] for system in bad} == {system: before[system] for system in bad}


@pytest.mark.parametrize("kind", [Kind.JSON, Kind.XML])
def test_spoilt_stamps_never_move_a_hearing(person: Person, kind: Kind):
    # Digits, then two zones: so one service really writes them.
    spoilt = person.every.spoil(
        changing(kind, lambda body: STAMP.sub(rb"\1:00.000000Z-04:00", body))
    )
    said = person.refreshed()
    assert_others_are_whole(said, spoilt)
    for system, hearings in person.listed().items():
        start = person.every.start_of(system)
        told = start and start.isoformat()
        for one in hearings:
            assert one["starts_at"] in {told, None}, system


# A day in every spelling of the fakes, and the day ten days before it, when a bill's line was
# written that announces a hearing without its year.
SPELLINGS = {
    b"2026-12-20": b"%s-01-20",
    b"2026/12/20": b"%s/01/20",
    b"12/20/2026": b"01/20/%s",
    b"20261220": b"%s0120",
    b"20-DEC-2026": b"20-JAN-%s",
    b"December 20, 2026": b"January 20, %s",
    b"December&nbsp;20,&nbsp;2026": b"January&nbsp;20,&nbsp;%s",
    b"DECEMBER 20, 2026": b"JANUARY 20, %s",
    b"Dec 20, 2026": b"Jan 20, %s",
    b"2026-12-10": b"%s-01-10",
}


@pytest.mark.parametrize("year", [b"0001", b"1900"])
def test_a_year_that_stands_for_none_costs_one_meeting(person: Person, year: bytes):
    every = person.every

    def change(reply: Reply) -> Reply:
        assert isinstance(reply.body, bytes)
        body = reply.body
        for right, wrong in SPELLINGS.items():
            body = body.replace(right, wrong % year)
        return reply if body == reply.body else replace(reply, body=body)

    every.tell(
        lambda system: [
            every.told[system],
            replace(every.told[system], id=every.told[system].id + 500, day="2026-12-20"),
        ]
    )
    spoilt = every.spoil(change)
    person.refreshed()
    assert spoilt == set(SYSTEMS)
    for system, hearings in person.listed().items():
        assert [one["date"] for one in hearings] == [every.told[system].day], system


def nulled(body: bytes, is_name: Callable[[str], bool]) -> bytes:
    """The same data without the texts under some keys."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: None if is_name(key) and isinstance(one, str) else without(one)
                for key, one in value.items()
            }
        return [without(one) for one in value] if isinstance(value, list) else value

    return json.dumps(without(json.loads(body))).encode()


@pytest.mark.parametrize(
    "is_name",
    [
        lambda key: "name" in key.lower() or "title" in key.lower(),
        lambda key: True,
    ],
    ids=["names", "all texts"],
)
def test_texts_that_are_null_are_no_reason_to_stumble(
    person: Person, is_name: Callable[[str], bool]
):
    spoilt = person.every.spoil(changing(Kind.JSON, lambda body: nulled(body, is_name)))
    said = person.refreshed()
    assert_others_are_whole(said, spoilt)
    for hearings in person.listed().values():
        for one in hearings:
            assert one["title"]
            assert all(one["bodies"])


DECLARED = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "declared",
    [DECLARED, b'<!DOCTYPE x SYSTEM "file:///etc/passwd">', b"<!DOCTYPE x>"],
    ids=["entities", "outside", "bare"],
)
def test_a_document_type_in_xml_is_refused(person: Person, declared: bytes):
    spoilt = person.every.spoil(
        changing(Kind.XML, lambda body: body.replace(b"?>", b"?>" + declared, 1))
    )
    said = person.refreshed()
    assert_others_are_whole(said, spoilt)
    for system in spoilt:
        errors = [one["error"] for one in said[system]["failures"]]
        assert errors == ["UnexpectedAnswer"], said[system]
    assert [system for system in spoilt if person.listed()[system]] == []


def test_blanks_as_web_pages_write_them_are_blanks_in_xml(person: Person):
    told = {system: one.body.encode() for system, one in person.every.told.items()}
    spaced = {body: body.replace(b" ", b"&nbsp;") for body in told.values()}

    def change(body: bytes) -> bytes:
        for plain, spoilt in sorted(spaced.items(), reverse=True):
            body = body.replace(plain, spoilt)
        return body

    spoilt = person.every.spoil(changing(Kind.XML, change))
    said = person.refreshed()
    assert_others_are_whole(said, spoilt)
    listed = person.listed()
    for system in spoilt:
        assert (said[system]["ok"], said[system]["hearings"]) == (True, 1), said[system]
        (one,) = listed[system]
        words = " ".join(one["bodies"])
        assert str(SYSTEMS.index(system)) in words
        assert "\xa0" not in words
        assert "nbsp" not in words


def test_every_hour_of_every_calendar_is_the_one_that_was_meant(person: Person):
    parts = [
        event("floating", "20261201T180000", SUMMARY="Floating"),
        event("utc", "20261202T180000Z", SUMMARY="In UTC"),
        event("zone", ";TZID=Nowhere/Nothing:20261203T180000", SUMMARY="Unknown zone"),
        event("each", "20261204T180000", "RRULE:FREQ=WEEKLY;COUNT=3", SUMMARY="Each week"),
        event("day", ";VALUE=DATE:20261205", SUMMARY="A day"),
        event("none", "00010101T000000", SUMMARY="No day"),
        event("old", "19000101T000000", SUMMARY="Long ago"),
    ]
    spoilt = person.every.spoil(changing(Kind.ICS, lambda _body: calendar(*parts)))
    said = person.refreshed()
    assert_others_are_whole(said, spoilt)
    for system in spoilt:
        zone = person.every.zones[system]
        assert zone == "America/Chicago", "the hours below are those of Chicago"
        listed = person.listed()[system]
        assert [(one["title"], one["date"], one["starts_at"]) for one in listed] == [
            ("Floating", "2026-12-01", "2026-12-01T18:00:00-06:00"),
            ("In UTC", "2026-12-02", "2026-12-02T12:00:00-06:00"),
            ("Unknown zone", "2026-12-03", None),
            ("Each week", "2026-12-04", "2026-12-04T18:00:00-06:00"),
            ("A day", "2026-12-05", None),
            ("Each week", "2026-12-11", "2026-12-11T18:00:00-06:00"),
            ("Each week", "2026-12-18", "2026-12-18T18:00:00-06:00"),
        ]


def test_a_calendar_of_a_hundred_thousand_events_is_read_beside_the_others(person: Person):
    old = event("{}", "20200101T180000", SUMMARY="City Council")
    many = "".join(old.format(number) for number in range(100_000))
    ahead = event("ahead", "20261201T180000", SUMMARY="City Council")
    whole = calendar(many, ahead)
    spoilt = person.every.spoil(changing(Kind.ICS, lambda _body: whole))
    said = person.refreshed()
    assert_others_are_whole(said, spoilt)
    for system in spoilt:
        assert (said[system]["ok"], said[system]["hearings"]) == (True, 1), said[system]


def test_lines_of_a_table_that_cannot_be_used_are_named_and_the_others_kept(
    person: Person, tmp_path: Path
):
    table = tmp_path / "hearings.csv"
    place = place_id("legistar")
    table.write_text(
        "place,date,time,body,colour\n"
        f"{place},2026-12-01,6:00 PM,City Council,red\n"
        f"{place},31 February,6:00 PM,City Council,red\n"
        f"{place},0001-01-01,6:00 PM,City Council,red\n"
        f"{place},2026-12-03,6:00 PM,,red\n"
        f"{place},2026-12-04,,Parks Committee,red\n",
        encoding="utf-8",
    )
    done = person("import", str(table), "--json")
    assert done.status == 3
    assert [one["line"] for one in done.json["lines_skipped"]] == [3, 4, 5]
    words = person("import", str(table)).out
    for number in (3, 4, 5):
        assert f"Line {number}: " in words
    assert "The column “colour” means nothing here." in words
    days = [(one["date"], one["bodies"]) for one in person.listed()["legistar"]]
    assert days == [("2026-12-01", ["City Council"]), ("2026-12-04", ["Parks Committee"])]

    table.write_text("when,what\n2026-12-01,City Council\n", encoding="utf-8")
    refused = person("import", str(table), "--place", place)
    assert (refused.status, refused.out) == (2, "")
    assert "its first line must name “date”" in refused.err
