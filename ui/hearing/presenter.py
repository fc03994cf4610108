# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Connects one hearing: reads it, fills the head and the document, hands its actions on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QTextCursor

from hearings.core import Core
from hearings.domain.change import Change, Field
from hearings.domain.hearing import Hearing
from hearings.domain.precedent import Precedent
from hearings.domain.rule import Subject
from hearings.domain.status import Status
from hearings.messages.dates import long_date
from hearings.messages.hearing import status_sentence, told_moment, when_words
from hearings.messages.library import draft_text
from ui.hearing.anchors import anchor_in
from ui.hearing.correction import CorrectionPresenter, give_back
from ui.hearing.document import HearingWriter, in_the_head
from ui.hearing.evidence import copied_words
from ui.hearing.following import Following
from ui.hearing.forgetting import Forgetting
from ui.hearing.gathering import Gathered, gather
from ui.hearing.reading import COPY, CORRECT, INSERT, OFFICIAL, SHOW_REST, WHY, Reading
from ui.hearing.view import HearingView
from ui.jobs import Err, Job, Jobs, Ok
from ui.links import address_of, is_openable, open_link
from ui.wording import joined, own_time_words


class HearingPresenter(QObject):
    """Behaviour of the detail pane."""

    write_wanted = Signal(object)
    calendar_wanted = Signal(object)
    other_wanted = Signal(str)
    rules_corrected = Signal()
    shown = Signal()
    evidence_chosen = Signal(str)
    """The paragraph of a precedent, with its citation, for the draft that is open."""
    failed = Signal(object)
    link_refused = Signal(str)

    def __init__(
        self,
        view: HearingView,
        core: Core,
        jobs: Jobs,
        topic_names: Mapping[str, str],
        system_names: Mapping[str, str],
    ) -> None:
        super().__init__(view)
        self._view, self._core, self._jobs = view, core, jobs
        self._topic_names, self._system_names = topic_names, system_names
        self._gathered: Gathered | None = None
        self._asked: Job | None = None
        self._shows_rest = False
        self._unfolded: frozenset[str] = frozenset()
        self._copied = ""
        self._can_insert = False
        self.forgetting = Forgetting(view, core, jobs)
        self.forgetting.forgotten.connect(self._forgotten)
        self.forgetting.brought_back.connect(self.show)
        self.forgetting.failed.connect(self.failed)
        self.following = Following(view, core, jobs)
        self.following.opened.connect(self._fill_again)
        self.following.hearing_wanted.connect(self.other_wanted)
        self.following.failed.connect(self.failed)
        view.write.clicked.connect(lambda: self.write_wanted.emit(self.hearing))
        view.add_to_calendar.clicked.connect(lambda: self.calendar_wanted.emit(self.hearing))
        view.join.clicked.connect(lambda: self._open(self._record_link("remote_url")))
        view.open_page.clicked.connect(lambda: self._open(self._record_link("page_url")))
        view.status.action_chosen.connect(self._show_other)
        view.document.anchorClicked.connect(self._anchor_clicked)
        view.colours_changed.connect(lambda: self._fill_document(keep_place=True))

    @property
    def hearing(self) -> Hearing | None:
        """The hearing that is shown."""
        return self._gathered.hearing if self._gathered else None

    def show(self, hearing_id: str) -> None:
        """Read a hearing and show it; the one before stays until it has come."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._jobs.run(lambda: gather(self._core, hearing_id), self._arrived)

    def offer_insertion(self, into: Callable[[str], object]) -> None:
        """Offer precedents to the draft beside: `into` takes the paragraph that is chosen."""
        self._can_insert = True
        self.evidence_chosen.connect(into)

    def show_nothing(self) -> None:
        """Show no hearing, not even one that is being read."""
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._gathered = None
        self._view.show_nothing()

    def show_again(self) -> None:
        """Read the shown hearing anew, because it may have changed."""
        if self.hearing is not None:
            self.show(self.hearing.id)

    def _forgotten(self) -> None:
        self._gathered = None

    def _arrived(self, answer: Ok[Gathered] | Err) -> None:
        self._asked = None
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
            return
        shown, hearing = self.hearing, answer.value.hearing
        is_other = shown is None or shown.id != hearing.id
        if is_other:
            self._shows_rest, self._unfolded, self._copied = False, frozenset(), ""
        self._gathered = answer.value
        self.following.show(answer.value)
        self._fill_head(hearing)
        self._fill_document(keep_place=not is_other)
        self._view.show_hearing()
        self.shown.emit()

    def _fill_head(self, hearing: Hearing) -> None:
        view, record = self._view, hearing.record
        names = joined(record.bodies)
        title = record.title if record.title not in record.bodies else names
        view.title.setText(in_the_head(title or names))
        view.when.setText(when_words(record))
        own = own_time_words(record.starts_at)
        view.own_time.setText(own)
        view.own_time.setVisible(bool(own))
        where = [names] if names != title else []
        where.append(record.location)
        view.where.setText("\n".join(in_the_head(part) for part in where if part))
        view.where.setVisible(any(where))
        view.join.setVisible(is_openable(record.remote_url or ""))
        view.open_page.setVisible(is_openable(record.page_url or ""))
        view.pane.setAccessibleName(f"{view.title.text()}. {view.when.text()}")
        self._fill_status(hearing)

    def _fill_status(self, hearing: Hearing) -> None:
        view, status = self._view, hearing.record.status
        moved = _last_move(hearing)
        if status is not Status.SCHEDULED:
            may_have_moved = status is Status.UNLISTED and hearing.replaced_by is not None
            words = status_sentence(status, may_have_moved=may_have_moved)
            if hearing.record.status_text:
                said = self.tr("Its source says: {words}")
                said = said.format(words=in_the_head(hearing.record.status_text))
                words = f"{words} {said}"
            action = self.tr("Show the new date") if hearing.replaced_by else ""
            if may_have_moved:
                action = self.tr("Show the one on another day")
            view.status.say(words, "warn" if status is Status.UNLISTED else "danger", action)
        elif moved is not None:
            view.status.say(self._moved_words(moved), "warn")
        elif hearing.replaces:
            view.status.say(
                self.tr("This hearing takes the place of an earlier one."),
                "",
                self.tr("Show the earlier one"),
            )
        else:
            view.status.hide()

    def _moved_words(self, moved: Change) -> str:
        seen, old = long_date(moved.at.astimezone().date()), moved.old or ""
        if moved.field is Field.TIME:
            words = self.tr("The time changed: it was {old}. Seen on {date}.")
            return words.format(old=told_moment(old), date=seen)
        words = self.tr("The room changed: it was {old}. Seen on {date}.")
        return words.format(old=in_the_head(old), date=seen)

    def _fill_document(self, *, keep_place: bool) -> None:
        if self._gathered is None:
            return
        bar = self._view.document.verticalScrollBar()
        place = bar.value() if keep_place else 0
        reading = Reading(
            self._core.clock.now(), self._topic_names, self._system_names,
            shows_rest=self._shows_rest, unfolded=self._unfolded, copied=self._copied,
            can_insert=self._can_insert, bills=self.following.bills,
            followed_bills=self.following.followed_bills(),
        )  # fmt: skip
        HearingWriter(self._view.document.document(), self._gathered, reading).write()
        # The browser's own cursor was pushed to the end, and is brought into sight when shown.
        self._view.document.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(place)

    def _anchor_clicked(self, url: QUrl) -> None:
        address = address_of(url)
        if address == SHOW_REST:
            self._shows_rest = True
            self._fill_again(address)
        elif address.startswith(WHY):
            self._unfolded = self._unfolded ^ {address.removeprefix(WHY)}
            self._fill_again(address)
        elif address.startswith(CORRECT):
            self._correct(address.removeprefix(CORRECT))
        elif address.startswith(OFFICIAL):
            self._give_back(Subject(address.removeprefix(OFFICIAL)))
        elif address.startswith(INSERT):
            self._insert(address.removeprefix(INSERT))
        elif address.startswith(COPY):
            self._copy(address.removeprefix(COPY))
            self._fill_again(address)
        else:
            self._open(address)

    def _fill_again(self, address: str) -> None:
        """Write anew after a link was followed, and leave the keyboard on that link."""
        self._fill_document(keep_place=True)
        document = self._view.document
        place = document.verticalScrollBar().value()
        anchor = anchor_in(document.document(), address)
        if anchor is not None and document.hasFocus():
            document.setTextCursor(anchor)
            document.verticalScrollBar().setValue(place)

    def _correct(self, subject: str) -> None:
        if self._gathered is not None:
            form = CorrectionPresenter(self._view, self._core, self._jobs, self._gathered)
            form.corrected.connect(self._corrected)
            form.open(Subject(subject) if subject else None)

    def _give_back(self, subject: Subject) -> None:
        if self._gathered is not None:
            forget = give_back(self._core, self._gathered, subject)
            self._jobs.run(forget, self._given_back)

    def _given_back(self, answer: Ok[bool] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self._corrected()

    def _corrected(self) -> None:
        self.show_again()
        self.rules_corrected.emit()

    def _precedent(self, precedent_id: str) -> Precedent | None:
        precedents = self._gathered.precedents if self._gathered else ()
        return next((one for one in precedents if one.id == precedent_id), None)

    def _insert(self, precedent_id: str) -> None:
        if (one := self._precedent(precedent_id)) is not None:
            self.evidence_chosen.emit(draft_text(one))

    def _copy(self, precedent_id: str) -> None:
        if (one := self._precedent(precedent_id)) is not None:
            QGuiApplication.clipboard().setText(draft_text(one))
            self._copied = one.id
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self._view.document, copied_words())
            )

    def _show_other(self) -> None:
        hearing = self.hearing
        if hearing is not None and (other := hearing.replaced_by or hearing.replaces):
            self.other_wanted.emit(other)

    def _record_link(self, name: str) -> str:
        return str(getattr(self.hearing.record, name) or "") if self.hearing else ""

    def _open(self, address: str) -> None:
        if is_openable(address) and not open_link(address):
            self.link_refused.emit(address)


def _last_move(hearing: Hearing) -> Change | None:
    moved = {Field.TIME, Field.LOCATION}
    moves = [change for change in hearing.changes if change.field in moved and change.old]
    return moves[-1] if moves else None
