# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A build does not tell in whose folder it was made."""

from pathlib import Path

from scripts.forget_folders import forget

FOLDER = Path("/home/builder/python/lib")


def test_the_folder_goes_and_everything_else_stays_in_its_place(tmp_path: Path):
    library = tmp_path / "module.so"
    before = b"\x7fELF..libc.so.6\0/home/builder/python/lib\0/home/builder/python/lib/other\0end"
    library.write_bytes(before)
    assert forget(FOLDER, library)
    after = library.read_bytes()
    assert len(after) == len(before)
    assert after == before.replace(b"/home/builder/python/lib\0", bytes(25), 1)
    assert not forget(FOLDER, library)


def test_what_is_no_library_is_left_alone(tmp_path: Path):
    text = tmp_path / "names.txt"
    text.write_bytes(b"\0/home/builder/python/lib\0")
    assert not forget(FOLDER, text)
    assert text.read_bytes() == b"\0/home/builder/python/lib\0"
