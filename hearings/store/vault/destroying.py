# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Deletes a vault for good, with every file that ever was a part or a copy of it here."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from hearings.store.backup import folder_for
from hearings.store.vault.remains import destroy


def destroy_vault(path: Path) -> None:
    """Write zeros over the vault, its log, its copies and what was put aside, and remove them.

    The key files go first: what is encrypted is lost with them, whatever stops the rest. What
    is left then goes at the next call. Raises `DiskFull` or `ProfileReadOnly`.
    """
    files = sorted(_files_of(path), key=lambda one: ".key" not in one.name)
    for one in files:
        destroy(one)
    for folder in path.parent.glob("salvage-*"):
        with suppress(OSError):
            shutil.rmtree(folder)


def _files_of(path: Path) -> Iterator[Path]:
    for folder in (path.parent, folder_for(path)):
        for pattern in (f"{path.stem}.*", f".{path.stem}.*"):
            yield from (one for one in folder.glob(pattern) if one.is_file())
    yield from (one for one in path.parent.glob("salvage-*/*") if one.is_file())
