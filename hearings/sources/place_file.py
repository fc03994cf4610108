# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads one places file: every good entry, and for every other one its fault."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.errors import BadPlacesFile
from hearings.net.address import address_of
from hearings.net.safety import may_be_asked

Table = Mapping[str, object]

_ID = re.compile(r"[a-z0-9-]+")
_LINE = re.compile(r"\(at line (\d+)")
# Open Civic Data proposal 2: types in small letters, ids of letters, digits and ~ _ . -
_DIVISION = re.compile(r"ocd-division/country:[a-z]{2}(/[a-z_]+:[\w~.-]+)*")

_WEBCAL = frozenset({"webcal", "webcals"})
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")

_PLACE_FIELDS = frozenset(
    {"id", "name", "kind", "division", "timezone", "region", "homepage", "source"}
)
_SOURCE_FIELDS = frozenset({"system", "client", "base_url", "beside"})


@dataclass(frozen=True, slots=True)
class PlaceFile:
    """What one file says: its good places in its order, and its faults in its order."""

    places: tuple[Place, ...]
    faults: tuple[BadPlacesFile, ...] = ()


class _Fault(Exception):
    """One entry cannot be used: the problem's word, and the field or value concerned."""

    def __init__(self, problem: str, detail: str) -> None:
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail


def read_place_file(content: bytes, name: str, is_own: bool = False) -> PlaceFile:
    """The places of a TOML file in UTF-8; `name` stands in its faults.

    A fault of the file as a whole leaves no places; a fault of one entry leaves out
    that entry alone. The place of a fault is the file's name with the line ("f.toml:7")
    or with the entry's id or number ("f.toml [ca-oakland]", "f.toml [3]").
    """
    try:
        # Some editors write a byte order mark in front.
        text = content.decode("utf-8-sig")
        document: Table = tomllib.loads(text)
    except UnicodeDecodeError:
        return PlaceFile((), (BadPlacesFile(name, "unreadable", "UTF-8"),))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return PlaceFile((), (_not_toml(text, name, error),))
    faults = [BadPlacesFile(name, "unknown-field", key) for key in document if key != "place"]
    entries = document.get("place", [])
    if not isinstance(entries, list):
        return PlaceFile((), (*faults, BadPlacesFile(name, "type", "place")))
    places: dict[str, Place] = {}
    for number, entry in enumerate(entries, 1):
        try:
            place = _place(entry, is_own)
            if place.id in places:
                raise _Fault("duplicate", place.id)
        except _Fault as fault:
            given = f"{name} [{_label(entry, number)}]"
            faults.append(BadPlacesFile(given, fault.problem, fault.detail))
        else:
            places[place.id] = place
    return PlaceFile(tuple(places.values()), tuple(faults))


def _not_toml(text: str, name: str, error: Exception) -> BadPlacesFile:
    """The line where the file stops being TOML: its number and what stands there."""
    told = _LINE.search(str(error))
    number = int(told[1]) if told else len(text.rstrip().split("\n"))
    line = text.split("\n")[number - 1]
    return BadPlacesFile(f"{name}:{number}", "toml", line.strip()[:80])


def _label(entry: object, number: int) -> str:
    own = entry.get("id") if isinstance(entry, dict) else None
    return own if isinstance(own, str) and own else str(number)


def _place(entry: object, is_own: bool) -> Place:
    if not isinstance(entry, dict):
        raise _Fault("type", "place")
    for key in entry:
        if key not in _PLACE_FIELDS:
            raise _Fault("unknown-field", key)
    place_id = _text(entry, "id")
    if not _ID.fullmatch(place_id):
        raise _Fault("id", place_id)
    homepage = _text(entry, "homepage", needed=False)
    if homepage and urlsplit(homepage).scheme not in ("https", "http"):
        raise _Fault("base_url", homepage)
    return Place(
        id=place_id,
        name=_text(entry, "name"),
        kind=_kind(_text(entry, "kind")),
        division=_division(_text(entry, "division")),
        timezone=_zone(_text(entry, "timezone")),
        sources=_checked(tuple(_sources(entry))),
        region=_text(entry, "region", needed=False),
        homepage=homepage or None,
        is_own=is_own,
    )


def _text(table: Table, key: str, needed: bool = True) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _Fault("type", key)
    if needed and not value.strip():
        raise _Fault("missing", key)
    return value.strip()


def _kind(text: str) -> PlaceKind:
    try:
        return PlaceKind(text)
    except ValueError:
        raise _Fault("kind", text) from None


def _division(text: str) -> str:
    if not _DIVISION.fullmatch(text):
        raise _Fault("division", text)
    return text


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # OSError for the name of a folder of zones, such as "America".
        raise _Fault("timezone", text) from None
    return text


def _sources(entry: Table) -> Iterator[SourceSpec]:
    tables = entry.get("source", [])
    if not isinstance(tables, list):
        raise _Fault("type", "source")
    if not tables:
        raise _Fault("no-source", "source")
    for table in tables:
        if not isinstance(table, dict):
            raise _Fault("type", "source")
        yield SourceSpec(
            system=_text(table, "system"),
            client=_text(table, "client", needed=False),
            base_url=_address(table),
            options=MappingProxyType(dict(_options(table))),
            beside=_truth(table, "beside"),
        )


def _checked(sources: tuple[SourceSpec, ...]) -> tuple[SourceSpec, ...]:
    """The sources, of which one at least is not read beside another.

    Hearings are told apart by the system they come from, so that no system can be both.
    """
    first = {spec.system for spec in sources if not spec.beside}
    if not first:
        raise _Fault("no-source", "beside")
    seen: set[str] = set()
    for spec in (spec for spec in sources if spec.beside):
        if spec.system in first | seen:
            raise _Fault("duplicate", spec.system)
        seen.add(spec.system)
    return sources


def _truth(table: Table, key: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise _Fault("type", key)
    return value


def _address(table: Table) -> str | None:
    text = _text(table, "base_url", needed=False)
    if _text(table, "system") == "ical":
        return _calendar_url(_text(table, "base_url"))
    return _base_url(text) if text else None


def _calendar_url(text: str) -> str:
    """The whole address of a calendar, or where a file of this computer lies."""
    scheme, _, rest = text.partition(":")
    if "://" not in text or scheme.lower() == "file":
        if text.startswith(("/", "~", "\\\\", "file:")) or _DRIVE.match(text):
            return text
        raise _Fault("base_url", text)
    try:
        address = address_of(f"https:{rest}" if scheme.lower() in _WEBCAL else text)
    except ValueError:
        raise _Fault("base_url", text) from None
    if not may_be_asked(address):
        raise _Fault("base_url", text)
    return text


def _base_url(text: str) -> str:
    try:
        address = address_of(text)
    except ValueError:
        raise _Fault("base_url", text) from None
    if address.query or "#" in text or not may_be_asked(address):
        raise _Fault("base_url", text)
    return text.rstrip("/")


def _options(table: Table) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if key in _SOURCE_FIELDS:
            continue
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise _Fault("type", key)
        yield key, str(value)
