# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A code to print and put away: 130 random bits in letters that are hard to misread.

The alphabet is Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U,
and what looks like 1 or 0 counts as that. The last two letters prove that it was typed right.
"""

import hashlib
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM, PROOF, GROUP = 26, 2, 4

_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A code nobody has, in groups of four letters."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM))
    whole = letters + _proof(letters)
    return "-".join(whole[at : at + GROUP] for at in range(0, len(whole), GROUP))


def read_code(typed: str) -> str | None:
    """The letters of a code as it was typed; None for what is no code, or mistyped."""
    letters = "".join(one for one in typed.upper() if one not in "- \t\r\n").translate(_MISREAD)
    if len(letters) != RANDOM + PROOF or set(letters) - set(ALPHABET):
        return None
    return letters if _proof(letters[:RANDOM]) == letters[RANDOM:] else None


def _proof(letters: str) -> str:
    digest = hashlib.sha256(letters.encode("ascii")).digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:PROOF])
