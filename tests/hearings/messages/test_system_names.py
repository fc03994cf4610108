# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""No word of a places file stands in a sentence."""

from hearings.domain.by_hand import BY_HAND
from hearings.messages.system_names import system_names
from hearings.sources.registry import SOURCES


def test_every_registered_system_has_a_name_of_its_own_in_words():
    names = system_names()
    assert names.keys() == {*SOURCES, BY_HAND}
    assert len(set(names.values())) == len(names)
    assert not {word for word, name in names.items() if name == word}
