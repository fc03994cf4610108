# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What stands in the files of a profile, byte by byte, for tests of what nobody may read."""

from pathlib import Path

PASSPHRASE = "four words of nonsense"
MARKER = "Quixotic-periwinkle-testimony"


def files_with(folder: Path, words: str) -> set[str]:
    """The files below a folder, by their names in it, in which words stand readable."""
    return {
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and words.encode() in file.read_bytes()
    }
