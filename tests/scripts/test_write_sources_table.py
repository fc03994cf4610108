# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The page of sources says what the program does today."""

from hearings.sources.registry import SOURCES
from scripts.write_sources_table import PAGE, page


def test_the_page_of_sources_is_what_the_program_says_of_itself():
    assert PAGE.read_text(encoding="utf-8") == page(), (
        "docs/sources.md is not what the sources and places say today. "
        "Write it anew: python scripts/write_sources_table.py"
    )


def test_every_source_has_a_row_and_every_cell_says_something():
    rows = [line for line in page().splitlines() if line.startswith("| `")]
    assert [row.split("`")[1] for row in rows] == sorted(SOURCES)
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        assert len(cells) == 6
        assert all(cells), row
