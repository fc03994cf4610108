# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The document as an OpenDocument text with real headings, lists and page numbers."""

import re
from io import BytesIO
from xml.sax.saxutils import escape

from odf.element import Element
from odf.opendocument import OpenDocumentText
from odf.style import (
    FontFace,
    Footer,
    ListLevelLabelAlignment,
    ListLevelProperties,
    MasterPage,
    PageLayout,
    PageLayoutProperties,
    ParagraphProperties,
    Style,
    TextProperties,
)
from odf.text import (
    H,
    LineBreak,
    List,
    ListItem,
    ListLevelStyleBullet,
    ListLevelStyleNumber,
    ListStyle,
    P,
    PageCount,
    PageNumber,
    S,
    Span,
    Tab,
)

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

FONT = "Arial"
STEP = 20
DEEPEST_INDENT = 6
_TAG = re.compile(rb"<[^>]+>")
_PREFIX = re.compile(rb"[</ ]([\w-]+):")
_ONE = re.compile(rb' xmlns:([\w-]+)="[^"]*"')
_NAMESPACES = re.compile(rb'(?: xmlns:[\w-]+="[^"]*")+')
_HEADINGS = (17.0, 14.0, 12.5, 11.5, 11.0, 11.0)
_META = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>\
<dc:title>{title}</dc:title><dc:language>{language}</dc:language>\
</office:meta></office:document-meta>"""


def odt(document: Document) -> bytes:
    """An .odt that names nothing but title and language; the same document, the same bytes."""
    writer = _Writer(document)
    writer.add(document.blocks, writer.file.text, 0)
    out = BytesIO()
    writer.file.write(out)
    meta = _META.format(title=escape(document.title), language=document.language)
    return repacked(out.getvalue(), {"meta.xml": meta.encode()}, _in_order)


def _in_order(name: str, content: bytes) -> bytes:
    """The file with the namespaces it needs, sorted.

    odfpy declares all that its process ever used, in the order of their first use.
    """
    if not name.endswith(".xml"):
        return content
    used = {prefix for tag in _TAG.findall(content) for prefix in _PREFIX.findall(tag)}

    def needed(found: re.Match[bytes]) -> bytes:
        return b"".join(sorted(one[0] for one in _ONE.finditer(found[0]) if one[1] in used))

    return _NAMESPACES.sub(needed, content, count=1)


class _Writer:
    """Fills one file."""

    def __init__(self, document: Document) -> None:
        self.file = OpenDocumentText()
        self._document = document
        self._size = 20.0 if document.is_for_lectern else 11.0
        self._lists = 0
        self.file.fontfacedecls.addElement(
            FontFace(name=FONT, fontfamily=FONT, fontfamilygeneric="swiss")
        )
        self._set_styles()
        self._set_page()

    def _set_styles(self) -> None:
        normal = self._style("Standard", self.file.styles, size=self._size)
        language, _, country = self._document.language.partition("-")
        told = normal.getElementsByType(TextProperties)[0]
        told.setAttribute("language", language.lower())
        told.setAttribute("country", country.upper() if len(country) == 2 else "none")
        for level, size in enumerate(_HEADINGS, start=1):
            size = size * self._size / 11
            self._style(f"Heading_20_{level}", self.file.styles, size=size, is_heading=True)
        for depth in range(DEEPEST_INDENT + 1):
            for leftward in (False, True):
                self._style(_name(depth, leftward), self.file.automaticstyles, depth, leftward)
        for bold, italic in ((True, False), (False, True), (True, True)):
            style = Style(name=_look(bold, italic), family="text")
            look = TextProperties()
            if bold:
                look.setAttribute("fontweight", "bold")
            if italic:
                look.setAttribute("fontstyle", "italic")
            style.addElement(look)
            self.file.automaticstyles.addElement(style)

    def _style(
        self,
        name: str,
        home: Element,
        depth: int = 0,
        is_leftward: bool = False,
        *,
        size: float = 0.0,
        is_heading: bool = False,
    ) -> Element:
        style = Style(name=name, family="paragraph")
        if name != "Standard":
            style.setAttribute("parentstylename", "Standard")
        layout = ParagraphProperties(marginbottom=f"{0.6 * self._size:.1f}pt")
        # A margin of nothing would take the indent of a list away.
        if depth:
            layout.setAttribute("marginleft", f"{depth * STEP}pt")
        if self._document.is_for_lectern:
            layout.setAttribute("lineheight", "150%")
        if is_heading:
            layout.setAttribute("keepwithnext", "always")
        if is_leftward:
            layout.setAttribute("writingmode", "rl-tb")
            # LibreOffice takes "start" for the left in either direction.
            layout.setAttribute("textalign", "right")
        style.addElement(layout)
        if size:
            look = TextProperties(fontname=FONT, fontsize=f"{size:.1f}pt")
            if is_heading:
                look.setAttribute("fontweight", "bold")
            style.addElement(look)
        home.addElement(style)
        return style

    def _set_page(self) -> None:
        width, height = self._document.page_size.points
        layout = PageLayout(name="Paper")
        layout.addElement(
            PageLayoutProperties(pagewidth=f"{width}pt", pageheight=f"{height}pt", margin="72pt")
        )
        self.file.automaticstyles.addElement(layout)
        centred = Style(name="Centred", family="paragraph", parentstylename="Standard")
        centred.addElement(ParagraphProperties(textalign="center"))
        self.file.automaticstyles.addElement(centred)
        page = MasterPage(name="Standard", pagelayoutname=layout)
        self.file.masterstyles.addElement(page)
        line = P(stylename="Centred")
        before, _, rest = self._document.page_number.partition("{page}")
        between, _, after = rest.partition("{pages}")
        for part in (before, PageNumber(text="1"), between, PageCount(text="1"), after):
            if isinstance(part, str):
                line.addText(part)
            else:
                line.addElement(part)
        footer = Footer()
        footer.addElement(line)
        page.addElement(footer)

    def add(self, blocks: tuple[Block, ...], home: Element, depth: int) -> None:
        """Add blocks to an element; `depth` counts quotations, lists indent themselves."""
        for block in blocks:
            match block:
                case Heading():
                    name = f"Heading_20_{block.level}"
                    heading = H(outlinelevel=block.level, stylename=name)
                    _fill(heading, block.runs)
                    home.addElement(heading)
                case Paragraph():
                    leftward = is_right_to_left(text_of(block.runs))
                    paragraph = P(stylename=_name(min(depth, DEEPEST_INDENT), leftward))
                    _fill(paragraph, block.runs)
                    home.addElement(paragraph)
                case Quote():
                    self.add(block.blocks, home, depth + 1)
                case ItemList():
                    self._list(block, home, depth)

    def _list(self, block: ItemList, home: Element, depth: int) -> None:
        made = List(stylename=self._list_style(block))
        for item in block.items:
            entry = ListItem()
            self.add(item or (Paragraph(()),), entry, depth)
            made.addElement(entry)
        home.addElement(made)

    def _list_style(self, block: ItemList) -> str:
        """A style of its own for each list, so that each counts from where it begins."""
        self._lists += 1
        style = ListStyle(name=f"L{self._lists}")
        for level in range(1, 11):
            if block.start is None:
                kind = ListLevelStyleBullet(level=level, bulletchar="•")
            else:
                kind = ListLevelStyleNumber(
                    level=level, numformat="1", numsuffix=block.delimiter, startvalue=block.start
                )
            place = ListLevelProperties(listlevelpositionandspacemode="label-alignment")
            left = min(level, DEEPEST_INDENT) * STEP
            place.addElement(
                ListLevelLabelAlignment(
                    labelfollowedby="listtab", marginleft=f"{left}pt", textindent=f"-{STEP}pt"
                )
            )
            kind.addElement(place)
            style.addElement(kind)
        self.file.automaticstyles.addElement(style)
        return f"L{self._lists}"


def _name(depth: int, is_leftward: bool) -> str:
    return f"{'Leftward' if is_leftward else 'Body'}{depth}"


def _look(is_bold: bool, is_italic: bool) -> str:
    return "Strong" * is_bold + "Emphasis" * is_italic


def _fill(paragraph: Element, runs: tuple[Run, ...]) -> None:
    for run in with_addresses(runs):
        home = paragraph
        if look := _look(run.is_bold, run.is_italic):
            home = Span(stylename=look)
            paragraph.addElement(home)
        _add_text(home, run.text)


def _add_text(home: Element, text: str) -> None:
    """Add text whose spaces stay: readers join them (OpenDocument 1.3 part 3 section 6.1.2)."""
    for index, line in enumerate(text.split("\n")):
        if index:
            home.addElement(LineBreak())
        for number, part in enumerate(line.split("\t")):
            if number:
                home.addElement(Tab())
            words = part.split("  ")
            for place, word in enumerate(words):
                if place:
                    home.addElement(S(c=2))
                home.addText(word)
