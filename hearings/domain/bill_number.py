# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The number of a bill: one form for every way a legislature and its friends write it.

"AB 1355", "AB1355" and "ab-1355" are one bill, and so are "S.2956-A" and "S02956B" of New
York (two prints of S 2956), "2SSB 5956" and "SB 5956" of Washington (a substitute), or
"Int. No. 213-2026" and "Int 0213-2026" of New York City. What is not understood is kept as
it was written and equals only itself.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date

from hearings.domain.bill_kinds import KINDS_OF_WORDS, kind_of, shown_number, wears_substitutes
from hearings.domain.term import CONGRESS, legislature_of, term_of

LONGEST = 80
"""Characters of a number; the longest real ones have twenty."""

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_SPACE = re.compile(r"\s+")
_NO = re.compile(r"(?:\bNOS?\b\.?|#|№|,(?!\d))\s*|(?<=\d),(?=\d)")

# "ABX1 2" and "AB1X 2" are of an extraordinary session, numbered apart.
_SPECIAL = re.compile(r"(?P<kind>[A-Z]{2,3})(?:X(?P<a>\d)|(?P<b>\d)X)[ -]*0*(?P<number>\d{1,5})")
_SUBSTITUTE = re.compile(r"(?P<made>(?:\d?E)?(?:\d?S)?)[HS](?:B|R|JM|JR|CR|I)(?![A-Z])")
_COMMITTEES = re.compile(r"(?:(?:C/?S|CS)(?:/CS)*/?(?= ?[A-Z])|(?:AM\.? ?)?SUB\.? )")
_LETTERED = re.compile(
    r"(?P<kind>[A-Z][A-Z. ]*?)\.?[ -]*(?:(?P<year>\d{2})-)?0*(?P<number>\d{1,6})"
    r"(?P<print>[ -]?[A-Z])?"
)
_CONGRESS_FIRST = re.compile(r"(?P<term>\d{3})[ -]?(?P<rest>[HS].*)")
_CONGRESS_LAST = re.compile(
    r"(?P<rest>.*\d)(?: ?\(| |-)(?P<term>\d{3})(?:TH|ST|ND|RD)?(?: CONGRESS)?\)?"
)
_OF_YEAR = re.compile(
    r"(?P<kind>[A-Z][A-Z. ]*?)?\.?[ -]*0*(?P<number>\d{1,5})-(?P<year>20\d\d)(?P<print>-?[A-Z])?"
)
_YEAR_FIRST = re.compile(r"(?P<kind>[A-Z]{1,3})(?P<year>20\d\d)-0*(?P<number>\d{1,7})")
_FILE = re.compile(r"(?P<kind>[A-Z][A-Z. ]*?)?\.?[ -]*(?P<year>\d{2}|20\d\d)-0*(?P<number>\d+)"
                   r"(?P<rest>(?:-[A-Z]?\d+)?)")  # fmt: skip
_PLAIN = re.compile(r"(?P<kind>[A-Z][A-Z. ]*?)?\.?[ -]*0*(?P<number>\d{1,7})(?P<print>-?[A-Z])?")


@dataclass(frozen=True, slots=True, order=True)
class BillNumber:
    """A bill of one legislature: equal when it is the same bill, however it was written.

    `legislature` is the id of a place, or `us-congress`. `term` is "" where terms are not
    known or the number has its year. `version` is the print or the substitute it was written
    with ("A", "2SSB"), and `is_sure` false where the text was not understood; both are no
    part of what the bill is.
    """

    legislature: str
    term: str
    number: str
    version: str = field(default="", compare=False)
    is_sure: bool = field(default=True, compare=False)

    @property
    def shown(self) -> str:
        """The number as its legislature writes it: "H.R. 1234", "2SSB 5956", "Int 0213-2026"."""
        return shown_number(self.legislature, self.number, self.version)

    @property
    def key(self) -> str:
        """The bill as one text, to be read back by `bill_of_key`."""
        return f"{self.legislature}/{self.term}/{self.number}"

    def is_of(self, place_id: str, day: date) -> bool:
        """Whether a hearing of a place on a day can have this bill on its agenda."""
        if legislature_of(place_id) != self.legislature:
            return False
        return not self.term or self.term == term_of(self.legislature, day)


def bill_of_key(key: str) -> BillNumber:
    """The bill that a `BillNumber` gave as its key; any other text is a bill of nowhere."""
    parts = key.split("/", 2)
    if len(parts) < len(("legislature", "term", "number")):
        return BillNumber("", "", key, is_sure=False)
    legislature, term, number = parts
    return BillNumber(legislature, term, number)


def read_bill(text: str, place_id: str, day: date) -> BillNumber:
    """The bill a text names, as a place writes its numbers, in the term of a day.

    A text that names the Congress itself ("H.R. 12 (118th)") is taken at its word. What is
    not understood is the number as it stands, with `is_sure` false.
    """
    legislature = legislature_of(place_id)
    plain, term = _plain(text), term_of(legislature, day)
    found = _read(plain, legislature, term)
    return found or BillNumber(legislature, term, plain, is_sure=False)


def _plain(text: str) -> str:
    upper = unicodedata.normalize("NFKC", text[:LONGEST]).translate(_DASHES).upper()
    spaced = _SPACE.sub(" ", _NO.sub(_for_no, upper)).strip(" .:;")
    for words, kind in KINDS_OF_WORDS:
        if spaced.startswith(f"{words} "):
            return f"{kind} {spaced.removeprefix(words).strip()}".strip()
    return spaced


def _for_no(found: re.Match[str]) -> str:
    # "No. 13" gets a blank, the comma within 13,720 none.
    return "" if found[0] == "," else " "


def _read(plain: str, legislature: str, term: str) -> BillNumber | None:
    if legislature == CONGRESS:
        return _of_congress(plain, term)
    if legislature.endswith(("-legislature", "-general-court")):
        return _of_state(plain, legislature, term)
    return _of_council(plain, legislature)


def _of_congress(plain: str, term: str) -> BillNumber | None:
    if told := _CONGRESS_FIRST.fullmatch(plain) or _CONGRESS_LAST.fullmatch(plain):
        plain, term = told["rest"], told["term"]
    found = _LETTERED.fullmatch(plain)
    if found is None or found["year"] or found["print"]:
        return None
    kind = kind_of(CONGRESS, found["kind"])
    return BillNumber(CONGRESS, term, f"{kind} {found['number']}") if kind else None


def _of_state(plain: str, legislature: str, term: str) -> BillNumber | None:
    if special := _SPECIAL.fullmatch(plain):
        number = f"{special['kind']}X{special['a'] or special['b']} {special['number']}"
        return BillNumber(legislature, term, number)
    made = ""
    if wears_substitutes(legislature) and (worn := _SUBSTITUTE.match(plain)):
        plain = plain[worn.end("made") :]
        made = worn["made"] and worn[0]
    elif worn := _COMMITTEES.match(plain):
        plain = plain[worn.end() :]
    found = _LETTERED.fullmatch(plain)
    kind = kind_of(legislature, found["kind"]) if found else ""
    if found is None or not kind:
        return None
    number = f"{found['year']}-{found['number']}" if found["year"] else found["number"]
    bill = BillNumber(legislature, term, f"{kind} {number}", made)
    if found["print"]:
        return _printed(bill, found["print"].strip(" -"))
    return bill


def _printed(bill: BillNumber, letter: str) -> BillNumber | None:
    """The bill with the letter of its print: only New York prints an amended bill so."""
    return replace(bill, version=letter) if bill.legislature == "ny-legislature" else None


def _of_council(plain: str, place_id: str) -> BillNumber | None:
    for form in (_YEAR_FIRST, _OF_YEAR, _FILE, _PLAIN):
        found = form.fullmatch(plain)
        if found is None:
            continue
        named = found.groupdict()
        kind = kind_of(place_id, named.get("kind") or "")
        if kind is None:
            return None
        version = (named.get("print") or "").strip("-")
        return BillNumber(place_id, "", _filed(form, kind, named), version)
    return None


def _filed(form: re.Pattern[str], kind: str, named: dict[str, str | None]) -> str:
    number = named["number"] or "0"
    if form is _YEAR_FIRST:
        return f"{kind}{named['year']}-{number}"
    if form is _OF_YEAR:
        number = f"{number}-{named['year']}"
    elif form is _FILE:
        number = f"{named['year']}-{number}{named['rest'] or ''}"
    return f"{kind} {number}".strip()
