# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""An archive tells nothing of when and where it was made."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from hearings.export.archive import repacked


def made() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name in ("mimetype", "b.xml", "a.xml"):
            archive.writestr(name, f"<{name[0]}/>")
    return out.getvalue()


def test_files_keep_their_order_and_lose_their_times():
    with ZipFile(BytesIO(repacked(made(), {"b.xml": b"new"}))) as archive:
        told = [(one.filename, one.date_time, one.compress_type) for one in archive.infolist()]
        assert archive.read("b.xml") == b"new"
        assert archive.read("a.xml") == b"<a/>"
    assert told == [
        ("mimetype", (1980, 1, 1, 0, 0, 0), ZIP_STORED),
        ("b.xml", (1980, 1, 1, 0, 0, 0), ZIP_DEFLATED),
        ("a.xml", (1980, 1, 1, 0, 0, 0), ZIP_DEFLATED),
    ]


def test_what_is_not_replaced_can_be_rewritten():
    again = repacked(made(), {"b.xml": b"new"}, lambda name, content: name.encode() + content)
    with ZipFile(BytesIO(again)) as archive:
        assert archive.read("b.xml") == b"new"
        assert archive.read("a.xml") == b"a.xml<a/>"
