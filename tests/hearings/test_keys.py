# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Keys come from the system's own key ring, a real one where it is installed, or by choice a file.

Where the ring of a test is in memory, everything but the ring itself is the program's own.
"""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.domain.key_home import KeyHome
from hearings.errors import BadKey, NoKeyRing
from hearings.keys import Keys, has_ring
from tests.support.keys_in_memory import KeysInMemory

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
NAME = "legistar:nyc"

IN_A_SESSION = """
echo -n secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
exec "$0" -c '
from pathlib import Path
from hearings.domain.key_home import KeyHome
from hearings.keys import Keys, has_ring
keys = Keys(Path("keys.toml").absolute())
print(has_ring(), keys.get("legistar:nyc"))
keys.keep("legistar:nyc", "a-key")
print(keys.get("legistar:nyc"), keys.get("legistar:nowhere"), keys.home_of("legistar:nyc"))
keys.keep("legistar:nyc", "another", KeyHome.RUN)
print(Keys(Path("keys.toml").absolute()).get("legistar:nyc"))
keys.keep("legistar:nyc", "a-third")
keys.remove("legistar:nyc")
print(keys.get("legistar:nyc"), keys.home_of("legistar:nyc"))
'
"""


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "profile" / "keys.toml")


def other_run(keys: Keys) -> Keys:
    return Keys(keys._file)


def test_a_key_is_kept_in_the_key_ring_and_not_in_a_file(keys: Keys, ring: KeysInMemory):
    keys.keep(NAME, "  a-key\n")
    assert ring.keys == {("hearings", NAME): "a-key"}
    assert other_run(keys).get(NAME) == "a-key"
    assert keys.home_of(NAME) is KeyHome.RING
    assert not keys._file.exists()


def test_a_removed_key_is_gone_everywhere(keys: Keys, ring: KeysInMemory):
    keys.keep(NAME, "a-key")
    keys.remove(NAME)
    assert (keys.get(NAME), keys.home_of(NAME), ring.keys) == (None, None, {})
    keys.remove(NAME)


def test_a_key_lies_in_one_place_only(keys: Keys, ring: KeysInMemory):
    for home in (KeyHome.FILE, KeyHome.RUN, KeyHome.RING, KeyHome.FILE):
        keys.keep(NAME, f"in-{home}", home)
        assert (keys.get(NAME), keys.home_of(NAME)) == (f"in-{home}", home)
        assert bool(ring.keys) == (home is KeyHome.RING)
        assert keys._file.exists() == (home is KeyHome.FILE)


def test_without_a_key_ring_nothing_is_kept_unless_that_was_chosen(keys: Keys, no_ring: None):
    assert not has_ring()
    assert keys.get(NAME) is None
    with pytest.raises(NoKeyRing):
        keys.keep(NAME, "a-key")
    assert keys.home_of(NAME) is None
    assert not keys._file.parent.exists()


def test_a_ring_that_is_a_plain_file_is_not_used(keys: Keys, ring: KeysInMemory):
    ring.__class__.priority = 0.5
    try:
        assert not has_ring()
        with pytest.raises(NoKeyRing):
            keys.keep(NAME, "a-key")
    finally:
        ring.__class__.priority = 1
    assert ring.keys == {}


def test_a_key_of_this_run_is_forgotten_with_it(keys: Keys, no_ring: None):
    keys.keep(NAME, "a-key", KeyHome.RUN)
    assert keys.get(NAME) == "a-key"
    assert keys.for_this_run == {NAME: "a-key"}
    assert other_run(keys).get(NAME) is None
    assert not keys._file.exists()


def test_a_file_of_keys_is_readable_by_its_owner_alone(keys: Keys, no_ring: None):
    before = os.umask(0)
    try:
        keys.keep(NAME, 'a"key\\', KeyHome.FILE)
        keys.keep("openstates", "another", KeyHome.FILE)
    finally:
        os.umask(before)
    assert stat.S_IMODE(keys._file.stat().st_mode) == 0o600
    assert other_run(keys).get(NAME) == 'a"key\\'
    keys.remove(NAME)
    assert other_run(keys).get("openstates") == "another"
    keys.remove("openstates")
    assert not keys._file.exists()


@pytest.mark.parametrize("text", ['openstates = 3\n"legistar:nyc" = ""', "[", "\udcff"])
def test_a_spoilt_file_of_keys_counts_as_none(keys: Keys, no_ring: None, text: str):
    keys._file.parent.mkdir()
    keys._file.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert keys.get("openstates") is None
    assert keys.home_of(NAME) is None


@pytest.mark.parametrize("key", ["", "  \n", "two words", "key\x00", "clé", "x" * 513, "a\nb"])
def test_what_cannot_be_a_key_is_not_kept_and_not_told(keys: Keys, ring: KeysInMemory, key: str):
    with pytest.raises(BadKey) as caught:
        keys.keep(NAME, key)
    assert caught.value.given == NAME
    assert ring.keys == {}


def test_a_ring_that_fails_is_said_without_what_it_was_given(keys: Keys, ring: KeysInMemory):
    def refuse(service: str, username: str, password: str) -> None:
        raise RuntimeError(f"no room for {password}")

    ring.set_password = refuse  # type: ignore[method-assign]
    with pytest.raises(NoKeyRing) as caught:
        keys.keep(NAME, "a-marker")
    assert caught.value.reason == "RuntimeError"
    assert caught.value.__cause__ is None
    assert "a-marker" not in str(caught.value)


def test_a_ring_that_holds_on_to_a_key_is_said(keys: Keys, ring: KeysInMemory):
    def refuse(service: str, username: str) -> None:
        raise RuntimeError

    keys.keep(NAME, "a-key")
    ring.delete_password = refuse  # type: ignore[method-assign]
    with pytest.raises(NoKeyRing):
        keys.remove(NAME)


def test_a_ring_that_does_not_answer_has_no_key(keys: Keys, ring: KeysInMemory):
    def refuse(service: str, username: str) -> str:
        raise OSError

    ring.get_password = refuse  # type: ignore[method-assign]
    assert keys.get(NAME) is None


@pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED),
    reason="no desktop key ring here: needs dbus and gnome-keyring",
)
def test_a_real_key_ring_keeps_gives_and_forgets(tmp_path: Path):
    (tmp_path / ".cache").mkdir()
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", IN_A_SESSION, sys.executable],
        capture_output=True, text=True, check=False, cwd=tmp_path, timeout=60,
        env={**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        "True None",
        "a-key None ring",
        "None",
        "None None",
    ], done.stderr
    assert not (tmp_path / "keys.toml").exists()
