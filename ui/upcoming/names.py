# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The names of places and topics as they were last time, for the first picture.

Reading them anew costs as much as the rest of the start, so the window keeps them in the
profile and puts right what changed a moment after it is shown. They are public names.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hearings import __version__
from hearings.language import chosen

FILE = "names.json"


@dataclass(frozen=True, slots=True)
class Names:
    """Names by id."""

    places: Mapping[str, str]
    topics: Mapping[str, str]


def names_of_last_time(profile: Path) -> Names | None:
    """The kept names; None where there are none of this version and language."""
    try:
        kept = json.loads((profile / FILE).read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(kept, dict) or kept.get("for") != _mark():
        return None
    places, topics = kept.get("places"), kept.get("topics")
    if not isinstance(places, dict) or not isinstance(topics, dict):
        return None
    return Names(places, topics)


def keep_names(profile: Path, names: Names) -> None:
    """Keep the names for the next start; a profile that cannot be written is left alone."""
    kept = {"for": _mark(), "places": dict(names.places), "topics": dict(names.topics)}
    try:
        (profile / FILE).write_text(json.dumps(kept), encoding="utf-8")
    except OSError:
        return


def _mark() -> str:
    return f"{__version__} {chosen()}"
