# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Where each line of a day stands in its cell: in a month, and among the hours of a week."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from ui import theme
from ui.dated.entry import Entry
from ui.dated.lanes import lanes_of
from ui.dated.model import LENGTH, DayLook
from ui.dated.painting import line_height

PAD = 4
NUMBER_GAP = 3
NARROWEST_LANE = 32


@dataclass(frozen=True, slots=True)
class Placed:
    """The lines that fit, each with its place; `more` lines do not, which `rest` says."""

    lines: tuple[tuple[QRect, Entry], ...]
    more: int
    rest: QRect


def in_month(rect: QRect, look: DayLook) -> Placed:
    """Lines below the number of the day; beside it stands how many do not fit."""
    placed = below_each_other(rect, number_height(), look, 0)
    rest = QRect(rect.left() + PAD, rect.top() + 2, rect.width() - 2 * PAD, line_height())
    return Placed(placed.lines, placed.more, rest)


def without_hour(rect: QRect, look: DayLook) -> Placed:
    """Lines one below the other; the last one says how many do not fit."""
    return below_each_other(rect, PAD, look, 1)


def below_each_other(rect: QRect, top: int, look: DayLook, kept: int) -> Placed:
    """Lines from `top` pixels below the top of a cell; `kept` lines are for what does not fit."""
    height = line_height()
    room = max(0, (rect.height() - top - 1) // height)
    most = room if look.count <= room else max(0, room - kept)
    lines = tuple(
        (_line(rect, top + number * height), entry)
        for number, entry in enumerate(look.entries[:most])
    )
    return Placed(lines, look.count - len(lines), _line(rect, top + len(lines) * height))


def among_hours(
    rect: QRect, look: DayLook, hours: tuple[int, int], direction: Qt.LayoutDirection
) -> Placed:
    """Blocks at their hours, side by side where they overlap; what is too many is counted."""
    first, last = hours
    per_minute = rect.height() / (60 * (last - first))
    least = line_height() + 2
    spans, timed = [], [one for one in look.entries if one.minute is not None]
    for entry in timed:
        top = round(((entry.minute or 0) - 60 * first) * per_minute)
        tall = least if entry.is_due else max(least, round(LENGTH * per_minute))
        spans.append((top, top + tall))
    most = max(1, rect.width() // theme.scaled(NARROWEST_LANE))
    found = []
    for (top, bottom), entry, lane in zip(spans, timed, lanes_of(spans), strict=True):
        if lane.number < min(lane.of, most):
            wide = (rect.width() - 2) // min(lane.of, most)
            left = rect.left() + 1 + lane.number * wide
            end = min(bottom, rect.height())
            start = min(top, end - least)
            place = QRect(left, rect.top() + start, wide - 1, end - start)
            found.append((QStyle.visualRect(direction, rect, place), entry))
    more = look.count - len(found)
    rest = _line(rect, rect.height() - line_height())
    return Placed(tuple(found), more, rest)


def _line(rect: QRect, top: int) -> QRect:
    return QRect(rect.left() + PAD, rect.top() + top, rect.width() - 2 * PAD, line_height() - 1)


def number_height() -> int:
    """The room of the number of a day."""
    return line_height() + NUMBER_GAP
