# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A text is cut where it must be, marked where it matched, and measured anew with another font."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.ui.upcoming.rows import HEBREW
from ui.upcoming.delegate import gutter_width, row_height
from ui.upcoming.lettering import fitting, letters, one_line, shortened


@pytest.fixture
def larger(qapp: QApplication) -> Iterator[QFont]:
    """A font half as large again, for the system to have."""
    usual = QApplication.font()
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * 1.5)
    yield font
    QApplication.setFont(usual)


def test_a_text_is_cut_in_front_only_to_show_its_match():
    assert shortened("short", ((0, 5),)) == ("short", ((0, 5),))
    text = "word " * 20 + "face recognition here"
    start = text.index("face")
    cut, ((begin, end),) = shortened(text, ((start, start + 4),))
    assert cut.startswith("…")
    assert cut[begin:end] == "face"
    assert begin <= 42
    one_word = "x" * 100
    assert shortened(one_word, ((90, 95),)) == (one_word, ((90, 95),))


@pytest.mark.parametrize("text", ["face recognition " * 40, "😀 face " * 60, (HEBREW + " ") * 8])
def test_a_text_that_is_too_wide_ends_in_dots_and_fits(text: str, qapp: QApplication):
    layout = one_line(text)
    fits = fitting(text, layout.lineAt(0), 300)
    assert fits.endswith("…")
    assert text.startswith(fits[:-1])
    cut = one_line(fits)
    width = cut.lineAt(0).naturalTextWidth()
    assert 200 < width <= 310


def test_a_fitted_text_is_as_wide_as_it_says(qapp: QApplication):
    bold = letters().bold
    for width in (0, 40, 90, 10_000):
        shown, taken = bold.fit("City Council of Sampleville", width)
        assert taken == bold.metrics.horizontalAdvance(shown) <= max(width, bold.width("…"))
    assert bold.fit("City Council of Sampleville", 10_000)[0] == "City Council of Sampleville"
    assert bold.fit("Board", -5) == bold.fit("Board", 0)


def test_the_ground_of_a_match_is_as_wide_as_its_words(qapp: QApplication):
    layout, (ground,) = letters().line("On face recognition", ((3, 7),), 500)
    plain = letters().plain
    assert abs(ground.left() - plain.width("On ")) <= 1
    assert abs(ground.width() - plain.width("face")) <= 1
    assert layout.text() == "On face recognition"


def test_the_same_text_in_another_width_is_another_line(qapp: QApplication):
    wide, _ = letters().line("face recognition " * 9, (), 400)
    narrow, _ = letters().line("face recognition " * 9, (), 200)
    assert len(narrow.text()) < len(wide.text())


def test_another_font_of_the_system_is_measured_anew(larger: QFont):
    before = letters().bold.width("Council"), row_height(), gutter_width()
    QApplication.setFont(larger)
    after = letters().bold.width("Council"), row_height(), gutter_width()
    assert all(new > 1.2 * old for new, old in zip(after, before, strict=True))
