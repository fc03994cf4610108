# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes the bill of an agenda item: its number, and opened its title and all its hearings."""

from __future__ import annotations

from hearings.domain.bill_view import BillHearing, BillView
from hearings.domain.hearing import AgendaItem, Hearing
from hearings.domain.status import Status
from hearings.language import Words
from hearings.messages.bill import standing_words, timeline_words
from hearings.messages.dates import short_date
from hearings.messages.hearing import status_words, time_words
from hearings.messages.own import bill_words, term_words
from ui import theme
from ui.hearing.page import LONGEST_TEXT, Page
from ui.hearing.reading import FOLLOW_BILL, OPEN_BILL, OPEN_HEARING, Reading
from ui.hearing.timeline import Moment, drawn_timeline
from ui.links import is_openable

bill_said = Words("bill_said")

MOST_HEARINGS = 40


class BillWriter:
    """Writes below one item after the other of one hearing."""

    def __init__(self, page: Page, hearing: Hearing, reading: Reading) -> None:
        self._page, self._hearing, self._reading = page, hearing, reading

    def write(self, item: AgendaItem, position: int) -> None:
        """Write the bill of an item; nothing where it has none."""
        bill, page = item.bill, self._page
        if bill is None or not bill.number:
            return
        opened, small = self._reading.bills.get(position), theme.SMALL_POINTS
        page.line(bill_said.tr("Bill {number}").format(number=bill.number))
        if bill.url and is_openable(bill.url):
            page.words("  ")
            page.link(bill.url, bill_said.tr("Open the bill"), small)
        page.words("  ")
        fold, unfold = bill_said.tr("Hide its hearings"), bill_said.tr("Its hearings")
        page.link(f"{OPEN_BILL}{position}", unfold if opened is None else fold, small)
        page.words("  ")
        follow, unfollow = bill_said.tr("Follow this bill"), bill_said.tr("Unfollow this bill")
        is_followed = position in self._reading.followed_bills
        page.link(f"{FOLLOW_BILL}{position}", unfollow if is_followed else follow, small)
        if opened is not None:
            self._opened(opened)

    def _opened(self, view: BillView) -> None:
        page = self._page
        about = " · ".join(filter(None, (bill_words(view.bill), term_words(view.bill))))
        page.line(f"{about}: {view.title[:LONGEST_TEXT]}" if view.title else about, "text")
        if standing := standing_words(view):
            page.line(standing)
        for paper in view.documents:
            if is_openable(paper.url):
                page.line("")
                page.link(paper.url, paper.title or paper.url, theme.SMALL_POINTS)
        if words := timeline_words(view, self._reading.now.astimezone().date()):
            self._timeline(view, words)
        page.line(bill_said.tr("Every hearing of it that was read:"))
        for one in view.hearings[-MOST_HEARINGS:]:
            self._one(one)

    def _timeline(self, view: BillView, words: str) -> None:
        page, today = self._page, self._reading.now.astimezone().date()
        moments = tuple(
            Moment(
                one.hearing.record.date,
                one.hearing.record.status.is_off,
                one.hearing.id == self._hearing.id,
            )
            for one in view.hearings[-MOST_HEARINGS:]
        )
        page.line("")
        page.picture(f"hearings:timeline/{view.bill.key}", drawn_timeline(moments, today), words)
        page.line(words)

    def _one(self, one: BillHearing) -> None:
        page, record = self._page, one.hearing.record
        when = f"{short_date(record.date)} {record.date.year}"
        time = time_words(record.starts_at, record.time_text)
        words = " · ".join(filter(None, (when, time, ", ".join(record.bodies))))
        page.line("")
        if one.hearing.id == self._hearing.id:
            page.small(bill_said.tr("{hearing} (this hearing)").format(hearing=words))
        else:
            page.link(f"{OPEN_HEARING}{one.hearing.id}", words, theme.SMALL_POINTS)
        if record.status is not Status.SCHEDULED:
            page.small(f"  {status_words(record.status)}", "warn")
        for note in dict.fromkeys(item.note for item in one.items if item.note):
            page.small(f"  {' '.join(note.split())[:LONGEST_TEXT]}")
