# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""From a refresh to what is to be done, to a ticked sign-up, and to a rule known better."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.factories import legistar_event, legistar_item
from tests.support.fake_server import FakeServer
from tests.support.legistar_server import LegistarApi
from tests.support.turned_clock import TurnedClock
from tests.support.window import OFFSCREEN, Desk, Town, core_on, open_window, write_places
from ui.hearing.correction_view import CorrectionView
from ui.hearing.reading import CORRECT, INSERT, OFFICIAL
from ui.next_steps.delegate import box_of

pytestmark = OFFSCREEN

TOPIC = "A policy on face recognition"
YEAR = 365 * 86_400


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A profile that follows Oakland, whose rules are known, with a hearing on 1 December."""
    with FakeServer() as server:
        client = LegistarApi(server).client("sampleville")
        client.events.append(legistar_event(1, "City Council", "2026-12-01", "6:00 PM"))
        client.items[1] = [legistar_item(1, 1, TOPIC)]
        write_places(tmp_path / "profile", Town(server.url("/v1")))
        core = core_on(tmp_path / "profile")
        core.following.follow("ca-oakland")
        core.close()
        yield tmp_path / "profile"


def next_rows(desk: Desk) -> list[str]:
    desk.window.inside.show_place("next")
    desk.settle()
    view = desk.window.inside.next._view
    return desk.hearings.rows_of(view.table) if view.table.isVisible() else []


def press_box(desk: Desk, row: int) -> None:
    table = desk.window.inside.next._view.table
    place = box_of(table.visualRect(table.model().index(row, 0))).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()


def follow_link(desk: Desk, address: str) -> None:
    desk.window.inside.hearing._view.document.anchorClicked.emit(QUrl(address))
    desk.settle()


def form_of(desk: Desk) -> CorrectionView:
    (form,) = [one for one in desk.window.findChildren(CorrectionView) if one.isVisible()]
    return form


def anchors_of(document: QTextDocument) -> list[str]:
    return [
        one.format.anchorHref()
        for number in range(document.blockCount())
        for one in document.findBlockByNumber(number).textFormats()
        if one.format.isAnchor()
    ]


def part(desk: Desk) -> str:
    desk.window.inside.show_place("hearings")
    desk.hearings.click(0)
    said = desk.hearings.agenda
    return said[: said.index("Agenda")]


def test_from_a_refresh_to_a_ticked_sign_up_that_is_taken_back(folder: Path, qtbot: QtBot):
    with open_window(folder) as desk:
        desk.refresh()
        rows = next_rows(desk)
        assert rows[0].startswith("by Mon 30 Nov, 6:00 PM PST")
        assert f"Sign up to speak: {TOPIC}" in rows[0]
        press_box(desk, 0)
        rows = next_rows(desk)
        assert "Sign up to speak" not in rows[0]
        assert rows[-1].startswith("done on Mon 23 Nov")
        assert "Sign up to speak" in rows[-1]
    with open_window(folder) as desk:
        rows = next_rows(desk)
        assert "Sign up to speak" in rows[-1]
        press_box(desk, len(rows) - 1)
        assert "Sign up to speak" in next_rows(desk)[0]


def test_a_rule_corrected_in_the_window_shifts_the_deadline_until_it_is_given_back(
    folder: Path, qtbot: QtBot
):
    with open_window(folder) as desk:
        desk.refresh()
        assert "Sign up by Mon 30 Nov, 6:00 PM" in part(desk)
        follow_link(desk, f"{CORRECT}sign-up")
        form = form_of(desk)
        assert form.whom.currentText() == "City Council"
        assert not form.give_back.isVisible()
        form.fields[0]._when.number.setValue(3)
        form.remark.setText("It stands on the agenda.")
        QTest.mouseClick(form.keep, Qt.MouseButton.LeftButton)
        desk.settle()
        said = part(desk)
        assert "Sign up by Tue 1 Dec, 3:00 PM PST" in said
        assert "Your own correction of Mon 23 Nov 2026." in said
        assert "It stands on the agenda." in said
        assert "by Tue 1 Dec, 3:00 PM" in " ".join(next_rows(desk))
    with open_window(folder) as desk:
        assert "Your own correction" in part(desk)
        follow_link(desk, f"{OFFICIAL}sign-up")
        said = part(desk)
        assert "Sign up by Mon 30 Nov, 6:00 PM" in said
        assert "Your own correction" not in said


def test_what_cannot_be_kept_is_said_in_the_form_and_changes_nothing(folder: Path, qtbot: QtBot):
    with open_window(folder) as desk:
        desk.refresh()
        part(desk)
        follow_link(desk, f"{CORRECT}written")
        form = form_of(desk)
        mail = next(field for field in form.fields if field.name == "email")
        mail.show_value("the clerk")
        QTest.mouseClick(form.keep, Qt.MouseButton.LeftButton)
        desk.settle()
        assert form.isVisible()
        assert "this is no e-mail address: the clerk" in form.problem.text()
        assert desk.core.correcting.all() == ()
        QTest.keyClick(form, Qt.Key.Key_Escape)
        desk.settle()


def test_an_expired_rule_shows_no_number_but_whom_to_ask(folder: Path, qtbot: QtBot):
    clock = TurnedClock()
    with open_window(folder, clock) as desk:
        desk.refresh()
        assert "24 hours" not in part(desk)
        assert "Sign up by" in part(desk)
    clock.turn(YEAR * 3)
    with open_window(folder, clock) as desk:
        hearing = desk.core.looking.hearing("ca-oakland-legistar-1")
        desk.window.inside.open_hearing(hearing.id)
        desk.settle()
        said = desk.hearings.agenda[: desk.hearings.agenda.index("Agenda")]
        assert "Old or not sure, and so not shown:" in said
        assert "Ask the clerk" in said
        assert "Sign up by" not in said
        assert "minutes" not in said
        assert " PM" not in said


def test_a_precedent_beside_the_text_goes_into_the_text_with_its_citation(
    folder: Path, qtbot: QtBot
):
    with open_window(folder) as desk:
        desk.refresh()
        desk.window.inside.write_for(desk.core.looking.hearing("ca-oakland-legistar-1"))
        desk.settle()
        beside = desk.window.inside._beside._view.document
        address = next(
            anchor for anchor in anchors_of(beside.document()) if anchor.startswith(INSERT)
        )
        beside.anchorClicked.emit(QUrl(address))
        desk.settle()
        precedent = desk.core.consulting.get(address.removeprefix(INSERT))
        assert precedent.citation in desk.testimony.text
        assert "known for" in desk.testimony.text
        desk.testimony.pause()
        (draft,) = desk.core.writing.drafts()
        assert precedent.citation in draft.text
