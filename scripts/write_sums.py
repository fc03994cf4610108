# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes dist/SHA256SUMS, by which people check what they downloaded: `sha256sum -c SHA256SUMS`."""

import hashlib
import sys
from pathlib import Path

DIST = Path(__file__).parents[1] / "dist"
RELEASED = {".deb", ".exe", ".gz", ".whl", ".zip"}


def sums(folder: Path) -> str:
    """A line for each package directly in the folder, sorted by name, as sha256sum reads it."""
    packages = sorted(one for one in folder.iterdir() if one.suffix in RELEASED)
    return "".join(
        f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in packages
    )


if __name__ == "__main__":
    written = sums(DIST)
    if not written:
        sys.exit("There is no package in dist/ yet: make package")
    (DIST / "SHA256SUMS").write_text(written, encoding="utf-8", newline="\n")
    print(written, end="")
