# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Every row can be painted, whatever a clerk typed, and its match is in sight and marked."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip

from hearings.domain.change import Change, Field
from hearings.domain.hearing import Status
from hearings.domain.listing import ListRow
from hearings.domain.topic import Label
from tests.ui.upcoming.rows import AROUND, HEBREW, SOON, listing_of, row
from ui import theme
from ui.upcoming.day_table import DayTable
from ui.upcoming.delegate import gutter_width, row_height
from ui.upcoming.look import Surroundings
from ui.upcoming.model import HearingsModel

WIDTH = 500
ENDLESS = "surveillance " * 800_000
MOVED = Change(datetime(2026, 11, 22, tzinfo=UTC), Field.LOCATION, "Room 3", "Room 1")


def painted(
    shown: ListRow | None,
    *,
    chosen: bool = False,
    focused: bool = False,
    width: int = WIDTH,
    around: Surroundings = AROUND,
    mirrored: bool = False,
) -> QImage:
    """The picture of one row, twice as wide as the row itself."""
    model = HearingsModel(around)
    known = shown or row()
    model.set_listing(listing_of((known,)), 0, (known,) if shown else ())
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, row_height())
    table = DayTable(model)
    if mirrored:
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flag = QItemSelectionModel.SelectionFlag
    chosen_flag = flag.ClearAndSelect if chosen else flag.NoUpdate
    if chosen or focused:
        table.selectionModel().setCurrentIndex(model.index(0, 0), chosen_flag)
    if focused:
        table.show()
        table.activateWindow()
        table.setFocus()
        assert QTest.qWaitForWindowActive(table)
    image = QImage(QSize(2 * width, row_height()), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    table.itemDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    table.close()
    return image


def places_of(image: QImage, colour: str) -> list[tuple[int, int]]:
    wanted = QColor(colour).rgb()
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) == wanted
    ]


FAMILY = "👩\u200d👩\u200d👧\u200d👦 Families"
NO_WORDS = row(
    bodies=(), title="", lead="", lead_spans=(), topics=(), starts_at=None, time_text="",
    item_count=None, label=Label.NO,
)  # fmt: skip
ODD_ROWS = {
    "usual": row(),
    "hebrew": row(bodies=(HEBREW,), lead=HEBREW, lead_spans=((14, 24),), location=HEBREW),
    "emoji": row(bodies=(FAMILY,), lead="😀😀 face recognition", lead_spans=((3, 19),)),
    "combining": row(lead="e\u0301\u0322\u0335\u0336 " * 90, lead_spans=((0, 5),)),
    "markup": row(bodies=("<b>Council</b><script>x</script>",), lead="<img src=x> &amp; face"),
    "endless": row(
        bodies=(ENDLESS,), title=ENDLESS, lead=ENDLESS, lead_spans=((9_000_000, 9_000_010),)
    ),
    "one endless word": row(lead="x" * 1_000_000, lead_spans=((500_000, 500_009),)),
    "lines": row(bodies=("City\r\nCouncil",), lead="one\ntwo\u2028three", lead_spans=((4, 7),)),
    "no words": NO_WORDS,
    "spans beyond the text": row(lead="short", lead_spans=((2, 90), (70, 80))),
    "cancelled": row(status=Status.CANCELLED),
    "moved": row(moved=MOVED, topics=("a", "b", "c", "d", "e", "f")),
    "nul": row(lead="a\x00b face recognition", lead_spans=((4, 20),)),
}


@pytest.mark.parametrize("name", ODD_ROWS)
def test_every_row_can_be_painted(name: str, qapp: QApplication):
    image = painted(ODD_ROWS[name], chosen=True, focused=True)
    assert places_of(image, theme.LIGHT.chosen)


@pytest.mark.parametrize("name", ODD_ROWS)
def test_no_row_paints_beyond_its_edge(name: str, qapp: QApplication):
    image = painted(ODD_ROWS[name])
    untouched = QColor("#ff00ff").rgb()
    assert all(
        image.pixel(x, y) == untouched
        for x in range(WIDTH + 1, image.width())
        for y in range(image.height())
    )


def test_a_row_on_its_way_is_painted_without_words(qapp: QApplication):
    assert not places_of(painted(None), theme.LIGHT.mark)


def test_even_endless_text_is_painted_at_once(qapp: QApplication):
    painted(row())
    began = time.perf_counter()
    painted(ODD_ROWS["endless"])
    assert time.perf_counter() - began < 0.25


def test_the_match_is_marked_where_it_stands(qapp: QApplication):
    marked = places_of(painted(row()), theme.LIGHT.mark)
    assert marked
    bare = places_of(painted(row(lead_spans=())), theme.LIGHT.mark)
    assert not bare


def test_a_match_behind_an_emoji_is_marked_whole(qapp: QApplication):
    plain = places_of(painted(row(lead="ab face x", lead_spans=((3, 7),))), theme.LIGHT.mark)
    behind = places_of(painted(row(lead="😀 face x", lead_spans=((2, 6),))), theme.LIGHT.mark)
    width = max(x for x, _ in plain) - min(x for x, _ in plain)
    width_behind = max(x for x, _ in behind) - min(x for x, _ in behind)
    assert abs(width - width_behind) <= 1


def test_a_match_far_back_is_brought_into_sight(qapp: QApplication):
    long = "An ordinance " + "of many words " * 20 + "on face recognition"
    start = long.index("face")
    image = painted(row(lead=long, lead_spans=((start, start + 16),)))
    assert places_of(image, theme.LIGHT.mark)


def test_markup_is_shown_as_it_stands(qapp: QApplication):
    as_text = painted(row(bodies=("<b>A</b>",)))
    as_markup = painted(row(bodies=("A",)))
    assert as_text != as_markup


def test_the_keyboard_is_seen_on_a_row_that_is_not_chosen(qapp: QApplication):
    edge = [place for place in places_of(painted(row(), focused=True), theme.LIGHT.accent)
            if place[1] == 0 and place[0] > gutter_width() + 20]  # fmt: skip
    assert len(edge) > WIDTH // 2


def test_what_must_be_done_next_stands_at_the_right_and_leaves_the_place_in_sight(
    qapp: QApplication,
):
    hurried = replace(AROUND, soonest={"h1": SOON}, told_at=SOON.at - timedelta(hours=1))
    bare, told = painted(row(label=Label.NO)), painted(row(label=Label.NO), around=hurried)
    assert not places_of(bare, theme.LIGHT.danger)
    seen = places_of(told, theme.LIGHT.danger)
    assert min(x for x, _ in seen) > WIDTH // 2
    assert max(x for x, _ in seen) < WIDTH
    narrow = painted(row(), around=hurried, width=gutter_width() + 120)
    assert places_of(narrow, theme.LIGHT.danger), "it is cut rather than left out"


def edge_of(**fields: object) -> str:
    return QColor(painted(row(**fields)).pixel(gutter_width() + 1, 10)).name()


def test_the_coloured_edge_is_for_what_the_person_follows(qapp: QApplication):
    for followed in ({"is_followed": True}, {"bills": ("x//1",)}, {"own_words": ("drone",)}):
        assert edge_of(label=Label.NO, **followed) == theme.LIGHT.accent
        assert edge_of(**followed) == theme.LIGHT.accent


def test_rows_that_are_not_followed_have_a_grey_edge_and_those_on_nothing_none(qapp: QApplication):
    assert edge_of(label=Label.SURVEILLANCE) == theme.LIGHT.muted
    assert edge_of(label=Label.BORDERLINE) == theme.LIGHT.line
    assert edge_of(label=Label.NO) == theme.LIGHT.raised


def test_a_mirrored_row_has_its_edge_its_match_and_what_is_due_on_the_other_side(
    qapp: QApplication,
):
    hurried = replace(AROUND, soonest={"h1": SOON}, told_at=SOON.at - timedelta(hours=1))
    usual = painted(row(is_followed=True), around=hurried)
    mirrored = painted(row(is_followed=True), around=hurried, mirrored=True)
    edge = QColor(mirrored.pixel(WIDTH - gutter_width() - 2, 10)).name()
    assert edge == theme.LIGHT.accent
    for meaning in ("mark", "danger"):
        colour = getattr(theme.LIGHT, meaning)
        before = [x for x, _ in places_of(usual, colour)]
        after = [x for x, _ in places_of(mirrored, colour)]
        assert abs(sum(before) / len(before) + sum(after) / len(after) - WIDTH) < WIDTH / 4
    dues = [x for x, _ in places_of(mirrored, theme.LIGHT.danger)]
    assert max(dues) < WIDTH // 2
    assert max(x for x, _ in places_of(mirrored, "#ffffff")) < WIDTH - gutter_width()


@pytest.mark.parametrize("name", ODD_ROWS)
def test_no_mirrored_row_paints_into_the_column_of_the_day(name: str, qapp: QApplication):
    image = painted(ODD_ROWS[name], mirrored=True)
    untouched = QColor("#ff00ff").rgb()
    beyond = range(WIDTH - gutter_width(), image.width())
    assert all(image.pixel(x, y) == untouched for x in beyond for y in range(image.height()))


def test_beside_a_deadline_a_topic_is_named_at_least_by_its_beginning():
    hurried = replace(AROUND, soonest={"h1": SOON}, told_at=SOON.at - timedelta(hours=1))
    chip, wide = theme.LIGHT.chip, WIDTH
    whole = len(places_of(painted(row(), width=wide), chip))
    beside = len(places_of(painted(row(), width=wide, around=hurried), chip))
    assert 0 < beside <= whole
    tight = wide - 30
    assert 0 < len(places_of(painted(row(), width=tight, around=hurried), chip)) < whole
    assert places_of(painted(row(), width=wide - 220, around=hurried), chip) == []


def test_a_name_that_is_cut_is_told_whole_by_a_tip_and_another_one_is_not():
    long = "Joint Committee on Public Safety, Technology, Privacy and Consumer Protection"
    model = HearingsModel(replace(AROUND, soonest={"3": SOON}, told_at=SOON.at))
    rows = (
        row(id="1", bodies=("City Council",)),
        row(id="2", bodies=(long,)),
        row(id="3", bodies=("City Council",)),
    )
    model.set_listing(listing_of(rows), 0, rows)
    table = DayTable(model)
    table.resize(WIDTH, 400)
    for number, told in enumerate(("", long, "Face recognition")):
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, WIDTH, row_height())
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(9, 9), table.mapToGlobal(QPoint(9, 9)))
        table.itemDelegate().helpEvent(event, table, option, model.index(number, 0))
        assert told in QToolTip.text()
        assert bool(QToolTip.text()) == bool(told)
    QToolTip.hideText()
