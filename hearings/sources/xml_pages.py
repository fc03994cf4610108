# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Opens an XML answer safely and reads the texts in it."""

import re
from typing import TYPE_CHECKING
from xml.parsers.expat.errors import (
    XML_ERROR_NO_ELEMENTS,
    XML_ERROR_PARTIAL_CHAR,
    XML_ERROR_UNCLOSED_CDATA_SECTION,
    XML_ERROR_UNCLOSED_TOKEN,
    codes,
)

from hearings.errors import UnexpectedAnswer
from hearings.sources.parsing import LONGEST_REMARK, LONGEST_TITLE, clean_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What the parser says of a document that stops before its end.
_STOPPED = frozenset(
    codes[words]
    for words in (
        XML_ERROR_NO_ELEMENTS,
        XML_ERROR_PARTIAL_CHAR,
        XML_ERROR_UNCLOSED_CDATA_SECTION,
        XML_ERROR_UNCLOSED_TOKEN,
    )
)

_HTML = re.compile(rb"<(?:!doctype\s+)?html", re.IGNORECASE)


def open_xml(body: bytes, host: str, expected: str, root: str) -> "Element":
    """The root of a document, its elements called by their names without namespace.

    Raises `UnexpectedAnswer` for what is no XML, stops before its end, has another root
    than `root`, or declares a document type or an entity: no service does, and such
    declarations can make a few bytes grow without bounds.
    """
    # Imported here to start fast: 20 ms.
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    # An entity of web pages that XML does not know; the feeds of the House have it.
    whole = body.lstrip().replace(b"&nbsp;", b"&#160;")
    try:
        document: Element = fromstring(whole, forbid_dtd=True)
    except DefusedXmlException:
        raise UnexpectedAnswer(host, expected, _what_came(whole)) from None
    except ParseError as error:
        stopped = error.code in _STOPPED
        found = "cut" if stopped and not _HTML.search(whole[:2_000]) else _what_came(whole)
        raise UnexpectedAnswer(host, expected, found) from None
    except (ValueError, LookupError):
        # Bytes that are not of the encoding the document names, or an encoding of no name.
        raise UnexpectedAnswer(host, expected) from None
    for element in document.iter():
        # What is no element (a comment) has no text for its tag; the parser leaves them out.
        element.tag = element.tag.rpartition("}")[2]
    if document.tag != root:
        raise UnexpectedAnswer(host, expected, _what_came(whole))
    return document


def line_at(element: "Element", path: str, longest: int = LONGEST_TITLE) -> str:
    """The text of the first element at a path on one line; empty where there is none."""
    return clean_text(element.findtext(path) or "", longest).replace("\n", " ")


def remark_at(element: "Element", path: str) -> str:
    """The text of the first element at a path with its line breaks, cut like a remark."""
    return clean_text(element.findtext(path) or "", LONGEST_REMARK)


def _what_came(body: bytes) -> str:
    return "html" if _HTML.search(body[:2_000]) else "other"
