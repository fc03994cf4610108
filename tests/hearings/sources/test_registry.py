# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import importlib
from pathlib import Path

import pytest

import hearings.sources
from hearings.domain.place import SourceSpec
from hearings.errors import UnknownSystem
from hearings.sources.registry import SOURCES, source_for
from tests.support.source_contract import ReadingContract, SourceContract

SPEC = SourceSpec("", "sampleville", "https://api.example.org/v1")


def file_of(system: str) -> str:
    return system.replace("-", "_")


@pytest.mark.parametrize("system", SOURCES)
def test_a_source_goes_by_its_own_name(system: str):
    assert source_for(system).system == system
    assert (Path(hearings.sources.__path__[0]) / f"{file_of(system)}.py").is_file()


@pytest.mark.parametrize("system", SOURCES)
def test_a_source_keeps_the_contract(system: str):
    tests = importlib.import_module(f"tests.hearings.sources.test_{file_of(system)}")
    kept = [one for one in vars(tests).values() if getattr(one, "source", None) is not None]
    contract = SourceContract if SOURCES[system].hosts(SPEC) else ReadingContract
    assert any(
        isinstance(one, type) and issubclass(one, contract) and one.source.system == system
        for one in kept
    ), f"tests/hearings/sources/test_{file_of(system)}.py has no class that inherits the contract"


@pytest.mark.parametrize("system", SOURCES)
def test_a_source_names_its_hosts_and_nothing_more(system: str):
    assert SOURCES[system].hosts(SPEC) in {(), ("api.example.org",)}


def test_an_unknown_system_is_named():
    with pytest.raises(UnknownSystem) as caught:
        source_for("no-such-system")
    assert caught.value.system == "no-such-system"


def test_nothing_can_be_registered_on_the_way():
    with pytest.raises(TypeError):
        SOURCES["own"] = SOURCES["sample"]  # type: ignore[index]
