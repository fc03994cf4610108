# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The numbering part of a Word file."""

import docx as python_docx
from docx.oxml.ns import qn
from lxml import etree

from hearings.export.document import ItemList
from hearings.export.docx_lists import Numbering, level_at


def test_all_kinds_stand_before_all_instances():
    root = python_docx.Document().part.numbering_part.element
    numbering = Numbering(root)
    assert [numbering.add(ItemList(()), 0), numbering.add(ItemList((), 3), 1)] == ["1", "2"]
    assert [etree.QName(one).localname for one in root] == [
        "abstractNum",
        "abstractNum",
        "num",
        "num",
    ]
    assert root[0].get(qn("w:abstractNumId")) == "1"


def test_there_are_nine_levels():
    assert [level_at(depth) for depth in (0, 8, 9, 40)] == [0, 8, 8, 8]
