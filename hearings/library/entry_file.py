# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads one file of precedents; a file that is not exactly right is refused as a whole."""

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlsplit

from hearings.domain.partial_date import PartialDate, read_partial_date
from hearings.domain.precedent import (
    Certainty,
    Precedent,
    PrecedentKind,
    PublicSource,
    Standing,
)

Table = Mapping[str, object]
Word = TypeVar("Word", bound=StrEnum)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DIVISION = re.compile(r"ocd-division/country:[a-z]{2}(/[a-z_]+:[\w~.-]+)*")
_MARKDOWN = re.compile(r"[*_`\\<>\[\]|~\n\t]|(^|\s)#")
_NOT_IN_ADDRESS = re.compile(r"[\s<>\\]")

_FIELDS = frozenset(
    {
        "id", "kind", "place", "division", "topics", "title", "citation", "date", "standing",
        "ended", "status", "known_for", "undated_copy", "summary", "certainty", "sources",
    }
)  # fmt: skip
_SOURCE_FIELDS = frozenset({"url", "title", "date"})


class LibraryFault(ValueError):
    """A file of precedents cannot be used: which entry of it, which field, and why.

    `entry` is its id, or its number where it has none, and empty for the file as a whole.
    `problem` is "toml", "unknown-field", "missing", "type", "id", "value", "date",
    "address", "division", "markdown", "duplicate" or "ended" (an expired entry without its end, or
    an end of one that did not expire).
    """

    def __init__(self, file: str, entry: str, field: str, problem: str) -> None:
        super().__init__(f"{file} [{entry}] {field}: {problem}")
        self.file, self.entry, self.field, self.problem = file, entry, field, problem


class _Fault(Exception):
    def __init__(self, field: str, problem: str) -> None:
        super().__init__(field, problem)
        self.field, self.problem = field, problem


def read_entries(content: bytes, name: str) -> tuple[Precedent, ...]:
    """The precedents of a TOML file in UTF-8, in its order; raises `LibraryFault`."""
    try:
        document: Table = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise LibraryFault(name, "", "", "toml") from error
    for key in document:
        if key != "entry":
            raise LibraryFault(name, "", key, "unknown-field")
    tables = document.get("entry", [])
    if not isinstance(tables, list):
        raise LibraryFault(name, "", "entry", "type")
    entries: dict[str, Precedent] = {}
    for number, table in enumerate(tables, 1):
        try:
            entry = _entry(table)
            if entry.id in entries:
                raise _Fault("id", "duplicate")
        except _Fault as fault:
            raise LibraryFault(name, _label(table, number), fault.field, fault.problem) from fault
        entries[entry.id] = entry
    return tuple(entries.values())


def _label(table: object, number: int) -> str:
    own = table.get("id") if isinstance(table, dict) else None
    return own if isinstance(own, str) and own else str(number)


def _entry(table: object) -> Precedent:
    fields = _table(table, _FIELDS, "entry")
    id_ = _text(fields, "id")
    if not _ID.fullmatch(id_):
        raise _Fault("id", "id")
    division = _text(fields, "division") if "division" in fields else ""
    if division and not _DIVISION.fullmatch(division):
        raise _Fault("division", "division")
    standing = _word(fields, "standing", Standing)
    ended = _date(fields, "ended") if "ended" in fields else None
    if (standing is Standing.EXPIRED) != (ended is not None):
        raise _Fault("ended", "ended")
    copy = fields.get("undated_copy", False)
    if not isinstance(copy, bool):
        raise _Fault("undated_copy", "type")
    return Precedent(
        id=id_,
        kind=_word(fields, "kind", PrecedentKind),
        place=_prose(fields, "place"),
        division=division,
        topics=_topics(fields),
        title=_prose(fields, "title"),
        citation=_prose(fields, "citation"),
        date=_date(fields, "date"),
        standing=standing,
        status=_prose(fields, "status"),
        known_for=_date(fields, "known_for"),
        summary=_prose(fields, "summary"),
        certainty=_word(fields, "certainty", Certainty),
        sources=_sources(fields),
        ended=ended,
        has_undated_copy=copy,
    )


def _table(value: object, known: frozenset[str], field: str) -> Table:
    if not isinstance(value, dict):
        raise _Fault(field, "type")
    for key in value:
        if key not in known:
            raise _Fault(key, "unknown-field")
    return value


def _text(table: Table, field: str) -> str:
    if field not in table:
        raise _Fault(field, "missing")
    value = table[field]
    if not isinstance(value, str):
        raise _Fault(field, "type")
    if not value or value != value.strip():
        raise _Fault(field, "value")
    return value


def _prose(table: Table, field: str) -> str:
    # It goes into drafts as it stands, and these are read as Markdown by many sites.
    text = _text(table, field)
    if _MARKDOWN.search(text) or not text[0].isalnum() or re.match(r"\d+[.)]\s", text):
        raise _Fault(field, "markdown")
    return text


def _word(table: Table, field: str, words: type[Word]) -> Word:
    try:
        return words(_text(table, field))
    except ValueError:
        raise _Fault(field, "value") from None


def _date(table: Table, field: str) -> PartialDate:
    try:
        return read_partial_date(_text(table, field))
    except ValueError:
        raise _Fault(field, "date") from None


def _list(table: Table, field: str) -> list[object]:
    if field not in table:
        raise _Fault(field, "missing")
    value = table[field]
    if not isinstance(value, list):
        raise _Fault(field, "type")
    if not value:
        raise _Fault(field, "value")
    return value


def _topics(table: Table) -> tuple[str, ...]:
    found: list[str] = []
    for value in _list(table, "topics"):
        if not isinstance(value, str):
            raise _Fault("topics", "type")
        if value in found or not _ID.fullmatch(value):
            raise _Fault("topics", "value")
        found.append(value)
    return tuple(found)


def _sources(table: Table) -> tuple[PublicSource, ...]:
    return tuple(_source(value) for value in _list(table, "sources"))


def _source(value: object) -> PublicSource:
    fields = _table(value, _SOURCE_FIELDS, "sources")
    url = _text(fields, "url")
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or _NOT_IN_ADDRESS.search(url):
        raise _Fault("url", "address")
    when = _date(fields, "date") if "date" in fields else None
    return PublicSource(_prose(fields, "title"), url, when)
