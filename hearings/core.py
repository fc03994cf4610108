# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Builds the program once and hands out its tasks: the only place that knows every room.

Everything slow is opened at its first use: the window shows its first list before the
database libraries, the network or the calendar are even imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hearings import assets
from hearings.clock import Clock, SystemClock
from hearings.errors import ProfileError
from hearings.keys import Keys
from hearings.language import chosen
from hearings.once import Once
from hearings.paths import Paths
from hearings.preferences import Preferences, read_preferences, save_preferences
from hearings.tasks.following import Following
from hearings.tasks.looking import Looking

if TYPE_CHECKING:
    from hearings.clock import StopSignal
    from hearings.domain.place import Place
    from hearings.errors import HearingsError
    from hearings.net.budget import Budgets
    from hearings.net.client import HttpAsker
    from hearings.sources.base import Source
    from hearings.sources.places import PlaceBook
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.catalogue.glance import Glance
    from hearings.store.vault.glance import VaultGlance
    from hearings.store.vault.vault import Vault
    from hearings.tasks.adding_places import AddingPlaces
    from hearings.tasks.consulting import Consulting
    from hearings.tasks.examining import Examining
    from hearings.tasks.exporting import Exporting
    from hearings.tasks.importing import Importing
    from hearings.tasks.keeping_keys import KeepingKeys
    from hearings.tasks.matching import Matching
    from hearings.tasks.next_steps import NextSteps
    from hearings.tasks.refresh import Refresh
    from hearings.tasks.taking_part import TakingPart
    from hearings.tasks.trying import Trying
    from hearings.tasks.writing import Writing
    from hearings.topics.matching import Matcher
    from hearings.topics.taxonomy import Topic


@dataclass(frozen=True)
class Rooms:
    """The rooms of one profile, each opened at its first use."""

    glance: Once[Glance]
    vault_glance: Once[VaultGlance]
    catalogue: Once[Catalogue]
    vault: Once[Vault]
    book: Once[PlaceBook]
    asker: Once[HttpAsker]
    matcher: Once[Matcher]


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
        self.looking = Looking(rooms.glance, rooms.catalogue)
        self.following = Following(rooms.book, rooms.vault, rooms.vault_glance, _source_for, clock)
        self._writing = Once(self._build_writing)
        self._matching = Once(self._build_matching)
        self._next_steps = Once(self._build_next_steps)
        self._refresh = Once(self._build_refresh)
        self._exporting = Once(self._build_exporting)
        self._importing = Once(self._build_importing)
        self._adding_places = Once(self._build_adding_places)
        self._keeping_keys = Once(self._build_keeping_keys)
        self._examining = Once(self._build_examining)
        self._consulting = Once(self._build_consulting)
        self._trying = Once(self._build_trying)
        self._taking_part = Once(self._build_taking_part)

    @property
    def writing(self) -> Writing:
        """Drafts and their versions."""
        return self._writing()

    @property
    def matching(self) -> Matching:
        """The topics, and the matcher over them."""
        return self._matching()

    @property
    def next_steps(self) -> NextSteps:
        """What there is to do."""
        return self._next_steps()

    @property
    def refresh(self) -> Refresh:
        """Read places and store what they list."""
        return self._refresh()

    @property
    def exporting(self) -> Exporting:
        """Write calendar files."""
        return self._exporting()

    @property
    def importing(self) -> Importing:
        """Keep what a friend sent."""
        return self._importing()

    @property
    def adding_places(self) -> AddingPlaces:
        """Add places of the person's own."""
        return self._adding_places()

    @property
    def keeping_keys(self) -> KeepingKeys:
        """Keep and check keys of public services."""
        return self._keeping_keys()

    @property
    def examining(self) -> Examining:
        """Look at the installation and the profile."""
        return self._examining()

    @property
    def trying(self) -> Trying:
        """Ask sources whether they are well."""
        return self._trying()

    @property
    def taking_part(self) -> TakingPart:
        """How to take part in a hearing, and by when to act."""
        return self._taking_part()

    @property
    def consulting(self) -> Consulting:
        """Look into the library of precedents."""
        return self._consulting()

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
        rooms = self._rooms
        # The asker first: what it still does may keep an answer in the catalogue.
        for room in (rooms.asker, rooms.glance, rooms.vault_glance, rooms.catalogue, rooms.vault):
            if room.made is not None:
                room.made.close()

    def _build_writing(self) -> Writing:
        from hearings.tasks.writing import Writing

        return Writing(self._rooms.vault, self.clock)

    def _build_matching(self) -> Matching:
        from hearings.tasks.matching import Matching

        return Matching(self._rooms.matcher, _topics)

    def _build_next_steps(self) -> NextSteps:
        from hearings.tasks.next_steps import NextSteps

        rooms = self._rooms
        tasks = self.looking, self.following, self.writing, self.taking_part
        exported = rooms.vault_glance().exported_hearings
        return NextSteps(*tasks, exported, rooms.vault, self.clock)

    def _build_refresh(self) -> Refresh:
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

    def _build_exporting(self) -> Exporting:
        from hearings.tasks.exporting import Exporting

        rooms = self._rooms
        return Exporting(rooms.catalogue, rooms.vault, rooms.book, self.topic_names, self.clock)

    def _build_importing(self) -> Importing:
        from hearings.tasks.importing import Importing

        return Importing(self._rooms.catalogue, self.following, self.matching.mark, self.clock)

    def _build_adding_places(self) -> AddingPlaces:
        from hearings.tasks.adding_places import AddingPlaces

        book = self._rooms.book
        return AddingPlaces(book, self.paths.own_places, book.forget)

    def _build_keeping_keys(self) -> KeepingKeys:
        from hearings.tasks.keeping_keys import KeepingKeys

        rooms = self._rooms
        return KeepingKeys(self.keys, rooms.book, _source_for, rooms.asker, self.clock)

    def _build_taking_part(self) -> TakingPart:
        from hearings.tasks.taking_part import TakingPart

        return TakingPart(self.clock)

    def _build_trying(self) -> Trying:
        from hearings.tasks.trying import Trying

        rooms = self._rooms
        return Trying(_source_for, rooms.asker, rooms.catalogue, self.keys.get, self.clock)

    def _build_consulting(self) -> Consulting:
        from hearings.tasks.consulting import Consulting

        return Consulting(self._rooms.book, _topics, self.clock)

    def _build_examining(self) -> Examining:
        from hearings.tasks.examining import Examining

        rooms = self._rooms
        return Examining(
            self.paths,
            rooms.catalogue,
            rooms.vault,
            rooms.book,
            lambda: _budgets(self.clock, rooms.catalogue()),
        )


def build_core(
    paths: Paths,
    *,
    is_offline: bool = False,
    is_sample: bool = False,
    clock: Clock | None = None,
) -> Core:
    """The program over one profile; nothing is opened or created yet."""
    clock = clock or SystemClock()
    core: Core

    def is_off() -> bool:
        return core.is_offline

    catalogue = Once(lambda: _open_catalogue(paths, clock))
    vault = Once(lambda: _open_vault(paths, clock))
    rooms = Rooms(
        glance=Once(lambda: _glance(paths, catalogue)),
        vault_glance=Once(lambda: _vault_glance(paths, vault)),
        catalogue=catalogue,
        vault=vault,
        book=Once(lambda: _read_places(paths)),
        asker=Once(lambda: _asker(clock, catalogue(), is_off)),
        matcher=Once(_load_matcher),
    )
    core = Core(paths, clock, rooms, is_offline=is_offline, is_sample=is_sample)
    return core


def _glance(paths: Paths, catalogue: Callable[[], Catalogue]) -> Glance:
    from hearings.store.catalogue.glance import Glance

    return Glance(paths.catalogue, catalogue)


def _vault_glance(paths: Paths, vault: Callable[[], Vault]) -> VaultGlance:
    from hearings.store.vault.glance import VaultGlance

    return VaultGlance(paths.vault, vault)


def _open_catalogue(paths: Paths, clock: Clock) -> Catalogue:
    from hearings.store.catalogue.catalogue import open_catalogue

    return open_catalogue(paths.catalogue, clock)


def _open_vault(paths: Paths, clock: Clock) -> Vault:
    from hearings.store.vault.vault import open_vault

    vault = open_vault(paths.vault, clock)
    # Work goes on without a copy; the next opening tries again.
    with suppress(ProfileError):
        vault.back_up()
    return vault


def _read_places(paths: Paths) -> PlaceBook:
    from hearings.sources.places import read_places

    return read_places(paths.own_places)


def _source_for(system: str) -> Source:
    from hearings.sources.registry import source_for

    return source_for(system)


def _asker(clock: Clock, catalogue: Catalogue, is_offline: Callable[[], bool]) -> HttpAsker:
    from hearings.net.client import HttpAsker

    budgets = _budgets(clock, catalogue)
    return HttpAsker(
        clock,
        shelf=catalogue,
        is_offline=is_offline,
        budgets=budgets,
        intermediates=assets.folder("certificates"),
    )


def _budgets(clock: Clock, catalogue: Catalogue) -> Budgets:
    from hearings.net.budget import Budgets

    return Budgets(clock, catalogue.requests)


def _load_matcher() -> Matcher:
    from hearings.topics.matching import load_matcher

    return load_matcher()


def _topics() -> tuple[Topic, ...]:
    from hearings.topics.terms import topics

    return topics()
