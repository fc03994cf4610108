# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The index always holds exactly what the tables say, whatever happened to them."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearings.domain.listing import ListQuery
from hearings.domain.status import Status
from hearings.store.catalogue.catalogue import Catalogue, open_catalogue
from hearings.store.catalogue.index import entry_for, free_slots
from tests.support.records import SEEN, marked_item, sample_place, sample_reading, sample_record

PLACE = sample_place()


def held_by_index(catalogue: Catalogue) -> dict[str, set[int]]:
    """Every term with the rows it stands in, as the index itself tells."""
    connection = sqlite3.connect(catalogue.path)
    connection.execute("CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, search, instance)")
    found: dict[str, set[int]] = {}
    for term, slot in connection.execute("SELECT term, doc FROM seen"):
        found.setdefault(term, set()).add(slot)
    connection.close()
    return found


def wanted_of_index(catalogue: Catalogue) -> dict[str, set[int]]:
    connection = sqlite3.connect(catalogue.path)
    slots = dict(connection.execute("SELECT id, slot FROM hearing WHERE slot IS NOT NULL"))
    connection.close()
    wanted: dict[str, set[int]] = {}
    for one in catalogue.hearings(ListQuery()):
        _, document = entry_for(slots[one.id], one.place_id, one.record).row
        plain = "".join(
            letter if letter.isalnum() or letter > "\x7f" else " " for letter in document
        )
        for term in plain.lower().split():
            wanted.setdefault(term, set()).add(slots[one.id])
    return wanted


def words_of_table(catalogue: Catalogue) -> set[str]:
    connection = sqlite3.connect(catalogue.path)
    found = {word for (word,) in connection.execute("SELECT word FROM word")}
    connection.close()
    return found


RECORDS = st.builds(
    lambda name, hour, title, status, has_mark: sample_record(
        name, hour=hour, title=title, status=status,
        items=(marked_item(),) if has_mark else (),
    ),
    st.sampled_from(list("abcde")),
    st.none() | st.integers(8, 10),
    st.sampled_from(["Alpha", "alpha Beta", "Año β", "Gamma–Delta", ""]),
    st.sampled_from([Status.SCHEDULED, Status.CANCELLED]),
    st.booleans(),
)  # fmt: skip
JOINT = RECORDS.map(lambda record: replace(record, source_ids=("a", "b", "c")))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(readings=st.lists(st.lists(RECORDS | JOINT, max_size=5), min_size=1, max_size=4))
def test_the_index_is_in_step_after_any_readings(catalogue: Catalogue, readings: list):
    for turn, records in enumerate(readings):
        at = SEEN + timedelta(hours=turn)
        catalogue.store_reading(PLACE, sample_reading(*records), at)
        held = held_by_index(catalogue)
        assert held == wanted_of_index(catalogue)
        assert {term for term in held if term[0] != "\ue000"} <= words_of_table(catalogue)


def test_an_index_of_other_rules_is_built_anew_at_opening(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record(title="Zebra")), SEEN)
    right = held_by_index(catalogue)
    catalogue.close()
    connection = sqlite3.connect(catalogue.path)
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute("DELETE FROM word")
    connection.execute("UPDATE meta SET value = 'older' WHERE name = 'index_version'")
    connection.commit()
    connection.close()
    again = open_catalogue(catalogue.path)
    assert held_by_index(again) == right
    assert "zebra" in words_of_table(again)
    again.close()


def test_slots_are_given_once_even_among_equal_wishes(catalogue: Catalogue):
    catalogue.store_reading(PLACE, sample_reading(sample_record()), SEEN)
    connection = sqlite3.connect(catalogue.path)
    (taken,) = connection.execute("SELECT slot FROM hearing").fetchone()
    connection.close()
    with catalogue._database.reading() as open_connection:
        given = free_slots(open_connection, [taken, taken, taken + 1, taken - 1])
    assert given == [taken + 1, taken + 2, taken + 3, taken - 1]
