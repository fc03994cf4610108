# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a body to its end, packed or plain, and never more of it than is allowed."""

import zlib
from collections.abc import Iterable, Iterator

PLAIN = frozenset({"", "identity"})
GZIP = frozenset({"gzip", "x-gzip"})

PIECE = 1024 * 1024
_MAGIC = b"\x1f\x8b"
_GZIP_ONLY = 31


class TooMuch(Exception):
    """The body is longer than allowed."""


class Damaged(ConnectionError):
    """The packed body is broken or stops in the middle."""


def read_body(chunks: Iterable[bytes], coding: str, most: int) -> bytes:
    """The unpacked body; `coding` is one of PLAIN or GZIP.

    Raises `TooMuch` as soon as more than `most` bytes came over the wire or out of the
    packing, so that a small packed bomb stops as early as a long plain body, and
    `Damaged` for packed data that cannot be read.
    """
    counted = _counted(chunks, most)
    pieces = _unpacked(counted) if coding in GZIP else counted
    return b"".join(_counted(pieces, most))


def _counted(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    seen = 0
    for chunk in chunks:
        seen += len(chunk)
        if seen > most:
            raise TooMuch
        yield chunk


def _unpacked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    machine = zlib.decompressobj(_GZIP_ONLY)
    has_begun = False
    try:
        for chunk in chunks:
            rest = chunk
            while rest:
                if machine.eof:
                    # A second member may follow; padding may too, and means nothing.
                    if not rest.startswith(_MAGIC):
                        return
                    machine = zlib.decompressobj(_GZIP_ONLY)
                has_begun = True
                yield from _pieces(machine, rest)
                rest = machine.unused_data
    except zlib.error as error:
        raise Damaged(str(error)) from error
    if has_begun and not machine.eof:
        raise Damaged("packed data stops in the middle")


def _pieces(machine: "zlib._Decompress", packed: bytes) -> Iterator[bytes]:
    while piece := machine.decompress(packed, PIECE):
        yield piece
        packed = machine.unconsumed_tail
