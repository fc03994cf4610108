# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Look words up in a dictionary of this computer, as an extra; the person's own words count too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from hearings.domain.spelled import Spelled

if TYPE_CHECKING:
    from hearings.store.vault.vault import Vault

MOST = 6
CURLY = "\N{RIGHT SINGLE QUOTATION MARK}"
LONGEST_WORD = 60

FOLDERS = (
    Path("/usr/share/hunspell"),
    Path("/usr/share/myspell/dicts"),
    Path("/Library/Spelling"),
)
"""Where systems keep dictionaries of Hunspell; the one of American English comes with it."""

BUNDLED = "en_US"


class Spelling:
    """Suggestions for one word at a time; nothing is sent anywhere. Safe from any thread.

    Without the library chunspell, and in a language without a dictionary, nothing is known and
    every word is right.
    """

    def __init__(self, vault: Callable[[], Vault], folders: Iterable[Path] = FOLDERS) -> None:
        self._vault, self._folders = vault, tuple(folders)
        # Hunspell's own objects are not safe from two threads at once.
        self._lock = RLock()
        self._books: dict[str, Any] = {}

    def open(self, language: str) -> bool:
        """Read the dictionary of a language (a BCP 47 tag); whether there is one."""
        code = language.replace("_", "-").split("-")[0].lower()
        with self._lock:
            if code not in self._books:
                self._books[code] = self._read(code)
            return self._books[code] is not None

    def look_up(self, word: str, language: str) -> Spelled | None:
        """What the dictionary says of a word; None where it was not opened or there is none."""
        code = language.replace("_", "-").split("-")[0].lower()
        with self._lock:
            book = self._books.get(code)
            if book is None or not word or len(word) > LONGEST_WORD:
                return None
            plain = word.replace(CURLY, "'")
            try:
                if book.spell(plain):
                    return Spelled(word, is_right=True)
                found = book.suggest(plain)[:MOST]
            except UnicodeEncodeError:
                # Letters of another script, which this dictionary has not.
                return None
        if CURLY in word:
            found = [one.replace("'", CURLY) for one in found]
        return Spelled(word, is_right=False, suggestions=tuple(found))

    def add(self, word: str) -> None:
        """Keep a word as the person spells it, in the vault, for every language."""
        self._vault().own_words.add(word)
        with self._lock:
            for book in self._books.values():
                if book is not None:
                    _teach(book, word)

    def forget(self) -> None:
        """Close every dictionary, with the person's own words in it."""
        with self._lock:
            self._books.clear()

    def _read(self, code: str) -> Any:
        try:
            from hunspell import Hunspell
        except ImportError:
            return None
        if code == "en":
            book = Hunspell(BUNDLED)
        elif found := self._dictionary(code):
            book = Hunspell(found.stem, hunspell_data_dir=str(found.parent))
        else:
            return None
        for word in self._vault().own_words.all():
            _teach(book, word)
        return book

    def _dictionary(self, code: str) -> Path | None:
        """The first dictionary of a language: Spanish of the United States before other."""
        found = [
            path
            for folder in self._folders
            for path in sorted(folder.glob(f"{code}*.dic"))
            if path.stem.replace("-", "_").split("_")[0] == code
            and path.with_suffix(".aff").exists()
        ]
        return min(found, key=lambda path: not path.stem.endswith("_US"), default=None)


def _teach(book: Any, word: str) -> None:
    # A dictionary in a small character set cannot hold every word, and need not.
    with suppress(UnicodeEncodeError):
        book.add(word.replace(CURLY, "'"))
