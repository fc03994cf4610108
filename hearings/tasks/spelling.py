# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Look words up in a dictionary of this computer, as an extra; the person's own words count too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from hearings.clock import StopSignal
from hearings.domain.spelled import Spelled
from hearings.drafting.judged_words import Span, judged_words

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
        code = _code(language)
        with self._lock:
            if code not in self._books:
                self._books[code] = self._read(code)
            return self._books[code] is not None

    def look_up(self, word: str, language: str) -> Spelled | None:
        """What the dictionary says of a word; None where it was not opened or there is none."""
        plain = _plain(word)
        with self._lock:
            is_right = self._is_right(word, _code(language))
            if is_right is None:
                return None
            if is_right:
                return Spelled(word, is_right=True)
            found = self._books[_code(language)].suggest(plain)[:MOST]
        if CURLY in word:
            found = [one.replace("'", CURLY) for one in found]
        return Spelled(word, is_right=False, suggestions=tuple(found))

    def next_unknown(
        self, text: str, start: int, language: str, stop: StopSignal | None = None
    ) -> Span | None:
        """Where the first word stands that the dictionary has not, from `start` on and round.

        `start` lies within no word. None where it has all of them or there is no dictionary.
        Raises `Cancelled` soon after `stop` is given.
        """
        stop, code = stop or StopSignal(), _code(language)
        for begin, end in chain(judged_words(text, start), judged_words(text)):
            stop.check()
            with self._lock:
                if self._is_right(text[begin:end], code) is False:
                    return begin, end
        return None

    def _is_right(self, word: str, code: str) -> bool | None:
        """Whether the dictionary has a word; None where it cannot say."""
        book = self._books.get(code)
        if book is None or not word or len(word) > LONGEST_WORD:
            return None
        try:
            return bool(book.spell(_plain(word)))
        except UnicodeEncodeError:
            # Letters of another script, which this dictionary has not.
            return None

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


def _code(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()


def _plain(word: str) -> str:
    """A word with the apostrophe and the accents as a dictionary has them."""
    return normalize("NFC", word.replace(CURLY, "'"))


def _teach(book: Any, word: str) -> None:
    # A dictionary in a small character set cannot hold every word, and need not.
    with suppress(UnicodeEncodeError):
        book.add(_plain(word))
