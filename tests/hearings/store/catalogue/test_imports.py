# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person brought is forgotten when asked, and outlives the file of the catalogue."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from hearings.domain.hearing import AgendaItem, Bill, Hearing
from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.errors import NotImported, UnknownHearing
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.imports import FILE
from hearings.store.catalogue.tables import meta
from tests.support.records import DAY, SEEN, sample_place, sample_reading, sample_record

PLACE = sample_place()
LATER = SEEN + timedelta(hours=1)
BROUGHT = sample_record("0f7b", bodies=("Library Board",), title="Cameras in the library")
OTHER = replace(BROUGHT, source_ids=("77aa",), title="Another", date=DAY + timedelta(days=3))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "catalogue.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Catalogue]:
    with closing(open_catalogue(path)) as made:
        yield made


def held(catalogue: Catalogue, text: str = "") -> list[Hearing]:
    return list(catalogue.hearings(ListQuery(text=text)))


def brought(catalogue: Catalogue) -> str:
    (stored,) = catalogue.store_by_hand(PLACE, (BROUGHT,), SEEN)
    return stored.hearing_id


def test_a_forgotten_hearing_is_in_no_list_and_found_by_no_word(opened: Catalogue):
    name = brought(opened)
    opened.store_by_hand(PLACE, (OTHER,), SEEN)
    assert opened.imports.forget(name).record == BROUGHT
    assert [one.record.title for one in held(opened)] == ["Another"]
    assert held(opened, "library cameras") == []
    with pytest.raises(UnknownHearing):
        opened.hearing(name)


def test_undone_it_is_as_it_was_with_what_changed_of_it(opened: Catalogue):
    name = brought(opened)
    opened.store_by_hand(PLACE, (replace(BROUGHT, location="Town Hall"),), LATER)
    before = opened.hearing(name)
    assert before.changes
    taken = opened.imports.forget(name)
    opened.store_by_hand(PLACE, (OTHER,), LATER)
    opened.imports.bring_back(taken)
    assert opened.hearing(name) == before
    assert [one.id for one in held(opened, "library cameras town")] == [name]


def test_undone_twice_or_after_it_was_brought_again_it_is_there_once(opened: Catalogue):
    taken = opened.imports.forget(brought(opened))
    opened.imports.bring_back(taken)
    opened.imports.bring_back(taken)
    taken = opened.imports.forget(taken.id)
    assert brought(opened) == taken.id
    opened.imports.bring_back(taken)
    assert len(held(opened)) == 1


def test_undone_after_a_source_took_it_over_nothing_is_doubled(opened: Catalogue):
    listed = replace(BROUGHT, source_ids=("1",))
    taken = opened.imports.forget(brought(opened))
    opened.store_reading(PLACE, sample_reading(listed), LATER)
    opened.store_by_hand(PLACE, (BROUGHT,), LATER)
    opened.imports.bring_back(taken)
    assert [one.record.source_ids for one in held(opened)] == [("1",)]


def test_what_a_source_lists_is_not_forgotten(opened: Catalogue):
    listed = sample_record("1")
    (stored,) = opened.store_reading(PLACE, sample_reading(listed), SEEN)
    opened.store_by_hand(PLACE, (replace(listed, source_ids=("0f7b",)),), LATER)
    with pytest.raises(NotImported) as caught:
        opened.imports.forget(stored.hearing_id)
    assert caught.value.given == stored.hearing_id
    with pytest.raises(UnknownHearing):
        opened.imports.forget("nobody-knows")
    assert len(held(opened)) == 1


def test_what_it_replaced_points_to_it_no_more(opened: Catalogue):
    items = (AgendaItem("Face recognition", bill=Bill("B-1")),)
    new = sample_record("6a", items=items)
    yesterday = DAY - timedelta(days=1)
    off = replace(new, source_ids=("5f",), status=Status.CANCELLED, date=yesterday, starts_at=None)
    opened.store_by_hand(PLACE, (off, new), SEEN)
    old = next(one for one in held(opened) if one.record.status is Status.CANCELLED)
    assert old.replaced_by is not None
    taken = opened.imports.forget(old.replaced_by)
    assert opened.hearing(old.id).replaced_by is None
    opened.imports.bring_back(taken)
    assert opened.hearing(old.id).replaced_by == old.replaced_by


@pytest.mark.parametrize("is_damaged", [True, False])
def test_what_was_brought_outlives_the_file(path: Path, is_damaged: bool):
    with closing(open_catalogue(path)) as first:
        name = brought(first)
        gone = first.store_by_hand(PLACE, (OTHER,), SEEN)[0].hearing_id
        first.imports.forget(gone)
        first.store_reading(PLACE, sample_reading(sample_record("1")), SEEN)
    if is_damaged:
        path.write_bytes(b"no database " * 999)
    else:
        path.unlink()
    with closing(open_catalogue(path)) as second:
        (hearing,) = held(second)
        assert (hearing.id, hearing.record) == (name, BROUGHT)
        assert (second.rebuilt is not None) == is_damaged
        if second.rebuilt is not None:
            assert (second.rebuilt.imports, second.rebuilt.imports_lost) == (1, 0)
    with closing(open_catalogue(path)) as third:
        assert len(held(third)) == 1


def test_lines_that_are_lost_are_told(path: Path):
    with closing(open_catalogue(path)) as first:
        brought(first)
    path.write_bytes(b"no database " * 999)
    kept = path.with_name(FILE)
    kept.write_bytes(kept.read_bytes() + b"half a li\n")
    with closing(open_catalogue(path)) as second:
        assert second.rebuilt is not None
        assert (second.rebuilt.imports, second.rebuilt.imports_lost) == (1, 1)


def test_what_was_brought_before_there_was_a_second_copy_gets_one(path: Path):
    with closing(open_catalogue(path)) as first:
        brought(first)
        first.store_reading(PLACE, sample_reading(sample_record("1")), SEEN)
        with first._database.writing() as connection:
            connection.execute(delete(meta).where(meta.c.name == "imports_brought_back"))
    path.with_name(FILE).unlink()
    with closing(open_catalogue(path)) as second:
        assert len(held(second)) == 2
    path.unlink()
    with closing(open_catalogue(path)) as third:
        assert [one.record for one in held(third)] == [BROUGHT]
