# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What sources beside the first say of hearings, and which fields they filled, in their tables."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from hearings.domain.besides import Filled
from hearings.domain.completing import Account
from hearings.domain.hearing import HearingRecord
from hearings.store.catalogue.held import among
from hearings.store.catalogue.mapping import item_values, record_from, record_values
from hearings.store.catalogue.tables import account, filled


def accounts_of(connection: Connection, keys: Iterable[int]) -> dict[int, dict[str, Account]]:
    """By the key of a hearing and the system what each source beside the first says of it."""
    found: dict[int, dict[str, Account]] = defaultdict(dict)
    asked = select(account).where(among(account.c.hearing_key, keys)).order_by(account.c.system)
    for key, system, text in connection.execute(asked):
        found[key][system] = Account(system, _record_from(text))
    return found


def filled_of(connection: Connection, keys: Iterable[int]) -> dict[int, tuple[Filled, ...]]:
    """By the key of a hearing the fields another source filled."""
    found: dict[int, list[Filled]] = defaultdict(list)
    asked = select(filled).where(among(filled.c.hearing_key, keys)).order_by(filled.c.field)
    for key, field, system in connection.execute(asked):
        found[key].append(Filled(field, system))
    return {key: tuple(some) for key, some in found.items()}


def write_accounts(connection: Connection, key: int, accounts: Iterable[Account]) -> None:
    """Let a hearing have these accounts and no others."""
    connection.execute(delete(account).where(account.c.hearing_key == key))
    for one in accounts:
        row = {"hearing_key": key, "system": one.system, "record": _text_of(one.record)}
        connection.execute(insert(account).values(row))


def write_filled(connection: Connection, key: int, fields: Iterable[Filled]) -> None:
    """Let these fields of a hearing be filled and no others."""
    connection.execute(delete(filled).where(filled.c.hearing_key == key))
    for one in fields:
        row = {"hearing_key": key, "field": one.field, "system": one.system}
        connection.execute(insert(filled).values(row))


def hand_over(connection: Connection, gone: int, into: int) -> None:
    """Let another hearing have the accounts of one that was merged into it."""
    taken = select(account.c.system).where(account.c.hearing_key == into)
    mine = account.c.hearing_key == gone
    connection.execute(delete(account).where(mine, account.c.system.in_(taken)))
    connection.execute(update(account).where(mine).values(hearing_key=into))


def _text_of(record: HearingRecord) -> str:
    items = None if record.items is None else [item_values(item) for item in record.items]
    return json.dumps([record_values(record), items], ensure_ascii=False)


def _record_from(text: str) -> HearingRecord:
    values, items = json.loads(text)
    rows: Sequence[Sequence[str | None]] | None = items
    return record_from(values, rows)
