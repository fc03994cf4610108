# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What in a text could harm somebody once it is public, and why it was marked."""

from dataclasses import dataclass
from enum import StrEnum


class SensitiveKind(StrEnum):
    """What kind of thing it seems to be."""

    SSN = "ssn"
    ALIEN_NUMBER = "alien-number"
    PHONE = "phone"
    ADDRESS = "address"
    BIRTH_DATE = "birth-date"
    PLATE = "plate"
    CASE_NUMBER = "case-number"
    BADGE_NUMBER = "badge-number"
    EMAIL = "email"
    MINOR = "minor"
    OTHER_PERSON = "other-person"
    STATUS = "status"
    ARREST = "arrest"


class Reason(StrEnum):
    """Why it was marked.

    SHAPE: it is written the way such a thing is. WORDS: words beside it name it. KIN: a
    name behind a word for somebody close. AGE: an age below eighteen beside a word for a
    child. TITLE: a name behind a title. NAMED: a name behind "named". OWN: a word of the
    law in a sentence about one person.
    """

    SHAPE = "shape"
    WORDS = "words"
    KIN = "kin"
    AGE = "age"
    TITLE = "title"
    NAMED = "named"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place to look at: `text[start:end]`; the text itself is not kept."""

    kind: SensitiveKind
    reason: Reason
    start: int
    end: int
