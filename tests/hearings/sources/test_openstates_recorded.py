# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No answer of the interface was ever recorded: questions and fakes are held to its description."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from hearings.domain.place import SourceSpec
from hearings.sources.california_history import CaliforniaHistory
from hearings.sources.openstates import OpenStates
from tests.support.fake_server import FakeServer
from tests.support.openstates_site import (
    KEY,
    OpenStatesSite,
    agenda_row,
    bill_row,
    bill_with_history,
    event,
)
from tests.support.source_contract import asking, visit_with

pytestmark = pytest.mark.recorded


@pytest.fixture(scope="module")
def described(recorded: Path) -> Mapping[str, Any]:
    described = json.loads(
        (recorded / "openstates" / "openstates_api_v3_openapi.json").read_bytes()
    )
    assert isinstance(described, dict)
    return described


@pytest.fixture
def site() -> Iterator[OpenStatesSite]:
    with FakeServer() as server:
        yield OpenStatesSite(server)


def asked(site: OpenStatesSite, source: OpenStates | CaliforniaHistory) -> list[tuple[str, str]]:
    """The questions of one reading."""
    spec = SourceSpec(source.system, "ca", site.server.url())
    with asking() as asker:
        assert source.fetch(visit_with(asker, spec, key=KEY)).records
    return [pair for one in site.server.asked for pair in parse_qsl(one.raw_query)]


def named(described: Mapping[str, Any], path: str) -> dict[str, Any]:
    """What may be asked of a path, by name."""
    return {one["name"]: one for one in described["paths"][path]["get"]["parameters"]}


@pytest.mark.parametrize(
    ("source", "path", "kinds"),
    [
        (OpenStates(), "/events", "EventInclude"),
        (CaliforniaHistory(), "/bills", "BillInclude"),
    ],
)
def test_only_what_is_described_is_asked(
    site: OpenStatesSite, described: Mapping[str, Any], source: Any, path: str, kinds: str
):
    site.events = [event(1)]
    site.bills = [bill_with_history(5, ("2026-11-20", "Set for hearing December 2."))]
    known = named(described, path)
    kinds_known = described["components"]["schemas"][kinds]["enum"]
    questions = asked(site, source)
    assert {name for name, _ in questions} <= set(known)
    assert {value for name, value in questions if name == "include"} <= set(kinds_known)
    required = {name for name, one in known.items() if one.get("required")}
    assert required <= {name for name, _ in questions}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (event(1), "Event"),
        (event(1)["location"], "EventLocation"),
        (agenda_row("Receive a report"), "EventAgendaItem"),
        (bill_row("HB 1", "Cameras"), "EventRelatedEntity"),
        (bill_row("HB 1", None), "EventRelatedEntity"),
        (bill_row("HB 1", "Cameras")["bill"], "CompactBill"),
    ],
)
def test_the_fake_tells_what_is_described(
    described: Mapping[str, Any], told: Mapping[str, object], name: str
):
    schema = described["components"]["schemas"].get(name)
    assert schema is not None
    assert set(told) <= set(schema["properties"])
    assert set(schema.get("required", ())) <= set(told)
