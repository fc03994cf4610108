# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Testimonies that have everything a document can have."""

from dataclasses import replace

from hearings.domain.testimony import Position
from hearings.export.submission import Submission

TEXT = """\
Good evening. My name is *Ana*, and **I am opposed**. ¿Señor Núñez? 🙂 🚔
A second line stays a line.

# Why it fails

- One **bold** thing
- Two
  1. nested
  2. [the report](https://example.org/report)

3) third
4) fourth

> Somebody said <b>this</b> & that.

## Ask

שלום עולם

Vote no.
"""
LETTER = Submission(
    title="Testimony on Ordinance 12",
    text=TEXT,
    letterhead=("Ana Sample", "12 Example Street, Sampleville"),
    date_line="March 3, 2026",
    recipient=("City Council of Sampleville",),
    subject="Buying face recognition",
    bill="B-12",
    position=Position.OPPOSE,
)
SPANISH = replace(LETTER, language="es-US", title="Testimonio sobre la ordenanza 12")
LECTERN = replace(LETTER, is_for_lectern=True)
LONG = replace(LETTER, text="\n\n".join(f"Paragraph {n} goes on. " * 30 for n in range(40)))
