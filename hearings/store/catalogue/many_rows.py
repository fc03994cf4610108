# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writing very many rows by one statement, each made only when its turn has come."""

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Connection

from hearings.store.catalogue.mapping import Values


def write_rows(connection: Connection, statement: str, rows: Iterable[Values]) -> None:
    """Run the statement once for each row, in their order; nothing is run for no rows.

    The rows are taken one by one and let go again, so making them must not use the
    connection. What SQLite raises comes as it is, and what making a row raises too.
    """
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.executemany(statement, rows)
