# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A testimony draft: what a person means to say, tied to a hearing and a bill."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Position(StrEnum):
    """Where the speaker stands on the bill."""

    NONE = "none"
    SUPPORT = "support"
    OPPOSE = "oppose"
    AMEND = "amend"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class HearingTie:
    """The hearing a draft is for, with enough to find it again in a new catalogue."""

    hearing_id: str
    place_id: str
    body: str
    date: date
    title: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft with its present text; times are aware, in UTC.

    `bill` is the matter's number, empty for none. `language` is a BCP 47 tag.
    `trashed_at` is None unless the draft lies in the trash. `vote_on` is the day of the vote
    where the body is, as the person noted it; no source tells it.
    """

    id: str
    title: str
    text: str
    created_at: datetime
    changed_at: datetime
    tie: HearingTie | None = None
    bill: str = ""
    position: Position = Position.NONE
    language: str = "en"
    trashed_at: datetime | None = None
    vote_on: date | None = None


class VersionKind(StrEnum):
    """Why a version was kept."""

    SESSION_START = "session-start"
    WHILE_WRITING = "while-writing"
    NAMED = "named"
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """The text of a draft as it stood at `at` (aware, UTC)."""

    id: int
    draft_id: str
    at: datetime
    kind: VersionKind
    text: str
    name: str = ""
