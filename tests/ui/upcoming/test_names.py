# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Names are kept for the next start, and never used where they no longer hold."""

import json
from pathlib import Path

import pytest

from hearings import language
from ui.upcoming import names as kept
from ui.upcoming.names import FILE, Names, keep_names, names_of_last_time

NAMES = Names({"ca-oakland": "Oakland"}, {"drones": "Drones"})


def test_names_come_back_at_the_next_start(tmp_path: Path):
    keep_names(tmp_path, NAMES)
    assert names_of_last_time(tmp_path) == NAMES


def test_a_new_profile_has_none(tmp_path: Path):
    assert names_of_last_time(tmp_path) is None


def test_another_version_reads_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    keep_names(tmp_path, NAMES)
    monkeypatch.setattr(kept, "__version__", "99.0")
    assert names_of_last_time(tmp_path) is None


def test_another_language_reads_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    keep_names(tmp_path, NAMES)
    monkeypatch.setattr(language, "languages", lambda: ("en", "es"))
    language.choose("es")
    try:
        assert names_of_last_time(tmp_path) is None
    finally:
        language.choose("en")


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[]", b"{}", b'{"for": 1}', b"null", b"{" * 500],
)
def test_a_file_that_makes_no_sense_counts_as_none(tmp_path: Path, content: bytes):
    (tmp_path / FILE).write_bytes(content)
    assert names_of_last_time(tmp_path) is None


@pytest.mark.parametrize("key", ["places", "topics"])
def test_a_part_of_the_wrong_kind_counts_as_none(tmp_path: Path, key: str):
    keep_names(tmp_path, NAMES)
    known = json.loads((tmp_path / FILE).read_text())
    (tmp_path / FILE).write_text(json.dumps(known | {key: "Oakland"}))
    assert names_of_last_time(tmp_path) is None


def test_a_profile_that_cannot_be_written_is_left_alone(tmp_path: Path):
    no_folder = tmp_path / "file"
    no_folder.write_text("a file where a folder should be")
    keep_names(no_folder, NAMES)
    assert no_folder.read_text() == "a file where a folder should be"
