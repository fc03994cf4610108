# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the program once and hands out its tasks: the only place that knows every room.

Everything slow is opened at its first use: the window shows its first list before the
database libraries, the network or the calendar are even imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hearings.clock import Clock, SystemClock
from hearings.files import check_folder
from hearings.keys import Keys
from hearings.language import chosen
from hearings.once import made_once
from hearings.paths import Paths
from hearings.preferences import Preferences, read_preferences, save_preferences
from hearings.rooms import Rooms, rooms_of
from hearings.tasks.following import Following
from hearings.tasks.looking import Looking

if TYPE_CHECKING:
    from hearings.clock import StopSignal
    from hearings.domain.place import Place
    from hearings.door import VaultDoor
    from hearings.errors import HearingsError
    from hearings.sources.base import Source
    from hearings.tasks.adding_places import AddingPlaces
    from hearings.tasks.backing_up import BackingUp
    from hearings.tasks.bills import Bills
    from hearings.tasks.by_day import ByDay
    from hearings.tasks.choosing import Choosing
    from hearings.tasks.consulting import Consulting
    from hearings.tasks.correcting import Correcting
    from hearings.tasks.examining import Examining
    from hearings.tasks.exporting import Exporting
    from hearings.tasks.guarding import Guarding
    from hearings.tasks.handing_in import HandingIn
    from hearings.tasks.importing import Importing
    from hearings.tasks.keeping_calendar import KeepingCalendar
    from hearings.tasks.keeping_keys import KeepingKeys
    from hearings.tasks.matching import Matching
    from hearings.tasks.next_steps import NextSteps
    from hearings.tasks.occasions import Occasions
    from hearings.tasks.printing import Printing
    from hearings.tasks.refresh import Refresh
    from hearings.tasks.rehearsing import Rehearsing
    from hearings.tasks.reminding import Reminding
    from hearings.tasks.scheduling import Scheduling
    from hearings.tasks.sharing_calendar import SharingCalendar
    from hearings.tasks.soonest_deadlines import SoonestDeadlines
    from hearings.tasks.spelling import Spelling
    from hearings.tasks.taking_part import TakingPart
    from hearings.tasks.trying import Trying
    from hearings.tasks.writing import Writing
    from hearings.topics.taxonomy import Topic


class Core:
    """The tasks of one profile; safe to use from any thread."""

    def __init__(
        self, paths: Paths, clock: Clock, rooms: Rooms, *, is_offline: bool, is_sample: bool
    ) -> None:
        self.paths = paths
        self.clock = clock
        self.is_sample = is_sample
        self._rooms = rooms
        self._is_forced_offline = is_offline
        self._preferences = read_preferences(paths.preferences)
        self.keys = Keys(paths.keys)
        self.looking = Looking(rooms.glance, rooms.catalogue, rooms.interests)
        self.following = Following(rooms.book, rooms.vault, rooms.vault_glance, _source_for, clock)

    @made_once
    def choosing(self) -> Choosing:
        """Topics, own words, bills and hearings to follow."""
        from hearings.tasks.choosing import Choosing

        rooms = self._rooms
        stores = rooms.interests, rooms.vault, rooms.catalogue
        return Choosing(*stores, self.following, _topics, self.clock)

    @made_once
    def bills(self) -> Bills:
        """What was read of a bill."""
        from hearings.tasks.bills import Bills

        return Bills(self.looking, self.choosing)

    @made_once
    def by_day(self) -> ByDay:
        """The hearings of months and weeks."""
        from hearings.tasks.by_day import ByDay

        return ByDay(self.looking, self.taking_part)

    @made_once
    def writing(self) -> Writing:
        """Drafts and their versions."""
        from hearings.tasks.writing import Writing

        return Writing(self._rooms.vault, self.clock)

    @made_once
    def matching(self) -> Matching:
        """The topics, and the matcher over them."""
        from hearings.tasks.matching import Matching

        return Matching(self._rooms.matcher, _topics)

    @made_once
    def next_steps(self) -> NextSteps:
        """What there is to do."""
        from hearings.tasks.next_steps import NextSteps

        rooms = self._rooms
        tasks = self.looking, self.following, self.writing, self.taking_part

        def exported() -> frozenset[str]:
            return rooms.vault_glance().exported_hearings()

        return NextSteps(*tasks, exported, rooms.vault, self.clock)

    @made_once
    def refresh(self) -> Refresh:
        """Read places and store what they list."""
        from hearings.tasks.refresh import Refresh

        rooms = self._rooms

        def mark_again(stop: StopSignal) -> None:
            matcher = rooms.matcher()
            rooms.catalogue().mark_again(matcher.judge_record, matcher.taxonomy.version, stop)

        return Refresh(
            catalogue=rooms.catalogue,
            source_for=_source_for,
            asker=rooms.asker,
            mark=self.matching.mark,
            mark_again=mark_again,
            key=self.keys.get,
            clock=self.clock,
        )

    @made_once
    def scheduling(self) -> Scheduling:
        """Read the followed places by themselves, as the person chose."""
        from hearings.tasks.scheduling import Scheduling

        tasks = self.following, self.looking, lambda: self.sharing_calendar
        return Scheduling(*tasks, lambda: self.preferences, self.clock)

    @made_once
    def exporting(self) -> Exporting:
        """Write calendar files."""
        from hearings.tasks.exporting import Exporting

        rooms = self._rooms
        stores = rooms.catalogue, rooms.vault, rooms.book
        return Exporting(*stores, self.topic_names, lambda: self.taking_part, self.clock)

    @made_once
    def keeping_calendar(self) -> KeepingCalendar:
        """Keep one calendar file up to date."""
        from hearings.tasks.keeping_calendar import KeepingCalendar

        glance = self._rooms.vault_glance
        return KeepingCalendar(self.looking, self.following, self.exporting, glance, self.clock)

    @made_once
    def sharing_calendar(self) -> SharingCalendar:
        """Keep calendars on servers right."""
        from hearings.tasks.sharing_calendar import SharingCalendar

        rooms, tasks = self._rooms, (self.exporting, self.keeping_calendar)
        stores = rooms.vault, rooms.vault_glance
        return SharingCalendar(*stores, rooms.asker, *tasks, self.clock)

    @made_once
    def printing(self) -> Printing:
        """Lists of hearings on paper."""
        from hearings.tasks.printing import Printing

        return Printing(self.looking, self.taking_part, self.clock)

    @made_once
    def importing(self) -> Importing:
        """Keep what a friend sent."""
        from hearings.tasks.importing import Importing

        return Importing(self._rooms.catalogue, self.following, self.matching.mark, self.clock)

    @made_once
    def adding_places(self) -> AddingPlaces:
        """Add places of the person's own."""
        from hearings.tasks.adding_places import AddingPlaces

        book = self._rooms.book
        return AddingPlaces(book, self.paths.own_places, book.forget)

    @made_once
    def keeping_keys(self) -> KeepingKeys:
        """Keep and check keys of public services."""
        from hearings.tasks.keeping_keys import KeepingKeys

        rooms = self._rooms
        return KeepingKeys(self.keys, rooms.book, _source_for, rooms.asker, self.clock)

    @property
    def door(self) -> VaultDoor:
        """Whether the vault is locked."""
        return self._rooms.door

    @made_once
    def guarding(self) -> Guarding:
        """Encrypt, lock and unlock the vault."""
        from hearings.tasks.guarding import Guarding

        rooms = self._rooms
        return Guarding(self.paths, rooms.door, rooms.vault, rooms.vault_apart, self.clock)

    @made_once
    def backing_up(self) -> BackingUp:
        """Write and restore backup files."""
        from hearings.tasks.backing_up import BackingUp

        rooms = self._rooms
        return BackingUp(self.paths, rooms.door, rooms.vault, rooms.vault_apart, self.clock)

    @made_once
    def examining(self) -> Examining:
        """Look at the installation and the profile."""
        from hearings.tasks.examining import Examining

        rooms = self._rooms
        stores = rooms.catalogue, rooms.vault, rooms.book, rooms.budgets
        return Examining(self.paths, *stores, rooms.door.standing)

    @made_once
    def trying(self) -> Trying:
        """Ask sources whether they are well."""
        from hearings.tasks.trying import Trying

        rooms = self._rooms
        return Trying(_source_for, rooms.asker, rooms.catalogue, self.keys.get, self.clock)

    @made_once
    def taking_part(self) -> TakingPart:
        """How to take part in a hearing, and by when to act."""
        from hearings.tasks.taking_part import TakingPart

        rooms = self._rooms
        return TakingPart(
            self.clock,
            rooms.corrections,
            lambda place_id: rooms.book().homepage_of(place_id),
            is_sample=self.is_sample,
        )

    @made_once
    def soonest_deadlines(self) -> SoonestDeadlines:
        """What must be done next for each hearing of the list."""
        from hearings.tasks.soonest_deadlines import SoonestDeadlines

        return SoonestDeadlines(self.looking, self.taking_part, self._rooms.vault, self.clock)

    @made_once
    def correcting(self) -> Correcting:
        """Keep what the person knows better than the rules."""
        from hearings.tasks.correcting import Correcting

        return Correcting(self._rooms.book, self._rooms.vault, self.clock)

    @made_once
    def occasions(self) -> Occasions:
        """The hearings of drafts, with what their bodies ask."""
        from hearings.tasks.occasions import Occasions

        return Occasions(self.looking, self.taking_part)

    @made_once
    def handing_in(self) -> HandingIn:
        """Preview, export, and the record of handing in."""
        from hearings.tasks.handing_in import HandingIn

        return HandingIn(self._rooms.vault, self.occasions, self.clock)

    @made_once
    def rehearsing(self) -> Rehearsing:
        """Time readings aloud."""
        from hearings.tasks.rehearsing import Rehearsing

        return Rehearsing(self._rooms.vault, self.clock)

    @made_once
    def spelling(self) -> Spelling:
        """Look words up in a dictionary of this computer."""
        from hearings.tasks.spelling import Spelling

        return Spelling(self._rooms.vault)

    @made_once
    def consulting(self) -> Consulting:
        """Look into the library of precedents."""
        from hearings.tasks.consulting import Consulting

        return Consulting(self._rooms.book, _topics, self.clock)

    @made_once
    def reminding(self) -> Reminding:
        """Tell of deadlines at the times the person chose."""
        from hearings.tasks.reminding import Reminding

        return Reminding(self.next_steps, self._rooms.vault, lambda: self.preferences, self.clock)

    @property
    def preferences(self) -> Preferences:
        """The settings in use."""
        return self._preferences

    def save_preferences(self, preferences: Preferences) -> None:
        """Use and keep other settings; raises what writing a file raises."""
        self._preferences = preferences
        save_preferences(self.paths.preferences, preferences)

    @property
    def is_offline(self) -> bool:
        """Whether the network is switched off, by a setting or for this start."""
        return self._is_forced_offline or self._preferences.is_offline

    def marks(self) -> tuple[frozenset[str], frozenset[str]]:
        """The ids of the hearings with a draft, and of those exported to a calendar."""
        glance = self._rooms.vault_glance()
        return frozenset(glance.drafted_hearings()), frozenset(glance.exported_hearings())

    def topic_names(self) -> Mapping[str, str]:
        """The name of every topic by its id, in the language in use."""
        return {topic.id: topic.name(chosen()) for topic in self.matching.topics()}

    def places(self) -> tuple[Place, ...]:
        """Every place of the book."""
        return self._rooms.book().all()

    def warm_up(self) -> None:
        """Import and open what the next task will need, so that it need not wait."""
        self._rooms.catalogue()
        self._rooms.vault()

    def problems(self) -> tuple[HearingsError, ...]:
        """What is wrong with the stores that are open and with the person's places."""
        catalogue, vault = self._rooms.catalogue.made, self._rooms.vault.made
        found = (
            catalogue.rebuilt if catalogue else None,
            vault.damage if vault else None,
            *self._rooms.book().problems,
        )
        return tuple(one for one in found if one is not None)

    def close(self) -> None:
        """Close every connection and every file that is open."""
        self._rooms.close()


def build_core(
    paths: Paths,
    *,
    is_offline: bool = False,
    is_sample: bool = False,
    clock: Clock | None = None,
) -> Core:
    """The program over one profile; nothing is made yet. Raises `ProfileReadOnly` for no folder."""
    check_folder(paths.profile)
    clock = clock or SystemClock()
    core: Core

    def is_off() -> bool:
        return core.is_offline

    rooms = rooms_of(paths, clock, is_off)
    core = Core(paths, clock, rooms, is_offline=is_offline, is_sample=is_sample)
    return core


def _source_for(system: str) -> Source:
    from hearings.sources.registry import source_for

    return source_for(system)


def _topics() -> tuple[Topic, ...]:
    from hearings.topics.terms import topics

    return topics()
