# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The doctor counts what is there and names what is wrong."""

import sqlite3
from contextlib import closing

from hearings import __version__
from hearings.clock import StopSignal
from hearings.core import build_core
from hearings.errors import BadPlacesFile, CatalogueDamaged, StoreTooNew, VaultDamaged
from hearings.paths import Paths
from hearings.tasks.examining import ServiceUse
from tests.support.factories import legistar_event


def test_a_sound_profile(town, core):
    town.client.events += [legistar_event(7), legistar_event(8)]
    town.refreshed()
    draft = core.writing.begin(None)
    core.writing.throw_away(core.writing.begin(None).id)
    health = core.examining.examine()
    assert health.is_well
    assert (health.catalogue.rows, health.vault.rows) == (2, 1), draft
    assert (health.version, health.own_places) == (__version__, 1)
    assert health.places == len(core.places())
    assert health.profile == str(town.profile)
    assert health.libraries["SQLAlchemy"].startswith("2.")
    assert health.has_window


def test_nothing_is_made(town, core):
    before = town.files()
    health = core.examining.examine()
    assert health.is_well
    assert (health.catalogue.is_made, health.vault.is_made) == (False, False)
    assert town.files() == before


def test_both_stores_damaged_and_a_faulty_places_file(town, core):
    core.paths.catalogue.write_bytes(b"no database " * 999)
    core.paths.vault.write_bytes(b"no database " * 999)
    town.write_places("[[place]]\n")
    health = core.examining.examine()
    assert not health.is_well
    assert isinstance(health.catalogue.error, CatalogueDamaged)
    assert isinstance(health.vault.error, VaultDamaged)
    assert isinstance(health.places_problem, BadPlacesFile)


def test_stores_of_a_newer_version(core):
    for path in (core.paths.catalogue, core.paths.vault):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 99")
    health = core.examining.examine()
    assert isinstance(health.catalogue.error, StoreTooNew)
    assert isinstance(health.vault.error, StoreTooNew)
    assert not health.is_well


def test_requests_to_a_service_that_counts_them_are_told_over_all_runs(town, core):
    assert core.examining.examine().services == ()
    for _ in range(2):
        another = build_core(Paths(town.profile), clock=town.clock)
        another._rooms.asker().budgets.spend("v3.openstates.org", StopSignal())
        another.close()
        town.clock.turn(120)
    health = core.examining.examine()
    assert health.is_well
    assert health.services == (ServiceUse("v3.openstates.org", 250, 86_400.0, 2),)


def test_a_budget_that_is_used_up_says_when_it_is_free(core, town):
    for _ in range(10):
        core._rooms.asker().budgets.spend("v3.openstates.org", StopSignal())
    minute, day = core.examining.examine().services
    assert (minute.requests, minute.spent, day.spent) == (10, 10, 10)
    assert minute.free_at is not None
    assert 0 < (minute.free_at - town.clock.now()).total_seconds() <= 66
    assert day.free_at is None


def test_a_damaged_catalogue_has_counted_nothing(core):
    core.paths.catalogue.parent.mkdir(exist_ok=True)
    core.paths.catalogue.write_bytes(b"no database " * 999)
    assert core.examining.examine().services == ()
