# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of keys for public services: whom they serve, where they lie, what came of a try."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from hearings.domain.key_home import KeyHome
from hearings.domain.key_line import KeyVerdict
from hearings.language import Words
from hearings.messages.dates import long_date

if TYPE_CHECKING:
    from hearings.domain.key_line import KeyedPlace, KeyLine

key_words = Words("key_words")

MOST_PLACES = 3


def home_words(home: KeyHome | None) -> str:
    """Where a key is kept, in a few words."""
    if home is None:
        return key_words.tr("No key")
    return {
        KeyHome.RING: key_words.tr("Key in the key ring"),
        KeyHome.RUN: key_words.tr("Key for this run only"),
        KeyHome.FILE: key_words.tr("Key in a file of this account"),
    }[home]


def verdict_sentence(verdict: KeyVerdict, name: str) -> str:
    """What the service said of the key of this name."""
    return {
        KeyVerdict.TAKEN: key_words.tr("The service took the key for “{name}”."),
        KeyVerdict.REFUSED: key_words.tr(
            "The service did not take the key for “{name}”. Copy it once more, or ask for another."
        ),
        KeyVerdict.NOT_KEPT: key_words.tr("There is no key for “{name}” yet."),
        KeyVerdict.UNKNOWN: key_words.tr("The key for “{name}” is tried at the next refresh only."),
    }[verdict].format(name=name)


def places_words(places: Sequence[KeyedPlace]) -> str:
    """The places that a key serves; the first few by their names."""
    names = ", ".join(one.name for one in places[:MOST_PLACES])
    if len(places) <= MOST_PLACES:
        return names
    more = key_words.tr("{names} and %n more", "", len(places) - MOST_PLACES)
    return more.format(names=names)


def without_sentences(line: KeyLine, systems: Mapping[str, str]) -> list[str]:
    """What is read without the key, and what is not; `systems` are names of sources."""
    said = []
    for one in line.places:
        before, without = (systems.get(name, name) for name in (one.before, one.without))
        if one.before and one.before == one.without:
            words = key_words.tr("{place} is read from {system} first, which needs no key.")
            said.append(words.format(place=one.name, system=before))
        elif one.before:
            words = key_words.tr("{place} is read from {system} first, by another key.")
            said.append(words.format(place=one.name, system=before))
        elif one.without:
            words = key_words.tr("Without the key {place} is read from {system}.")
            said.append(words.format(place=one.name, system=without))
    if unread := [one for one in line.places if not (one.without or one.before)]:
        words = key_words.tr("Without the key these are not read: {places}.")
        said.append(words.format(places=places_words(unread)))
    return said


def sign_up_sentence(line: KeyLine) -> str:
    """Where a person gets the key."""
    if not line.sign_up:
        return key_words.tr("The body gives this key itself: ask its clerk.")
    words = key_words.tr("A key is free at {address} (as of {date}).")
    return words.format(address=line.sign_up, date=long_date(line.checked))
