# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A person refreshes again and again while a city moves, cancels and forgets its hearings."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.hearings.cli.command_line import SAMPLEVILLE, Town, source
from tests.support.factories import Payload, legistar_event, legistar_item
from tests.support.fake_server import EVERYWHERE
from tests.support.legistar_server import Access
from tests.support.legistar_site import LegistarSite, SiteItem, SiteMeeting
from tests.support.replies import challenge_page, cut, data, dropped, failing

EVENTS = "/v1/sampleville/events"


@pytest.fixture
def town(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Town]:
    with Town(tmp_path / "profile", capsys) as made:
        yield made


def test_the_first_reading_is_all_new(town):
    town.client.events += [legistar_event(7), legistar_event(8, "Parks Committee", "2026-12-03")]
    town.client.items[7] = [legistar_item(1, 7)]
    (place,) = town.refreshed().json["places"]
    assert (place["place"], place["ok"], place["system"]) == (SAMPLEVILLE, True, "legistar")
    assert (place["hearings"], len(place["new"]), place["changed"]) == (2, 2, [])
    assert [one["id"] for one in town.listed()] == place["new"]
    only = town("list", "--json").json
    assert [one["bodies"] for one in only] == [["City Council"]]
    assert only[0]["topics"] == [{"id": "oversight", "words": ["surveillance technology"]}]


def test_reading_again_what_did_not_change_says_so(town):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    before = town.listed()
    (place,) = town.refreshed().json["places"]
    assert (place["hearings"], place["new"], place["changed"]) == (1, [], [])
    (after,) = town.listed()
    assert after["sources"][0].pop("read_at") > before[0]["sources"][0].pop("read_at")
    assert [after] == before


def test_a_moved_hearing_keeps_its_id_and_what_stood_there_before(town):
    event = legistar_event(7, EventAgendaStatusName="Final")
    town.client.events.append(event)
    town.refreshed()
    (first,) = town.listed()
    event["EventDate"], event["EventTime"] = "2026-12-02T00:00:00", "5:30 PM"
    (place,) = town.refreshed().json["places"]
    assert [one["id"] for one in place["changed"]] == [first["id"]]
    event["EventLocation"] = "Room 2"
    town.refreshed()
    (now,) = town.listed()
    assert now["id"] == first["id"]
    assert now["starts_at"] == "2026-12-02T17:30:00-08:00"
    assert [(one["field"], one["old"], one["new"]) for one in now["changes"]] == [
        ("time", "2026-12-01T18:00-08:00", "2026-12-02T17:30-08:00"),
        ("location", "Council Chamber, Sampleville City Hall, 1 Example Plaza", "Room 2"),
    ]
    assert now["sequence"] == 2
    shown = town("show", now["id"]).out
    assert "Time: Tue 1 Dec 2026, 6:00 PM → Wed 2 Dec 2026, 5:30 PM" in shown
    assert "Room: Council Chamber, Sampleville City Hall, 1 Example Plaza → Room 2" in shown


def test_cancelled_and_taken_up_again_is_one_hearing_with_both_changes(town):
    event = legistar_event(7)
    town.client.events.append(event)
    town.refreshed()
    event["EventAgendaStatusName"] = "Cancelled"
    town.refreshed()
    (off,) = town.listed()
    assert (off["status"], off["status_text"]) == ("cancelled", "Cancelled")
    assert "[Cancelled]" in town("list", "--all").out
    event["EventAgendaStatusName"] = "Final"
    town.refreshed()
    (on,) = town.listed()
    assert on["id"] == off["id"]
    assert [(one["field"], one["old"], one["new"]) for one in on["changes"]] == [
        ("status", "scheduled", "cancelled"),
        ("status", "cancelled", "scheduled"),
    ]


def test_a_hearing_that_vanishes_while_ahead_stays_and_comes_back(town):
    gone = legistar_event(7)
    town.client.events += [gone, legistar_event(8, "Parks Committee", "2026-12-03")]
    town.refreshed()
    town.client.events.remove(gone)
    town.refreshed()
    first, second = town.listed()
    assert (first["status"], second["status"]) == ("unlisted", "scheduled")
    assert "No longer listed" in town("list", "--all").out
    assert "ask the clerk" in town("show", first["id"]).out
    town.client.events.append(gone)
    town.refreshed()
    back, _ = town.listed()
    assert (back["id"], back["status"]) == (first["id"], "scheduled")
    assert [one["new"] for one in back["changes"]] == ["unlisted", "scheduled"]


def test_a_hearing_of_the_past_does_not_vanish(town):
    town.client.events.append(legistar_event(7, date="2026-11-24"))
    town.refreshed()
    town.client.events.clear()
    town.clock.turn(3 * 24 * 3600)
    town.refreshed()
    (past,) = town.listed("--from", "2026-11-01")
    assert past["status"] == "scheduled"


def test_three_filings_of_one_joint_hearing_are_one_hearing(town):
    bodies = ("Committee on Technology", "Committee on Public Safety", "Committee on Oversight")
    for number, body in enumerate(bodies, 21):
        others = " and the ".join(other for other in bodies if other != body)
        town.client.events.append(
            legistar_event(number, body, EventComment=f"Jointly with the {others}.")
        )
        town.client.items[number] = [
            legistar_item(number, number, EventItemMatterId=5, EventItemMatterFile="Int 0168")
        ]
    town.client.events.append(legistar_event(30, "Committee on Parks"))
    (place,) = town.refreshed().json["places"]
    assert len(place["new"]) == 2
    joint = next(one for one in town.listed() if len(one["bodies"]) > 1)
    assert sorted(joint["bodies"]) == sorted(bodies)
    assert [one["id"] for one in joint["sources"]] == ["21", "22", "23"]
    assert [item["bill"] for item in joint["items"]] == ["Int 0168"]
    (place,) = town.refreshed().json["places"]
    assert (place["new"], place["changed"]) == ([], [])


def test_a_deferred_hearing_is_linked_to_the_one_that_replaces_it(town):
    bill: Payload = {"EventItemMatterId": 5, "EventItemMatterFile": "Int 0213"}
    old = legistar_event(7)
    town.client.events.append(old)
    town.client.items[7] = [legistar_item(1, 7, **bill)]
    town.refreshed()
    old["EventAgendaStatusName"] = "Deferred"
    town.client.events.append(legistar_event(9, date="2026-12-15"))
    town.client.items[9] = [legistar_item(2, 9, **bill)]
    town.refreshed()
    before, after = town.listed()
    assert (before["status"], before["replaced_by"]) == ("postponed", after["id"])
    assert (after["status"], after["replaces"]) == ("scheduled", before["id"])
    assert f"Set anew as: {after['id']}" in town("show", before["id"]).out


def test_a_failing_source_keeps_the_old_list_and_says_so(town):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    before = town.listed()
    town.clock.turn(3600)
    town.server.fault(EVENTS, failing(500), times=4)
    done = town("refresh", "--json")
    assert done.status == 3
    (place,) = done.json["places"]
    assert (done.json["ok"], place["ok"], place["system"]) == (False, False, None)
    (failure,) = place["failures"]
    assert (failure["system"], failure["error"]) == ("legistar", "HttpStatus")
    assert "500" in failure["happened"]
    listed = town("list", "--all", "--json")
    assert listed.json == before
    assert "Sampleville could not be read again; it is shown as of 1 hour ago." in listed.err
    town.refreshed()
    assert town("list", "--all").err == ""


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (failing(404), "HttpStatus"),
        (challenge_page(), "UnexpectedAnswer"),
        (dropped(), "HostUnreachable"),
        (cut(data([legistar_event(7)]), 40), "HostUnreachable"),
        (data({"Message": "not a list"}), "UnexpectedAnswer"),
    ],
    ids=["404", "challenge", "dropped", "cut", "other"],
)
def test_no_way_of_failing_takes_a_hearing_away(town, reply, error):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    before = town.listed()
    town.server.fault(EVENTS, reply, times=4)
    done = town("refresh", "--json")
    assert done.status == 3
    assert [one["error"] for one in done.json["places"][0]["failures"]] == [error]
    assert town.listed() == before


def test_a_place_that_could_never_be_read_is_no_empty_list(town):
    town.server.fault(EVENTS, failing(404))
    done = town("refresh")
    assert done.status == 3
    assert "Sampleville: could not be read" in done.out
    listed = town("list")
    assert "Nothing was read yet" in listed.out
    assert "Sampleville could not be read yet, so none of it is here." in listed.err


def test_the_fallback_is_used_where_a_key_is_wanted_and_nothing_is_doubled(town):
    site = LegistarSite(town.server, today=date(2026, 11, 23))
    site.meetings.append(SiteMeeting(71, items=(SiteItem(),)))
    town.place(
        SAMPLEVILLE,
        town.legistar("sampleville"),
        source("legistar-web", "sampleville", site.base_url),
    )
    town.client.events.append(legistar_event(7, EventLocation="Council Chamber"))
    town.refreshed()
    (first,) = town.listed()
    town.client.access, town.client.token = Access.TOKEN, "nobody knows"
    done = town.refreshed()
    (place,) = done.json["places"]
    assert (place["system"], place["new"]) == ("legistar-web", [])
    assert [(one["system"], one["error"]) for one in place["failures"]] == [
        ("legistar", "KeyNeeded")
    ]
    (second,) = town.listed()
    assert second["id"] == first["id"]
    assert {one["system"] for one in second["sources"]} == {"legistar", "legistar-web"}
    town.client.access = Access.OPEN
    town.refreshed()
    (third,) = town.listed()
    assert third["id"] == first["id"]


def test_an_empty_list_is_no_failure(town):
    (place,) = town.refreshed().json["places"]
    assert (place["ok"], place["hearings"]) == (True, 0)
    listed = town("list", "--all")
    assert listed.out.startswith("No hearing matches.")
    assert listed.err == ""


def test_one_agenda_that_fails_leaves_the_list_and_its_old_agenda(town):
    town.client.events += [legistar_event(7), legistar_event(8, date="2026-12-08")]
    town.client.items |= {7: [legistar_item(1, 7)], 8: [legistar_item(2, 8)]}
    town.refreshed()
    town.client.events[1]["EventLocation"] = "Room 2"
    town.server.fault(f"{EVENTS}/8/eventitems", failing(500), times=4)
    done = town("refresh", "--json")
    assert done.status == 3
    (place,) = done.json["places"]
    assert (place["ok"], place["system"]) == (False, "legistar")
    assert place["agendas_unread"] == [{"source_id": "8", "error": "HttpStatus"}]
    first, second = town.listed()
    assert second["location"] == "Room 2"
    assert [len(one["items"]) for one in (first, second)] == [1, 1]
    assert [one["field"] for one in second["changes"]] == ["location"]


def test_an_agenda_that_never_could_be_read_is_not_an_empty_one(town):
    town.client.events.append(legistar_event(7))
    town.server.fault(f"{EVENTS}/7/eventitems", failing(500), times=4)
    done = town("refresh")
    assert done.status == 3
    assert "1 agenda could not be read; they are asked for again next time." in done.out
    (only,) = town.listed()
    assert (only["agenda_read"], only["items"]) == (False, [])
    assert "The agenda could not be read yet." in town("show", only["id"]).out
    town.refreshed()
    (only,) = town.listed()
    assert only["agenda_read"]
    assert "has not published an agenda yet" in town("show", only["id"]).out


def test_a_row_without_a_date_is_counted_and_marks_nothing_as_gone(town):
    town.client.events += [legistar_event(one, date=f"2026-12-{one:02}") for one in (7, 8, 9)]
    town.refreshed()
    # The interface filters by date, so a row without one comes only from a server that errs.
    bad = town.client.events[2] | {"EventDate": None}
    town.server.fault(EVENTS, data([*town.client.events[:2], bad]))
    done = town("refresh", "--json")
    assert done.status == 3
    assert done.json["places"][0]["rows_skipped"] == 1
    assert [one["status"] for one in town.listed()] == ["scheduled"] * 3


def test_fifteen_hundred_meetings_are_read_page_by_page(town):
    town.client.events += [
        legistar_event(one, f"Committee {one % 50}", f"2026-12-{one % 28 + 1:02}")
        for one in range(1, 1501)
    ]
    (place,) = town.refreshed().json["places"]
    assert (place["hearings"], len(place["new"])) == (1500, 1500)
    lists = town.server.asked_for(EVENTS)
    assert [asked.query["$skip"] for asked in lists] == ["0", "1000"]
    ids = [one["id"] for one in town.listed()]
    assert len(set(ids)) == 1500


def test_past_dates_can_be_read_and_listed(town):
    town.client.events += [legistar_event(one, date=f"2024-03-0{one}") for one in (5, 6)]
    done = town("refresh", "--from", "2024-03-01", "--to", "2024-03-05", "--json")
    assert (done.status, done.json["places"][0]["hearings"]) == (0, 1)
    assert town.listed() == []
    (past,) = town.listed("--from", "2024-01-01", "--to", "2024-12-31")
    assert past["date"] == "2024-03-05"


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ((), "2026-11-23", "2027-02-21"),
        (("--from", "2026-12-01"), "2026-12-01", "2027-03-01"),
        (("--from", "2026-11-01"), "2026-11-01", "2027-02-21"),
        (("--to", "2026-11-30"), "2026-11-23", "2026-11-30"),
        (("--to", "2026-11-01"), "2026-08-03", "2026-11-01"),
        (("--from", "0001-01-01", "--to", "9999-12-31"), "1900-01-01", "2199-12-31"),
        (("--from", "9999-12-31"), "2199-12-31", "2200-03-31"),
    ],
)
def test_the_dates_that_are_asked_for(town, words, first, last):
    assert town("refresh", *words).status == 0
    (asked,) = town.server.asked_for(EVENTS)
    end = date.fromisoformat(last).toordinal() + 1
    assert asked.query["$filter"] == (
        f"EventDate ge datetime'{first}' and EventDate lt datetime'{date.fromordinal(end)}'"
    )


def test_a_place_is_read_without_being_followed(town):
    town.api.client("elsewhere", [legistar_event(70, "Village Board")])
    town.place("xx-elsewhere", town.legistar("elsewhere"))
    done = town("refresh", "--place", "xx-elsewhere", "--json")
    assert [one["place"] for one in done.json["places"]] == ["xx-elsewhere"]
    assert town("places", "--search", "elsewhere", "--json").json[0]["followed"] is False
    listed = town.listed("--place", "xx-elsewhere")
    assert [one["bodies"] for one in listed] == [["Village Board"]]


def test_only_what_is_followed_is_read_once_something_is(town):
    town.api.client("elsewhere")
    town.place("xx-elsewhere", town.legistar("elsewhere"))
    assert [one["place"] for one in town.refreshed().json["places"]] == [
        "xx-elsewhere", SAMPLEVILLE,
    ]  # fmt: skip
    assert town("follow", "place", "xx-elsewhere").status == 0
    assert [one["place"] for one in town.refreshed().json["places"]] == ["xx-elsewhere"]
    assert town("unfollow", "place", "xx-elsewhere").status == 0
    assert len(town.refreshed().json["places"]) == 2


def test_one_failing_place_does_not_stop_the_others(town):
    town.api.client("elsewhere", [legistar_event(70)])
    town.place("xx-elsewhere", town.legistar("elsewhere"))
    town.client.events.append(legistar_event(7))
    town.server.fault(EVENTS, failing(404))
    done = town("refresh", "--json")
    assert done.status == 3
    assert {one["place"]: one["ok"] for one in done.json["places"]} == {
        SAMPLEVILLE: False, "xx-elsewhere": True,
    }  # fmt: skip
    assert [one["place"] for one in town.listed()] == ["xx-elsewhere"]


def test_a_host_that_is_down_everywhere_is_said_once_for_each_place(town):
    town.server.fault(EVERYWHERE, dropped(), times=20)
    done = town("refresh")
    assert done.status == 3
    assert "could not be reached" in done.out
    assert "Traceback" not in done.out + done.err


def test_an_own_place_with_a_system_nobody_knows_says_so(town):
    town.place("xx-elsewhere", source("smoke-signals", "x", "https://example.org"))
    town.client.events.append(legistar_event(7))
    done = town("refresh", "--json")
    assert done.status == 3
    failed = {one["place"]: one["failures"] for one in done.json["places"] if not one["ok"]}
    assert [one["error"] for one in failed["xx-elsewhere"]] == ["UnknownSystem"]
    assert len(town.listed()) == 1


def test_a_struck_out_meeting_of_the_web_calendar_is_cancelled(town):
    site = LegistarSite(town.server, today=date(2026, 11, 23))
    meeting = SiteMeeting(71, items=(SiteItem(),))
    site.meetings.append(meeting)
    town.place(SAMPLEVILLE, source("legistar-web", "sampleville", site.base_url))
    town.refreshed()
    site.meetings[0] = replace(meeting, hour="Cancelled")
    town.refreshed()
    (only,) = town.listed()
    assert only["status"] == "cancelled"
    assert only["time_text"] == "Cancelled"
    assert only["starts_at"] is None
