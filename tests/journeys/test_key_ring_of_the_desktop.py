# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The desktop's own key ring opens encrypted drafts from verb to verb, until they are locked."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.floor_plan import ROOT
from tests.support.vault_files import MARKER, PASSPHRASE, files_with

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

# One desktop: its key ring is unlocked by the login, and everything happens within it.
A_DAY = """
echo -n login | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
hearings() { "$0" -m hearings --profile profile "$@" </dev/null 2>&1; }
echo "$MARKER" | "$0" -m hearings --profile profile drafts add --title t --file - >/dev/null
hearings vault encrypt --keep-in-key-ring --passphrase-file secret | head -1
hearings drafts list >/dev/null; echo "ring: $?"
hearings vault lock
hearings drafts list >/dev/null; echo "locked: $?"
hearings vault unlock --passphrase-file secret >/dev/null; echo "unlocked: $?"
hearings drafts list --json | grep -c '"title": "t"'
"""


@pytest.mark.slow
@pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED),
    reason="no desktop key ring here: needs dbus and gnome-keyring",
)
def test_the_key_ring_opens_it_until_it_is_locked(tmp_path: Path):
    (tmp_path / ".cache").mkdir()
    (tmp_path / "secret").write_text(PASSPHRASE)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", A_DAY, sys.executable],
        capture_output=True, text=True, check=False, cwd=tmp_path, timeout=120,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "MARKER": MARKER,
             "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    said = done.stdout.splitlines()
    assert said[0].startswith("Your drafts are encrypted, and the key ring"), done
    assert said[1:3] == ["ring: 0", "Your drafts are encrypted and locked."], done
    assert said[-3:] == ["locked: 1", "unlocked: 0", "1"], done
    assert files_with(tmp_path, MARKER) == set()
