# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`doctor` says how everything is, and status 1 where something needs attention."""

from hearings import __version__
from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.paths import Paths
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
