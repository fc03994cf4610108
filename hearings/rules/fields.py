# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One table of a rules file, read field by field: nothing in it is passed over."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlsplit

Choice = TypeVar("Choice", bound=StrEnum)

_TELEPHONE = re.compile(r"[0-9][0-9 ()-]{5,}[0-9]")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class RuleFault(ValueError):
    """A rules file cannot be used: `file` and `rule` say where, `problem` names the fault.

    `problem` is one of "toml", "unknown-field", "missing", "type", "value", "address",
    "telephone", "email", "date", "clock", "expiry", "number" (a rule that is not sure gives
    one), "duplicate", "state" and "empty"; `detail` is the field or the value concerned.
    `rule` is the rule's id, or the part of the file.
    """

    def __init__(self, file: str, rule: str, problem: str, detail: str) -> None:
        super().__init__(f"{file} [{rule}]: {problem} {detail}")
        self.file = file
        self.rule = rule
        self.problem = problem
        self.detail = detail


class Fields:
    """The fields of one table; each is taken once, and `done` refuses what is left."""

    def __init__(self, table: object, file: str, rule: str) -> None:
        self._file = file
        self.rule = rule
        if not isinstance(table, Mapping):
            raise self.fault("type", rule)
        self._left = dict(table)

    def fault(self, problem: str, detail: str) -> RuleFault:
        """A fault of this table."""
        return RuleFault(self._file, self.rule, problem, detail)

    def done(self) -> None:
        """Raise for a field that nobody asked for."""
        for key in self._left:
            raise self.fault("unknown-field", key)

    def has(self, key: str) -> bool:
        """Whether the field is there and was not taken yet."""
        return key in self._left

    def _take(self, key: str) -> object:
        if key not in self._left:
            raise self.fault("missing", key)
        return self._left.pop(key)

    def table(self, key: str) -> "Fields":
        """A table within this one."""
        return Fields(self._take(key), self._file, self.rule)

    def tables(self, key: str) -> list[object]:
        """A list of tables, empty where there is none."""
        found = self._left.pop(key, [])
        if not isinstance(found, list):
            raise self.fault("type", key)
        return found

    def text(self, key: str, default: str | None = None) -> str:
        """A text without blanks around it; without a default it must be there."""
        if default is not None and key not in self._left:
            return default
        found = self._take(key)
        if not isinstance(found, str):
            raise self.fault("type", key)
        if not found.strip():
            raise self.fault("missing", key)
        if found != found.strip():
            raise self.fault("value", key)
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where there is none."""
        found = self._left.pop(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.fault("type", key)
        if not all(one.strip() for one in found) or len(set(found)) < len(found):
            raise self.fault("value", key)
        return tuple(found)

    def choice(self, key: str, of: type[Choice]) -> Choice:
        """A word of an enum."""
        return self._chosen(self.text(key), of)

    def choices(self, key: str, of: type[Choice]) -> tuple[Choice, ...]:
        """A list of words of an enum."""
        return tuple(self._chosen(one, of) for one in self.texts(key))

    def _chosen(self, word: str, of: type[Choice]) -> Choice:
        try:
            return of(word)
        except ValueError:
            raise self.fault("value", word) from None

    def address(self, key: str, needed: bool = False) -> str | None:
        """A web address; None where there is none."""
        text = self.text(key, None if needed else "")
        if not text:
            return None
        try:
            parts = urlsplit(text)
        except ValueError:
            raise self.fault("address", text) from None
        is_plain = not any(one.isspace() for one in text) and "@" not in parts.netloc
        if parts.scheme not in {"http", "https"} or not parts.hostname or not is_plain:
            raise self.fault("address", text)
        return text

    def telephone(self, key: str) -> str:
        """A telephone number; empty where there is none."""
        text = self.text(key, "")
        if text and not _TELEPHONE.fullmatch(text):
            raise self.fault("telephone", text)
        return text

    def email(self, key: str) -> str:
        """A mail address; empty where there is none."""
        text = self.text(key, "")
        if text and not _EMAIL.fullmatch(text):
            raise self.fault("email", text)
        return text

    def day(self, key: str) -> date:
        """A date without a time."""
        found = self._take(key)
        if not isinstance(found, date) or isinstance(found, datetime):
            raise self.fault("date", key)
        return found

    def clock(self, key: str) -> time:
        """A time of the day written as hours and minutes, such as "15:00"."""
        text = self.text(key)
        if not _CLOCK.fullmatch(text):
            raise self.fault("clock", text)
        return time.fromisoformat(text)

    def count(self, key: str, least: int = 0) -> int:
        """A whole number, `least` or more."""
        found = self._take(key)
        if not isinstance(found, int) or isinstance(found, bool):
            raise self.fault("type", key)
        if found < least:
            raise self.fault("value", key)
        return found

    def amount(self, key: str) -> float | None:
        """A number above zero; None where there is none."""
        if key not in self._left:
            return None
        found = self._take(key)
        if not isinstance(found, int | float) or isinstance(found, bool):
            raise self.fault("type", key)
        if not 0 < found < float("inf"):
            raise self.fault("value", key)
        return float(found)

    def flag(self, key: str) -> bool | None:
        """True or false; None where it is not said."""
        if key not in self._left:
            return None
        found = self._take(key)
        if not isinstance(found, bool):
            raise self.fault("type", key)
        return found
