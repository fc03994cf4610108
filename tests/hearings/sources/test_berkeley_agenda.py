# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

from pathlib import Path

import pytest

from hearings.domain.hearing import AgendaItem, Document
from hearings.errors import UnexpectedAnswer
from hearings.sources.berkeley_agenda import parse_agenda

SAMPLE = Path(__file__).parents[2] / "samples" / "berkeley" / "eagenda.html"
HOST = "berkeleyca.gov"
BASE = f"https://{HOST}/agenda"
FILES = f"https://{HOST}/sites/default/files"


def test_numbers_in_bold_begin_items_and_headings_end_them():
    title = "Surveillance technology report, automated licence plate readers"
    assert parse_agenda(SAMPLE.read_bytes(), HOST, BASE) == (
        AgendaItem(
            title,
            number="1.",
            note="From: City Manager\nRecommendation: Adopt a Resolution.\n"
            "Contact: Sample Office, e-mail\nAttachment 1",
            documents=(
                Document(title, f"{FILES}/1.pdf"),
                Document("Attachment 1", f"{FILES}/1b.pdf"),
            ),
        ),
        AgendaItem("Minutes for approval", number="2a.", note="From: City Clerk"),
    )


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body><main><p><strong>Roll Call</strong></p></main></body></html>",
        b"<html><body><p><strong>1.</strong> Cut",
        b"",
    ],
)
def test_a_page_without_items_is_no_empty_agenda(page: bytes):
    with pytest.raises(UnexpectedAnswer):
        parse_agenda(page, HOST, BASE)
