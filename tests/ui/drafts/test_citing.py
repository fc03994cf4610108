# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Laws, studies and cases stand beside the text and go into it with their citation."""

from hearings.messages.library import draft_text
from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import listed, record


def test_the_library_begins_with_what_belongs_to_the_hearing(desk: Desk):
    (hearing_id,) = listed(desk.core, record())
    hearing = desk.core.looking.hearing(hearing_id)
    desk.presenter.write_for(hearing)
    desk.run()
    beside = desk.core.consulting.beside(hearing)
    assert len(desk.aids.library.entries.lines) == len(beside)
    assert beside[0].title in desk.aids.library.entries.lines[0]


def test_words_search_the_whole_library(desk: Desk):
    desk.begin()
    everything = len(desk.aids.library.entries.lines)
    desk.aids.library.search.setText("Somerville")
    desk.run()
    found = desk.aids.library.entries.lines
    assert 0 < len(found) < everything
    assert any("Somerville" in one for one in found)
    desk.aids.library.search.setText("no such words anywhere")
    desk.run()
    assert desk.aids.library.entries.lines == []
    assert desk.aids.library.says.text().startswith("0 works")


def test_an_entry_goes_into_the_text_with_its_citation(desk: Desk):
    desk.begin("Good evening.")
    desk.aids.library.search.setText("Somerville")
    desk.run()
    assert not desk.aids.library.put.isEnabled(), "nothing is chosen yet"
    entries = desk.aids.library.entries
    entries.setCurrentIndex(entries.model().index(0, 0))
    entries.line_chosen.emit(0)
    desk.aids.library.put.click()
    chosen = desk.core.consulting.search("Somerville")[0]
    assert desk.text == f"Good evening.\n\n{draft_text(chosen)}"
    assert "Source: " in desk.text


def test_a_doubt_about_an_entry_is_said_before_it_is_used(desk: Desk):
    desk.begin()
    entries = desk.aids.library.entries
    said = set()
    for row in range(len(entries.lines)):
        entries.setCurrentIndex(entries.model().index(row, 0))
        entries.line_chosen.emit(row)
        said.add(desk.aids.library.warning.text())
    assert any("Certainty: low" in one or "Check before" in one for one in said)
    assert "" in said
