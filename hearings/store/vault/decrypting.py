# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Decrypts a damaged encrypted vault page by page, in memory only.

SQLCipher itself refuses everything once one page is not what was written. The layout is
that of its version 4 (https://www.zetetic.net/sqlcipher/design/): pages of 4096 bytes, the
last 80 of which hold the initialisation vector and the proof; the first page begins with 16
bytes of salt in the place of SQLite's own first words. With a raw key the salt is needed for
the proof only, so that a vault can be decrypted without it.
"""

import hashlib
import hmac
import os
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
RESERVED = 80

_IV = 16
_SALT = 16
_MAGIC = b"SQLite format 3\0"
_LOG_HEADER, _FRAME_HEADER = 32, 24
# Versions 1 (no log), the reserved bytes, and the three shares of a page SQLite prescribes.
_FIXED = PAGE.to_bytes(2, "big") + bytes((1, 1, RESERVED, 64, 32, 32))


def decrypted(path: Path, key: bytes) -> bytes:
    """What stands in an encrypted file with its log, as a plain file would hold it.

    A page that was written over is nonsense where it was, and its header is made to fit.
    Nothing is put on the disk.
    """
    content = path.read_bytes()
    pages = {
        number + 1: content[number * PAGE : (number + 1) * PAGE]
        for number in range(-(-len(content) // PAGE))
    }
    pages |= dict(_frames(Path(f"{path}-wal")))
    whole = bytearray(max(pages, default=0) * PAGE)
    for number, page in pages.items():
        start = (number - 1) * PAGE
        whole[start : start + PAGE] = _plain(page.ljust(PAGE, b"\0"), key, is_first=number == 1)
    _mend_header(whole)
    return bytes(whole)


def mend_first_page(path: Path, key: bytes) -> bool:
    """Put the first page into the file as the log has it; whether that could be done.

    SQLCipher proves the first page before it reads the log. Where the power failed while that
    page was being put in from there, it would refuse a vault of which nothing is lost.
    """
    found = [page for number, page in _frames(Path(f"{path}-wal")) if number == 1]
    if not found or not _is_proved(found[-1], key):
        return False
    try:
        with path.open("r+b") as file:
            file.write(found[-1])
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    return True


def _is_proved(first: bytes, key: bytes) -> bool:
    """Whether a first page is as SQLCipher wrote it: HMAC-SHA512 with a key of its own."""
    salt = bytes(byte ^ 0x3A for byte in first[:_SALT])
    own = hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)
    end = PAGE - RESERVED + _IV
    proof = hmac.digest(own, first[_SALT:end] + (1).to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(proof, first[end : end + len(proof)])


def _plain(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    # Imported here: 7 ms that only a damaged vault needs.
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    start, end = _SALT if is_first else 0, PAGE - RESERVED
    turning = Cipher(AES256(key), CBC(page[end : end + _IV])).decryptor()
    text = turning.update(page[start:end]) + turning.finalize()
    return (_MAGIC if is_first else b"") + text + bytes(RESERVED)


def _frames(log: Path) -> Iterator[tuple[int, bytes]]:
    """The pages of the log up to its last whole transaction, by number; later ones come later.

    https://www.sqlite.org/fileformat.html section 4: a frame belongs to the log only if it
    has the salts of the log's header, and a transaction ends where a frame tells a size.
    """
    try:
        content = log.read_bytes()
    except FileNotFoundError:
        return
    salts, waiting = content[16:24], list[tuple[int, bytes]]()
    for start in range(_LOG_HEADER, len(content), _FRAME_HEADER + PAGE):
        head = content[start : start + _FRAME_HEADER]
        page = content[start + _FRAME_HEADER : start + _FRAME_HEADER + PAGE]
        if len(page) < PAGE or head[8:16] != salts:
            return
        number = int.from_bytes(head[:4], "big")
        if not 0 < number < 1 << 24:
            return
        waiting.append((number, page))
        if any(head[4:8]):
            yield from waiting
            waiting = []


def _mend_header(whole: bytearray) -> None:
    """Give the beginning what every vault of ours has there, and the count of its pages."""
    if not whole:
        return
    whole[16:24] = _FIXED
    whole[28:32] = (len(whole) // PAGE).to_bytes(4, "big")
    # The list of free pages may lead out of the file.
    whole[32:40] = bytes(8)
    # Schema format 4, no cache of its own, no vacuum by itself, UTF-8.
    whole[44:60] = b"".join(number.to_bytes(4, "big") for number in (4, 0, 0, 1))
    whole[64:68], whole[72:92] = bytes(4), bytes(20)
    # The count of pages holds when the two change counters agree.
    whole[92:96] = whole[24:28]
