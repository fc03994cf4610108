# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from hearings.domain.hearing import HearingRecord
from hearings.store.catalogue.imported_file import ImportedFile
from tests.hearings.store.catalogue.any_record import records
from tests.support.records import sample_item, sample_record

FIRST, SECOND = sample_record("1"), sample_record("2", title="Cameras")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "imported.jsonl"


def test_a_file_that_is_not_there_holds_nothing(path: Path):
    assert (dict(ImportedFile(path).read().records), ImportedFile(path).read().spoilt) == ({}, 0)


def test_what_is_kept_is_read_back_by_another(path: Path):
    ImportedFile(path).add("xx-a", [FIRST, SECOND])
    ImportedFile(path).add("xx-b", [FIRST])
    held = ImportedFile(path).read().records
    assert held == {("xx-a", "1"): FIRST, ("xx-a", "2"): SECOND, ("xx-b", "1"): FIRST}


def test_a_line_of_before_bills_had_a_status_is_read(path: Path):
    known = sample_record("1", items=(sample_item(bill="26-0114"),))
    ImportedFile(path).add("xx-a", [known])
    line = json.loads(path.read_bytes())
    line["items"] = [columns[:-1] for columns in line["items"]]
    path.write_text(json.dumps(line) + "\n", "utf-8")
    found = ImportedFile(path).read()
    assert (dict(found.records), found.spoilt) == ({("xx-a", "1"): known}, 0)


def test_a_line_of_before_places_on_earth_were_kept_is_read(path: Path):
    ImportedFile(path).add("xx-a", [replace(FIRST, geo="37.5;-122.25")])
    line = json.loads(path.read_bytes())
    assert line["hearing"].pop("geo") == "37.5;-122.25"
    path.write_text(json.dumps(line) + "\n", "utf-8")
    found = ImportedFile(path).read()
    assert (dict(found.records), found.spoilt) == ({("xx-a", "1"): FIRST}, 0)


def test_the_newer_telling_of_a_hearing_is_kept(path: Path):
    ImportedFile(path).add("xx-a", [FIRST])
    moved = replace(FIRST, location="Town Hall")
    ImportedFile(path).add("xx-a", [moved])
    assert list(ImportedFile(path).read().records.values()) == [moved]


def test_one_is_removed_and_the_others_stay(path: Path):
    file = ImportedFile(path)
    file.add("xx-a", [FIRST, SECOND])
    file.remove(("xx-a", "1"))
    file.remove(("xx-a", "7"))
    assert list(file.read().records) == [("xx-a", "2")]


@pytest.mark.parametrize(
    "spoilt",
    ["", "{", "[]", "null", '{"place": 1}', '{"place": "a", "hearing": {}, "items": null}', "\x00"],
)
def test_a_spoilt_line_is_counted_and_leaves_the_others(path: Path, spoilt: str):
    file = ImportedFile(path)
    file.add("xx-a", [FIRST])
    path.write_bytes(spoilt.encode() + b"\n" + path.read_bytes() + b"\xff\xfe\n")
    found = file.read()
    assert list(found.records) == [("xx-a", "1")]
    assert found.spoilt == (1 if not spoilt else 2)


@given(record=records())
def test_every_record_comes_back_as_it_was(
    record: HearingRecord, tmp_path_factory: pytest.TempPathFactory
):
    file = ImportedFile(tmp_path_factory.mktemp("kept") / "imported.jsonl")
    file.add("xx-a", [record])
    assert list(file.read().records.values()) == [record]
