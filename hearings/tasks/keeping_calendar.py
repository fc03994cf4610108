# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keep one calendar file up to date, which other calendars read by its address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hearings.calendar.sharing import shared_by
from hearings.clock import Clock
from hearings.domain.calendar_wish import CalendarWish
from hearings.domain.calendar_words import CalendarWords
from hearings.domain.kept_calendar import KeptCalendar
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.shared_by import SharedBy
from hearings.errors import ProfileReadOnly
from hearings.files import write_whole
from hearings.tasks.exporting import Exporting
from hearings.tasks.following import Following
from hearings.tasks.looking import Looking

if TYPE_CHECKING:
    from hearings.domain.hearing import Hearing
    from hearings.store.vault.glance import VaultGlance

DAYS_BACK = 14
"""So many days a hearing stays in the file after it was: that it was cancelled is still seen."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was written; `is_new` tells whether the file says anything else than before."""

    count: int
    is_new: bool


class KeepingCalendar:
    """Writes the kept file; safe from any thread.

    What stands in it does not count as exported: it is read anew by those who subscribe, and
    somebody else may still want to be told what moved since they last saved a file by hand.
    """

    def __init__(
        self,
        looking: Looking,
        following: Following,
        exporting: Exporting,
        vault_glance: Callable[[], VaultGlance],
        clock: Clock,
    ) -> None:
        self._looking, self._following, self._exporting = looking, following, exporting
        self._vault_glance, self._clock = vault_glance, clock

    def write(self, kept: KeptCalendar, words: CalendarWords) -> Kept:
        """Write the file whole, and only where it says something else than the one there.

        Raises `DiskFull` or `ProfileReadOnly` with its path, and what reading the vault raises;
        the file that was there then stays, and the next time mends it.
        """
        if kept.path.is_dir():
            raise ProfileReadOnly(kept.path)
        wish = CalendarWish(
            words,
            alarm_minutes=kept.alarm_minutes,
            has_deadlines=kept.has_deadlines,
            is_neutral=kept.is_neutral,
        )
        hearings = self.hearings()
        written = self._exporting.outgoing(hearings, wish).written
        try:
            is_new = kept.path.read_bytes() != written
        except OSError:
            is_new = True
        if is_new:
            write_whole(kept.path, written)
        return Kept(len(hearings), is_new)

    def shared_by(self, path: Path) -> SharedBy | None:
        """Who else would get a file at this path, as far as its folder tells."""
        return shared_by(path)

    def hearings(self) -> tuple[Hearing, ...]:
        """What the person attends to: on surveillance where they follow, or marked as theirs.

        Theirs is what has a draft or went into a calendar, and what they follow by hand or by
        the number of a bill, wherever it is.
        """
        glance = self._vault_glance()
        first = self._clock.now().date() - timedelta(days=DAYS_BACK)
        followed, least = self._following.followed(), Label.SURVEILLANCE
        query = ListQuery(places=followed, least=least, first=first, follows_anywhere=True)
        ids = dict.fromkeys(self._looking.ids(query))
        ids |= dict.fromkeys(sorted(glance.exported_hearings() | glance.drafted_hearings()))
        found = self._looking.hearings_by_id(ids)
        return tuple(one for one in found.values() if one.record.date >= first)
