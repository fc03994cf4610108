# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""One hearing is shown as it stands, with what changed, where it leads and what it needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hearings.core import Core
from hearings.domain.hearing import Bill, Hearing, HearingRecord, Status
from hearings.errors import HearingsError, UnknownHearing
from hearings.messages.library import draft_text
from tests.support.turned_clock import TurnedClock
from tests.ui.browser import browser
from tests.ui.hearings_for_tests import item, listed, record
from ui import theme
from ui.hearing.presenter import HearingPresenter
from ui.hearing.reading import COPY, INSERT, SHOW_REST, WHY
from ui.hearing.view import HearingView
from ui.jobs import Jobs

MARKUP = "<b>bold</b><img src=x>"


@dataclass
class Pane:
    """The pane as a person sees it."""

    core: Core
    view: HearingView
    presenter: HearingPresenter
    run: Callable[[], None]
    wanted: list[object] = field(default_factory=list)
    failures: list[HearingsError] = field(default_factory=list)

    def show(self, hearing_id: str) -> None:
        self.presenter.show(hearing_id)
        self.run()

    def list(self, *records: HearingRecord) -> tuple[str, ...]:
        return listed(self.core, *records)

    @property
    def text(self) -> str:
        return self.view.document.toPlainText()

    @property
    def status(self) -> str:
        return self.view.status.words.text() if self.view.status.isVisible() else ""

    def press(self, button: QPushButton) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.run()


@pytest.fixture
def pane(qtbot: QtBot, core: Core, jobs: Jobs, settle: Callable[[], None]) -> Iterator[Pane]:
    view = HearingView()
    qtbot.addWidget(view)
    names = {"face-recognition": "Face recognition"}
    presenter = HearingPresenter(view, core, jobs, names, {})
    made = Pane(core, view, presenter, settle)
    presenter.write_wanted.connect(made.wanted.append)
    presenter.calendar_wanted.connect(made.wanted.append)
    presenter.other_wanted.connect(made.wanted.append)
    presenter.failed.connect(made.failures.append)
    view.resize(620, 600)
    view.show()
    return made


def test_before_one_is_chosen_it_says_to_choose_one(pane: Pane):
    assert pane.view.currentWidget() is pane.view.empty
    assert pane.view.empty.title.text() == "Choose a hearing"


def test_it_shows_what_when_and_where(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    view = pane.view
    assert view.title.text() == "City Council"
    assert view.when.text() == "Tue 1 Dec 2026 · 6:00 PM PST"
    assert view.own_time.text() == "9:00 PM EST where you are"
    assert view.where.text() == "Hearing Room 1, 1 Example Plaza"
    assert pane.status == ""
    assert view.pane.accessibleName() == "City Council. Tue 1 Dec 2026 · 6:00 PM PST"


def test_a_hearing_with_a_title_of_its_own_names_its_bodies_below(pane: Pane):
    (hearing_id,) = pane.list(
        record(title="Hearing on plate readers", bodies=("Public Safety", "Budget"))
    )
    pane.show(hearing_id)
    assert pane.view.title.text() == "Hearing on plate readers"
    assert pane.view.where.text().splitlines()[0] == "Public Safety and Budget"


def test_a_hearing_without_a_time_has_none_elsewhere_either(pane: Pane):
    (hearing_id,) = pane.list(record(hour=None, time_text="TBD"))
    pane.show(hearing_id)
    assert pane.view.when.text() == "Tue 1 Dec 2026 · TBD"
    assert not pane.view.own_time.isVisible()


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (Status.CANCELLED, "This hearing was cancelled. Its source says: Off", "danger"),
        (Status.POSTPONED, "This hearing was put off to another day.", "danger"),
    ],
)
def test_a_hearing_that_is_off_says_so_above_everything(
    pane: Pane, status: Status, words: str, tone: str
):
    said = "Off" if status is Status.CANCELLED else ""
    (hearing_id,) = pane.list(record(status=status, status_text=said))
    pane.show(hearing_id)
    assert pane.status == words
    assert pane.view.status.property("tone") == tone


def test_a_hearing_that_is_no_longer_listed_says_what_that_may_mean(pane: Pane):
    (hearing_id, _other) = pane.list(record("1"), record("2", body="Other"))
    pane.list(record("2", body="Other"))
    pane.show(hearing_id)
    assert "no longer lists this hearing" in pane.status
    assert pane.view.status.property("tone") == "warn"


def test_a_moved_hearing_says_where_and_when_it_was(pane: Pane, clock: TurnedClock):
    (hearing_id,) = pane.list(record(hour=17))
    clock.turn(3600)
    pane.list(record(hour=18))
    pane.show(hearing_id)
    assert pane.status == (
        "The time changed: it was Tue 1 Dec 2026, 5:00 PM. Seen on Mon 23 Nov 2026."
    )
    assert "Time: Tue 1 Dec 2026, 5:00 PM → Tue 1 Dec 2026, 6:00 PM" in pane.text
    clock.turn(3600)
    pane.list(record(hour=18, location="Room 9"))
    pane.show(hearing_id)
    assert pane.status == (
        "The room changed: it was Hearing Room 1, 1 Example Plaza. Seen on Mon 23 Nov 2026."
    )


def test_a_hearing_that_may_have_moved_leads_to_the_other_day(pane: Pane):
    (old_id,) = pane.list(record("1", items=()))
    new_id, _ = pane.list(record("2", date(2026, 12, 8), items=()))
    pane.show(old_id)
    assert "It may have been moved" in pane.status
    assert pane.view.status.action.text() == "Show the one on another day"
    pane.press(pane.view.status.action)
    assert pane.wanted == [new_id]


def test_a_postponed_hearing_leads_to_the_new_one_and_back(pane: Pane):
    bill = (item(bill=Bill("26-0131")),)
    old = record("1", status=Status.POSTPONED, items=bill)
    new = record("2", date(2026, 12, 15), items=bill)
    old_id, new_id = pane.list(old, new)
    pane.show(old_id)
    assert pane.view.status.action.text() == "Show the new date"
    pane.press(pane.view.status.action)
    assert pane.wanted == [new_id]
    pane.show(new_id)
    assert pane.status == "This hearing takes the place of an earlier one."
    pane.press(pane.view.status.action)
    assert pane.wanted == [new_id, old_id]


def test_markup_from_outside_is_shown_as_it_stands(pane: Pane):
    outside = record(
        title=MARKUP, location=MARKUP, comment=MARKUP, status=Status.CANCELLED,
        status_text=MARKUP, bodies=(MARKUP,), items=(item(MARKUP, ""),),
    )  # fmt: skip
    (hearing_id,) = pane.list(outside)
    pane.show(hearing_id)
    view = pane.view
    for label in (view.title, view.where, view.status.words):
        assert MARKUP in label.text()
    assert pane.text.count(MARKUP) == 2
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_long_text_from_outside_does_not_push_the_window_wider(pane: Pane):
    address = "https://video.example.org/j/" + "a1b2c3" * 60
    (hearing_id,) = pane.list(
        record(title="A hearing on everything " * 60, location=address, comment="word " * 900)
    )
    pane.show(hearing_id)
    assert pane.view.minimumSizeHint().width() < 620
    assert pane.view.document.height() > 150, "there is no room left for the agenda"
    assert address in pane.text


def test_the_rest_of_the_agenda_unfolds_in_place_and_folds_for_the_next(pane: Pane):
    shown = (item(), item("Minutes", ""))
    first, second = pane.list(
        record("1", items=shown), record("2", items=shown, body="Other Board")
    )
    pane.show(first)
    assert "Minutes" not in pane.text
    pane.view.document.anchorClicked.emit(QUrl(SHOW_REST))
    assert "Minutes" in pane.text
    pane.presenter.show_again()
    pane.run()
    assert "Minutes" in pane.text
    pane.show(second)
    assert "Minutes" not in pane.text


def test_links_open_outside_as_they_were_written(pane: Pane):
    agenda = "https://example.org/My%20Agenda%2F1.pdf?x=a%26b"
    (hearing_id,) = pane.list(
        record(agenda_url=agenda, page_url="https://example.org/page",
               remote_url="https://video.example.org/j/1")
    )  # fmt: skip
    pane.show(hearing_id)
    with browser() as taken:
        pane.view.document.anchorClicked.emit(QUrl(agenda))
        pane.press(pane.view.open_page)
        pane.press(pane.view.join)
    assert taken.opened == [agenda, "https://example.org/page", "https://video.example.org/j/1"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:,x", ""])
def test_odd_addresses_have_no_button_and_open_nothing(pane: Pane, address: str):
    (hearing_id,) = pane.list(record(page_url=address, remote_url=address))
    pane.show(hearing_id)
    assert not pane.view.join.isVisible()
    assert not pane.view.open_page.isVisible()
    with browser() as taken:
        pane.view.document.anchorClicked.emit(QUrl(address))
        pane.view.open_page.click()
    assert taken.opened == []


def test_where_no_program_takes_an_address_it_is_said(pane: Pane, monkeypatch: pytest.MonkeyPatch):
    refused: list[str] = []
    pane.presenter.link_refused.connect(refused.append)
    monkeypatch.setattr("ui.hearing.presenter.open_link", lambda _address: False)
    pane.view.document.anchorClicked.emit(QUrl("https://example.org/a"))
    assert refused == ["https://example.org/a"]


def test_the_hearing_in_front_is_handed_to_its_actions(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    pane.press(pane.view.write)
    pane.press(pane.view.add_to_calendar)
    assert [one.id for one in pane.wanted if isinstance(one, Hearing)] == [hearing_id] * 2


def test_the_hearing_asked_for_last_is_shown_when_answers_overtake_each_other(pane: Pane):
    first, second = pane.list(record("1", body="First"), record("2", body="Second"))
    pane.presenter.show(first)
    pane.presenter.show(second)
    pane.run()
    assert pane.view.title.text() == "Second"


def test_a_hearing_that_is_gone_is_said_and_the_old_one_stays(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    pane.show("nobody-knows")
    assert [type(error) for error in pane.failures] == [UnknownHearing]
    assert pane.view.title.text() == "City Council"
    assert pane.presenter.hearing is not None
    assert pane.presenter.hearing.id == hearing_id


def test_another_scheme_recolours_what_is_shown(pane: Pane, qapp: QApplication):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)

    def colours() -> set[str]:
        cursor = QTextCursor(pane.view.document.document())
        found = set()
        while not cursor.atEnd():
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
            found.add(cursor.charFormat().foreground().color().name())
        return found

    assert theme.LIGHT.text in colours()
    theme.wear(qapp, theme.DARK)
    try:
        assert theme.DARK.text in colours()
        assert theme.LIGHT.text not in colours()
    finally:
        theme.wear(qapp, theme.LIGHT)
    assert theme.LIGHT.text in colours()


def test_it_begins_at_the_top_and_stays_in_place_when_read_again(pane: Pane):
    many = tuple(item(f"Item {number} on face recognition") for number in range(60))
    (hearing_id,) = pane.list(record(items=many))
    pane.show(hearing_id)
    bar = pane.view.document.verticalScrollBar()
    pane.view.resize(610, 500)
    assert bar.value() == 0
    bar.setValue(200)
    pane.presenter.show_again()
    pane.run()
    assert bar.value() == 200


def test_a_time_in_ones_own_zone_is_not_told_twice(pane: Pane):
    here = ZoneInfo("America/New_York")
    at = datetime(2026, 12, 1, 18, tzinfo=here)
    (hearing_id,) = pane.list(replace(record(), timezone="America/New_York", starts_at=at))
    pane.show(hearing_id)
    assert not pane.view.own_time.isVisible()


def links_to(pane: Pane, beginning: str) -> list[str]:
    """The addresses of the document's links that begin like this, in their order."""
    found: dict[str, None] = {}
    cursor = QTextCursor(pane.view.document.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        address = cursor.charFormat().anchorHref()
        if address.startswith(beginning):
            found[address] = None
    return list(found)


def follow_by_key(pane: Pane, address: str) -> None:
    """Go to a link with the Tab key alone and press Enter on it."""
    document = pane.view.document
    document.setFocus()
    for _ in range(60):
        QTest.keyClick(document, Qt.Key.Key_Tab)
        cursor = document.textCursor()
        place = QTextCursor(document.document())
        place.setPosition(cursor.selectionStart() + 1)
        if cursor.hasSelection() and place.charFormat().anchorHref() == address:
            QTest.keyClick(document, Qt.Key.Key_Return)
            return
    raise AssertionError(f"the Tab key never came to {address}")


def test_why_unfolds_and_folds_by_the_keyboard_and_the_next_hearing_is_folded(pane: Pane):
    first, second = pane.list(record("1"), record("2", hour=19))
    pane.show(first)
    why = f"{WHY}sign_up"
    assert why in links_to(pane, WHY)
    counted = "24 hours before the start on Tue 1 Dec, 6:00 PM."
    assert counted not in pane.text
    follow_by_key(pane, why)
    assert counted in pane.text
    assert pane.view.document.textCursor().selectedText() == "Hide why"
    QTest.keyClick(pane.view.document, Qt.Key.Key_Return)
    assert counted not in pane.text
    QTest.keyClick(pane.view.document, Qt.Key.Key_Return)
    assert counted in pane.text
    pane.show(second)
    assert "Hide why" not in pane.text


def test_unfolding_does_not_move_the_page(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    bar = pane.view.document.verticalScrollBar()
    bar.setValue(60)
    pane.view.document.setFocus()
    pane.view.document.anchorClicked.emit(QUrl(f"{WHY}sign_up"))
    assert "Hide why" in pane.text
    assert bar.value() == 60


def test_a_precedent_is_copied_as_plain_text_and_that_is_said(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    offered = links_to(pane, COPY)
    assert 1 <= len(offered) <= 3
    assert "Copied." not in pane.text
    follow_by_key(pane, offered[0])
    precedent = pane.core.consulting.get(offered[0].removeprefix(COPY))
    assert QApplication.clipboard().text() == draft_text(precedent)
    assert not QApplication.clipboard().mimeData().hasHtml()
    assert pane.text.count("Copied. Paste it into your testimony.") == 1


def test_a_precedent_is_handed_to_the_draft_beside_where_there_is_one(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    assert links_to(pane, INSERT) == []
    taken: list[str] = []
    pane.presenter.offer_insertion(taken.append)
    pane.show(hearing_id)
    offered = links_to(pane, INSERT)
    follow_by_key(pane, offered[0])
    precedent = pane.core.consulting.get(offered[0].removeprefix(INSERT))
    assert taken == [draft_text(precedent)]
    assert precedent.citation in taken[0]
    pane.view.document.anchorClicked.emit(QUrl(f"{INSERT}no-such-entry"))
    assert len(taken) == 1


def test_a_precedent_that_is_not_shown_is_not_copied(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.show(hearing_id)
    QApplication.clipboard().setText("mine")
    pane.view.document.anchorClicked.emit(QUrl(f"{COPY}no-such-entry"))
    assert QApplication.clipboard().text() == "mine"
    assert "Copied." not in pane.text


def test_rules_and_precedents_come_with_the_hearing_in_one_piece(pane: Pane):
    (hearing_id,) = pane.list(record())
    pane.presenter.show(hearing_id)
    assert pane.text == ""
    pane.run()
    assert "Sign up by Mon 30 Nov, 6:00 PM PST." in pane.text
    assert "Precedents and evidence" in pane.text


def test_a_hearing_on_other_things_has_no_precedents(pane: Pane):
    (hearing_id,) = pane.list(record(items=(item("Budget", ""),)))
    pane.show(hearing_id)
    assert "Precedents and evidence" not in pane.text
