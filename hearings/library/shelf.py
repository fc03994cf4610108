# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The precedents in order, found by words, place and topic without asking anybody."""

from collections.abc import Collection, Iterable
from functools import cache

from hearings import assets
from hearings.domain.precedent import Precedent
from hearings.errors import UnknownPrecedent
from hearings.library.entry_file import LibraryFault, read_entries
from hearings.library.folding import folded_words
from hearings.library.nearness import holds_in, nearness

FOLDER = "library"
NEAR = 3


class Shelf:
    """The library: newest first, and by id where two have one date."""

    def __init__(self, entries: Iterable[Precedent]) -> None:
        ordered = sorted(entries, key=lambda one: one.id)
        ordered.sort(key=lambda one: str(one.date), reverse=True)
        self._by_id = {one.id: one for one in ordered}
        self._titles = {one.id: _hay(one.title, one.citation, one.place) for one in ordered}
        self._wholes = {one.id: _hay(*_texts(one)) for one in ordered}

    def all(self) -> tuple[Precedent, ...]:
        """Every precedent."""
        return tuple(self._by_id.values())

    def get(self, id_: str) -> Precedent:
        """The precedent of an id; raises `UnknownPrecedent` with ids that look like it."""
        found = self._by_id.get(id_)
        if found is None:
            raise UnknownPrecedent(id_, self._near(id_))
        return found

    def search(
        self, text: str = "", divisions: Collection[str] = (), topics: Collection[str] = ()
    ) -> tuple[Precedent, ...]:
        """The precedents with all words, about one of the divisions, with one of the topics.

        Each word must begin a word of the precedent or of a source's title; accents, case and
        punctuation do not count. What is about a place is its own, its state's, and what lies in
        it. An empty filter lets everything through. Those with every word in title, citation or
        place come first.
        """
        words = [f" {word}" for word in folded_words(text)]
        found = [
            one
            for one in self.all()
            if all(word in self._wholes[one.id] for word in words)
            and (not divisions or any(holds_in(one.division, here) for here in divisions))
            and (not topics or not set(topics).isdisjoint(one.topics))
        ]
        titles = self._titles
        return tuple(
            sorted(found, key=lambda one: not all(word in titles[one.id] for word in words))
        )

    def beside(self, topics: Collection[str], division: str) -> tuple[Precedent, ...]:
        """What to offer at a hearing on these topics: the same place, the same state, the rest.

        Within each, those that share most topics come first. Without topics there is nothing.
        """
        asked = set(topics)
        found = [one for one in self.all() if asked.intersection(one.topics)]
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    nearness(one.division, division),
                    -len(asked.intersection(one.topics)),
                ),
            )
        )

    def _near(self, id_: str) -> tuple[str, ...]:
        # Imported here to start fast: only a slip of the pen needs it.
        from difflib import get_close_matches

        close = get_close_matches(id_, list(self._by_id), NEAR)
        named = [one.id for one in self.search(id_)] if folded_words(id_) else []
        return tuple(dict.fromkeys([*close, *named]))[:NEAR]


@cache
def load_shelf() -> Shelf:
    """The library that ships with the program, read once in each process.

    A fault of a file is ours and raises `LibraryFault`.
    """
    entries: dict[str, Precedent] = {}
    for name in assets.names_in(FOLDER, ".toml"):
        for one in read_entries(assets.read_bytes(f"{FOLDER}/{name}"), name):
            if one.id in entries:
                raise LibraryFault(name, one.id, "id", "duplicate")
            entries[one.id] = one
    return Shelf(entries.values())


def _texts(one: Precedent) -> Iterable[str]:
    yield from (one.id, one.kind.value, one.place, one.title, one.citation, str(one.date))
    yield from (one.summary, one.status, *one.topics)
    yield from (source.title for source in one.sources)


def _hay(*texts: str) -> str:
    """Every word behind a blank, so that the beginning of a word can be looked for."""
    return "".join(f" {word}" for text in texts for word in folded_words(text))
