# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every letter is set in a face that has it."""

from collections.abc import Iterator

import pytest
from fpdf import FPDF

from hearings.export.pdf_faces import FILES, Faces
from tests.house.floor_plan import ROOT


@pytest.fixture
def faces() -> Iterator[Faces]:
    made = Faces(FPDF(unit="pt"))
    yield made
    made.close()


def told(
    faces: Faces, text: str, is_bold: bool = False, is_italic: bool = False
) -> list[tuple[str, str]]:
    return [(piece.face, piece.text) for piece in faces.pieces(text, is_bold, is_italic)]


def test_a_text_is_set_in_the_face_of_its_look(faces: Faces):
    assert told(faces, "añ") == [("regular", "añ")]
    assert told(faces, "añ", is_bold=True) == [("bold", "añ")]
    assert told(faces, "añ", is_italic=True) == [("italic", "añ")]
    assert told(faces, "añ", is_bold=True, is_italic=True) == [("bolditalic", "añ")]


def test_what_a_face_lacks_comes_from_another(faces: Faces):
    assert told(faces, "a🚔b", is_bold=True) == [("bold", "a"), ("emoji", "🚔"), ("bold", "b")]
    assert told(faces, "م", is_italic=True) == [("regular", "م")]


def test_what_no_face_has_is_shown_and_named(faces: Faces):
    assert told(faces, "a你") == [("regular", "a\N{REPLACEMENT CHARACTER}")]
    assert faces.missing == {"你"}


def test_joiners_and_marks_of_direction_have_no_look(faces: Faces):
    assert told(faces, "👩\u200d🚀\ufe0f\u200f") == [("emoji", "👩🚀")]
    assert not faces.missing


def test_the_letters_of_a_piece_are_as_wide_as_the_piece(faces: Faces):
    (piece,) = faces.pieces("Wille", True, False)
    assert sum(one.width for one in faces.letters(piece)) == pytest.approx(piece.width)
    assert piece.width > faces.pieces("Wille", False, False)[0].width


def test_spanish_vietnamese_and_russian_need_no_other_font(faces: Faces):
    for text in (
        "¿¡ÁÉÍÓÚÜÑáéíóúüñªº«»—",
        "Tiếng Việt phản đối",
        "Голосуйте против",
        "Kreyòl ayisyen",
    ):
        faces.pieces(text, False, False)
        faces.pieces(text, True, True)
    assert not faces.missing


def test_every_font_is_there_with_its_licence():
    folder = ROOT / "resources" / "fonts"
    assert {one.name for one in folder.iterdir()} == {*FILES.values(), "LICENSE.txt"}
    said = (folder / "LICENSE.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in said
    assert "SIL OPEN FONT LICENSE" in said
