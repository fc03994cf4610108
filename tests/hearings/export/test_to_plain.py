# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Plain text for web forms."""

from hearings.export.composing import compose
from hearings.export.to_plain import plain_text
from tests.hearings.export.samples import LECTERN


def test_the_text_has_no_mark_of_markdown_left():
    assert (
        plain_text(compose(LECTERN)).decode()
        == """\
Subject: Buying face recognition
Bill: B-12
Position: opposed

Testimony on Ordinance 12

Good evening. My name is Ana, and I am opposed. ¿Señor Núñez? 🙂 🚔
A second line stays a line.

Why it fails

• One bold thing
• Two

  1. nested
  2. the report (https://example.org/report)

3) third
4) fourth

  Somebody said <b>this</b> & that.

Ask

שלום עולם

Vote no.
"""
    )
