# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every screen of the window, brought to the front one after the other, and what is cut there."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from hearings.core import Core
from hearings.domain.caldav import Conflict, FoundCalendars, OfferedCalendar, SharedCalendar
from hearings.domain.hearing import Status
from hearings.domain.rule import Subject
from hearings.errors import HostUnreachable, VaultDamaged
from tests.support.window import Desk
from tests.ui.hearings_for_tests import OAKLAND, item, listed, record
from ui import theme
from ui.dated.stretch import Shape
from ui.rail import HEARINGS, NEXT, PLACES, PREFERENCES, TESTIMONY
from ui.rehearse.view import Prompter
from ui.upcoming.wish import CHOSEN

LONG_NAME = "Joint Committee on Public Safety, Technology, Privacy and Consumer Protection"
ADDRESS = "https://video.example.org/j/" + "5550100" * 30
FIRST_ROW = 0
TEXT = "[for 1, 2 minutes]\n\nI have lived on Example Avenue for eleven years. Please vote no."

NOTICE = "LIBRARY BOARD\nDecember 3, 2026, 6:00 PM\n1. License plate readers at the branches"

HELP_TABS = 6
PREFERENCES_PAGES = 9
CALENDAR_PAGE = 6


def fill(core: Core) -> None:
    """A place with hearings of every kind of trouble: long names, cancelled, without a topic."""
    core.following.follow(OAKLAND)
    shelf = core._rooms.vault().shared_calendars
    shelf.keep(SharedCalendar("group", ADDRESS, LONG_NAME))
    shelf.note_failure("group", core.clock.now(), HostUnreachable("calendar.example", "refused"))
    shown = {
        "comment": "Interpretation on request. " * 30,
        "remote_url": ADDRESS,
        "page_url": "https://example.org/p",
        "location": f"Hybrid: Room 1, {ADDRESS}",
    }
    listed(
        core,
        record("1", date(2026, 11, 24), body=LONG_NAME, title=LONG_NAME, **shown),
        record("2", date(2026, 11, 26), status=Status.CANCELLED, status_text="Cancelled " * 40),
        record("3", date(2026, 11, 27), items=(item("Minutes", ""),)),
    )


def all_cut(desk: Desk) -> list[str]:
    """What is cut in the window and in each that stands over it."""
    beside = (one for one in desk.window.findChildren(QWidget) if one.isWindow())
    return [words for one in (desk.window, *beside) if one.isVisible() for words in cut_in(one)]


def cut_in(window: QWidget) -> list[str]:
    """Every visible word that has less room than it needs."""
    return [
        f"{type(part).__name__} {words!r}: {why}"
        for part in window.findChildren(QWidget)
        if part.window() is window
        and part.isVisible()
        and (words := words_of(part))
        and (why := why_cut(part))
    ]


def words_of(part: QWidget) -> str:
    if isinstance(part, QLabel | QAbstractButton):
        return part.text()
    if isinstance(part, QComboBox):
        return part.currentText()
    return ""


def why_cut(part: QWidget) -> str:
    if isinstance(part, QLabel) and part.wordWrap():
        needed_width = 0
        needed_height = part.heightForWidth(part.width())
    else:
        needed_width, needed_height = part.sizeHint().width(), part.sizeHint().height()
    if isinstance(part, QComboBox):
        # It does not ask for the room of the words that it shows just now.
        needed_width = part.fontMetrics().horizontalAdvance(words_of(part)) + theme.STEP * 2
    if part.width() < needed_width:
        return f"{part.width()} wide, needs {needed_width}"
    # A label of one line asks for a pixel more than its layout gives it.
    if part.height() < needed_height - 1:
        return f"{part.height()} high, needs {needed_height}"
    if not is_scrolled(part) and part.visibleRegion().boundingRect() != part.rect():
        return f"reaches out of sight: {part.visibleRegion().boundingRect()} of {part.rect()}"
    return ""


def hints_cut_in(desk: Desk) -> list[str]:
    """The hints in empty fields that have less room than they need."""
    return [
        f"{hint!r}: {field.width()} wide"
        for field in desk.window.findChildren(QLineEdit)
        if field.isVisible() and not field.text() and (hint := field.placeholderText())
        if field.fontMetrics().horizontalAdvance(hint) + theme.STEP * 2 > field.width()
    ]


def is_scrolled(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea | QLineEdit):
            return True
        above = above.parentWidget()
    return False


def hearings(desk: Desk) -> None:
    desk.hearings.click(FIRST_ROW)


def a_hearing_over_the_list(desk: Desk) -> None:
    desk.hearings.click(1)
    desk.window.inside.hearings.panes.show_chosen()


def a_testimony(desk: Desk) -> None:
    desk.hearings.click(FIRST_ROW)
    assert desk.window.inside.hearing is not None
    hearing = desk.window.inside.hearing.hearing
    assert hearing is not None
    desk.window.inside.write_for(hearing)


def trash(desk: Desk) -> None:
    a_testimony(desk)
    desk.settle()
    desk.testimony.press(desk.testimony.editor.throw_away)
    desk.testimony.press(desk.testimony.view.trash)
    desk.testimony.press(desk.testimony.view.delete_for_good)


def nothing_written(desk: Desk) -> None:
    desk.window.inside.show_place(TESTIMONY)


def next_steps(desk: Desk) -> None:
    desk.window.inside.show_place(NEXT)


def places(desk: Desk) -> None:
    desk.window.inside.show_place(PLACES)


def one_place(desk: Desk) -> None:
    desk.window.inside.show_place(PLACES)
    desk.settle()
    desk.places.view.panes.show_chosen()


def welcome(desk: Desk) -> None:
    desk.window.inside.show_place("welcome")
    desk.settle()
    desk.window.inside._pages["welcome"].bring(desk.welcome.view)
    desk.welcome.tick("Oakland, CA")


def welcome_to_topics(desk: Desk) -> None:
    welcome(desk)
    desk.welcome.press(desk.welcome.view.skip)


def welcome_to_protection(desk: Desk) -> None:
    welcome_to_topics(desk)
    desk.welcome.press(desk.window.inside._pages["welcome"].currentWidget().main)


def an_empty_list(desk: Desk) -> None:
    desk.hearings.view.filter.search.setText("nothing like this")


def an_error(desk: Desk) -> None:
    desk.window.inside.notices.errors(VaultDamaged(Path("/home/somebody/vault.db")))


def a_month(desk: Desk) -> None:
    desk.hearings.press(desk.hearings.view.filter.shape.buttons[Shape.MONTH])


def a_week(desk: Desk) -> None:
    desk.hearings.press(desk.hearings.view.filter.shape.buttons[Shape.WEEK])


def chosen_days(desk: Desk) -> None:
    desk.hearings.click(0)
    choice = desk.hearings.view.filter.when
    choice.setCurrentIndex(choice.findData(CHOSEN))


def a_calendar_export(desk: Desk) -> None:
    desk.hearings.click(0)
    desk.hearings.press(desk.hearings.pane.add_to_calendar)


def a_correction(desk: Desk) -> None:
    desk.hearings.click(0)
    assert desk.window.inside.hearing is not None
    desk.window.inside.hearing._correct("")


def a_correction_of_a_deadline(desk: Desk) -> None:
    desk.hearings.click(0)
    assert desk.window.inside.hearing is not None
    desk.window.inside.hearing._correct(Subject.SIGN_UP.value)


def written(desk: Desk) -> None:
    """A testimony with some words in it."""
    a_testimony(desk)
    desk.settle()
    desk.testimony.editor.text.setPlainText(TEXT)
    desk.testimony.pause()


def a_search_in_a_testimony(desk: Desk) -> None:
    written(desk)
    desk.window.inside._focus_search()


def helps(number: int) -> Callable[[Desk], None]:
    """What helps to write, tab by tab."""

    def show(desk: Desk) -> None:
        written(desk)
        tabs = desk.window.findChild(QTabWidget, "helps")
        assert tabs.count() == HELP_TABS, "a tour goes to every tab"
        tabs.setCurrentIndex(number)

    show.__name__ = f"help {number}"
    return show


def choosing_a_hearing(desk: Desk) -> None:
    written(desk)
    desk.testimony.press(desk.testimony.editor.choose_hearing)


def versions(desk: Desk) -> None:
    written(desk)
    desk.window.inside.drafts.versions_wanted.emit(desk.window.inside.drafts.draft)


def variants(desk: Desk) -> None:
    written(desk)
    desk.testimony.press(desk.testimony.editor.variants)


def handing_in(desk: Desk) -> None:
    written(desk)
    desk.testimony.press(desk.testimony.editor.hand_in)


def a_rehearsal(desk: Desk) -> None:
    written(desk)
    desk.testimony.press(desk.testimony.editor.rehearse)


def a_calendar_account(desk: Desk) -> None:
    """An account that failed, with a conflict, while another one is added."""
    preferences(CALENDAR_PAGE)(desk)
    page = desk.window.inside.preferences.calendar.accounts
    text = b"BEGIN:VEVENT\r\nSUMMARY:%b\r\nEND:VEVENT" % LONG_NAME.encode()
    page.view.conflict.show_conflict(Conflict("a", text, text), 2)
    page.view.forget.click()
    page.view.add.click()
    page.view.form.offer(FoundCalendars(ADDRESS, (OfferedCalendar(ADDRESS, ""),)))


def adding_a_place(desk: Desk) -> None:
    places(desk)
    desk.settle()
    desk.places.press(desk.places.view.add_place)
    desk.places.view.adding.address.setText("https://sampleville.legistar.com/Calendar.aspx")
    desk.places.press(desk.places.view.adding.recognise)


def a_notice(desk: Desk) -> None:
    places(desk)
    desk.settle()
    desk.places.press(desk.places.view.add_notice)


def what_a_notice_brought(desk: Desk) -> None:
    a_notice(desk)
    desk.places.view.notice.text.setPlainText(NOTICE)
    desk.places.press(desk.places.view.notice.add)


def preferences(number: int) -> Callable[[Desk], None]:
    """Preferences, page by page."""

    def show(desk: Desk) -> None:
        desk.window.inside.show_place(PREFERENCES)
        desk.settle()
        names = desk.window.inside.preferences.page.names
        assert names.count() == PREFERENCES_PAGES, "a tour goes to every page"
        names.setCurrentIndex(number)

    show.__name__ = f"preferences {number}"
    return show


def the_palette(desk: Desk) -> None:
    desk.hearings.click(0)
    desk.window.inside.finding.turn_palette()


def the_guide(desk: Desk) -> None:
    desk.hearings.click(0)
    desk.window.inside.finding.turn_guide()


SHOWN: tuple[Callable[[Desk], None], ...] = (
    hearings, a_hearing_over_the_list, a_testimony, trash, nothing_written, next_steps, places,
    welcome_to_topics, welcome_to_protection,
    one_place, welcome, an_empty_list, an_error, a_month, a_week, chosen_days, a_calendar_export,
    a_correction,
    *map(helps, range(HELP_TABS)), choosing_a_hearing, versions, variants, handing_in,
    a_rehearsal, adding_a_place, a_notice, a_calendar_account, the_palette, the_guide,
    *map(preferences, range(PREFERENCES_PAGES)), a_correction_of_a_deadline,
    a_search_in_a_testimony, what_a_notice_brought,
)  # fmt: skip
"""Every place, page and dialog of the window, each a way to get there from the list."""


def show_one(desk: Desk, show: Callable[[Desk], None]) -> None:
    """Go back to the list with nothing open, and from there to a screen."""
    for one in desk.window.findChildren(QWidget):
        if one.isWindow() and one.isVisible() and isinstance(one, QDialog | Prompter):
            one.close()
    inside = desk.window.inside
    inside.show_place(TESTIMONY)
    inside._pages[TESTIMONY]._write_on()
    inside.show_place(PLACES)
    desk.places.view.panes.show_list()
    inside.show_place(HEARINGS)
    inside.hearings.panes.show_list()
    inside.hearings.shapes.show(Shape.LIST)
    inside.frame.strip.hide()
    inside.reminders.put_away()
    inside.finding.palette.close()
    inside.finding.guide.close()
    inside.exporter.view.hide()
    desk.hearings.view.filter.search.clear()
    desk.settle()
    show(desk)
    for _ in range(2):
        # What is laid out anew may ask for another line.
        desk.settle()
        desk.window.grab()
