# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The model that every format writes."""

from hearings.export.document import ItemList, PageSize, Run, text_of, with_addresses

ADDRESS = "https://example.org"


def test_the_address_stands_behind_its_words_once():
    runs = (
        Run("see "),
        Run("the ", link=ADDRESS),
        Run("report", is_bold=True, link=ADDRESS),
        Run("."),
    )
    assert text_of(with_addresses(runs)) == f"see the report ({ADDRESS})."


def test_words_that_are_the_address_are_not_told_twice():
    mail = Run("a@b.example", link="mailto:a@b.example")
    assert with_addresses((Run(ADDRESS, link=ADDRESS), mail)) == (Run(ADDRESS, link=ADDRESS), mail)


def test_two_links_side_by_side_have_an_address_each():
    runs = (Run("a", link=f"{ADDRESS}/a"), Run("b", link=f"{ADDRESS}/b"))
    assert text_of(with_addresses(runs)) == f"a ({ADDRESS}/a)b ({ADDRESS}/b)"


def test_items_have_bullets_or_numbers():
    assert ItemList((), None).label(3) == "•"
    assert ItemList((), 5, ")").label(2) == "7)"


def test_paper_has_its_size_in_points():
    assert PageSize.LETTER.points == (8.5 * 72, 11 * 72)
    assert PageSize.A4.points == (595.28, 841.89)
