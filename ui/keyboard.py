# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every key of the window, once: Help lists them from here, and the palette does what they do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hearings.language import Words

key_names = Words("key_names")


class Where(StrEnum):
    """Where a key works."""

    EVERYWHERE = "everywhere"
    LISTS = "lists"
    MONTHS = "months"
    WRITING = "writing"
    READING_ALOUD = "reading aloud"


@dataclass(frozen=True, slots=True)
class Key:
    """What some keys do, each written as Qt writes it ("Ctrl+F"), in words of the language."""

    keys: tuple[str, ...]
    where: Where
    words: str


def all_keys() -> tuple[Key, ...]:
    """Every key there is, those that work everywhere first."""
    return (*_everywhere(), *_in_lists(), *_in_writing(), *_in_reading_aloud())


def keys_for(words: str) -> str:
    """The first key that does this; empty where there is none."""
    found = (key.keys[0] for key in all_keys() if key.words == words)
    return next(found, "")


def where_words(where: Where) -> str:
    """The title of the keys that work there."""
    return {
        Where.EVERYWHERE: key_names.tr("Everywhere"),
        Where.LISTS: key_names.tr("In a list"),
        Where.MONTHS: key_names.tr("In a month or a week"),
        Where.WRITING: key_names.tr("While writing"),
        Where.READING_ALOUD: key_names.tr("While rehearsing"),
    }[where]


def _everywhere() -> tuple[Key, ...]:
    def key(words: str, *keys: str) -> Key:
        return Key(keys, Where.EVERYWHERE, words)

    return (
        key(key_names.tr("Find anything: places, acts, hearings, drafts"), "Ctrl+K"),
        key(key_names.tr("Guide and keys, for what is in front"), "F1"),
        key(key_names.tr("Next"), "Ctrl+1"),
        key(key_names.tr("Hearings"), "Ctrl+2"),
        key(key_names.tr("Testimony"), "Ctrl+3"),
        key(key_names.tr("Places"), "Ctrl+4"),
        key(key_names.tr("Preferences"), "Ctrl+,"),
        key(key_names.tr("Hearings as a list"), "Ctrl+Shift+1"),
        key(key_names.tr("Hearings of a month"), "Ctrl+Shift+2"),
        key(key_names.tr("Hearings of a week"), "Ctrl+Shift+3"),
        key(key_names.tr("Search what is in front"), "Ctrl+F"),
        key(key_names.tr("Read the followed places again"), "F5", "Ctrl+R"),
        key(key_names.tr("Follow the hearing in front, or stop"), "Ctrl+D"),
        key(key_names.tr("Lock your drafts"), "Ctrl+L"),
        key(key_names.tr("Hide everything at once"), "F8"),
        key(key_names.tr("End the program"), "Ctrl+Q"),
        key(key_names.tr("Back to the list, or close what is open beside it"), "Esc"),
    )


def _in_lists() -> tuple[Key, ...]:
    return (
        Key(("Space",), Where.LISTS, key_names.tr("Tick, follow or switch the row")),
        Key(("Return",), Where.LISTS, key_names.tr("Open the row")),
        Key(("Del",), Where.LISTS, key_names.tr("Take one of your words out")),
        Key(("PgUp",), Where.MONTHS, key_names.tr("Earlier")),
        Key(("PgDown",), Where.MONTHS, key_names.tr("Later")),
    )


def _in_writing() -> tuple[Key, ...]:
    def key(words: str, *keys: str) -> Key:
        return Key(keys, Where.WRITING, words)

    return (
        key(key_names.tr("Next place of what is searched"), "F3"),
        key(key_names.tr("Previous place of what is searched"), "Shift+F3"),
        key(key_names.tr("Next blank of a template"), "F4"),
        key(key_names.tr("Previous blank of a template"), "Shift+F4"),
        key(key_names.tr("Next word that the dictionary does not know"), "F7"),
        key(key_names.tr("Rehearse: read it aloud against the clock"), "F6"),
        key(key_names.tr("The text alone, or everything again"), "F11"),
        key(key_names.tr("Larger text"), "Ctrl+=", "Ctrl++"),
        key(key_names.tr("Smaller text"), "Ctrl+-"),
        key(key_names.tr("Text of the usual size"), "Ctrl+0"),
        key(
            key_names.tr("Paragraph for 1, 2 or 3 minutes, or only in writing"),
            "Alt+1",
            "Alt+2",
            "Alt+3",
            "Alt+4",
        ),
    )


def _in_reading_aloud() -> tuple[Key, ...]:
    def key(words: str, *keys: str) -> Key:
        return Key(keys, Where.READING_ALOUD, words)

    return (
        key(key_names.tr("Start, or pause"), "Space"),
        key(key_names.tr("Next page"), "PgDown"),
        key(key_names.tr("Page before"), "PgUp"),
        key(key_names.tr("Faster"), "Up"),
        key(key_names.tr("Slower"), "Down"),
        key(key_names.tr("Larger text"), "Right"),
        key(key_names.tr("Smaller text"), "Left"),
        key(key_names.tr("Let the text roll, or stand"), "A"),
        key(key_names.tr("Show nothing, so that nobody reads along"), "B", "."),
        key(key_names.tr("End, and see how it went"), "Return"),
        key(key_names.tr("Back to the text"), "Esc"),
    )
