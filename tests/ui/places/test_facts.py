# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The facts of a place say with a sign, a colour and words how each source stands."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtGui import QTextDocument

from hearings.domain.place import Place, PlaceKind, SourceSpec
from hearings.domain.place_state import PlaceState
from hearings.domain.source_state import SourceState
from hearings.domain.source_try import RequestsLeft, SourceTry
from hearings.domain.window import Window
from hearings.errors import TimedOut
from ui import theme
from ui.places.facts import FactsWriter, SourcesKnown
from ui.places.model import PlaceLine

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
TODAY = NOW.date()
SPECS = (
    SourceSpec("legistar", "x"),
    SourceSpec("ical", base_url="https://a.example/1.ics"),
    SourceSpec("ical", base_url="https://a.example/2.ics"),
)
WELL = SourceTry("xx", "legistar", NOW, Window(TODAY, TODAY + timedelta(14)), ahead=3)


def told(known: SourcesKnown, *specs: SourceSpec, **line: object) -> QTextDocument:
    place = Place("xx", "Sampleville", PlaceKind.CITY, "ocd-division/country:us", "UTC", specs)
    document = QTextDocument()
    shown = PlaceLine(place, PlaceState("xx"), is_followed=True, **line)
    FactsWriter(document).write(shown, known, NOW)
    return document


def colour_of(document: QTextDocument, words: str) -> str:
    """The colour in which a line stands that holds these words."""
    cursor = document.find(words)
    assert not cursor.isNull(), document.toPlainText()
    return cursor.charFormat().foreground().color().name()


def test_a_source_that_is_well_has_a_tick_and_the_colour_for_it():
    document = told(SourcesKnown({}, {0: WELL}), SPECS[0])
    line = "✓ It answers. Meetings it lists until Mon 7 Dec 2026: 3."
    assert colour_of(document, line) == theme.colour("ok").name()
    assert "Tried just now." in document.toPlainText()


def test_a_source_that_fails_has_a_cross_and_its_sentence():
    failed = SourceTry("xx", "legistar", NOW, WELL.window, TimedOut("a.example", 30.0))
    document = told(SourcesKnown({}, {0: failed}), SPECS[0])
    line = "✗ a.example did not answer within 30 seconds."
    assert colour_of(document, line) == theme.colour("danger").name()


def test_two_sources_of_one_system_keep_their_own_results():
    failed = SourceTry("xx", "ical", NOW, WELL.window, TimedOut("a.example", 30.0), position=2)
    text = told(SourcesKnown({}, {2: failed}), *SPECS).toPlainText()
    assert text.count("✗") == 1
    assert text.index("✗") > text.rindex("Else from the body's calendar")


def test_an_old_record_warns_until_a_try_finds_a_newer_one():
    old = {"legistar": SourceState("xx", "legistar", NOW, date(2026, 10, 8))}
    warned = told(SourcesKnown(old, {}), SPECS[0])
    words = "✗ This source looks abandoned"
    assert colour_of(warned, words) == theme.colour("warn").name()
    fresh = SourceTry("xx", "legistar", NOW, WELL.window, ahead=1, newest=date(2026, 12, 1))
    assert words not in told(SourcesKnown(old, {0: fresh}), SPECS[0]).toPlainText()


def test_a_key_and_what_is_left_are_told():
    left = RequestsLeft("a.example", 3, 10, 60.0)
    keyed = SourceTry("xx", "legistar", NOW, WELL.window, ahead=1, key_name="k", has_key=True,
                      left=(left,))  # fmt: skip
    text = told(SourcesKnown({}, {0: keyed}), SPECS[0]).toPlainText()
    assert "It wants a key, “k”, which you have." in text
    assert "a.example: 3 of 10 requests are left for this minute." in text


def test_sources_wait_in_words_while_they_are_tried():
    text = told(SourcesKnown({}, {0: WELL}, is_trying=True), *SPECS).toPlainText()
    assert text.count("Being tried") == 2


def test_whom_a_refresh_contacts_is_told_or_that_it_is_nobody():
    known = SourcesKnown({}, {})
    assert told(known, hosts=("a.example",)).toPlainText().endswith("\na.example")
    assert told(known).toPlainText().endswith("\nnobody")
