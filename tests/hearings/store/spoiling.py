# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Ways in which a file goes bad, for tests."""

import sqlite3
from pathlib import Path


def cut(path: Path, share: float = 0.5) -> None:
    """Only the beginning is left."""
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


def garble(path: Path, page: int, length: int = 3_000, page_size: int = 4_096) -> None:
    """Write over the inside of one page, counted from 1."""
    with path.open("r+b") as file:
        file.seek((page - 1) * page_size + 200)
        file.write(b"\xa5" * length)


def zero_header(path: Path, length: int = 100) -> None:
    """Write zeros over the beginning."""
    with path.open("r+b") as file:
        file.write(bytes(length))


def set_layout(path: Path, layout: int) -> None:
    """Let the file say that it has another layout."""
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {layout}")
    connection.close()


def pages_with(path: Path, text: str, page_size: int = 4_096) -> list[int]:
    """The pages in which a text stands, counted from 1."""
    content = path.read_bytes()
    pages = range(len(content) // page_size)
    return [
        page + 1
        for page in pages
        if text.encode() in content[page * page_size : (page + 1) * page_size]
    ]
