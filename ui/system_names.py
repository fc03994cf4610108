# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the source systems are called in sentences."""

from collections.abc import Mapping

from hearings.language import translate


def system_names() -> Mapping[str, str]:
    """The name of each system by its word in a places file; others are shown as they are."""
    return {
        "legistar": translate("systems", "the body's Legistar service"),
        "legistar-web": translate("systems", "the body's Legistar calendar page"),
        "sample": translate("systems", "the sample"),
    }
