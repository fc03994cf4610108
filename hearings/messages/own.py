# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is said of a person's own words and follows: why a hearing is marked, and why not."""

from collections.abc import Iterable

from hearings.domain.bill_number import BillNumber, bill_of_key
from hearings.domain.own_mark import OwnHit, OwnMark, PartMark
from hearings.domain.term import CONGRESS, ordinal
from hearings.language import ENGLISH, Words, chosen

own_said = Words("own_said")


def bill_words(bill: BillNumber) -> str:
    """The number, with the Congress where the same number comes again."""
    if bill.legislature != CONGRESS or not bill.term.isdigit():
        return bill.shown
    words = own_said.tr("{number} ({congress} Congress)")
    # "119th" is English; other languages say the bare number beside the word.
    nth = ordinal(int(bill.term)) if chosen() == ENGLISH else bill.term
    return words.format(number=bill.shown, congress=nth)


def term_words(bill: BillNumber) -> str:
    """The years of the term a bill is of, where that is known; empty elsewhere."""
    if bill.legislature == CONGRESS or not bill.term.isdigit():
        return ""
    return f"{bill.term}–{int(bill.term) + 1}"


def follows_words(bills: Iterable[str]) -> str:
    """Which followed bills, told by their keys, are on an agenda; empty for none."""
    told = ", ".join(bill_of_key(key).shown for key in bills)
    return own_said.tr("follows: {bills}").format(bills=told) if told else ""


def own_words_said(words: Iterable[str]) -> str:
    """Which of the person's own words were found; empty for none."""
    told = list(words)
    if not told:
        return ""
    said = (
        own_said.tr("your word: {words}") if len(told) == 1 else own_said.tr("your words: {words}")
    )
    return said.format(words=", ".join(told))


def mark_words(mark: OwnMark) -> tuple[str, ...]:
    """What of the person's own stands in a hearing, in short."""
    followed = own_said.tr("you follow this hearing") if mark.is_followed else ""
    said = followed, follows_words(mark.bills), own_words_said(mark.words)
    return tuple(filter(None, said))


def part_sentences(part: PartMark) -> tuple[str, ...]:
    """Why an item counts for the person beyond its topics, or why it does not."""
    said = []
    if part.bills:
        said.append(follows_words(part.bills))
    if part.own:
        said.append(own_words_said(map(_quoted, part.own)))
    if part.muted:
        words = ", ".join(map(_quoted, part.muted))
        said.append(own_said.tr("not counted, because you muted {words}").format(words=words))
    return tuple(said)


def _quoted(hit: OwnHit) -> str:
    there = dict.fromkeys(hit.words)
    return ", ".join(f"“{word}”" for word in there)
