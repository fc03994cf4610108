# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Counting after one key in a draft of 5 MB, against counting the whole draft again."""

from hearings.drafting.counting import length_of
from hearings.drafting.running import running_count
from tests.benchmarks.figure import Figure, in_turn

BYTES = 5_000_000
SENTENCE = "Good evening. I live in Sampleville and in 2026 I oppose these ALPR cameras — all. "
FRAME = 16
"""Milliseconds between two pictures of a screen."""


def run() -> list[Figure]:
    """A key in the middle of many paragraphs, and in one paragraph without an end."""
    paragraphs = (SENTENCE * 8 + "\n\n") * (BYTES // len(SENTENCE * 8))
    return [
        *_figures("paragraphs", paragraphs),
        *_figures("one line", SENTENCE * (BYTES // len(SENTENCE))),
    ]


def _figures(name: str, text: str) -> list[Figure]:
    count, middle = running_count(text), len(text) // 2
    typed = text[:middle] + "x" + text[middle:]
    assert count.replaced(middle, 0, "x").length() == length_of(typed)
    key, whole, ratio = in_turn(
        lambda: count.replaced(middle, 0, "x").length(), lambda: length_of(typed)
    )
    again, _, _ = in_turn(lambda: count.after(typed).length(), lambda: None)
    return [
        Figure(
            f"Counting after a key in 5 MB ({name}), a full count against it",
            1 / ratio,
            "×",
            50,
            f"{key * 1000:.2f} ms against {whole * 1000:,.0f} ms",
            at_least=True,
        ),
        Figure(f"Counting after a key in 5 MB ({name})", key * 1000, "ms", FRAME / 2),
        Figure(f"Counting a whole new text of 5 MB ({name})", again * 1000, "ms", FRAME),
    ]
