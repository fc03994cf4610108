# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A file of precedents is read exactly, and each fault names its entry and its field."""

import pytest

from hearings.domain.precedent import Certainty, PrecedentKind, Standing
from hearings.library.entry_file import LibraryFault, read_entries

GOOD = """
[[entry]]
id = "sampleville-ban"
kind = "ban"
place = "Sampleville, XX"
division = "ocd-division/country:us/state:xx/place:sampleville"
topics = ["face-recognition", "drones"]
title = "Face recognition ban"
citation = "Sampleville Code 7.1; Ord. 12-3 (2019)"
date = "2019-05"
standing = "expired"
ended = "2022-12-31"
status = "Expired: nobody renewed it."
known_for = "2023"
undated_copy = true
summary = "Sampleville's council barred face recognition for three years."
certainty = "medium"
sources = [
  { url = "https://code.example/a_b_(c)", title = "Sampleville Code", date = "2019-05-21" },
  { url = "http://news.example/1", title = "Sampleville Mail" },
]
"""


def read(text):
    return read_entries(text.encode(), "test.toml")


def test_an_entry_is_read_whole():
    (one,) = read(GOOD)
    assert (one.id, one.kind, one.standing) == (
        "sampleville-ban", PrecedentKind.BAN, Standing.EXPIRED,
    )  # fmt: skip
    assert one.topics == ("face-recognition", "drones")
    assert (str(one.date), str(one.ended), str(one.known_for)) == ("2019-05", "2022-12-31", "2023")
    assert (one.certainty, one.has_undated_copy) == (Certainty.MEDIUM, True)
    assert [str(source.date) for source in one.sources] == ["2019-05-21", "None"]
    assert one.sources[0].url == "https://code.example/a_b_(c)"


def test_a_company_has_no_division_and_most_entries_no_copy():
    division = 'division = "ocd-division/country:us/state:xx/place:sampleville"\n'
    (one,) = read(GOOD.replace(division, "").replace("undated_copy = true\n", ""))
    assert (one.division, one.has_undated_copy) == ("", False)


@pytest.mark.parametrize(
    ("old", "new", "field", "problem"),
    [
        ('kind = "ban"', 'kind = "rumour"', "kind", "value"),
        ('kind = "ban"', "kind = 3", "kind", "type"),
        ('kind = "ban"\n', "", "kind", "missing"),
        ('kind = "ban"', 'kind = "ban"\ncolour = "red"', "colour", "unknown-field"),
        ('"ocd-division/country:us/', '"country:us/', "division", "division"),
        ('division = "ocd-division/country:us/state:xx/place:sampleville"', 'division = ""',
         "division", "value"),
        ('"2019-05"', '"2019-5"', "date", "date"),
        ('date = "2019-05"', "date = 2019-05-21", "date", "type"),
        ('known_for = "2023"', 'known_for = "undated"', "known_for", "date"),
        ('ended = "2022-12-31"\n', "", "ended", "ended"),
        ('"expired"', '"in-force"', "ended", "ended"),
        ('"expired"', '"gone"', "standing", "value"),
        ('"medium"', '"sure"', "certainty", "value"),
        ("undated_copy = true", 'undated_copy = "yes"', "undated_copy", "type"),
        ('["face-recognition", "drones"]', "[]", "topics", "value"),
        ('["face-recognition", "drones"]', '["drones", "drones"]', "topics", "value"),
        ('["face-recognition", "drones"]', '"drones"', "topics", "type"),
        ('["face-recognition", "drones"]', "[1]", "topics", "type"),
        ('topics = ["face-recognition", "drones"]', "", "topics", "missing"),
        ("Face recognition ban", "Face *recognition* ban", "title", "markdown"),
        ("Face recognition ban", "1. Face recognition", "title", "markdown"),
        ("Face recognition ban", "- Face recognition", "title", "markdown"),
        ("Face recognition ban", " Face recognition", "title", "value"),
        ("Expired: nobody", "Expired: [nobody](x)", "status", "markdown"),
        ("Sampleville's council", "Sampleville <b>council</b>", "summary", "markdown"),
        ("Ord. 12-3", "Ord. #12 # 3", "citation", "markdown"),
        ("https://code.example/a_b_(c)", "ftp://code.example/", "url", "address"),
        ("https://code.example/a_b_(c)", "https://code.example/a b", "url", "address"),
        ("https://code.example/a_b_(c)", "https://code.example/<b>", "url", "address"),
        ("https://code.example/a_b_(c)", "https:///nowhere", "url", "address"),
        ('title = "Sampleville Mail"', 'name = "Sampleville Mail"', "name", "unknown-field"),
        (', title = "Sampleville Mail"', "", "title", "missing"),
    ],
)  # fmt: skip
def test_a_fault_names_the_entry_the_field_and_the_problem(old, new, field, problem):
    assert old in GOOD
    with pytest.raises(LibraryFault) as told:
        read(GOOD.replace(old, new))
    fault = told.value
    assert (fault.file, fault.entry, fault.field, fault.problem) == (
        "test.toml", "sampleville-ban", field, problem,
    )  # fmt: skip
    assert str(fault) == f"test.toml [sampleville-ban] {field}: {problem}"


@pytest.mark.parametrize(
    ("text", "entry", "field", "problem"),
    [
        (GOOD + GOOD, "sampleville-ban", "id", "duplicate"),
        (GOOD.replace('"sampleville-ban"', '"Sampleville ban"'), "Sampleville ban", "id", "id"),
        (GOOD.replace('id = "sampleville-ban"\n', ""), "1", "id", "missing"),
        (GOOD + "[[entry]]\nid = 4\n", "2", "id", "type"),
        ('entry = ["a"]', "1", "entry", "type"),
        ('entry = "a"', "", "entry", "type"),
        ("[[place]]", "", "place", "unknown-field"),
        ("[[entry", "", "", "toml"),
    ],
)
def test_a_fault_without_an_id_names_the_number_or_the_file(text, entry, field, problem):
    with pytest.raises(LibraryFault) as told:
        read(text)
    assert (told.value.entry, told.value.field, told.value.problem) == (entry, field, problem)


def test_a_file_that_is_not_utf_8_is_refused():
    with pytest.raises(LibraryFault, match="toml"):
        read_entries(GOOD.replace("ban", "b\xe4n").encode("latin-1"), "test.toml")
