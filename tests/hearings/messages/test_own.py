# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from datetime import date

from hearings.domain.bill_number import read_bill
from hearings.domain.own_mark import OwnHit, OwnMark, PartMark
from hearings.messages.own import bill_words, mark_words, part_sentences, term_words

DAY = date(2026, 11, 23)
HIT = OwnHit("gadget", ("Gadget", "gadgets", "Gadget"), ())


def test_a_bill_of_the_congress_is_told_with_its_congress():
    bill = read_bill("hr 12", "us-house", DAY)
    assert bill_words(bill) == "H.R. 12 (119th Congress)"
    assert term_words(bill) == ""


def test_a_bill_of_a_two_year_session_is_told_with_its_years():
    bill = read_bill("2ssb 5956", "wa-legislature", DAY)
    assert (bill_words(bill), term_words(bill)) == ("2SSB 5956", "2025–2026")


def test_a_number_with_its_own_year_needs_no_more():
    bill = read_bill("Int 213-2026", "ny-new-york", DAY)
    assert (bill_words(bill), term_words(bill)) == ("Int 0213-2026", "")


def test_why_an_item_counts_and_why_not_is_said_with_the_words_of_the_text():
    part = PartMark(own=(HIT,), muted=(HIT,), bills=("us-congress/119/S 12",))
    assert part_sentences(part) == (
        "follows: S. 12",
        "your word: “Gadget”, “gadgets”",
        "not counted, because you muted “Gadget”, “gadgets”",
    )
    assert part_sentences(PartMark()) == ()


def test_what_is_the_persons_own_in_a_hearing_is_said_in_short():
    other = OwnHit("zoning", ("zoning",), ())
    mark = OwnMark(items=(PartMark(own=(HIT, other), bills=("x//26-1",)),), is_followed=True)
    said = ("you follow this hearing", "follows: 26-0001", "your words: gadget, zoning")
    assert mark_words(mark) == said
    assert mark_words(OwnMark()) == ()
