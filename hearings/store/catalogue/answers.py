# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shelf of answers, for asking a host again only whether anything changed."""

import zlib
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from hearings.kept_answer import KeptAnswer
from hearings.store.catalogue.tables import answer
from hearings.store.moments import utc_text

KEPT_FOR = timedelta(days=200)


def kept_answer(connection: Connection, url: str) -> KeptAnswer | None:
    """The kept answer of an address; None where there is none."""
    asked = select(answer.c.etag, answer.c.last_modified, answer.c.content_type, answer.c.body)
    row = connection.execute(asked.where(answer.c.url == url)).one_or_none()
    if row is None:
        return None
    return KeptAnswer(row.etag, row.last_modified, row.content_type, zlib.decompress(row.body))


def keep_answer(connection: Connection, url: str, kept: KeptAnswer, at: datetime) -> None:
    """Put an answer in the place of the one kept before, and drop what is older than 200 days."""
    values = {
        "etag": kept.etag,
        "last_modified": kept.last_modified,
        "content_type": kept.content_type,
        "body": zlib.compress(kept.body),
        "kept_at": utc_text(at),
    }
    new = insert(answer).values(url=url, **values)
    connection.execute(new.on_conflict_do_update(index_elements=["url"], set_=values))
    connection.execute(delete(answer).where(answer.c.kept_at < utc_text(at - KEPT_FOR)))
