# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The structure of a PDF that screen readers follow (ISO 32000-1 section 14.7)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fpdf.output import PDFPage
from fpdf.structure_tree import StructElem, StructureTreeBuilder

from hearings.overriding import override


@dataclass(eq=False, slots=True)
class Tag:
    """An element of the structure: it holds other elements, or marks of the pages.

    `kind` is a standard structure type such as "H1", "P" or "LI". `marks` are pages,
    counted from 1, with the number of the marked content on each.
    """

    kind: str
    children: list["Tag"] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def child(self, kind: str) -> "Tag":
        """A new last child."""
        tag = Tag(kind)
        self.children.append(tag)
        return tag

    def pages(self) -> list[int]:
        """The pages it stands on, in their order."""
        below = [page for child in self.children for page in child.pages()]
        return below + [page for page, _ in self.marks]


class Structure(StructureTreeBuilder):
    """A tree of any depth; the library's own knows one level and figures only."""

    def __init__(self, root: Tag, pages: dict[int, PDFPage]) -> None:
        super().__init__()
        self._pages = pages
        self._elements: list[StructElem] = []
        self._owners: dict[tuple[int, int], StructElem] = {}
        for child in root.children:
            if child.pages():
                self.doc_struct_elem.k.append(self._element(child, self.doc_struct_elem))
        for (page, _), owner in sorted(self._owners.items(), key=lambda one: one[0]):
            self.struct_tree_root.parent_tree.nums[page - 1].append(owner)
            pages[page].struct_parents = page - 1

    def _element(self, tag: Tag, parent: StructElem) -> StructElem:
        pages = tag.pages()
        element = self._new(tag.kind, parent, pages[0])
        if tag.children:
            for child in tag.children:
                if child.pages():
                    element.k.append(self._element(child, element))
        elif len(set(pages)) == 1:
            self._own(element, tag.marks)
        else:
            # An element has one page: what goes over the end of one is parted in two.
            for page, mark in tag.marks:
                part = self._new("Span", element, page)
                self._own(part, [(page, mark)])
                element.k.append(part)
        return element

    def _new(self, kind: str, parent: StructElem, page: int) -> StructElem:
        element = StructElem(f"/{kind}", parent, [], page)
        element.pg = self._pages[page]  # type: ignore[assignment]
        self._elements.append(element)
        return element

    def _own(self, element: StructElem, marks: list[tuple[int, int]]) -> None:
        for page, mark in marks:
            element.k.append(mark)
            self._owners[page, mark] = element

    @override
    def __iter__(self) -> Iterator[object]:  # type: ignore[override]
        yield self.struct_tree_root
        yield self.doc_struct_elem
        yield self.struct_tree_root.parent_tree
        yield from self._elements
