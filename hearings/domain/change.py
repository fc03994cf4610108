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
    END = "end"
    KIND = "kind"
    TESTIFY_URL = "testify_url"
    AGENDA_URL = "agenda_url"
    COMMENT = "comment"


# A calendar must be told of these (RFC 5545 section 3.8.7.4: a significant revision).
CALENDAR_FIELDS = frozenset({Field.TIME, Field.END, Field.LOCATION, Field.STATUS})


@dataclass(frozen=True, slots=True)
class Change:
    """A change seen at `at` (aware, UTC).

    `old` and `new` are plain values without prose: an ISO moment or the local date
    with the body's own time text for a time, an ISO moment for an end, the text for a
    place, a title or a remark, the word of its enum for a status or a kind of meeting, the
    address for an address, the number of items for a whole agenda, the item's text for one
    item. None means that there was nothing before, or is nothing now.
    """

    at: datetime
    field: Field
    old: str | None
    new: str | None
