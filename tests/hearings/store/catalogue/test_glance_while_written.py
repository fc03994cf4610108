# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Each answer of the list is of one state of the file, whoever writes meanwhile."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hearings.domain.listing import ListQuery
from hearings.store.catalogue import finding as finding_module
from hearings.store.catalogue import glance as glance_module
from hearings.store.catalogue.catalogue import Catalogue
from hearings.store.catalogue.glance import Glance
from tests.house.floor_plan import ROOT
from tests.support.records import SEEN, sample_place, sample_reading, sample_record

ALL = ListQuery()
COUNT = 50
PLACE = sample_place()

REFRESHING = """
import sys
from datetime import timedelta
from pathlib import Path
from hearings.store.catalogue.catalogue import open_catalogue
from tests.support.records import SEEN, sample_place, sample_reading, sample_record
catalogue = open_catalogue(Path(sys.argv[1]))
for turn in range(1, 26):
    records = [sample_record(str(n), hour=8 + (turn + n) % 10) for n in range(50)]
    catalogue.store_reading(
        sample_place(), sample_reading(*records), SEEN + timedelta(minutes=turn)
    )
catalogue.close()
"""


def turn(catalogue: Catalogue, number: int, more: int = 0) -> None:
    """Move every hearing to another hour, so that every place in the list is another."""
    records = [
        sample_record(str(n), hour=8 + (number + n) % 10, title=f"Meeting{number}")
        for n in range(COUNT + more)
    ]
    catalogue.store_reading(PLACE, sample_reading(*records), SEEN + timedelta(minutes=number))


@pytest.fixture
def moving(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Has everything move once, right before the named step of the next answer."""
    turn(catalogue, 0)

    def before(step: str) -> None:
        module = finding_module if hasattr(finding_module, step) else glance_module
        real = getattr(module, step)
        moved: list[int] = []

        def late(*given: object) -> object:
            if not moved:
                moved.append(1)
                writer = threading.Thread(target=turn, args=(catalogue, 1, 1))
                writer.start()
                writer.join()
            return real(*given)

        monkeypatch.setattr(module, step, late)

    yield before
    monkeypatch.undo()


def check_is_now(glance: Glance, more: int) -> None:
    rows = glance.rows(ALL, 0, 100)
    assert len(rows) == glance.listing(ALL).total == len(glance.ids(ALL)) == COUNT + more
    assert [row.id for row in rows] == list(glance.ids(ALL))


@pytest.mark.parametrize("step", ["asked_in", "_find", "_page"])
def test_rows_are_those_of_one_state(glance: Glance, moving: Callable[[str], None], step: str):
    moving(step)
    rows = glance.rows(ALL, 0, 100)
    assert len(rows) in {COUNT, COUNT + 1}
    assert len({row.title for row in rows}) == 1
    check_is_now(glance, 1)


def test_rows_of_a_list_that_was_found_before_are_those_of_one_state(
    glance: Glance, moving: Callable[[str], None]
):
    assert glance.listing(ALL).total == COUNT
    moving("_page")
    rows = glance.rows(ALL, 0, 100)
    assert len(rows) == COUNT + 1
    assert {row.title for row in rows} == {"Meeting1"}
    check_is_now(glance, 1)


@pytest.mark.parametrize("step", ["_slot_of", "asked_in", "_find", "_page"])
def test_a_first_look_is_of_one_state(glance: Glance, moving: Callable[[str], None], step: str):
    moving(step)
    keep = f"{PLACE.id}-legistar-7"
    found = glance.first_look(ALL, 100, keep)
    assert found.row is not None
    assert found.rows[found.row].id == keep
    assert len(found.rows) == found.listing.total
    assert len({row.title for row in found.rows}) == 1
    check_is_now(glance, 1)


def test_a_hearing_that_moves_while_it_is_looked_for_is_found(
    glance: Glance, moving: Callable[[str], None]
):
    moving("asked_in")
    assert glance.position(ALL, f"{PLACE.id}-legistar-7") is not None
    check_is_now(glance, 1)


def test_a_word_that_comes_while_it_is_looked_for_is_found(
    glance: Glance, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
):
    turn(catalogue, 0)
    real = finding_module.asked_in

    def late(*given: object) -> object:
        asked = real(*given)  # type: ignore[arg-type]
        monkeypatch.setattr(finding_module, "asked_in", real)
        writer = threading.Thread(target=turn, args=(catalogue, 1))
        writer.start()
        writer.join()
        return asked

    monkeypatch.setattr(finding_module, "asked_in", late)
    query = ListQuery(text="meeting1")
    assert len(glance.rows(query, 0, 100)) == COUNT
    assert glance.listing(query).total == COUNT


def test_a_list_is_read_while_another_process_refreshes(glance: Glance, catalogue: Catalogue):
    turn(catalogue, 0)
    with subprocess.Popen(
        [sys.executable, "-c", REFRESHING, str(catalogue.path)], cwd=ROOT
    ) as process:
        states: set[tuple[str, ...]] = set()
        while process.poll() is None:
            rows = glance.rows(ALL, 0, COUNT)
            hours = [row.starts_at for row in rows if row.starts_at is not None]
            assert len(hours) == COUNT
            assert hours == sorted(hours)
            assert glance.position(ALL, rows[0].id) is not None
            assert glance.listing(ListQuery(text="council")).total == COUNT
            states.add(tuple(row.id for row in rows))
    assert process.returncode == 0
    assert len(states) > 1, "nothing was written while the list was read"
    check_is_now(glance, 0)


def test_many_threads_read_one_list_while_it_is_written(glance: Glance, catalogue: Catalogue):
    turn(catalogue, 0)
    is_over = threading.Event()
    wrong: list[int] = []
    read: list[int] = []

    def look() -> None:
        while not is_over.is_set():
            found = len(glance.rows(ALL, 0, 100))
            read.append(found)
            if found != COUNT:
                wrong.append(found)

    readers = [threading.Thread(target=look) for _ in range(3)]
    for one in readers:
        one.start()
    for number in range(1, 16):
        turn(catalogue, number)
    is_over.set()
    for one in readers:
        one.join()
    assert wrong == []
    assert len(read) > 15


def test_the_log_can_be_put_away_after_every_answer(
    glance: Glance, catalogue: Catalogue, tmp_path: Path
):
    turn(catalogue, 0)
    for query in (ALL, ListQuery(text="meeting0"), ListQuery(text="nonesuch")):
        glance.listing(query)
        glance.rows(query, 0, 10)
        glance.ids(query)
        glance.position(query, f"{PLACE.id}-legistar-7")
    turn(catalogue, 1)
    catalogue._database.empty_log()
    assert Path(f"{catalogue.path}-wal").stat().st_size == 0, "an answer still holds on to a state"
