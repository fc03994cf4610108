# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A folder that a cloud or a network copies away is recognised by its path or its mount."""

from pathlib import Path

import pytest

from hearings.calendar.sharing import shared_by
from hearings.domain.shared_by import SharedBy

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /home/shared nfs4 rw 0 0
/dev/sdb1 /home/shared/local ext4 rw 0 0
//server/files /mnt/two\\040words cifs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
half a
"""


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/home/me/Documents/hearings.ics", None),
        ("/home/me/OneDrive/hearings.ics", SharedBy.ONEDRIVE),
        ("/Users/me/OneDrive - Sampleville/a/hearings.ics", SharedBy.ONEDRIVE),
        ("/home/me/Dropbox (Personal)/hearings.ics", SharedBy.DROPBOX),
        ("/home/me/dropbox/hearings.ics", SharedBy.DROPBOX),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs/h.ics", SharedBy.ICLOUD),
        ("/Users/me/Library/CloudStorage/GoogleDrive-me/My Drive/h.ics", SharedBy.GOOGLE_DRIVE),
        ("/home/me/Google Drive/h.ics", SharedBy.GOOGLE_DRIVE),
        ("/home/me/dropboxes/hearings.ics", None),
        ("/home/me/dropbox", None),
        ("/home/shared/hearings.ics", SharedBy.NETWORK),
        ("/home/shared/local/hearings.ics", None),
        ("/mnt/two words/hearings.ics", SharedBy.NETWORK),
        ("/run/user/1000/gvfs/smb-share:server=a/hearings.ics", SharedBy.NETWORK),
        ("//server/share/hearings.ics", SharedBy.NETWORK),
    ],
)
def test_who_else_gets_a_file(path: str, shared: SharedBy | None):
    assert shared_by(Path(path), MOUNTS) is shared


def test_the_folder_of_a_test_is_this_computers_alone(tmp_path: Path):
    assert shared_by(tmp_path / "hearings.ics") is None
