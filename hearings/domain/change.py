# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One change of a hearing, kept for ever: what stood there before and what stands now."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Field(StrEnum):
    """What of a hearing can change. The names are part of the public JSON."""

    TIME = "time"
    LOCATION = "location"
    STATUS = "status"
    TITLE = "title"
    BODIES = "bodies"
    REMOTE_URL = "remote_url"
    AGENDA = "agenda"
    ITEM = "item"


# A calendar must be told of these (RFC 5545 section 3.8.7.4: a significant revision).
CALENDAR_FIELDS = frozenset({Field.TIME, Field.LOCATION, Field.STATUS})


@dataclass(frozen=True, slots=True)
class Change:
    """A change seen at `at` (aware, UTC).

    `old` and `new` are plain values without prose: an ISO moment or the local date
    with the body's own time text for a time, the text for a place or a title, the
    status word for a status, the number of items for a whole agenda, the item's text
    for one item. None means that there was nothing before, or is nothing now.
    """

    at: datetime
    field: Field
    old: str | None
    new: str | None
