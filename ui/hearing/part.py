# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Writes how to take part: what the source itself says, the rules, and by when to act."""

from __future__ import annotations

from hearings.domain.deadline import Deadline, DeadlineKind, Lack
from hearings.domain.rule import Origin, Subject, Taking
from hearings.domain.urgency import Urgency, urgency_of
from hearings.language import Words
from hearings.messages.counting import why_sentence
from hearings.messages.hearing import kind_sentence
from hearings.messages.rules import (
    absent_sentence,
    ask_sentence,
    concerns,
    confirm,
    deadline_sentence,
    difference_sentence,
    is_told,
    opening_sentence,
    origin_sentence,
    short_line,
    taking_sentence,
)
from hearings.messages.subjects import (
    DEADLINE_KINDS,
    near_sentence,
    rule_certainty_sentence,
    subject_name,
    subject_sentences,
    unread_sentence,
    unsure_sentence,
    urgency_words,
)
from ui import theme
from ui.hearing.gathering import Gathered
from ui.hearing.page import LONGEST_TEXT, Page
from ui.hearing.reading import CORRECT, OFFICIAL, WHY, Reading
from ui.links import is_openable

part_page_words = Words("part_page_words")

OPENS = "opens"
ORDER = (
    Subject.SIGN_UP,
    Subject.SPEAKING,
    Subject.WRITTEN,
    Subject.REMOTE,
    Subject.INTERPRETER,
    Subject.ACCOMMODATION,
    Subject.PUBLISHED,
    Subject.IDENTITY,
    Subject.POSITIONS,
    Subject.FOLLOW_UP,
)
IN_SHORT = {DeadlineKind.SIGN_UP, DeadlineKind.WRITTEN}
"""The deadlines that the short line tells."""
_COLOURS = {Urgency.LATER: "text", Urgency.TODAY: "warn", Urgency.PASSED: "danger"}


class PartWriter:
    """Writes the section on taking part, subject by subject."""

    def __init__(self, page: Page, gathered: Gathered, reading: Reading) -> None:
        self._page, self._reading = page, reading
        self._record = gathered.hearing.record
        self._known = gathered.guidance.participation
        self._times = gathered.guidance.times
        self._unread = gathered.guidance.unread

    def write(self) -> None:
        """Write the section; of a hearing that is off only what its source says."""
        known = self._known
        self._page.heading(part_page_words.tr("How to take part"))
        if self._record.status.is_off:
            self._page.paragraph(
                part_page_words.tr("This hearing is off, so no deadline is told here."), "muted"
            )
            self._stated()
            return
        self._short_line()
        taken = (taking_sentence(known.taking), *subject_sentences(Subject.COMMENT, known))
        self._page.paragraph(" ".join(taken))
        self._below(Subject.COMMENT)
        self._stated()
        for subject in ORDER:
            if self._is_told(subject):
                self._subject(subject)
        self._asking()
        if self._unread:
            self._page.paragraph(unread_sentence(one.subject for one in self._unread), "warn")
        if known.rules:
            self._page.paragraph(confirm(), "muted", theme.STEP)
        self._page.paragraph("", space=theme.STEP)
        better = part_page_words.tr("Do you know better? Correct or add a rule")
        self._page.link(CORRECT, better, theme.SMALL_POINTS)

    def _short_line(self) -> None:
        line = short_line(self._known, self._times)
        if not line:
            return
        self._page.paragraph(line, bold=True)
        now = self._reading.now
        near = {urgency_of(one, now) for one in self._times.deadlines if one.kind in IN_SHORT}
        sentence = urgency_words if len(near) == 1 else near_sentence
        for urgency in (Urgency.PASSED, Urgency.TODAY):
            if urgency in near:
                self._page.words(f" {sentence(urgency)}", _COLOURS[urgency], bold=True)

    def _stated(self) -> None:
        stated = self._known.stated
        if words := kind_sentence(stated.kind):
            self._page.paragraph(words)
        is_below = not self._record.status.is_off and self._is_told(Subject.SIGN_UP)
        if is_openable(stated.testify_url or "") and not is_below:
            self._page.paragraph("")
            self._page.link(stated.testify_url or "", part_page_words.tr("Sign up or comment"))
        if stated.contact:
            words = part_page_words.tr("Questions go to {contact}")
            contact = " ".join(stated.contact.split())[:LONGEST_TEXT]
            self._page.paragraph(words.format(contact=contact), space=theme.STEP / 2)

    def _is_told(self, subject: Subject) -> bool:
        kind = DEADLINE_KINDS.get(subject)
        not_taken = {one.kind for one in self._times.absent if one.lack is Lack.NOT_TAKEN}
        return is_told(subject, self._known) and kind not in not_taken

    def _subject(self, subject: Subject) -> None:
        kind = DEADLINE_KINDS.get(subject)
        deadlines = [one for one in self._times.deadlines if one.kind is kind]
        openings = [one for one in self._times.openings if one.kind is kind]
        lacks = [
            absent_sentence(one)
            for one in self._times.absent
            if one.kind is kind and one.lack in {Lack.NO_START, Lack.OTHER_WEEKDAY}
        ]
        sentences = [*lacks, *subject_sentences(subject, self._known)]
        rule = self._known.rule(subject)
        if not (deadlines or openings or sentences or (rule and rule.remark)):
            return
        self._page.paragraph(f"{subject_name(subject)}  ", "muted", theme.STEP, bold=True)
        for opening in openings:
            self._page.words(f"{opening_sentence(opening)} ")
            self._why(OPENS)
        for deadline in deadlines:
            self._deadline(deadline)
        self._page.linked(" ".join(sentences))
        moments = [(OPENS, one) for one in openings] + [(str(one.kind), one) for one in deadlines]
        for key, moment in moments:
            if key in self._reading.unfolded:
                self._page.line(why_sentence(moment.why), "text")
        self._below(subject)

    def _deadline(self, deadline: Deadline) -> None:
        urgency = urgency_of(deadline, self._reading.now)
        self._page.words(f"{deadline_sentence(deadline)} ", _COLOURS[urgency], bold=True)
        if words := urgency_words(urgency):
            self._page.words(f"{words} ", _COLOURS[urgency], bold=True)
        self._why(deadline.kind)

    def _why(self, key: str) -> None:
        is_open = key in self._reading.unfolded
        words = part_page_words.tr("Hide why") if is_open else part_page_words.tr("Why?")
        self._page.link(f"{WHY}{key}", words, theme.SMALL_POINTS)
        self._page.words(" ")

    def _below(self, subject: Subject) -> None:
        """Where the source differs, the remark of the rule, and who says so."""
        for difference in self._known.differences:
            if difference.subject is subject:
                self._page.line("")
                self._page.linked(difference_sentence(difference), "warn", theme.SMALL_POINTS)
        rule = self._known.rule(subject)
        if rule is None:
            return
        if rule.remark:
            self._page.line(rule.remark)
        self._origin(rule.origin)
        self._page.small("  ")
        correct = part_page_words.tr("Correct this")
        self._page.link(f"{CORRECT}{subject}", correct, theme.SMALL_POINTS)
        if rule.origin.is_own:
            self._page.small("  ")
            words = part_page_words.tr("Back to the official rule")
            self._page.link(f"{OFFICIAL}{subject}", words, theme.SMALL_POINTS)

    def _origin(self, origin: Origin) -> None:
        self._page.line("")
        if origin.is_own:
            self._page.small(origin_sentence(origin), "warn")
            return
        certainty = rule_certainty_sentence(origin.certainty)
        self._page.linked(f"{origin_sentence(origin)} {certainty}", "muted", theme.SMALL_POINTS)

    def _asking(self) -> None:
        known = self._known
        asked = [one for one in known.subjects_to_ask if concerns(one, known.taking)]
        if not asked and known.taking is not Taking.ASK:
            return
        said = [unsure_sentence(asked)] if asked else []
        if known.clerk:
            said.append(ask_sentence(known.clerk))
        if not said:
            return
        self._page.paragraph("", space=theme.STEP)
        self._page.linked(" ".join(said))
