# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The document as a Word file with real headings, lists and page numbers, and no properties."""

from io import BytesIO
from xml.sax.saxutils import escape

import docx as python_docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph

from hearings.export.archive import repacked
from hearings.export.direction import is_right_to_left
from hearings.export.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Run,
    text_of,
    with_addresses,
)
from hearings.export.docx_lists import Numbering, element, make_item

FONT = "Arial"
INDENT = Pt(20)
DEEPEST_INDENT = 6
MARGIN = Pt(72)
_HEADINGS = (17.0, 14.0, 12.5, 11.5, 11.0, 11.0)
_CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>\
<dc:language>{language}</dc:language></cp:coreProperties>"""
_SETTINGS = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
<w:compat><w:compatSetting w:name="compatibilityMode" \
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"""
# The template brings a picture of itself and the program it was made with, and twice its styles.
_LEFT_OUT = {
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}
# The order of these elements is part of the format (ISO/IEC 29500-1 section 17.3.1.26).
_AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr")


def docx(document: Document) -> bytes:
    """A .docx that names nothing but title and language; the same document, the same bytes."""
    writer = _Writer(document)
    writer.add(document.blocks, 0)
    out = BytesIO()
    writer.file.save(out)
    core = _CORE.format(title=escape(document.title), language=document.language)
    return repacked(
        out.getvalue(), {"docProps/core.xml": core.encode(), "word/settings.xml": _SETTINGS}
    )


class _Writer:
    """Fills one file."""

    def __init__(self, document: Document) -> None:
        self.file: WordDocument = python_docx.Document()
        self._numbering = Numbering(self.file.part.numbering_part.element)
        self._size = 20.0 if document.is_for_lectern else 11.0
        for relations in (self.file.part.package.rels, self.file.part.rels):
            for name in [name for name, one in relations.items() if one.reltype in _LEFT_OUT]:
                del relations[name]
        self._set_page(document)
        self._set_styles(document)

    def _set_page(self, document: Document) -> None:
        section = self.file.sections[0]
        width, height = document.page_size.points
        section.page_width, section.page_height = Pt(width), Pt(height)
        section.left_margin = section.right_margin = MARGIN
        section.top_margin = section.bottom_margin = MARGIN
        footer = section.footer.paragraphs[0]
        footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        before, _, rest = document.page_number.partition("{page}")
        between, _, after = rest.partition("{pages}")
        footer.add_run(before)
        _add_field(footer, "PAGE")
        footer.add_run(between)
        _add_field(footer, "NUMPAGES")
        footer.add_run(after)

    def _set_styles(self, document: Document) -> None:
        names = ["Normal", "Quote", *(f"Heading {level}" for level in range(1, 7))]
        for name in names:
            style = self.file.styles[name]
            assert isinstance(style, ParagraphStyle)
            _set_font(style)
            style.font.color.rgb = RGBColor(0, 0, 0)
        normal = self.file.styles["Normal"]
        assert isinstance(normal, ParagraphStyle)
        normal.font.size = Pt(self._size)
        normal.paragraph_format.line_spacing = 1.5 if document.is_for_lectern else 1.15
        normal.paragraph_format.space_after = Pt(0.6 * self._size)
        for level, size in enumerate(_HEADINGS, start=1):
            self.file.styles[f"Heading {level}"].font.size = Pt(size * self._size / 11)
        for found in self.file.styles.element.iter(qn("w:lang")):
            found.set(qn("w:val"), document.language)

    def add(self, blocks: tuple[Block, ...], depth: int, item_of: str = "") -> None:
        """Add blocks at a depth; the first is the beginning of an item of list `item_of`."""
        for block in blocks:
            match block:
                case Heading():
                    self._paragraph(block.runs, f"Heading {block.level}", depth, item_of)
                case Paragraph():
                    self._paragraph(block.runs, "Normal", depth, item_of)
                case Quote():
                    self.add(block.blocks, depth + 1, item_of)
                case ItemList():
                    if item_of:
                        self._paragraph((), "Normal", depth, item_of)
                    number = self._numbering.add(block, depth)
                    for item in block.items:
                        self.add(item or (Paragraph(()),), depth + 1, number)
            item_of = ""

    def _paragraph(self, runs: tuple[Run, ...], style: str, depth: int, item_of: str) -> None:
        paragraph = self.file.add_paragraph(style=style)
        if item_of:
            make_item(paragraph, item_of, depth - 1)
        elif depth:
            paragraph.paragraph_format.left_indent = INDENT * min(depth, DEEPEST_INDENT)
        leftward = is_right_to_left(text_of(runs))
        if leftward:
            properties = paragraph.paragraph_format.element.get_or_add_pPr()
            properties.insert_element_before(element("w:bidi"), *_AFTER_BIDI)
        for run in with_addresses(runs):
            # None, not False: False would take the bold of a heading away.
            added = paragraph.add_run(run.text)
            added.bold, added.italic = run.is_bold or None, run.is_italic or None
            if leftward:
                added.font.rtl = True


def _set_font(style: ParagraphStyle) -> None:
    style.font.name = FONT
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    fonts.set(qn("w:cs"), FONT)


def _add_field(paragraph: WordParagraph, name: str) -> None:
    field = element("w:fldSimple", instr=name)
    paragraph.add_run("1").element.addprevious(field)
    field.append(field.getnext())
