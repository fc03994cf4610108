# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An error as plain facts that can be kept, and back: its class by name, its fields by value."""

from collections.abc import Mapping
from pathlib import Path

from hearings.errors import HearingsError, SourceError

Facts = dict[str, object]

_PATH = "path:"
_TEXT = "text:"


def to_facts(error: HearingsError) -> Facts:
    """The class under "kind" and every field, all of it fit for JSON."""
    return {
        "kind": type(error).__name__,
        "fields": {name: _plain(value) for name, value in error.facts().items()},
    }


def from_facts(facts: Mapping[str, object]) -> HearingsError:
    """The error that `to_facts` described.

    A class this version does not know (another version kept it) becomes a
    `SourceError` with the host, if there was one; an unknown field is left out.
    """
    kind = _kinds().get(str(facts.get("kind")), SourceError)
    given = facts.get("fields")
    known = kind.field_names()
    if not isinstance(given, Mapping):
        return kind()
    return kind(**{name: _rich(value) for name, value in given.items() if name in known})


def _kinds() -> dict[str, type[HearingsError]]:
    found: dict[str, type[HearingsError]] = {}
    waiting: list[type[HearingsError]] = [HearingsError]
    while waiting:
        kind = waiting.pop()
        found[kind.__name__] = kind
        waiting += kind.__subclasses__()
    return found


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return _PATH + str(value)
    if isinstance(value, str):
        return _TEXT + value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _rich(value: object) -> object:
    if isinstance(value, str):
        return Path(value.removeprefix(_PATH)) if value.startswith(_PATH) else value[len(_TEXT) :]
    if isinstance(value, list):
        return tuple(_rich(one) for one in value)
    return value
