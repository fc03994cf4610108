# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A calendar somebody sent, also one that this program wrote."""

from hearings.domain.place import Place
from hearings.domain.window import Window
from hearings.errors import BadImport, UnexpectedAnswer
from hearings.importing.brought import BadLine, Brought, BroughtHearing, with_own_ids
from hearings.sources.ical_events import read_calendar


def read_calendar_file(content: bytes, name: str, place: Place, window: Window) -> Brought:
    """Every single event, and of series those within the window.

    Events without id or day are one line in `bad` together: nobody can tell which they
    are. Raises `BadImport` for a file that is no calendar, or stops in the middle.
    """
    try:
        read = read_calendar(content, "", place, window, whole=True)
    except UnexpectedAnswer:
        raise BadImport(name, "calendar") from None
    hearings = (BroughtHearing(place, record) for record in read.records)
    bad = (BadLine(0, "event", str(read.skipped)),) if read.skipped else ()
    return Brought(tuple(with_own_ids(hearings)), bad)
