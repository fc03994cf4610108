# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The formats a testimony is handed in as; a new one is one file and one line here."""

from hearings.domain.document_format import DocumentFormat
from hearings.export.document import Document
from hearings.export.to_html import html_page
from hearings.export.to_markdown import markdown
from hearings.export.to_plain import plain_text


def written(document: Document, wanted: DocumentFormat) -> bytes:
    """The document in a format; the same document gives the same bytes."""
    match wanted:
        case DocumentFormat.PDF:
            from hearings.export.to_pdf import pdf

            return pdf(document)
        case DocumentFormat.DOCX:
            from hearings.export.to_docx import docx

            return docx(document)
        case DocumentFormat.ODT:
            from hearings.export.to_odt import odt

            return odt(document)
        case DocumentFormat.HTML:
            return html_page(document)
        case DocumentFormat.MARKDOWN:
            return markdown(document)
        case DocumentFormat.TEXT:
            return plain_text(document)
