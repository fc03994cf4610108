# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A draft is tied to a hearing later, to another one, and to none again, by keys alone."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hearings.domain.hearing import Bill
from hearings.domain.status import Status
from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui.drafts.tying import Tying

DAY = date(2026, 12, 1)
BILL = item(bill=Bill("26-1"))


def tying(desk: Desk) -> Tying:
    found = desk.view.findChild(Tying)
    assert found is not None
    return found


def choose(desk: Desk, words: str = "") -> list[str]:
    """Ask for another hearing and type these words; what is offered then."""
    desk.press(desk.view.editor.choose_hearing)
    desk.run()
    view = tying(desk)._view
    assert view is not None
    QTest.keyClicks(view.search, words)
    if tying(desk)._soon.isActive():
        tying(desk)._soon.timeout.emit()
        tying(desk)._soon.stop()
    desk.run()
    return [f"{one.title}: {one.detail}" for one in tying(desk)._model._choices]


def press(desk: Desk, *keys: Qt.Key) -> None:
    view = tying(desk)._view
    assert view is not None
    for key in keys:
        QTest.keyClick(view.search, key)
    desk.run()


def tie_of(desk: Desk) -> str:
    assert desk.presenter.draft is not None
    tie = desk.kept(desk.presenter.draft.id).tie
    return tie.hearing_id if tie else ""


def test_a_draft_begun_without_a_hearing_gets_one_with_its_title_and_bill(desk: Desk):
    desk.core.following.follow(OAKLAND)
    first, second = listed(
        desk.core,
        record("1", DAY, body="Sample Board", items=(item("Minutes", ""),)),
        record("2", DAY, body="Other Board", items=(BILL,)),
    )
    desk.begin("My words.")
    assert choose(desk, "other") == [f"Other Board: Tue 1 Dec · Oakland · {BILL.text}"]
    press(desk, Qt.Key.Key_Return)
    assert tie_of(desk) == second
    assert desk.view.editor.tie.text().startswith("Tue 1 Dec · ")
    assert (desk.view.editor.title.text(), desk.view.editor.bill.text()) == ("Other Board", "26-1")
    assert desk.hearings_asked == [second]
    assert desk.text == "My words."
    choose(desk, "sample")
    press(desk, Qt.Key.Key_Return)
    assert tie_of(desk) == first
    assert desk.view.editor.title.text() == "Other Board", "what stands there stays"


def test_the_hearing_that_takes_the_place_of_this_one_is_offered_first(desk: Desk):
    desk.core.following.follow(OAKLAND)
    (hearing_id,) = listed(desk.core, record("1", DAY, items=(BILL,)))
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    listed(
        desk.core,
        record("1", DAY, items=(BILL,), status=Status.POSTPONED),
        record("2", date(2026, 11, 30), body="Another Board"),
        record("3", date(2026, 12, 2), items=()),
        record("4", date(2026, 12, 9), items=(BILL,)),
    )
    desk.presenter.show_again()
    desk.run()
    assert desk.view.editor.news.text() == (
        "This hearing was put off to another day. “Choose hearing…” has its new date first."
    )
    offered = [one.split(" · ")[0] for one in choose(desk)]
    assert offered == [
        "City Council: Wed 9 Dec",
        "City Council: Wed 2 Dec",
        "Another Board: Mon 30 Nov",
        "No hearing: Keep the draft by itself",
    ]


def test_what_is_typed_just_before_stays(desk: Desk):
    (hearing_id,) = listed(desk.core, record("1", DAY))
    desk.core.following.follow(OAKLAND)
    draft_id = desk.begin()
    desk.type("Not kept yet.")
    QTest.keyClicks(desk.view.editor.title, "My title")
    choose(desk)
    press(desk, Qt.Key.Key_Return)
    kept = desk.kept(draft_id)
    assert (kept.text, kept.title, tie_of(desk)) == ("Not kept yet.", "My title", hearing_id)


def test_escape_changes_nothing_and_no_hearing_unties(desk: Desk):
    (hearing_id,) = listed(desk.core, record("1", DAY))
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    assert choose(desk) == ["No hearing: Keep the draft by itself"]
    press(desk, Qt.Key.Key_Escape)
    assert tie_of(desk) == hearing_id
    choose(desk)
    press(desk, Qt.Key.Key_Return)
    assert tie_of(desk) == ""
    assert desk.view.editor.tie.text() == "Not tied to a hearing"


def test_words_that_no_hearing_has_are_said(desk: Desk):
    desk.begin()
    assert choose(desk, "zebra") == []
    view = tying(desk)._view
    assert view is not None
    assert view.says.text() == "No hearing ahead has these words."


def test_nobody_ties_in_the_trash(desk: Desk):
    desk.begin("For nobody.")
    desk.press(desk.view.editor.throw_away)
    desk.run()
    desk.press(desk.view.trash)
    desk.run()
    assert not desk.view.editor.choose_hearing.isVisible()
