# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Each precedent is shown with what became of it, until when that is known and its source."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from hearings.domain.partial_date import PartialDate
from hearings.domain.precedent import (
    Certainty,
    Precedent,
    PrecedentKind,
    PublicSource,
    Standing,
)
from tests.ui.hearing.test_document import links, runs
from ui import theme
from ui.hearing.evidence import EvidenceWriter
from ui.hearing.page import Page
from ui.hearing.reading import COPY, Reading

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
BAN = Precedent(
    id="sampleville-ban", kind=PrecedentKind.BAN, place="Sampleville", division="",
    topics=("face-recognition",), title="Sampleville bars face recognition",
    citation="Sampleville Code 1", date=PartialDate(2026, 5, 12), standing=Standing.IN_FORCE,
    status="In force in the code.", known_for=PartialDate(2026, 6), summary="It bars it.",
    certainty=Certainty.HIGH,
    sources=(PublicSource("The code", "https://sampleville.example/1", PartialDate(2026, 6)),),
)  # fmt: skip


def written(*precedents: Precedent, copied: str = "") -> QTextDocument:
    document = QTextDocument()
    page = Page(document)
    page.begin()
    EvidenceWriter(page, precedents, Reading(NOW, copied=copied)).write()
    page.end()
    return document


def warned(document: QTextDocument) -> list[str]:
    warn = theme.colour("warn")
    return [
        text for text, look in runs(document) if look.toCharFormat().foreground().color() == warn
    ]


def test_a_precedent_says_what_it_is_and_where_that_was_read(qapp: QApplication):
    document = written(BAN)
    assert document.toPlainText().splitlines() == [
        "Precedents and evidence",
        "Sampleville bars face recognition",
        "Ban · Sampleville · 12 May 2026",
        (
            "In force in the code. Known for June 2026; nothing is claimed for later. Certainty: "
            "high. It rests on the official text or on two good independent sources."
        ),
        "The code (June 2026)",
        "Copy for testimony",
    ]
    assert links(document) == {
        "The code": "https://sampleville.example/1",
        "Copy for testimony": f"{COPY}sampleville-ban",
    }
    assert warned(document) == []


def test_what_is_not_in_force_or_not_sure_is_warned_of(qapp: QApplication):
    doubtful = replace(
        BAN, standing=Standing.NOT_PASSED, certainty=Certainty.LOW, known_for=PartialDate(2024)
    )
    told = warned(written(doubtful))
    assert told[0] == "Never passed."
    assert told[1].startswith("Certainty: low.")
    assert told[2].startswith("Check before you cite it: what became of it is known only for 2024")


def test_only_the_one_that_was_copied_says_so(qapp: QApplication):
    other = replace(BAN, id="other")
    text = written(BAN, other, copied="other").toPlainText()
    assert text.count("Copied. Paste it into your testimony.") == 1
    assert text.endswith("Copied. Paste it into your testimony.")


def test_without_precedents_there_is_no_section(qapp: QApplication):
    assert written().toPlainText() == ""
