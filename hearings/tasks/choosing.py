# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Choose: what this person wants to hear of and what not, beside the places they follow."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from difflib import get_close_matches
from typing import TYPE_CHECKING

from hearings.clock import Clock, today_in
from hearings.domain.bill_number import LONGEST, BillNumber, bill_of_key, read_bill
from hearings.domain.interests import Interests, Kind
from hearings.domain.names import without_accents
from hearings.domain.place import PlaceKind
from hearings.errors import BadFollow, PlaceNeeded, UnknownHearing, UnknownTopic
from hearings.topics.own_reading import OwnReader

if TYPE_CHECKING:
    from hearings.domain.hearing import Hearing
    from hearings.domain.own_mark import OwnMark
    from hearings.domain.place import Place
    from hearings.sources.places import PlaceBook
    from hearings.store.catalogue.catalogue import Catalogue
    from hearings.store.vault.vault import Vault
    from hearings.tasks.following import Following
    from hearings.topics.taxonomy import Topic

_LEGISLATURES = frozenset({PlaceKind.STATE, PlaceKind.COUNTRY})
_COUNCILS = frozenset(PlaceKind) - _LEGISLATURES


class Choosing:
    """The person's topics, words, bills and hearings; everything of it stays in the vault."""

    def __init__(
        self,
        interests: Callable[[], Interests],
        vault: Callable[[], Vault],
        catalogue: Callable[[], Catalogue],
        following: Following,
        topics: Callable[[], tuple[Topic, ...]],
        clock: Clock,
    ) -> None:
        self._interests, self._vault, self._catalogue = interests, vault, catalogue
        self._following, self._topics, self._clock = following, topics, clock

    def interests(self) -> Interests:
        """What is chosen now."""
        return self._interests()

    def marking(self) -> Callable[[Hearing], OwnMark]:
        """Tells of hearings how they count for this person now, and because of what."""
        return OwnReader(self._interests()).mark

    def follow_topic(self, topic: str) -> None:
        """Follow a topic, which switches it on; raises `UnknownTopic`."""
        self._check_topic(topic)
        self._remove(Kind.TOPIC_OFF, topic)
        self._add(Kind.TOPIC, topic)

    def unfollow_topic(self, topic: str) -> None:
        """Follow a topic no longer; raises `UnknownTopic`."""
        self._check_topic(topic)
        self._remove(Kind.TOPIC, topic)

    def switch_topic(self, topic: str, *, on: bool) -> None:
        """Let a topic mark hearings, or no longer; raises `UnknownTopic`.

        One that is switched off is not followed either.
        """
        self._check_topic(topic)
        if on:
            self._remove(Kind.TOPIC_OFF, topic)
        else:
            self._remove(Kind.TOPIC, topic)
            self._add(Kind.TOPIC_OFF, topic)

    def add_word(self, words: str) -> str:
        """Look for a word or phrase in every hearing; the words as they are kept.

        The case, accents, hyphens and the plural do not count, and a "*" at the end of a word
        stands for any ending. Raises `BadFollow`.
        """
        return self._add_words(Kind.WORD, words, self._interests().words)

    def mute(self, words: str) -> str:
        """Let no text count in which these words stand, as in `add_word`; raises `BadFollow`."""
        return self._add_words(Kind.MUTED, words, self._interests().muted)

    def remove_word(self, words: str) -> None:
        """Look for a word no longer; one that was never added stays so."""
        self._remove_words(Kind.WORD, words, self._interests().words)

    def unmute(self, words: str) -> None:
        """Let words count again; one that was never muted stays so."""
        self._remove_words(Kind.MUTED, words, self._interests().muted)

    def bill(self, number: str, place_id: str | None = None) -> BillNumber:
        """The bill somebody means, in the term that sits today.

        Without a place it is the followed legislature that has such numbers, else the followed
        council; raises `PlaceNeeded` unless it is one alone, `UnknownPlace`, and `BadFollow`
        for what holds no number.
        """
        if not any(map(str.isalnum, number)) or len(number) > LONGEST:
            raise BadFollow
        if place_id is not None:
            return self._read(number, self._book.get(place_id))
        for kinds in (_LEGISLATURES, _COUNCILS):
            places = [self._book.get(one) for one in self._following.followed()]
            read = (self._read(number, one) for one in places if one.kind in kinds)
            possible = dict.fromkeys(one for one in read if one.is_sure)
            if len(possible) == 1:
                return next(iter(possible))
            if possible:
                break
        raise PlaceNeeded(number)

    def follow_bill(self, bill: BillNumber) -> None:
        """Mark every hearing of this bill, whatever its words."""
        self._add(Kind.BILL, bill.key)

    def unfollow_bill(self, bill: BillNumber) -> None:
        """Follow a bill no longer."""
        self._remove(Kind.BILL, bill.key)

    def bills(self) -> tuple[BillNumber, ...]:
        """The followed bills, in the order they were followed."""
        return tuple(map(bill_of_key, self._interests().bills))

    def follow_hearing(self, hearing_id: str) -> None:
        """Follow one hearing; raises `UnknownHearing`."""
        self._add(Kind.HEARING, self._catalogue().hearing(hearing_id).id)

    def unfollow_hearing(self, hearing_id: str) -> None:
        """Follow a hearing no longer; one that the catalogue does not know too."""
        self._remove(Kind.HEARING, hearing_id)
        # It may have been followed before it was found to be the same as another one.
        with suppress(UnknownHearing):
            known = self._catalogue().hearing(hearing_id).id
            for followed in self._interests().hearings:
                found = self._catalogue().hearings_by_id([followed]).get(followed)
                if found is not None and found.id == known:
                    self._remove(Kind.HEARING, followed)

    @property
    def _book(self) -> PlaceBook:
        return self._following.book

    def _read(self, number: str, place: Place) -> BillNumber:
        today = today_in(place.timezone, self._clock.now())
        return read_bill(number, place.id, today)

    def _check_topic(self, topic: str) -> None:
        known = [one.id for one in self._topics()]
        if topic not in known:
            raise UnknownTopic(given=topic, near=tuple(get_close_matches(topic, known, n=3)))

    def _add_words(self, kind: Kind, words: str, known: tuple[str, ...]) -> str:
        tidy = " ".join(words.split())
        if not any(map(str.isalnum, tidy)) or len(tidy) > LONGEST:
            raise BadFollow
        for one in known:
            if without_accents(one) == without_accents(tidy):
                return one
        self._add(kind, tidy)
        return tidy

    def _remove_words(self, kind: Kind, words: str, known: tuple[str, ...]) -> None:
        wanted = without_accents(" ".join(words.split()))
        for one in known:
            if without_accents(one) == wanted:
                self._remove(kind, one)

    def _add(self, kind: Kind, key: str) -> None:
        self._vault().follows.follow(kind, key, self._clock.now())

    def _remove(self, kind: Kind, key: str) -> None:
        self._vault().follows.unfollow(kind, key)
