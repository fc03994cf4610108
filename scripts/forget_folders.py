# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes the builder's own folder out of shared libraries, where the loader would look for others.

A Python that was built on the spot names its folder so in each of its modules. On the computer
of a person that folder is missing, or somebody else's.
"""

from pathlib import Path


def forget(folder: Path, library: Path) -> bool:
    """Empty the search path that names the folder in an ELF file; False where there is none.

    The loader ignores an empty search path. No address in the file moves.
    """
    whole = library.read_bytes()
    named = b"\0" + bytes(folder) + b"\0"
    if not whole.startswith(b"\x7fELF") or named not in whole:
        return False
    library.write_bytes(whole.replace(named, bytes(len(named))))
    return True
