# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A file is written whole or not at all."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from hearings.errors import DiskFull, ProfileReadOnly
from hearings.files import write_whole


def test_content_and_folder_are_made(tmp_path: Path):
    write_whole(tmp_path / "new" / "file.ics", b"whole")
    assert (tmp_path / "new" / "file.ics").read_bytes() == b"whole"


def test_no_half_file_and_no_leftover_stays(tmp_path: Path):
    write_whole(tmp_path / "file.ics", b"one")
    write_whole(tmp_path / "file.ics", b"two")
    assert [path.name for path in tmp_path.iterdir()] == ["file.ics"]
    assert (tmp_path / "file.ics").read_bytes() == b"two"


def test_a_target_that_is_a_folder_is_said(tmp_path: Path):
    (tmp_path / "file.ics").mkdir()
    with pytest.raises(ProfileReadOnly) as caught:
        write_whole(tmp_path / "file.ics", b"x")
    assert caught.value.path == tmp_path / "file.ics"
    assert not list(tmp_path.glob(".*"))


FILL = """
import resource, sys
from pathlib import Path
from hearings.errors import DiskFull
from hearings.files import write_whole
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
path = Path(sys.argv[1])
try:
    write_whole(path, b"x" * 5000)
except DiskFull:
    print("full", path.read_bytes().decode(), len(list(path.parent.iterdir())))
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="needs a limit on file sizes")
def test_where_there_is_no_room_the_old_file_stays(tmp_path: Path):
    (tmp_path / "file.ics").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(tmp_path / "file.ics")],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout.split() == ["full", "old", "1"], done.stderr


def test_the_class_names_the_path():
    assert str(DiskFull(Path("x"))) == "DiskFull(path=PosixPath('x'))"
