# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The one thing that does a step: which it is, and where."""

from dataclasses import dataclass
from enum import StrEnum

from hearings.domain.hearing import Hearing


class Doing(StrEnum):
    """What happens when somebody does a step."""

    OPEN_DRAFT = "open_draft"
    WRITE = "write"
    SIGN_UP_PAGE = "sign_up_page"
    ASKING_PAGE = "asking_page"
    ASKING_MAIL = "asking_mail"
    OFFICIAL_PAGE = "official_page"
    OPEN_HEARING = "open_hearing"


@dataclass(frozen=True, slots=True)
class StepAction:
    """`address` is a web or mailto address for what opens one, as its source has it, unchecked;
    `hearing` is None for one that is not in the catalogue.
    """

    doing: Doing
    address: str = ""
    hearing: Hearing | None = None
