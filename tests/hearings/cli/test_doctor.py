# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`doctor` says how everything is, and status 1 where something needs attention."""

from hearings import __version__
from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.paths import Paths
from tests.hearings.cli.command_line import SAMPLEVILLE, source
from tests.support.factories import legistar_event


def test_a_sound_profile_has_status_0(town):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    done = town("doctor")
    assert done.status == 0
    assert done.out.startswith(f"Hearings {__version__}, Python 3.")
    assert f"Profile: {town.profile}" in done.out
    assert f"catalogue: well, 1 records, {town.profile / 'catalogue.db'}" in done.out
    assert "of which your own: 1" in done.out


def test_the_doctor_makes_no_file_and_says_what_is_not_there_yet(town):
    done = town("doctor")
    assert done.status == 0
    assert f"catalogue: not made yet, {town.profile / 'catalogue.db'}" in done.out
    assert f"vault: not made yet, {town.profile / 'vault.db'}" in done.out
    assert town.files().keys() == {"places.toml"}


def test_a_damaged_vault_is_told_and_left_as_it_is(town):
    (town.profile / "vault.db").write_bytes(b"no database " * 999)
    done = town("doctor")
    assert done.status == 1
    assert "! The file with your drafts is damaged." in done.out
    assert (town.profile / "vault.db").read_bytes() == b"no database " * 999
    as_json = town("doctor", "--json")
    assert as_json.status == 1
    assert as_json.json["ok"] is False
    assert as_json.json["vault"]["problem"]["error"] == "VaultDamaged"
    assert as_json.json["catalogue"]["problem"] is None


def test_a_fault_of_the_places_file_is_told_once(town):
    town.write_places("this is no TOML")
    done = town("doctor")
    assert done.status == 1
    assert (done.out + done.err).count("Your places file has a fault at places.toml:1") == 1


def test_requests_to_services_that_count_them_are_told(town):
    town.refreshed()
    core = build_core(Paths(town.profile), clock=town.clock)
    for _ in range(10):
        core._rooms.asker().budgets.spend("v3.openstates.org", StopSignal())
    core.close()
    done = town("doctor")
    assert done.status == 0
    assert "  v3.openstates.org: 10 of 10 requests in the last minute\n" in done.out
    assert "  v3.openstates.org: 10 of 250 requests in the last 24 hours\n" in done.out
    assert done.out.count("    The next may be sent at 2026-11-23 1") == 1


def test_each_source_of_the_places_is_asked_and_told(town):
    town.client.events += [legistar_event(7), legistar_event(8, date="2026-12-02")]
    town("follow", "place", SAMPLEVILLE)
    done = town("doctor", "--sources")
    assert (done.status, done.err) == (0, "")
    assert (
        f"Sampleville ({SAMPLEVILLE})\n"
        "    legistar\n"
        "      It answers. Meetings it lists until Mon 7 Dec 2026: 2.\n"
        "      The newest record is of Wed 2 Dec 2026.\n"
    ) in done.out
    assert town.listed() == [], "nothing of it is kept"


def test_a_source_that_is_not_well_gives_status_3_and_its_sentence(town):
    town.client.events.append(legistar_event(7))
    town.place("xx-mill-town", town.legistar("nobody"), source("openstates", "xx", ""))
    done = town("doctor", "--sources", "--place", "xx-mill-town", "--place", SAMPLEVILLE)
    assert done.status == 3
    assert "  ! legistar\n" in done.out
    assert "  ! openstates\n" in done.out
    assert "It wants a key, “openstates”, which you do not have yet." in done.out
    assert "v3.openstates.org: 250 of 250 requests are left for 24 hours." in done.out
    as_json = town("doctor", "--sources", "--place", "xx-mill-town", "--json")
    assert as_json.status == 3
    assert as_json.json["ok"] is True, "the installation itself is well"
    wrong, keyed = as_json.json["sources"]
    assert (wrong["system"], wrong["reachable"], wrong["ok"]) == ("legistar", False, False)
    assert wrong["problem"]["error"] == "UnknownClient"
    assert (keyed["key"], keyed["has_key"], keyed["problem"]["error"]) == (
        "openstates", False, "KeyNeeded",
    )  # fmt: skip
    assert keyed["left"][0] == {
        "host": "v3.openstates.org", "left": 10, "requests": 10, "seconds": 60,
    }  # fmt: skip


def test_the_json_of_a_source_that_is_well_is_whole(town):
    town.client.events.append(legistar_event(7))
    done = town("doctor", "--sources", "--place", SAMPLEVILLE, "--json")
    assert done.json["sources"] == [
        {
            "place": SAMPLEVILLE, "system": "legistar", "ok": True, "reachable": True,
            "problem": None, "first": "2026-11-23", "last": "2026-12-07", "ahead": 1,
            "lists_all": True, "newest": "2026-12-01", "looks_abandoned": False,
            "key": None, "has_key": False, "left": [],
        }
    ]  # fmt: skip
    assert "sources" not in town("doctor", "--json").json


def test_a_source_without_news_is_told_by_both_kinds_of_doctor(town):
    town.client.events.append(legistar_event(7))
    town.refreshed()
    town.client.events.clear()
    town.clock.turn(46 * 86_400 + 8 * 86_400)
    town.refreshed()
    done = town("doctor")
    assert done.status == 0, "a city that moved is no fault of the installation"
    assert "This source looks abandoned, unless its bodies do not meet now." in done.out
    assert town("doctor", "--json").json["abandoned"] == [
        {"place": SAMPLEVILLE, "system": "legistar", "newest": "2026-12-01"}
    ]
    asked = town("doctor", "--sources", "--place", SAMPLEVILLE)
    assert asked.status == 3
    assert "It answers, and lists no meeting until Fri 16 Apr 2027." in asked.out
    (place,) = town("places", "--search", SAMPLEVILLE, "--json").json
    assert (place["sources"][0]["newest"], place["sources"][0]["looks_abandoned"]) == (
        "2026-12-01", True,
    )  # fmt: skip


def test_a_place_alone_asks_nobody_and_is_said(town):
    done = town("doctor", "--place", SAMPLEVILLE)
    assert done.status == 2
    assert "--place needs --sources" in done.err
    assert town("doctor", "--sources", "--place", "nowhere").status == 2
