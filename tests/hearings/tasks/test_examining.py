# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The doctor counts what is there and names what is wrong."""

import sqlite3
from contextlib import closing

from hearings import __version__
from hearings.errors import BadPlacesFile, CatalogueDamaged, StoreTooNew, VaultDamaged
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
