# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A precedent of a town that does not exist."""

from typing import Any

from hearings.domain.partial_date import read_partial_date
from hearings.domain.precedent import Certainty, Precedent, PrecedentKind, PublicSource, Standing


def precedent(**changed: Any) -> Precedent:
    """A ban of Sampleville that is in force and well known, with these fields changed."""
    known = {"date", "known_for", "ended"}
    fields: dict[str, Any] = {
        "id": "sampleville-ban",
        "kind": PrecedentKind.BAN,
        "place": "Sampleville, XX",
        "division": "ocd-division/country:us/state:xx/place:sampleville",
        "topics": ("face-recognition",),
        "title": "Face recognition ban",
        "citation": "Sampleville Code 7.1",
        "date": "2025-05-21",
        "standing": Standing.IN_FORCE,
        "status": "In force.",
        "known_for": "2026-06-01",
        "summary": "Sampleville bars its police from face recognition.",
        "certainty": Certainty.HIGH,
        "sources": (PublicSource("Sampleville Code", "https://code.example/7_1_"),),
    }
    fields |= changed
    fields |= {
        name: read_partial_date(fields[name])
        for name in known & fields.keys()
        if isinstance(fields[name], str)
    }
    return Precedent(**fields)
