# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Damage that only the list meets is mended at the next opening too."""

import sqlite3
from pathlib import Path

import pytest

from hearings.domain.listing import ListQuery
from hearings.errors import CatalogueDamaged
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.damage_mark import is_marked, mark_damaged, unmark
from hearings.store.catalogue.glance import Glance
from tests.hearings.store.disks import read_only
from tests.hearings.store.spoiling import garble, pages_with
from tests.support.records import SEEN, sample_place, sample_reading, sample_record
from tests.support.turned_clock import TurnedClock

PLACE = sample_place()


@pytest.fixture
def path(catalogue: Catalogue) -> Path:
    """A catalogue of 300 hearings that was closed well."""
    crowd = [sample_record(str(number)) for number in range(300)]
    catalogue.store_reading(PLACE, sample_reading(*crowd), SEEN)
    catalogue.close()
    return catalogue.path


def spoil_the_index(path: Path) -> None:
    """Write nonsense into the parts the index is made of, which breaks no rule of the pages."""
    connection = sqlite3.connect(path)
    connection.execute("UPDATE search_data SET block = randomblob(length(block)) WHERE id > 10")
    connection.commit()
    connection.close()


def spoil_the_rows(path: Path) -> None:
    for page in pages_with(path, "Council Chamber"):
        garble(path, page)


def test_a_mark_stays_until_it_is_taken_off(tmp_path: Path):
    path = tmp_path / "catalogue.db"
    assert not is_marked(path)
    mark_damaged(path)
    mark_damaged(path)
    assert is_marked(path)
    unmark(path)
    unmark(path)
    assert not is_marked(path)


def test_where_no_mark_can_be_made_there_is_none(tmp_path: Path):
    with read_only(tmp_path):
        mark_damaged(tmp_path / "catalogue.db")
    mark_damaged(tmp_path / "no" / "folder" / "catalogue.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("spoil", [spoil_the_index, spoil_the_rows])
def test_damage_the_list_meets_is_told_and_mended_at_the_next_opening(
    path: Path, clock: TurnedClock, spoil
):
    spoil(path)
    glance = Glance(path)
    with pytest.raises(CatalogueDamaged) as told:
        glance.rows(ListQuery(text="counc"), 0, 50)
    assert (told.value.path, told.value.kept_as) == (path, None)
    glance.close()
    again = open_catalogue(path, clock)
    assert again.rebuilt is not None
    assert again.rebuilt.kept_as is not None
    assert again.rebuilt.kept_as.exists()
    again.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    again.close()
    fresh = Glance(path)
    assert fresh.listing(ListQuery(text="counc")).total == 1
    fresh.close()
    assert not is_marked(path)


def test_a_list_that_is_open_goes_on_with_the_catalogue_that_was_begun_anew(
    path: Path, clock: TurnedClock
):
    glance = Glance(path)
    assert glance.listing(ListQuery()).total == 300
    spoil_the_rows(path)
    glance.close()
    with pytest.raises(CatalogueDamaged):
        glance.rows(ListQuery(text="counc"), 0, 50)
    again = open_catalogue(path, clock)
    assert glance.listing(ListQuery()).total == 0
    again.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    assert glance.listing(ListQuery(text="counc")).total == 1
    again.close()
    glance.close()
