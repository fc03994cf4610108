# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Tells by its path and its file system whether a folder reaches beyond this computer."""

import re
from pathlib import Path

from hearings.domain.shared_by import SharedBy

# The folder names of the services' own programs: "OneDrive - Sampleville", "Dropbox (Personal)",
# "Mobile Documents" and "com~apple~CloudDocs" of macOS, "GoogleDrive-name" in its CloudStorage.
_FOLDERS = (
    (SharedBy.ONEDRIVE, re.compile(r"onedrive\b.*", re.IGNORECASE)),
    (SharedBy.DROPBOX, re.compile(r"dropbox\b.*", re.IGNORECASE)),
    (SharedBy.ICLOUD, re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.I)),
    (SharedBy.GOOGLE_DRIVE, re.compile(r"google ?drive\b.*|my drive", re.IGNORECASE)),
)
_NETWORKS = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone",
     "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
)  # fmt: skip
MOUNTS = Path("/proc/self/mounts")


def shared_by(path: Path, mounts: str | None = None) -> SharedBy | None:
    """Who else gets the file at this path; None where nothing speaks for it, which proves nothing.

    `mounts` are the lines of Linux's table of file systems, read anew where not given. Other
    systems have none; there only a path such as \\\\server\\share tells of a network.
    """
    parts = path.parts
    for service, folder in _FOLDERS:
        if any(folder.fullmatch(part) for part in parts[:-1]):
            return service
    if str(path).startswith(("\\\\", "//")):
        return SharedBy.NETWORK
    kind = _file_system(path, _mounts() if mounts is None else mounts)
    return SharedBy.NETWORK if kind in _NETWORKS else None


def _mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _file_system(path: Path, mounts: str) -> str:
    """The kind of the file system that holds the path: the longest mount above it."""
    found, depth = "", 0
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # The table writes blanks and a few others as \040 (proc(5)).
        place = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[1]))
        if path.is_relative_to(place) and len(place.parts) >= depth:
            found, depth = fields[2], len(place.parts)
    return found
