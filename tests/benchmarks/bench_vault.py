# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An encrypted vault: opening many drafts against few, saving, and one whole unlocking."""

import statistics
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from hearings.locking.key_file import Under, new_key_file
from hearings.store.vault.tables import draft
from hearings.store.vault.vault import open_vault
from tests.benchmarks.figure import Figure, in_turn, seconds_of

KEY = bytes(range(32))
FEW, MANY = 20, 20_000
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = "What I mean to say to the council is this. " * 56
LONG = TEXT * 2_100


def run() -> list[Figure]:
    """Every figure, on files of its own."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = (filled(Path(folder) / f"{count}.db", count) for count in (FEW, MANY))
        ours, theirs, ratio = in_turn(lambda: opened(many), lambda: opened(few), 31)
        return [
            Figure(
                f"Opening an encrypted vault: {MANY:,} drafts / {FEW}", ratio, "×", 1.2,
                f"{ours * 1000:.1f} ms against {theirs * 1000:.1f} ms, "
                f"{many.stat().st_size / 1e6:.0f} MB; a change from outside or a new day costs "
                f"a look at every draft, {looked_through(many):.2f} s",
            ),
            saving(Path(folder)),
            Figure("Unlocking by a passphrase", unlocking() * 1000, "ms", 500, "argon2id, 64 MiB"),
        ]  # fmt: skip


def filled(path: Path, count: int) -> Path:
    """A vault with so many drafts, closed well today."""
    vault = open_vault(path, key=KEY)
    told = AT.isoformat()
    rows = [
        {
            "id": f"{number:016x}", "title": f"Draft {number}", "text": f"{number} {TEXT}",
            "bill": "", "position": "none", "language": "en", "created_at": told,
            "changed_at": told,
        }
        for number in range(count)
    ]  # fmt: skip
    with vault._database.writing() as connection:
        connection.execute(insert(draft), rows)
    vault.close()
    return path


def opened(path: Path) -> None:
    """Open, find one draft, and close."""
    vault = open_vault(path, key=KEY)
    assert vault.damage is None
    assert vault.drafts.get(f"{FEW - 1:016x}").title == f"Draft {FEW - 1}"
    vault.close()


def looked_through(path: Path) -> float:
    """Seconds of opening a vault that somebody may have changed."""
    path.with_suffix(".sound").unlink()
    return seconds_of(lambda: opened(path))


def saving(folder: Path) -> Figure:
    """One save of a draft of 5 MB, which happens beside the window's own thread."""
    vault = open_vault(folder / "long.db", key=KEY)
    made = vault.drafts.add(at=AT, text=LONG)
    took = [
        seconds_of(lambda number=number: vault.drafts.save_text(made.id, f"{number}{LONG}", AT))
        for number in range(12)
    ]
    vault.close()
    size = f"{len(LONG) / 1e6:.1f} MB, on the disk when it is confirmed"
    return Figure("Saving a long encrypted draft", statistics.median(took) * 1000, "ms", 200, size)


def unlocking() -> float:
    """Seconds from a passphrase to the key."""
    file = new_key_file(KEY).with_secret(KEY, Under.PASSPHRASE, "four words of nonsense")
    return statistics.median(
        seconds_of(lambda: file.open("four words of nonsense")) for _ in range(5)
    )
