# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keys come from the system's own key ring: a real one, where it is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.keys import key_of

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

IN_A_SESSION = """
echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
exec "$0" -c '
import keyring
from hearings.keys import key_of
keyring.set_password("hearings", "legistar:nyc", "a-key")
print(key_of("legistar:nyc"), key_of("legistar:nowhere"))
'
"""


def test_without_a_key_ring_there_is_no_key(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    done = subprocess.run(
        [sys.executable, "-c", "from hearings.keys import key_of; print(key_of('legistar:nyc'))"],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout.strip() == "None", done.stderr


@pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED),
    reason="no desktop key ring here: needs dbus and gnome-keyring",
)
def test_the_key_of_a_real_key_ring_is_found(tmp_path: Path):
    (tmp_path / ".cache").mkdir()
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", IN_A_SESSION, sys.executable],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.split() == ["a-key", "None"], done.stderr


def test_asking_never_raises():
    assert key_of("nobody-has-this-key") is None
