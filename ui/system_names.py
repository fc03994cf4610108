# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the source systems are called in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from hearings.language import Words

system_words = Words("system_words")


def system_names() -> Mapping[str, str]:
    """The name of each system by its word in a places file; others are shown as they are."""
    return {
        "legistar": system_words.tr("the body's Legistar service"),
        "legistar-web": system_words.tr("the body's Legistar calendar page"),
        "ical": system_words.tr("the body's calendar"),
        "by-hand": system_words.tr("what you imported"),
        "sample": system_words.tr("the sample"),
    }
