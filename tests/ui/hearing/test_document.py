# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What a source wrote stands there as text, its matches marked, and nothing of it runs."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QApplication

from hearings.domain.besides import Disagreement, Filled
from hearings.domain.change import Change, Field
from hearings.domain.hearing import Bill, Document, Hearing, HearingRecord, SourceRef
from hearings.domain.topic import Label
from tests.ui.hearing.guided import guided
from tests.ui.hearings_for_tests import item, record
from ui import theme
from ui.hearing.document import LONGEST_IN_HEAD, HearingWriter, in_the_head
from ui.hearing.reading import SHOW_REST, Reading

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
MARKUP = '<a href="https://evil.example">x</a><img src="file:///etc/passwd"><b>&amp;</b>'


def hearing(known: HearingRecord | None = None, **fields: object) -> Hearing:
    source = SourceRef("legistar", "1", "https://example.org/1", NOW)
    made = Hearing("h1", "ca-oakland", known or record(), (source,), NOW, NOW)
    return replace(made, **fields)  # type: ignore[arg-type]


def written(shown: Hearing, *, shows_rest: bool = False) -> QTextDocument:
    document = QTextDocument()
    names = {"face-recognition": "Face recognition"}
    HearingWriter(document, guided(shown, NOW), Reading(NOW, names, {}, shows_rest)).write()
    return document


def runs(document: QTextDocument) -> list[tuple[str, QTextFormat]]:
    """Every stretch of text with its look."""
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            found.append((fragment.text(), fragment.charFormat()))
            pieces += 1
        block = block.next()
    return found


def links(document: QTextDocument) -> dict[str, str]:
    return {
        text: look.toCharFormat().anchorHref()
        for text, look in runs(document)
        if look.toCharFormat().isAnchor()
    }


def marked(document: QTextDocument) -> list[str]:
    colour = theme.colour("mark")
    return [
        text
        for text, look in runs(document)
        if look.hasProperty(QTextFormat.Property.BackgroundBrush)
        and look.toCharFormat().background().color() == colour
    ]


def test_matches_are_marked_and_the_words_that_say_so_are_named(qapp: QApplication):
    document = written(hearing())
    assert marked(document) == ["face recognition"]
    assert "Face recognition, because of “face recognition”" in document.toPlainText()


def test_a_match_behind_an_emoji_is_marked_letter_by_letter(qapp: QApplication):
    shown = record(items=(item("😀😀 On face recognition 😀", "face recognition"),))
    assert marked(written(hearing(shown))) == ["face recognition"]


def test_matches_that_overlap_are_marked_once(qapp: QApplication):
    about = item()
    (hit,) = about.verdict.hits
    start, end = hit.spans[0]
    second = replace(hit, topic="biometrics", words=("recognition",), spans=((start + 5, end),))
    both = replace(about, verdict=replace(about.verdict, hits=(hit, second)))
    document = written(hearing(record(items=(both,))))
    assert marked(document) == ["face recognition"]
    assert document.toPlainText().count("use of face recognition by") == 1


def test_a_borderline_item_says_that_it_is(qapp: QApplication):
    shown = record(items=(item(label=Label.BORDERLINE),))
    assert "borderline: Face recognition, because of" in written(hearing(shown)).toPlainText()


def test_items_on_other_things_are_folded_until_they_are_wanted(qapp: QApplication):
    shown = record(items=(item("Minutes", ""), item(), item("Budget", "")))
    folded = written(hearing(shown))
    assert "Minutes" not in folded.toPlainText()
    assert links(folded)["2 other items · show"] == SHOW_REST
    whole = written(hearing(shown), shows_rest=True)
    assert "Minutes" in whole.toPlainText()
    assert SHOW_REST not in links(whole).values()


def test_an_agenda_on_other_things_only_is_shown_whole(qapp: QApplication):
    shown = record(items=(item("Minutes", ""), item("Budget", "")))
    text = written(hearing(shown)).toPlainText()
    assert "Minutes" in text
    assert "Budget" in text


@pytest.mark.parametrize(
    ("known", "words"),
    [
        (replace(record(), items=None), "could not be read yet"),
        (record(items=()), "has not published an agenda yet"),
    ],
)
def test_a_missing_agenda_is_explained(known: HearingRecord, words: str, qapp: QApplication):
    assert words in written(hearing(known)).toPlainText()


def test_markup_from_outside_is_text_everywhere(qapp: QApplication):
    outside = item(MARKUP + " face recognition", note=MARKUP, number=MARKUP,
                   bill=Bill(MARKUP, MARKUP, "https://example.org/bill"),
                   documents=(Document(MARKUP, "https://example.org/paper"),))  # fmt: skip
    shown = record(
        items=(outside,), comment=MARKUP, title=MARKUP * 3, location=MARKUP * 3,
        documents=(Document(MARKUP, "https://example.org/other"),),
    )  # fmt: skip
    change = Change(NOW, Field.TITLE, MARKUP, MARKUP)
    document = written(hearing(shown, changes=(change,)))
    text = document.toPlainText()
    assert text.count("<b>&amp;</b>") >= 11
    assert "https://evil.example" not in links(document).values()
    pictures = [look for _text, look in runs(document) if look.isImageFormat()]
    assert pictures == []
    assert "\ufffc" not in text, "an object was put in"


def test_links_are_those_of_the_records_and_only_safe_ones(qapp: QApplication):
    shown = record(
        items=(
            item(bill=Bill("1", url="javascript:alert(1)"),
                 documents=(Document("Report", "file:///etc/passwd"),)),
            item(bill=Bill("2", url="https://example.org/bill/2"),
                 documents=(Document("", "https://example.org/paper"),)),
        ),
        documents=(Document("Packet", "data:text/html,x"), Document("Map", "https://example.org/m")),
        agenda_url="https://example.org/My%20Agenda.pdf",
    )  # fmt: skip
    source = SourceRef("legistar", "1", "javascript:alert(2)", NOW)
    document = written(hearing(shown, sources=(source,)))
    assert links(document) == {
        "Open the bill": "https://example.org/bill/2",
        "Its hearings": "hearings:bill/1",
        "Follow this bill": "hearings:follow-bill/1",
        "https://example.org/paper": "https://example.org/paper",
        "Agenda": "https://example.org/My%20Agenda.pdf",
        "Map": "https://example.org/m",
        "Do you know better? Correct or add a rule": "hearings:correct/",
    }
    assert "Report" in document.toPlainText()
    assert "Packet" in document.toPlainText()


def test_what_the_source_writes_for_no_time_stands_first(qapp: QApplication):
    known = replace(record(), starts_at=None, time_text="12:00 AM")
    lines = [line for line in written(hearing(known)).toPlainText().splitlines() if line]
    assert lines[:2] == [
        "Its source writes “12:00 AM” where it knows no time.",
        "How to take part",
    ]


def test_how_to_take_part_stands_above_the_agenda_and_the_papers_below(qapp: QApplication):
    shown = hearing(record(agenda_url="https://example.org/agenda"))
    lines = written(shown).toPlainText().splitlines()
    order = ("How to take part", "Agenda", "Documents", "Where this comes from")
    places = [lines.index(one) for one in order]
    assert places == sorted(places)


def test_a_page_to_sign_up_that_is_not_safe_is_no_link(qapp: QApplication):
    document = written(hearing(replace(record(), testify_url="file:///etc/passwd")))
    assert "Sign up or comment" not in document.toPlainText()


def test_changes_are_told_newest_first_with_the_day_they_were_seen(qapp: QApplication):
    first = Change(datetime(2026, 11, 20, 12, tzinfo=UTC), Field.LOCATION, "Room 3", "Room 1")
    second = Change(datetime(2026, 11, 22, 12, tzinfo=UTC), Field.ITEM, None, "A new item")
    text = written(hearing(changes=(first, second))).toPlainText()
    assert text.index("Added to the agenda: A new item") < text.index("Room: Room 3 → Room 1")
    assert "Fri 20 Nov 2026" in text


def test_an_endless_remark_that_changed_is_cut(qapp: QApplication):
    endless = Change(datetime(2026, 11, 20, 12, tzinfo=UTC), Field.COMMENT, "x" * 50_000, "Zoom")
    text = written(hearing(changes=(endless,))).toPlainText()
    assert "Note: xxx" in text
    assert len(text) < 30_000


def test_the_source_and_the_time_of_reading_are_named(qapp: QApplication):
    text = written(hearing()).toPlainText()
    assert "Read from legistar just now, on Mon 23 Nov 2026 at 12:00 PM EST." in text
    assert "Confirm the time" in text


def test_what_another_source_says_otherwise_stands_where_this_comes_from(qapp: QApplication):
    text = written(
        hearing(
            disagreements=(Disagreement("congress", Field.LOCATION, MARKUP),),
            filled=(Filled("location", "congress"),),
        )
    ).toPlainText()
    _, told = text.split("Where this comes from")
    assert f"Congress.gov says that the room is {MARKUP}." in told
    assert "Room: told by Congress.gov alone." in told


def test_endless_text_is_cut_and_written_at_once(qapp: QApplication):
    endless = "face recognition and " * 500_000
    shown = record(items=(item(endless, "face recognition", note=endless),), comment=endless)
    document = written(hearing(shown))
    assert document.characterCount() < 100_000
    assert "…" in document.toPlainText()
    assert marked(document) == ["face recognition"]


def test_writing_again_replaces_everything(qapp: QApplication):
    document = written(hearing())
    before = document.toPlainText()
    HearingWriter(document, guided(hearing(), NOW), Reading(NOW)).write()
    again = document.toPlainText()
    assert again.count("Agenda") == before.count("Agenda")
    cursor = QTextCursor(document)
    assert cursor.position() == 0


def test_items_stand_in_the_order_of_the_agenda_with_their_numbers(qapp: QApplication):
    shown = record(items=(item(number="6.5"), item("On drones", "drones", number="7.")))
    text = written(hearing(shown)).toPlainText()
    assert text.index("6.5.  An ordinance") < text.index("7.  On drones")


def test_the_head_has_room_for_so_much():
    assert in_the_head("Room 1") == "Room 1"
    long = in_the_head("word " * 100)
    assert len(long) <= LONGEST_IN_HEAD + 1
    assert long.endswith("word…")
    address = "https://example.org/" + "a" * 300
    assert max(map(len, in_the_head(f"Online: {address}").split())) <= 41


def test_what_the_head_cuts_stands_whole_in_the_document(qapp: QApplication):
    long = "Hybrid: Room 1 and by video. " * 12
    assert long.strip() in written(hearing(record(location=long.strip()))).toPlainText()
    short = written(hearing(record(location="Room 77"))).toPlainText()
    assert "Room 77" not in short


def test_a_day_on_which_nothing_changed_has_no_heading_for_it(qapp: QApplication):
    assert "What changed" not in written(hearing()).toPlainText()
