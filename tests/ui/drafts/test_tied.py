# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The desk tells what became of the hearing of a draft, and never keeps an old day for it."""

from datetime import date

from hearings.domain.status import Status
from hearings.domain.testimony import HearingTie
from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import listed, record
from ui.widgets.two_lines import Role

DAY = date(2026, 12, 1)


def write_for(desk: Desk, number: str, day: date = DAY) -> str:
    (hearing_id,) = listed(desk.core, record(number, day, body="Sample Board"))
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    return hearing_id


def read_again(desk: Desk, *records: object) -> None:
    desk.core.clock.turn(3600)  # type: ignore[attr-defined]
    listed(desk.core, *records)  # type: ignore[arg-type]
    desk.presenter.show_again()
    desk.run()


def news(desk: Desk) -> str:
    label = desk.view.editor.news
    return label.text() if label.isVisible() else ""


def row(desk: Desk) -> str:
    return str(desk.model.index(0, 0).data(Role.DETAIL))


def test_nothing_is_said_of_a_hearing_that_stands_as_it_did(desk: Desk):
    write_for(desk, "1")
    assert news(desk) == ""
    assert desk.view.editor.open_hearing.isEnabled()


def test_a_hearing_that_moved_has_its_new_day_everywhere_and_the_old_one_is_told(desk: Desk):
    hearing_id = write_for(desk, "1")
    desk.hearings_asked.clear()
    read_again(desk, record("1", date(2026, 12, 8), body="Sample Board"))
    assert news(desk) == "The time of this hearing changed: it was Tue 1 Dec 2026, 6:00 PM."
    for words in (desk.view.editor.tie.text(), row(desk)):
        assert words.startswith("Tue 8 Dec · ")
    assert desk.hearings_asked == [hearing_id], "what stands beside is read again"


def test_a_hearing_that_is_off_or_gone_from_the_list_is_said_above_the_text_and_in_the_row(
    desk: Desk,
):
    write_for(desk, "1")
    read_again(desk, record("1", DAY, body="Sample Board", status=Status.CANCELLED))
    assert news(desk) == "This hearing was cancelled."
    assert row(desk).startswith("Cancelled · Tue 1 Dec · ")
    write_for(desk, "2")
    read_again(desk, record("3", DAY, body="Sample Board"))
    assert news(desk).startswith("The body no longer lists this hearing.")
    assert desk.view.editor.tie.text().startswith("No longer listed · ")


def test_drafts_stand_in_the_order_of_the_new_days(desk: Desk):
    first = record("1", DAY, body="First Board")
    second = record("2", date(2026, 12, 3), body="Second Board")
    for hearing_id in listed(desk.core, first, second):
        desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
        desk.run()
    assert desk.titles == ["First Board", "Second Board"]
    read_again(desk, record("1", date(2026, 12, 9), body="First Board"), second)
    assert desk.titles == ["Second Board", "First Board"]


def test_a_hearing_that_nobody_knows_any_more_is_said_and_no_other_stands_beside(desk: Desk):
    write_for(desk, "1")
    unwanted: list[bool] = []
    desk.presenter.hearing_unwanted.connect(lambda: unwanted.append(True))
    desk.hearings_asked.clear()
    gone = HearingTie("ca-oakland-legistar-404", "ca-oakland", "Sample Board", DAY)
    lost = desk.core._rooms.vault().drafts.add(at=desk.core.clock.now(), tie=gone)
    desk.presenter.show_again(keep=lost.id)
    desk.run()
    assert news(desk).startswith("This hearing is not on this computer any more")
    assert (desk.hearings_asked, unwanted) == ([], [True])
    assert not desk.view.editor.open_hearing.isEnabled(), "it leads nowhere"
    assert desk.said == ""


def test_the_news_of_one_draft_is_not_said_of_the_next(desk: Desk):
    write_for(desk, "1")
    read_again(desk, record("1", DAY, body="Sample Board", status=Status.CANCELLED))
    desk.begin("For nobody yet.")
    assert news(desk) == ""


def test_drafts_are_shown_where_the_lists_cannot_be_read(desk: Desk):
    write_for(desk, "1")
    desk.core._rooms.catalogue().close()
    desk.core.paths.catalogue.unlink()
    desk.core.paths.catalogue.mkdir()
    desk.presenter.show_again()
    desk.run()
    assert row(desk).startswith("Tue 1 Dec · ")
