# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A process that is killed at any moment loses nothing that was confirmed."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.store.opening import log_is_left
from hearings.store.vault.vault import open_vault
from tests.hearings.store.vault.saving_for_ever import text_of

ROUNDS = 12
KEYS = pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
ROOT = Path(__file__).parents[4]


def killed_after(path: Path, key: bytes | None, saves: int, chance: random.Random) -> int:
    """The last save that was confirmed by a process killed somewhere after some saves."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.hearings.store.vault.saving_for_ever", str(path),
         (key or b"").hex()],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        confirmed = [process.stdout.readline() for _ in range(saves)]
        # Some turns of this processor later: anywhere within a save.
        for _ in range(chance.randrange(40_000)):
            pass
        process.send_signal(signal.SIGKILL)
        confirmed += process.stdout.readlines()
    # A line that was cut short was not told whole, so it does not count.
    return int([line for line in confirmed if line.endswith("\n")][-1])


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@KEYS
def test_a_killed_process_loses_no_confirmed_save(tmp_path: Path, key: bytes | None):
    path = tmp_path / "vault.db"
    chance = random.Random(20261123)
    logs = 0
    for _ in range(ROUNDS):
        confirmed = killed_after(path, key, chance.randint(1, 12), chance)
        logs += log_is_left(path)
        vault = open_vault(path, key=key)
        assert vault.damage is None
        (draft,) = vault.drafts.all()
        found = int(draft.text.split(":")[0])
        # One more save may have been on the disk already when its line was not told yet.
        assert found in {confirmed, confirmed + 1}
        assert draft.text == text_of(found)
        vault.close()
    assert logs > ROUNDS / 2, "the processes ended too well for this to prove anything"
