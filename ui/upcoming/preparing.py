# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What the first list needs, read before the window is built, without any slow library."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from hearings.core import Core
from hearings.domain.listing import FirstLook
from hearings.errors import HearingsError, VaultLocked
from ui.upcoming.look import Surroundings
from ui.upcoming.model import PAGE
from ui.upcoming.names import Names, keep_names, names_of_last_time
from ui.upcoming.wish import Wish


@dataclass(frozen=True, slots=True)
class Prepared:
    """The first list; `first` is None when it could not be read yet, `problem` says why.

    Where the key ring has yet to open the vault the list is there without what is followed.
    """

    followed: tuple[str, ...]
    around: Surroundings
    first: FirstLook | None
    problem: HearingsError | None = None
    follows_beyond_places: bool = False


def prepare(core: Core, today: date) -> Prepared:
    """Read what is followed and the first page of the list; no key ring is asked."""
    with core.door.without_ring():
        return _prepare(core, today)


def _prepare(core: Core, today: date) -> Prepared:
    followed: tuple[str, ...] = ()
    around = Surroundings(today)
    try:
        names = names_of_last_time(core.paths.profile) or fresh_names(core)
        followed = core.following.followed_at_once()
        drafted, exported = core.marks()
        around = Surroundings(today, names.places, names.topics, drafted, exported)
        first = core.looking.first_look(Wish().query(today, followed), PAGE)
        beyond = core.looking.follows_beyond_places()
        return Prepared(followed, around, first, follows_beyond_places=beyond)
    except VaultLocked as locked:
        return _without_follows(core, today, locked)
    except HearingsError as error:
        return Prepared(followed, around, None, error)


def _without_follows(core: Core, today: date, locked: VaultLocked) -> Prepared:
    """The list of every place that was read, which is nearly always what is followed."""
    try:
        names = names_of_last_time(core.paths.profile) or fresh_names(core)
        around = Surroundings(today, names.places, names.topics)
        everywhere = replace(Wish().query(today, ()), places=None)
        return Prepared((), around, core.looking.first_look(everywhere, PAGE), locked)
    except HearingsError as error:
        return Prepared((), Surroundings(today), None, error)


def fresh_names(core: Core) -> Names:
    """The names as they are now, kept for the next start."""
    names = Names({place.id: place.name for place in core.places()}, core.topic_names())
    keep_names(core.paths.profile, names)
    return names
