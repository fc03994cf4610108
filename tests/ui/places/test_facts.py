# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A place says how the sources stand that are read beside its first one."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from hearings.domain.besides import BesideState
from hearings.domain.place import SourceSpec
from hearings.domain.place_state import PlaceState
from hearings.errors import HttpStatus
from tests.support.records import SEEN, sample_place
from ui.places.facts import FactsWriter, SourcesKnown
from ui.places.model import PlaceLine

PLACE = replace(
    sample_place(),
    sources=(SourceSpec("senate"), SourceSpec("congress", "senate", beside=True)),
)


def written(*beside: BesideState) -> list[str]:
    document = QTextDocument()
    line = PlaceLine(PLACE, PlaceState(PLACE.id, beside=beside), is_followed=True)
    FactsWriter(document).write(line, SourcesKnown({}, {}), SEEN)
    return document.toPlainText().split("\n")


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (
            BesideState("congress", waits_for_key="congress"),
            "Congress.gov is read as well as soon as you have its free key.",
        ),
        (
            BesideState("congress", SEEN, HttpStatus("h", 500)),
            "Congress.gov could not be read; what it said before stays.",
        ),
    ],
)
def test_a_source_beside_the_first_says_what_keeps_it(
    qapp: QApplication, state: BesideState, told: str
):
    assert told in written(state)


def test_one_that_was_read_says_no_more(qapp: QApplication):
    assert written(BesideState("congress", SEEN)) == written()
