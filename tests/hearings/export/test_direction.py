# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Hebrew and Arabic are read from right to left."""

import pytest

from hearings.export.direction import has_right_to_left, is_right_to_left


@pytest.mark.parametrize(
    ("text", "has_it", "is_it"),
    [
        ("Vote no.", False, False),
        ("¡Señor!", False, False),
        ("12 – שלום", True, True),
        ("Ana says שלום", True, False),
        ("مرحبا Ana", True, True),
        ("", False, False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text: str, has_it: bool, is_it: bool):
    assert (has_right_to_left(text), is_right_to_left(text)) == (has_it, is_it)
