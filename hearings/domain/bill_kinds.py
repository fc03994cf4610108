# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The kinds of bills and files: what stands before a number, and what is meant by it."""

import re

from hearings.domain.term import CONGRESS

# Longest first: "House Bill" would take the beginning of "House Bill No.".
_WORDS = {
    "ASSEMBLY CONCURRENT RESOLUTION": "ACR",
    "ASSEMBLY JOINT RESOLUTION": "AJR",
    "ASSEMBLY CONSTITUTIONAL AMENDMENT": "ACA",
    "SENATE CONSTITUTIONAL AMENDMENT": "SCA",
    "SENATE CONCURRENT RESOLUTION": "SCR",
    "SENATE JOINT RESOLUTION": "SJR",
    "SENATE JOINT MEMORIAL": "SJM",
    "SENATE RESOLUTION": "SR",
    "SENATE BILL": "SB",
    "SENATE FILE": "SF",
    "SENATE DOCKET": "SD",
    "SENATE": "SB",
    "HOUSE CONCURRENT RESOLUTION": "HCR",
    "HOUSE JOINT RESOLUTION": "HJR",
    "HOUSE JOINT MEMORIAL": "HJM",
    "HOUSE RESOLUTION": "HRES",
    "HOUSE BILL": "HB",
    "HOUSE FILE": "HF",
    "HOUSE DOCKET": "HD",
    "HOUSE": "HB",
    "ASSEMBLY BILL": "AB",
    "ASSEMBLY": "AB",
    "LEGISLATIVE DOCUMENT": "LD",
    "LEGISLATIVE BILL": "LB",
    "LEGISLATIVE FILE ID": "FILE",
    "LEGISLATIVE FILE": "FILE",
    "FILE NUMBER": "FILE",
    "FILE ID": "FILE",
    "COUNCIL FILE": "CF",
    "COUNCIL BILL": "CB",
    "CLERK FILE": "CF",
    "ORDINANCE": "ORD",
    "RESOLUTION": "RES",
    "INTRODUCTION": "INT",
    "INTRO": "INT",
    "PROPOSED INT": "INT",
    "BILL": "",
}
KINDS_OF_WORDS = tuple(sorted(_WORDS.items(), key=lambda pair: -len(pair[0])))
"""What is written out at the beginning of a number, and its letters; the longest first."""

_CONGRESS_KINDS = {
    "HR": "HR", "HB": "HR", "S": "S", "SB": "S", "HJRES": "HJRES", "HJR": "HJRES",
    "SJRES": "SJRES", "SJR": "SJRES", "HCONRES": "HCONRES", "HCR": "HCONRES",
    "SCONRES": "SCONRES", "SCR": "SCONRES", "HRES": "HRES", "SRES": "SRES", "SR": "SRES",
}  # fmt: skip

# Legislatures that write one letter where others write two.
_ONE_LETTER = {
    "ma-general-court", "nj-legislature", "ny-legislature", "ri-legislature",
    "sc-legislature", "vt-legislature",
}  # fmt: skip
_LETTER_OF = {"AB": "A", "HB": "H", "SB": "S"}
_TWO_LETTERS_OF = {"A": "AB", "H": "HB", "S": "SB"}
_SUBSTITUTING = {"wa-legislature"}

_COUNCIL_KINDS = {"ORDINANCE": "ORD", "RESO": "RES", "FILE": "", "ITEM": "", "MATTER": ""}
_OF_COUNCILS_ALONE = {"CB", "CF", "FILE", "INF", "INT", "ITEM", "LU", "ORD", "RES", "RESO"}
_SUBSTITUTED = {"SO": "O", "SR": "R", "SOR": "OR"}


def wears_substitutes(legislature: str) -> bool:
    """Whether substitutes and engrossments stand before the number: "2ESSB 5956"."""
    return legislature in _SUBSTITUTING


def kind_of(legislature: str, written: str) -> str | None:
    """The letters of a kind; None for what is no kind of bill there, "" for a bare number."""
    letters = written.replace(".", "").replace(" ", "")
    if legislature == CONGRESS:
        return _CONGRESS_KINDS.get(letters)
    if not legislature.endswith(("-legislature", "-general-court")):
        if legislature == "il-chicago":
            letters = _SUBSTITUTED.get(letters, letters)
        return _COUNCIL_KINDS.get(letters, letters)
    if not letters or len(letters) > 4 or letters in _OF_COUNCILS_ALONE:
        return None
    letters = "HR" if letters == "HRES" else letters
    if legislature in _ONE_LETTER:
        return _LETTER_OF.get(letters, letters)
    return _TWO_LETTERS_OF.get(letters, letters)


_DOTTED = {
    "HR": "H.R.", "S": "S.", "HJRES": "H.J.Res.", "SJRES": "S.J.Res.", "HCONRES": "H.Con.Res.",
    "SCONRES": "S.Con.Res.", "HRES": "H.Res.", "SRES": "S.Res.",
}  # fmt: skip
_OF_COUNCILS = {"INT": "Int", "RES": "Res", "ORD": "Ord", "INF": "Inf"}
_DIGITS = {"ny-new-york": 4, "il-chicago": 7}
_OF_A_YEAR = re.compile(r"(\d{2})-(\d{1,3})")


def shown_number(legislature: str, number: str, version: str) -> str:
    """A normal number as its legislature writes it, with the print or substitute it is in."""
    kind, _, rest = number.rpartition(" ")
    if legislature == CONGRESS:
        return f"{_DOTTED.get(kind, kind)} {rest}".strip()
    if legislature == "ma-general-court" and kind:
        return f"{kind}.{rest}"
    if wears_substitutes(legislature):
        return f"{version or kind} {rest}"
    if not kind and (file := _OF_A_YEAR.fullmatch(rest)):
        rest = f"{file[1]}-{file[2].zfill(4)}"
    if digits := _DIGITS.get(legislature):
        first, dash, second = rest.partition("-")
        if kind and dash:
            first = first.zfill(digits)
        elif dash:
            second = second.zfill(digits)
        rest = f"{first}{dash}{second}"
    shown = f"{_OF_COUNCILS.get(kind, kind)} {rest}".strip()
    return f"{shown}-{version}" if version else shown
