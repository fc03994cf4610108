# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What is typed finds what begins so, in any order, without accents."""

from ui.widgets.choice import Choice, matching


def choices(*titles: str) -> tuple[Choice, ...]:
    return tuple(Choice(title, "Elsewhere", str) for title in titles)


def found(typed: str, *titles: str) -> list[str]:
    return [one.title for one in matching(choices(*titles), typed)]


def test_every_word_typed_must_begin_a_word():
    assert found("cal add", "Add to calendar", "Calendar", "Address") == ["Add to calendar"]


def test_what_begins_with_it_comes_first():
    assert found("no", "Paste a notice", "Notes") == ["Notes", "Paste a notice"]


def test_accents_and_case_do_not_count():
    assert found("exportacion", "Exportación", "Otro") == ["Exportación"]
    assert found("ÓRGANO", "organo") == ["organo"]


def test_nothing_typed_finds_everything_in_its_order():
    assert found("  ", "b", "a") == ["b", "a"]


def test_what_it_is_can_be_typed_too():
    assert found("else a", "a") == ["a"]
