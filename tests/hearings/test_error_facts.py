# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every error survives being kept as facts."""

import json
from pathlib import Path

import pytest

from hearings import errors
from hearings.error_facts import from_facts, to_facts
from hearings.errors import HearingsError

KINDS = [getattr(errors, name) for name in errors.__all__]

FILLED: dict[object, object] = {
    "": "path:a host.example/x",
    0: 503.25,
    None: Path("a folder") / "a file",
    Path(): Path("a folder"),
    (): ("near", "nearer"),
}


def same(one: HearingsError, other: HearingsError) -> bool:
    return type(one) is type(other) and str(one) == str(other)


def filled(kind: type[HearingsError]) -> HearingsError:
    return kind(**{name: FILLED.get(usual, "other") for name, usual in kind().facts().items()})


@pytest.mark.parametrize("kind", KINDS)
def test_every_class_comes_back_with_its_facts(kind: type[HearingsError]):
    error = filled(kind)
    kept = json.dumps(to_facts(error))
    assert same(from_facts(json.loads(kept)), error)
    assert same(from_facts(json.loads(json.dumps(to_facts(kind())))), kind())


def test_paths_inside_a_tuple_come_back_as_paths():
    error = errors.VaultDamaged(Path("v.db"), backups=(Path("b1"), Path("b2")))
    back = from_facts(json.loads(json.dumps(to_facts(error))))
    assert isinstance(back, errors.VaultDamaged)
    assert back.backups == (Path("b1"), Path("b2"))


def test_a_class_of_another_version_becomes_a_source_error_with_its_host():
    facts = {"kind": "NotYetInvented", "fields": {"host": "text:a.example", "moon": 3}}
    assert same(from_facts(facts), errors.SourceError(host="a.example"))
    assert same(from_facts({}), errors.SourceError())
