# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The JSON is what docs/json.md promises: every name that comes is told, and comes."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hearings.cli import shapes
from hearings.domain.besides import Disagreement, Filled
from hearings.domain.change import Change, Field
from hearings.domain.hearing import (
    AgendaItem,
    Bill,
    Document,
    Hearing,
    HearingRecord,
    SourceRef,
)
from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.domain.reading import UnreadAgenda
from hearings.domain.source_state import SourceState
from hearings.domain.source_try import RequestsLeft, SourceTry
from hearings.domain.status import Status
from hearings.domain.stored import Stored
from hearings.domain.topic import Label, NotCounted, TopicHit, Verdict
from hearings.domain.window import Window
from hearings.errors import BadPlacesFile, CatalogueDamaged, HttpStatus, VaultDamaged
from hearings.tasks.examining import Health, ServiceUse, StoreHealth
from hearings.tasks.refresh import BesideOutcome, PlaceOutcome, RefreshReport, SourceFailure
from tests.house.floor_plan import ROOT

Tree = dict[str, Any]

DOC = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
AT = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
FOUND = Verdict(
    Label.SURVEILLANCE,
    (TopicHit("drones", ("Drones",), ((0, 6),)),),
    (NotCounted("health-surveillance", "mosquito surveillance", (8, 29)),),
)
CHANGE = Change(AT, Field.TIME, None, "2026-12-01 Deferred")
ITEM = AgendaItem(
    "Drones", "1.", "a note", Bill("Int 1", "On drones", "https://example.org/1"),
    (Document("Text", "https://example.org/2"),), "9", FOUND,
)  # fmt: skip
RECORD = HearingRecord(
    source_ids=("7",), bodies=("City Council",), title="City Council", date=date(2026, 12, 1),
    timezone="America/Los_Angeles", time_text="6:00 PM",
    starts_at=datetime(2026, 12, 1, 18, 0, tzinfo=ZoneInfo("America/Los_Angeles")),
    documents=(Document("Packet", "https://example.org/3"),), items=(ITEM,), verdict=FOUND,
)  # fmt: skip
HEARING = Hearing(
    "xx-7", "xx", RECORD, (SourceRef("legistar", "7", None, AT),), AT, AT, changes=(CHANGE,),
    filled=(Filled("location", "congress"),),
    disagreements=(Disagreement("congress", Field.STATUS, "cancelled"),),
)  # fmt: skip
ERROR = HttpStatus("example.org", 503, "/v1/events")
DAMAGED = CatalogueDamaged(Path("/p/catalogue.db"))


def section(title: str) -> str:
    """The text below one heading."""
    found = re.search(rf"^## [^\n]*{re.escape(title)}[^\n]*\n(.*?)(?=^## |\Z)", DOC, re.M | re.S)
    assert found is not None, title
    return found[1]


def promised(notation: str) -> Tree:
    """`{a, b[], c{d, e}}` as a tree; what has nothing inside is an empty one."""
    tokens = re.findall(r"[a-z_]+|[{}\[\]]", notation)
    root: Tree = {}
    open_: list[Tree] = []
    last = root
    for token in tokens:
        if token == "{":
            open_.append(last)
        elif token == "}":
            open_.pop()
        elif token not in "[]":
            last = open_[-1].setdefault(token, {})
    return root


def shown(value: Any) -> Tree:
    """The names of a JSON value as a tree; of an array, those of its objects together."""
    if isinstance(value, dict):
        return {name: shown(inner) for name, inner in value.items()}
    whole: Tree = {}
    for inner in value if isinstance(value, list) else ():
        whole |= shown(inner)
    return whole


def told_in(title: str) -> Tree:
    """The first notation of a section that stands on a line of its own."""
    found = re.search(r"^`(\[?\{.*\}\]?)`$", section(title), re.M)
    assert found is not None, title
    return promised(found[1])


def as_json(shape: Any) -> Any:
    """The shape as it comes out of a file."""
    return json.loads(json.dumps(shape))


def test_a_notation_is_read_as_a_tree():
    assert promised("[{a, b[{c, d[]}], e{}}]") == {"a": {}, "b": {"c": {}, "d": {}}, "e": {}}


def test_a_hearing():
    rows = re.findall(r"^\| (`.*?`) \| (.*) \|$", section("hearings list --json"), re.M)
    told: Tree = {}
    for names, meaning in rows:
        inner = re.match(r"`(\[\{.*?\}\])`", meaning)
        for name in re.findall(r"`([a-z_]+)`", names):
            told[name] = promised(inner[1]) if inner else {}
    assert shown(as_json(shapes.hearing_shape(HEARING))) == told


def test_every_status_label_and_field_of_a_change_is_told():
    text = section("hearings list --json")
    for one in (*Status, *Label, *Field):
        assert f"`{one.value}`" in text


def test_a_report():
    outcome = PlaceOutcome(
        "xx", "legistar", AT, 2, (Stored("xx-7", is_new=True), Stored("xx-8", False, (CHANGE,))),
        (SourceFailure("legistar", ERROR),), (UnreadAgenda("9", ERROR),), 1,
        (BesideOutcome("congress", 1, (Stored("xx-9", is_new=True),), None, "congress"),),
    )  # fmt: skip
    shape = as_json(shapes.report_shape(RefreshReport((outcome,))))
    assert shown(shape) == told_in("hearings refresh --json")
    assert (shape["ok"], shape["places"][0]["new"]) == (False, ["xx-7"])


def test_a_verdict():
    shape = as_json(shapes.verdict_shape("Drones, mosquito surveillance", FOUND))
    assert shown(shape) == told_in("hearings match --json")
    assert shape["topics"][0]["spans"] == [[0, 6]]


def test_a_place():
    spec = SourceSpec("legistar", "x", None)
    place = Place("xx", "Sampleville", PlaceKind.CITY, "ocd-division/country:us", "UTC", (spec,))
    shape = as_json(shapes.place_shape(place, followed=True))
    assert shown([shape]) == told_in("hearings places --json")
    with_key = replace(place, sources=(replace(spec, options={"key": "needed"}),))
    assert shapes.place_shape(with_key, followed=True)["sources"][0]["key"] == "needed"


def test_what_the_doctor_says():
    health = Health(
        "1", "3.11", {}, False, "/p", StoreHealth("catalogue", "/p/catalogue.db"),
        StoreHealth("vault", "/p/vault.db"), 30, 1, None,
        (ServiceUse("api.example.org", 250, 86_400.0, 3),),
        (SourceState("xx", "legistar", AT, AT.date()),),
    )  # fmt: skip
    assert shown(as_json(shapes.health_shape(health))) == told_in("hearings doctor --json")
    free_at = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    spent = replace(health, services=(replace(health.services[0], spent=250, free_at=free_at),))
    assert shapes.health_shape(spent)["services"][0]["free_at"] == "2026-11-24T09:30:00+00:00"
    ill = replace(
        health,
        catalogue=replace(health.catalogue, error=DAMAGED),
        vault=replace(health.vault, error=VaultDamaged(Path("/p/vault.db"))),
        places_problem=BadPlacesFile("places.toml", "toml"),
    )
    shape = shapes.health_shape(ill)
    for problem in (
        shape["catalogue"]["problem"], shape["vault"]["problem"], shape["places_problem"],
    ):  # fmt: skip
        assert shown(as_json(problem)) == told_in("Errors")


def test_what_a_source_answered_the_doctor():
    window = Window(AT.date(), AT.date())
    left = RequestsLeft("api.example.org", 9, 10, 60.0)
    tried = SourceTry("xx", "legistar", AT, window, newest=AT.date(), left=(left,))
    assert shown([as_json(shapes.try_shape(tried))]) == told_in("hearings doctor --sources")
    failed = shapes.try_shape(replace(tried, error=ERROR))
    assert (failed["ok"], failed["reachable"]) == (False, False)
    assert shown(as_json(failed["problem"])) == told_in("Errors")


def test_an_error():
    assert shown(as_json(shapes.error_shape(ERROR))) == told_in("Errors")


def test_what_is_not_known_is_null():
    bare = replace(RECORD, starts_at=None, items=None, documents=())
    shape = shapes.hearing_shape(replace(HEARING, record=bare))
    assert (shape["starts_at"], shape["ends_at"], shape["page_url"]) == (None, None, None)
    assert (shape["agenda_read"], shape["items"]) == (False, [])


def test_a_moment_has_the_offset_of_the_place():
    assert shapes.hearing_shape(HEARING)["starts_at"] == "2026-12-01T18:00:00-08:00"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("places", "--json"), "hearings places --json"),
        (("doctor", "--json"), "hearings doctor --json"),
        (("refresh", "--json"), "hearings refresh --json"),
    ],
)
def test_a_verb_prints_nothing_that_is_not_promised(town, words, title):
    found = shown(town(*words).json)
    told = told_in(title)
    for name, inner in found.items():
        assert name in told
        if name != "libraries":
            assert set(inner) <= set(told[name])
