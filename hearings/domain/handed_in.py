# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a person handed in: when, how, and the exact text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HandingWay(StrEnum):
    """How a testimony reached the body."""

    ONLINE = "online"
    EMAIL = "email"
    POST = "post"
    IN_PERSON = "in-person"
    SPOKEN = "spoken"


IN_WRITING = frozenset(HandingWay) - {HandingWay.SPOKEN}


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One handing in, as the person noted it; it never changes.

    `at` is aware, in UTC. `confirmation` is the body's own number, empty for none. `text` is
    what was handed in, to the letter.
    """

    id: int
    draft_id: str
    at: datetime
    way: HandingWay
    confirmation: str
    text: str
