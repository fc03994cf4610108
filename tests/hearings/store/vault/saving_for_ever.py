# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A program for tests: saves a draft again and again, and tells each save that was confirmed."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from hearings.store.vault.vault import open_vault

FILLING = "and that is what I mean to say. "


def text_of(number: int) -> str:
    """The text of one save: longer and shorter in turn, so that pages come and go."""
    return f"{number}: " + FILLING * (number * 37 % 400)


def main(path: Path, key: bytes | None) -> None:
    """Save until somebody ends this process."""
    vault = open_vault(path, key=key)
    found = vault.drafts.all()
    draft = found[0] if found else vault.drafts.add(at=datetime.now(UTC), text=text_of(0))
    number = int(draft.text.split(":")[0])
    while True:
        number += 1
        vault.drafts.save_text(draft.id, text_of(number), datetime.now(UTC))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]) or None)
