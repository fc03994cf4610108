# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The core opens each room once, late, and closes what it opened."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearings.core import Core, build_core
from hearings.domain.listing import ListQuery
from hearings.errors import BadPlacesFile, CatalogueDamaged, ProfileReadOnly, VaultDamaged
from hearings.paths import Paths
from hearings.preferences import Preferences
from hearings.store.kinds import CATALOGUE, VAULT
from tests.hearings.store.disks import read_only
from tests.store_versions.make import version_file
from tests.support.next_layout import next_layout
from tests.support.turned_clock import TurnedClock

A_DAY = 24 * 3600


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "profile")


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def core(paths: Paths, clock: TurnedClock) -> Iterator[Core]:
    made = build_core(paths, clock=clock)
    yield made
    made.close()


def open_files(folder: Path) -> list[str]:
    found = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    return [str(one) for one in found if one.is_relative_to(folder)]


def test_building_the_core_makes_nothing(core, paths):
    assert core.places()
    assert core.topic_names()
    assert core.marks() == (frozenset(), frozenset())
    assert not paths.profile.exists()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux")
def test_closing_leaves_no_file_of_the_profile_open(core, paths):
    core.warm_up()
    core.following.follow("ca-oakland")
    assert core.marks() == (frozenset(), frozenset())
    assert core.looking.listing(ListQuery()).total == 0
    assert open_files(paths.profile)
    core.close()
    assert open_files(paths.profile) == []


def test_the_vault_is_copied_once_a_day(paths, clock):
    def opened() -> int:
        core = build_core(paths, clock=clock)
        core.writing.begin(None, title="For the council")
        core.close()
        return len(list(paths.backups.glob("vault.daily-*.db")))

    assert [opened(), opened()] == [1, 1]
    clock.turn(A_DAY)
    assert opened() == 2


def test_work_goes_on_where_no_copy_can_be_made(core, paths):
    paths.profile.mkdir()
    paths.backups.write_text("a file stands where the folder should be")
    draft = core.writing.begin(None, title="For the council")
    assert core.writing.draft(draft.id).title == "For the council"


def test_the_stores_tell_time_by_the_clock_of_the_core(core, paths):
    paths.profile.mkdir()
    paths.catalogue.write_bytes(b"no database " * 999)
    core.warm_up()
    (problem,) = core.problems()
    assert isinstance(problem, CatalogueDamaged)
    assert problem.kept_as == paths.profile / "catalogue.damaged-20261123T170000Z.db"
    (copy,) = paths.backups.iterdir()
    assert copy.name == "vault.daily-20261123T170000Z.db"


@pytest.fixture
def older_profile(paths: Paths) -> Paths:
    """A profile whose stores have the newest layout that was ever released."""
    paths.profile.mkdir()
    shutil.copy(version_file(CATALOGUE, CATALOGUE.version), paths.catalogue)
    shutil.copy(version_file(VAULT, VAULT.version), paths.vault)
    return paths


def test_the_first_look_at_older_stores_migrates_them(older_profile, tmp_path, core):
    with next_layout(tmp_path / "migrations", CATALOGUE, VAULT):
        assert core.following.followed_at_once() == ("sampleville-ca",)
        assert core.looking.listing(ListQuery()).total == 2
        assert len(core.looking.rows(ListQuery(), 0, 50)) == 2
        drafted, exported = core.marks()
        assert drafted == exported == {"sampleville-ca-legistar-1001"}
        copies = [one.name for one in older_profile.backups.iterdir()]
        assert f"vault.layout{VAULT.version - 1}-20261123T170000Z.db" in copies
        assert core.problems() == ()
        core.close()


def test_an_older_catalogue_where_nothing_can_be_written_is_told(older_profile, tmp_path, core):
    with (
        next_layout(tmp_path / "migrations", CATALOGUE),
        read_only(older_profile.profile),
        pytest.raises(ProfileReadOnly),
    ):
        core.looking.listing(ListQuery())


def test_problems_are_those_of_every_room_that_is_open(core, paths):
    paths.profile.mkdir()
    paths.own_places.write_text('[[place]]\nid = "xx-a"\n[[place]]\nid = "xx-b"\n')
    paths.catalogue.write_bytes(b"no database " * 999)
    paths.vault.write_bytes(b"no database " * 999)
    assert [type(one) for one in core.problems()] == [BadPlacesFile, BadPlacesFile]
    core.warm_up()
    kinds = [type(one) for one in core.problems()]
    assert kinds == [CatalogueDamaged, VaultDamaged, BadPlacesFile, BadPlacesFile]


def test_a_sound_profile_has_no_problems(core):
    core.warm_up()
    assert core.problems() == ()


def test_offline_is_said_by_the_start_or_by_the_settings(core, paths, clock):
    assert not core.is_offline
    core.save_preferences(Preferences(is_offline=True))
    assert core.is_offline
    assert build_core(paths, clock=clock).is_offline
    core.save_preferences(Preferences())
    assert build_core(paths, is_offline=True, clock=clock).is_offline
