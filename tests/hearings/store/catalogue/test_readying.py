# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A damaged catalogue is put aside and begun anew; nothing is ever deleted."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from hearings.errors import CatalogueDamaged, StoreTooNew
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.kinds import CATALOGUE
from hearings.store.opening import log_is_left
from tests.hearings.store.spoiling import cut, garble, pages_with, set_layout, zero_header
from tests.support.records import SEEN, sample_place, sample_reading, sample_record
from tests.support.turned_clock import TurnedClock

PLACE = sample_place()


@pytest.fixture
def path(tmp_path: Path, clock: TurnedClock) -> Path:
    """A catalogue of 300 hearings that was closed well."""
    path = tmp_path / "catalogue.db"
    catalogue = open_catalogue(path, clock)
    crowd = [sample_record(str(number)) for number in range(300)]
    catalogue.store_reading(PLACE, sample_reading(*crowd), SEEN)
    catalogue.close()
    return path


def left_open(path: Path) -> None:
    """Leave a log behind, as a process does that is killed."""
    catalogue = open_catalogue(path)
    other = sample_place("otherville-ca")
    catalogue.store_reading(other, sample_reading(sample_record()), SEEN)
    kept = {one: one.read_bytes() for one in path.parent.glob(f"{path.name}*")}
    catalogue.close()
    for one, content in kept.items():
        one.write_bytes(content)


def check_begun_anew(catalogue: Catalogue, damaged: bytes) -> None:
    kept = catalogue.path.with_name("catalogue.damaged-20261123T170000Z.db")
    assert isinstance(catalogue.rebuilt, CatalogueDamaged)
    assert (catalogue.rebuilt.path, catalogue.rebuilt.kept_as) == (catalogue.path, kept)
    assert kept.read_bytes() == damaged
    assert catalogue.count() == 0
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    assert catalogue.count() == 1


def test_a_sound_catalogue_opens_as_it_was(path: Path):
    catalogue = open_catalogue(path)
    assert (catalogue.rebuilt, catalogue.count(), catalogue.path) == (None, 300, path)
    catalogue.close()


def test_a_log_that_was_left_behind_is_taken_in(path: Path):
    left_open(path)
    catalogue = open_catalogue(path)
    assert (catalogue.rebuilt, catalogue.count()) == (None, 301)
    catalogue.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"<html>no database</html>" * 400),
        lambda path: cut(path, 0.5),
        lambda path: cut(path, 0.001),
        lambda path: zero_header(path),
        lambda path: zero_header(path, 8_192),
    ],
    ids=["other-content", "cut-in-half", "a-few-bytes", "zeroed-header", "zeroed-pages"],
)
def test_a_file_that_is_no_catalogue_any_more_is_put_aside(
    path: Path, clock: TurnedClock, spoil: Callable[[Path], None]
):
    spoil(path)
    damaged = path.read_bytes()
    catalogue = open_catalogue(path, clock)
    check_begun_anew(catalogue, damaged)
    catalogue.close()
    again = open_catalogue(path, clock)
    assert (again.rebuilt, again.count()) == (None, 1)
    again.close()


def test_after_an_unclean_end_the_file_is_looked_through(path: Path, clock: TurnedClock):
    left_open(path)
    pages = pages_with(path, "Council Chamber")
    garble(path, pages[len(pages) // 2])
    catalogue = open_catalogue(path, clock)
    assert catalogue.rebuilt is not None
    assert catalogue.rebuilt.kept_as is not None
    log = Path(f"{catalogue.rebuilt.kept_as}-wal")
    assert catalogue.rebuilt.kept_as.exists()
    assert log.exists()
    assert catalogue.count() == 0
    catalogue.close()


def test_damage_that_shows_later_is_told_and_mended_at_the_next_opening(
    path: Path, clock: TurnedClock
):
    for page in pages_with(path, "Council Chamber"):
        garble(path, page)
    damaged = path.read_bytes()
    catalogue = open_catalogue(path, clock)
    assert catalogue.rebuilt is None
    with pytest.raises(CatalogueDamaged) as told:
        catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    assert told.value.path == path
    catalogue.close()
    again = open_catalogue(path, clock)
    check_begun_anew(again, damaged)
    again.close()
    assert not list(path.parent.glob("*-damaged"))


def test_two_damaged_files_of_one_second_are_both_kept(path: Path, clock: TurnedClock):
    for content in (b"first" * 900, b"second" * 900):
        path.write_bytes(content)
        open_catalogue(path, clock).close()
    kept = sorted(one.name for one in path.parent.glob("catalogue.damaged-*.db"))
    assert kept == [
        "catalogue.damaged-20261123T170000Z-2.db", "catalogue.damaged-20261123T170000Z.db",
    ]  # fmt: skip


def test_a_newer_catalogue_is_refused_and_not_touched(path: Path):
    set_layout(path, CATALOGUE.version + 1)
    before = path.read_bytes()
    with pytest.raises(StoreTooNew) as told:
        open_catalogue(path)
    assert (told.value.path, told.value.found, told.value.known) == (
        path, CATALOGUE.version + 1, CATALOGUE.version,
    )  # fmt: skip
    assert path.read_bytes() == before
    assert not log_is_left(path)
    assert not list(path.parent.glob("*damaged*"))


def test_an_empty_file_becomes_a_catalogue(tmp_path: Path):
    path = tmp_path / "a folder" / "catalogue.db"
    path.parent.mkdir()
    path.touch()
    catalogue = open_catalogue(path)
    assert (catalogue.rebuilt, catalogue.count()) == (None, 0)
    catalogue.close()


def test_a_name_with_odd_letters_is_a_name_like_any_other(tmp_path: Path):
    path = tmp_path / "100% año #1? & co" / "catalogue.db"
    catalogue = open_catalogue(path)
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    catalogue.close()
    assert path.exists()
    again = open_catalogue(path)
    assert again.count() == 1
    again.close()


def test_a_damaged_copy_can_still_be_opened_by_other_programs_as_it_was(
    path: Path, clock: TurnedClock, tmp_path: Path
):
    whole = tmp_path / "whole.db"
    shutil.copy(path, whole)
    zero_header(path)
    open_catalogue(path, clock).close()
    kept = path.with_name("catalogue.damaged-20261123T170000Z.db")
    content = bytearray(kept.read_bytes())
    content[:100] = whole.read_bytes()[:100]
    kept.write_bytes(content)
    connection = sqlite3.connect(kept)
    assert connection.execute("SELECT count(*) FROM hearing").fetchone() == (300,)
    connection.close()
