# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Packs the files of a document anew, so that the archive tells nothing of when and where."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

# The first moment an archive can tell: no clock is read, and none is given away.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_ORDINARY_FILE = 0o100644 << 16
# OpenDocument 1.3 part 2 section 3.3: first in the archive and not compressed.
_TYPE = "mimetype"


def repacked(
    archive: bytes,
    replaced: Mapping[str, bytes],
    rewritten: Callable[[str, bytes], bytes] = lambda _, content: content,
) -> bytes:
    """The archive with some files replaced, in the same order, without times and owners.

    `rewritten` is given the name and content of every other file and returns the new one.
    """
    out = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            info = ZipInfo(name, _NO_TIME)
            info.create_system = _UNIX
            info.external_attr = _ORDINARY_FILE
            info.compress_type = ZIP_STORED if name == _TYPE else ZIP_DEFLATED
            content = replaced.get(name)
            new.writestr(info, rewritten(name, old.read(name)) if content is None else content)
    return out.getvalue()
