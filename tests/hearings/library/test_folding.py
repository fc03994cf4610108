# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Accents, case and punctuation do not keep a word from being found."""

import pytest

from hearings.library.folding import folded_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  ", []),
        ("S.B. 34's", ["s", "b", "34", "s"]),
        ("HB-338 and SB 182", ["hb", "338", "and", "sb", "182"]),
        ("Cámaras de Ñuñoa, STRASSE straße", ["camaras", "de", "nunoa", "strasse", "strasse"]),
        ("under_score", ["under", "score"]),
    ],
)
def test_words_are_folded(text, words):
    assert folded_words(text) == words
