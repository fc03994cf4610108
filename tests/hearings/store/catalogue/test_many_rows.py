# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Rows are made and written one by one, and a row that fails leaves nothing behind."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from hearings.store.catalogue.catalogue import Catalogue
from hearings.store.catalogue.many_rows import write_rows

ADD = "INSERT INTO word (word) VALUES (?)"


def words_in(connection: Connection) -> list[str]:
    return [word for (word,) in connection.exec_driver_sql("SELECT word FROM word ORDER BY word")]


def test_every_row_is_written_before_the_next_is_made(catalogue: Catalogue):
    written: list[int] = []

    def rows(driver) -> Iterator[tuple[str]]:
        for word in ("alpha", "beta", "gamma"):
            written.append(driver.total_changes)
            yield (word,)

    with catalogue._database.writing() as connection:
        driver = catalogue._database.driver(connection)
        before = driver.total_changes
        write_rows(connection, ADD, rows(driver))
    assert [count - before for count in written] == [0, 1, 2]
    with catalogue._database.reading() as connection:
        assert words_in(connection) == ["alpha", "beta", "gamma"]


def test_no_rows_write_nothing(catalogue: Catalogue):
    with catalogue._database.writing() as connection:
        write_rows(connection, ADD, iter(()))
        assert words_in(connection) == []


def test_a_row_that_cannot_be_made_undoes_those_before_it(catalogue: Catalogue):
    def rows() -> Iterator[tuple[str]]:
        yield ("alpha",)
        raise LookupError("no such row")

    with pytest.raises(LookupError), catalogue._database.writing() as connection:
        write_rows(connection, ADD, rows())
    with catalogue._database.reading() as connection:
        assert words_in(connection) == []


def test_half_a_character_is_refused_as_it_is_by_any_other_statement(catalogue: Catalogue):
    with pytest.raises(UnicodeEncodeError), catalogue._database.writing() as connection:
        write_rows(connection, ADD, [("\ud83d",)])
