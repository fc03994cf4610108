# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The filter line above the list: what is wanted, as plain values."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from hearings.domain.label import Label
from ui import theme
from ui.upcoming.wish import CHOSEN, MONTH, PAST, QUARTER, SPANS, WEEK, Wish
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.search_line import SearchLine
from ui.widgets.segments import Segments

ANY_KIND, OPEN, MINE = "any", "open", "mine"


class FilterLine(QWidget):
    """Search, places, topics, when, and how strictly, and who may speak."""

    wish_changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(self.tr("Search hearings, agendas and bill numbers"))
        self.places = ChoiceButton(self.tr("Places"))
        self.topics = ChoiceButton(self.tr("Topics"))
        self.when = self._combo(
            self.tr("When"),
            (
                (self.tr("Next 7 days"), WEEK),
                (self.tr("Next 31 days"), MONTH),
                (self.tr("Next 90 days"), QUARTER),
                (self.tr("Dates…"), CHOSEN),
                (self.tr("Past 60 days"), PAST),
            ),
            QUARTER,
        )
        self.least = self._combo(
            self.tr("Which hearings"),
            (
                (self.tr("On surveillance"), Label.SURVEILLANCE.value),
                (self.tr("Also borderline"), Label.BORDERLINE.value),
                (self.tr("All meetings"), Label.NO.value),
                (self.tr("Only what I follow"), MINE),
            ),
            Label.SURVEILLANCE.value,
        )
        self.who = self._who()
        self.shape = Segments(
            self.tr("Show as"),
            (
                ("list", self.tr("List"), "Ctrl+Shift+1"),
                ("month", self.tr("Month"), "Ctrl+Shift+2"),
                ("week", self.tr("Week"), "Ctrl+Shift+3"),
            ),
        )
        self._today = today
        self.dates: _Dates | None = None
        self._lay_out()
        self.search.textChanged.connect(self.wish_changed)
        self.places.choice_changed.connect(self.wish_changed)
        self.topics.choice_changed.connect(self.wish_changed)
        self.least.currentIndexChanged.connect(self.wish_changed)
        self.who.currentIndexChanged.connect(self.wish_changed)
        self.when.currentIndexChanged.connect(self._when_changed)

    def wish(self) -> Wish:
        """What the line says now."""
        is_mine = self.least.currentData() == MINE
        return Wish(
            text=self.search.text().strip(),
            places=self.places.ticked(),
            topics=self.topics.ticked(),
            # A topic is followed for what is borderline too: some never are anything else.
            least=Label.BORDERLINE if is_mine else Label(self.least.currentData()),
            when=self.when.currentData(),
            first=self.dates.first_day if self.dates else None,
            last=self.dates.last_day if self.dates else None,
            is_open=self.who.currentData() == OPEN,
            is_mine=is_mine,
        )

    def offer_dates(self, offered: bool) -> None:
        """Let the dates be chosen; a month or a week in sight has its own."""
        self.when.setVisible(offered)
        if self.dates is not None:
            self.dates.setVisible(offered and self.when.currentData() == CHOSEN)

    def show_all_meetings(self) -> None:
        """Show what the label hides."""
        self.least.setCurrentIndex(self.least.findData(Label.NO.value))

    def clear(self) -> None:
        """Back to everything ahead on surveillance."""
        self.search.clear()
        self.places.clear()
        self.topics.clear()
        self.when.setCurrentIndex(self.when.findData(QUARTER))
        self.least.setCurrentIndex(self.least.findData(Label.SURVEILLANCE.value))
        self.who.setCurrentIndex(self.who.findData(ANY_KIND))

    def _combo(self, name: str, choices: tuple[tuple[str, str], ...], start: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        for words, value in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(combo.findData(start))
        return combo

    def _who(self) -> QComboBox:
        choices = (
            (self.tr("All kinds of hearings"), ANY_KIND),
            (self.tr("Where anybody may speak"), OPEN),
        )
        combo = self._combo(self.tr("Who may speak"), choices, ANY_KIND)
        combo.setToolTip(
            self.tr(
                "Leaves out what is by invitation, in writing only, closed, or a session in "
                "which the members alone speak, as far as the source says so"
            )
        )
        return combo

    def _lay_out(self) -> None:
        line = Flow(self.places, self.topics, self.when, self.least, self.who, self.shape)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP)
        self._column.setSpacing(theme.STEP)
        self._column.addWidget(self.search)
        self._column.addLayout(line)

    def _when_changed(self) -> None:
        is_chosen = self.when.currentData() == CHOSEN
        if is_chosen and self.dates is None:
            self.dates = _Dates(self._today)
            self.dates.changed.connect(self.wish_changed)
            self._column.addWidget(self.dates)
        if self.dates is not None:
            self.dates.setVisible(is_chosen)
        self.wish_changed.emit()


class _Dates(QWidget):
    """From one day to another; made when it is first wanted."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        start = QDate(today.year, today.month, today.day)
        self.first, self.last = QDateEdit(start), QDateEdit(start.addDays(SPANS[QUARTER]))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(plain_label(self.tr("From"), wraps=False))
        row.addWidget(self.first)
        row.addWidget(plain_label(self.tr("to"), wraps=False))
        row.addWidget(self.last)
        row.addStretch(1)
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            # Short forms put the month first in one language and the day in another.
            edit.setDisplayFormat("ddd d MMM yyyy")
            edit.dateChanged.connect(self.changed)

    @property
    def first_day(self) -> date:
        """The first day wanted."""
        return _python_date(self.first.date())

    @property
    def last_day(self) -> date:
        """The last day wanted."""
        return _python_date(self.last.date())


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
