# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How much a notification of the desktop says, where others may see the screen."""

from enum import StrEnum


class Telling(StrEnum):
    """NEUTRAL says only that something is due; each further one says more."""

    OFF = "off"
    NEUTRAL = "neutral"
    HEARING = "hearing"
    DRAFT = "draft"
