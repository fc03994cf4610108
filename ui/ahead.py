# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Imports what the other places of the window need while nobody waits for them.

Done in a thread: the window's own thread goes on painting and taking keys.
"""

from __future__ import annotations

from importlib import import_module

PLACES = (
    "ui.next_steps.placing",
    "ui.testimony",
    "ui.places.placing",
    "ui.preferences.placing",
)


def import_places() -> None:
    """Import the modules of places that are built at their first visit."""
    for name in PLACES:
        import_module(name)
