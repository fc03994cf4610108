# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`make translations` changes the files of words only where the words of the code changed."""

import shutil
from pathlib import Path

import pytest

from scripts.update_translations import FOLDER, LUPDATE, fill_english, update

pytestmark = pytest.mark.skipif(
    not LUPDATE.exists(), reason="pyside6-lupdate is not installed beside this Python"
)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Copies of the files of words, by language, brought in step with the code once."""
    copies = {}
    for code in ("en", "es"):
        copies[code] = tmp_path / f"hearings_{code}.ts"
        shutil.copy(FOLDER / copies[code].name, copies[code])
    renew(copies)
    return copies


def renew(files: dict[str, Path]) -> None:
    update(files["en"], "-pluralonly")
    fill_english(files["en"])
    update(files["es"])


def test_the_second_time_it_changes_nothing_and_no_line_number_stands_there(
    files: dict[str, Path],
):
    before = {code: file.read_bytes() for code, file in files.items()}
    renew(files)
    for code, file in files.items():
        assert file.read_bytes() == before[code], code
        assert b"<location" not in before[code]
        assert before[code].count(b"</translation>") > 60, "the words of the file are still there"
