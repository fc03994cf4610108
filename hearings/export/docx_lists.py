# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Real lists for Word: every list counts by itself and begins where its draft says."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from hearings.export.document import ItemList

# Twentieths of a point.
_STEP = 400
_INSTANCE = "w:num"


def element(name: str, **attributes: str) -> BaseOxmlElement:
    """An element of WordprocessingML with attributes of the same namespace."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


class Numbering:
    """The numbering part of one file; its template's own lists are left out."""

    def __init__(self, root: BaseOxmlElement) -> None:
        for old in list(root):
            root.remove(old)
        self._root = root
        self._count = 0

    def add(self, block: ItemList, depth: int) -> str:
        """A new list at a depth (0 outermost); the id its items refer to."""
        self._count += 1
        number = str(self._count)
        kind = element("w:abstractNum", abstractNumId=number)
        kind.append(element("w:multiLevelType", val="multilevel"))
        level = element("w:lvl", ilvl=str(level_at(depth)))
        has_bullets = block.start is None
        level.append(element("w:start", val=str(block.start or 0)))
        level.append(element("w:numFmt", val="bullet" if has_bullets else "decimal"))
        number_text = f"%{level_at(depth) + 1}{block.delimiter}"
        level.append(element("w:lvlText", val="•" if has_bullets else number_text))
        level.append(element("w:lvlJc", val="left"))
        properties = element("w:pPr")
        properties.append(
            element("w:ind", left=str(_STEP * (level_at(depth) + 1)), hanging=str(_STEP))
        )
        level.append(properties)
        kind.append(level)
        instance = element(_INSTANCE, numId=number)
        instance.append(element("w:abstractNumId", val=number))
        # All kinds stand before all instances (ISO/IEC 29500-1 section 17.9.16).
        first = self._root.find(qn(_INSTANCE))
        if first is None:
            self._root.append(kind)
        else:
            first.addprevious(kind)
        self._root.append(instance)
        return number


def level_at(depth: int) -> int:
    """The level of a list at a depth; the format has nine (ISO/IEC 29500-1 section 17.9.6)."""
    return min(depth, 8)


def make_item(paragraph: Paragraph, number: str, depth: int) -> None:
    """Make a paragraph the beginning of an item of the list with this id, at its depth."""
    numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - no public way
    numbering.get_or_add_ilvl().val = level_at(depth)
    numbering.get_or_add_numId().val = int(number)
