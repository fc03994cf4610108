# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Takes out of ICU's data library the tables this program never opens: 28 of 32 MB.

On Linux Qt asks ICU for the order of letters, for upper case and for names of hosts; names of
countries, currencies, units and zones, the breaking of lines and old encodings it has by itself
or not at all. The library is one big constant, and ICU finds a table in it by its name, so that
a table may be missing; then the general one of all languages is used.
"""

import re
import struct
from pathlib import Path

from scripts.needed_binaries import LANGUAGES

PAGE = 0x1000
LOADED = 1
FOLDERS = {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
OLD_ENCODING = ".cnv"
OF_A_LANGUAGE = re.compile(r"([a-z]{2,3})(_[A-Za-z0-9_]+)?\.res")
ENTRY = struct.Struct("<II")
MAGIC = b"\xda\x27"


class NotIcuData(Exception):
    """The file is not laid out as ICU's data library is; nothing was changed."""


def shrink_file(path: Path) -> int:
    """Shrink one library on the disk; returns by how many bytes. Raises `NotIcuData`."""
    whole = path.read_bytes()
    small = shrink(whole)
    path.write_bytes(small)
    return len(whole) - len(small)


def shrink(library: bytes) -> bytes:
    """The library without the tables nobody opens; every address in it stays as it was.

    Raises `NotIcuData` where it is no 64-bit ELF file whose first segment ends with the tables.
    """
    if library[:6] != b"\x7fELF\x02\x01":
        raise NotIcuData
    start, end = _tables(library)
    kept = _packed(_items(library, start, end))
    # What lies behind moves by whole pages, as the loader wants it.
    cut = (end - start - len(kept)) // PAGE * PAGE
    if cut <= 0:
        return library
    head = bytearray(library[:start])
    _move_segments(head, end, cut)
    padding = bytes(end - start - cut - len(kept))
    behind = library[end : _end_of_segments(library)]
    return bytes(head) + kept + padding + behind


def names(library: bytes) -> tuple[str, ...]:
    """The names of the tables in the library, sorted; raises `NotIcuData`."""
    return tuple(name for name, _ in _items(library, *_tables(library)))


def _tables(library: bytes) -> tuple[int, int]:
    """Where the list of tables begins, and where the last table ends."""
    segments = list(_segments(library))
    loaded = [one for one in segments if one[0] == LOADED and one[1] == 0]
    # The length of the header, two magic bytes; "CmnD" is what ICU calls a list of tables.
    found = library.find(b"CmnD")
    at = found - 12
    if len(loaded) != 1 or found < 12 or library[at + 2 : at + 4] != MAGIC:
        raise NotIcuData
    (length,) = struct.unpack_from("<H", library, at)
    return at + length, loaded[0][2]


def _segments(library: bytes | bytearray) -> list[tuple[int, int, int, int]]:
    """Of each program header its kind, its offset and size in the file, and where it stands."""
    (table,) = struct.unpack_from("<Q", library, 0x20)
    size, count = struct.unpack_from("<HH", library, 0x36)
    if size == 0:
        raise NotIcuData
    rows = []
    for at in range(table, table + size * count, size):
        kind, _, offset = struct.unpack_from("<IIQ", library, at)
        (in_file,) = struct.unpack_from("<Q", library, at + 0x20)
        rows.append((kind, offset, in_file, at))
    return rows


def _end_of_segments(library: bytes) -> int:
    return max(offset + size for _, offset, size, _ in _segments(library))


def _move_segments(head: bytearray, end: int, cut: int) -> None:
    """Let the program headers tell of a file that is shorter by `cut` before `end`."""
    for kind, offset, size, at in _segments(head):
        if offset >= end:
            struct.pack_into("<Q", head, at + 8, offset - cut)
        elif kind == LOADED:
            struct.pack_into("<QQ", head, at + 0x20, size - cut, size - cut)
    # There are no sections any more: only linkers and debuggers read them.
    struct.pack_into("<Q", head, 0x28, 0)
    struct.pack_into("<HHH", head, 0x3A, 0, 0, 0)


def _items(library: bytes, start: int, end: int) -> list[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", library, start)
    entries = [ENTRY.unpack_from(library, start + 4 + 8 * number) for number in range(count)]
    ends = [*(offset for _, offset in entries[1:]), end - start]
    found = []
    for (name_at, offset), until in zip(entries, ends, strict=True):
        name_end = library.index(b"\0", start + name_at)
        name = library[start + name_at : name_end].decode("ascii")
        found.append((name, library[start + offset : start + until]))
    return found


def _is_opened(name: str) -> bool:
    # A name is "icudt73l/coll/es.res": the version, a folder where there is one, the table.
    *folders, table = name.split("/")[1:]
    if FOLDERS.intersection(folders) or table.endswith(OLD_ENCODING):
        return False
    found = OF_A_LANGUAGE.fullmatch(table)
    return found is None or found[1] in LANGUAGES


def _packed(items: list[tuple[str, bytes]]) -> bytes:
    """The list of the tables that are opened, in their order, and the tables behind it."""
    kept = [(name.encode("ascii") + b"\0", table) for name, table in items if _is_opened(name)]
    at = 4 + ENTRY.size * len(kept)
    name_places = []
    for name, _ in kept:
        name_places.append(at)
        at += len(name)
    at += -at % 16
    listed, tables = bytearray(struct.pack("<I", len(kept))), bytearray()
    for (_, table), name_at in zip(kept, name_places, strict=True):
        listed += ENTRY.pack(name_at, at + len(tables))
        tables += table + bytes(-len(table) % 16)
    listed += b"".join(name for name, _ in kept)
    return bytes(listed.ljust(at, b"\0") + tables)
