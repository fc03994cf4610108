# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Print: a list of hearings for a meeting, as a PDF with a page for each week."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from hearings.clock import Clock
from hearings.domain.document_format import DocumentFormat
from hearings.domain.listing import ListQuery
from hearings.domain.printed import HearingToPrint, ListToPrint, PrintedList, habits_of
from hearings.export.document import PageSize
from hearings.export.formats import written
from hearings.export.printed_list import document_of
from hearings.files import write_whole
from hearings.tasks.looking import Looking
from hearings.tasks.taking_part import TakingPart

MOST = 500
"""So many hearings are printed; nobody carries more paper to a meeting."""


class Printing:
    """Reads public records and rules, and nothing of the vault but corrections of rules."""

    def __init__(self, looking: Looking, taking_part: TakingPart, clock: Clock) -> None:
        self._looking, self._taking_part, self._clock = looking, taking_part, clock

    def gather(self, query: ListQuery) -> ListToPrint:
        """The hearings of a list with what is known of taking part, and how its places stand."""
        guidance = self._taking_part.guide()
        found = list(islice(self._looking.hearings(query), MOST + 1))
        told = [(hearing, guidance(hearing)) for hearing in found[:MOST]]
        states = {state.place_id: state for state in self._looking.place_states()}
        return ListToPrint(
            hearings=tuple(
                HearingToPrint(hearing, one.participation, one.times) for hearing, one in told
            ),
            states=tuple((one, states.get(one)) for one in query.places or sorted(states)),
            at=self._clock.now(),
            is_cut=len(found) > MOST,
        )

    def write(self, printed: PrintedList, path: Path, territory: str) -> Path:
        """Write a PDF on the paper of a country; gives the path, which ends in ".pdf".

        Raises `DiskFull` or `ProfileReadOnly`, and then leaves the old file as it was.
        """
        size = PageSize.LETTER if habits_of(territory).has_letter_paper else PageSize.A4
        target = path if path.suffix else path.with_suffix(".pdf")
        write_whole(target, written(document_of(printed, size), DocumentFormat.PDF))
        return target
