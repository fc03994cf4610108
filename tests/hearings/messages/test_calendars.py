# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What becomes of a calendar file is said in whole sentences."""

import pytest

from hearings.domain.shared_by import SharedBy
from hearings.messages.calendars import not_kept_sentence, shared_sentence


@pytest.mark.parametrize("shared", SharedBy)
def test_every_sharer_is_named_and_what_helps_is_said(shared: SharedBy):
    said = shared_sentence(shared)
    assert "{" not in said
    assert said.count(".") >= 2
    assert "neutral" in said


def test_a_file_left_behind_names_its_place():
    assert "a.ics" in not_kept_sentence().format(path="a.ics")
