# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How to take part is said with its deadlines, how sure it is and where that was read."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from hearings.domain.correction import Correction
from hearings.domain.deadline_spec import BeforeStart, BusinessDaysBefore
from hearings.domain.hearing import Hearing, HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.rule import (
    Certainty,
    Comment,
    Known,
    Provision,
    Published,
    Remote,
    RemoteOffer,
    Request,
    Rule,
    Scope,
    SignUp,
    Speaking,
    Subject,
    Taking,
    Way,
    Written,
)
from hearings.domain.status import Status
from hearings.rules.holding import own_rule
from tests.ui.hearing.guided import CLERK, SOURCE, guided, rule
from tests.ui.hearing.test_document import MARKUP, links, runs
from tests.ui.hearings_for_tests import record
from ui import theme
from ui.hearing.page import Page
from ui.hearing.part import PartWriter
from ui.hearing.reading import WHY, Reading

NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
OPEN = rule(Subject.COMMENT, Comment(Taking.YES), remark="Matters come here first.")
SIGN_UP = rule(
    Subject.SIGN_UP,
    SignUp((Way.ONLINE,), "https://sampleville.example/sign-up", closes=BeforeStart(24 * 60)),
)
BETTER = "Do you know better? Correct or add a rule"
MINUTES = rule(Subject.SPEAKING, Speaking(minutes=2.0))
WRITTEN = rule(
    Subject.WRITTEN,
    Written((Way.EMAIL,), email="clerk@sampleville.example", closes=BeforeStart(60)),
    Certainty.MEDIUM,
)


def written(
    known: HearingRecord | None = None,
    rules: tuple[Rule, ...] = (OPEN, SIGN_UP, MINUTES, WRITTEN),
    now: datetime = NOW,
    unfolded: frozenset[str] = frozenset(),
) -> QTextDocument:
    """The section alone."""
    hearing = Hearing("h1", "sampleville", known or record(), (), NOW, NOW)
    document = QTextDocument()
    page = Page(document)
    page.begin()
    PartWriter(page, guided(hearing, now, rules), Reading(now, unfolded=unfolded)).write()
    page.end()
    return document


def lines(document: QTextDocument) -> list[str]:
    return [line.strip() for line in document.toPlainText().splitlines() if line.strip()]


def colours_of(document: QTextDocument, words: str) -> set[str]:
    return {
        look.toCharFormat().foreground().color().name()
        for text, look in runs(document)
        if words in text
    }


def test_one_short_line_stands_first_and_the_agenda_is_to_be_confirmed_last(qapp: QApplication):
    told = lines(written())
    assert told[0] == "How to take part"
    assert told[1] == (
        "Sign up by Mon 30 Nov, 6:00 PM; 2 minutes to speak; "
        "written testimony until Tue 1 Dec, 5:00 PM."
    )
    assert told[-2:] == ["Confirm on the agenda.", BETTER]


def test_each_subject_says_its_deadline_how_sure_it_is_and_who_says_so(qapp: QApplication):
    told = lines(written())
    (number,) = [number for number, line in enumerate(told) if line.startswith("In writing")]
    assert told[number : number + 2] == [
        (
            "In writing  Written testimony is taken until Tue 1 Dec, 5:00 PM PST. Why? "
            "Send written testimony here: clerk@sampleville.example"
        ),
        (
            "From sampleville.example/rules (2026-05), checked on Sun 1 Nov 2026. "
            "Certainty: medium.  Correct this"
        ),
    ]
    assert "Matters come here first." in told


def test_what_can_be_followed_is_a_link(qapp: QApplication):
    found = links(written())
    assert found["sampleville.example/rules"] == SOURCE
    assert found["sampleville.example/sign-up"] == "https://sampleville.example/sign-up"
    assert found["clerk@sampleville.example"] == "mailto:clerk@sampleville.example"


@pytest.mark.parametrize(
    ("certainty", "expires_on"),
    [
        (Certainty.LOW, date(2027, 11, 1)),
        (Certainty.UNKNOWN, date(2027, 11, 1)),
        (Certainty.HIGH, date(2026, 11, 30)),
    ],
)
def test_of_an_unsure_or_expired_rule_only_the_clerk_is_told(
    certainty: Certainty, expires_on: date, qapp: QApplication
):
    doubtful = rule(Subject.SPEAKING, Speaking(minutes=7.0), certainty, expires_on, "Bring seven.")
    document = written(rules=(OPEN, doubtful))
    text = document.toPlainText()
    assert "7" not in text.replace("2027", "")
    assert "Bring seven." not in text
    assert "Old or not sure, and so not shown: Time to speak. Ask the clerk" in text
    assert CLERK.telephone in text
    assert links(document)["sampleville.example/clerk"] == CLERK.page


def test_without_rules_it_says_to_ask(qapp: QApplication):
    document = written(rules=())
    assert lines(document) == [
        "How to take part",
        "It is not known whether the public may speak: ask the clerk.",
        BETTER,
    ]
    assert not document.toPlainText().endswith("\n"), "an empty line would stand below"


@pytest.mark.parametrize(
    ("now", "words", "colour"),
    [
        (datetime(2026, 11, 30, 7, 59, tzinfo=UTC), "", "text"),
        (datetime(2026, 11, 30, 8, 1, tzinfo=UTC), "Due today.", "warn"),
        (datetime(2026, 12, 1, 2, 1, tzinfo=UTC), "This has passed.", "danger"),
    ],
)
def test_a_deadline_that_is_near_says_so_in_words_and_colour(
    now: datetime, words: str, colour: str, qapp: QApplication
):
    document = written(rules=(OPEN, SIGN_UP), now=now)
    assert colours_of(document, "Sign up by Mon 30 Nov, 6:00 PM PST.") == {
        theme.colour(colour).name()
    }
    for said in ("Due today.", "This has passed."):
        assert (said in document.toPlainText()) is (said == words)


def test_the_arithmetic_is_there_on_demand(qapp: QApplication):
    days = rule(Subject.INTERPRETER, Request((Way.EMAIL,), closes=BusinessDaysBefore(3)))
    folded = written(rules=(OPEN, days))
    assert links(folded)["Why?"] == f"{WHY}interpreter"
    assert "business days before" not in folded.toPlainText()
    unfolded = written(rules=(OPEN, days), unfolded=frozenset({"interpreter"}))
    assert "3 business days before Tue 1 Dec" in unfolded.toPlainText()
    assert "Not counted: Thu 26 Nov" in unfolded.toPlainText()
    assert links(unfolded)["Hide why"] == f"{WHY}interpreter"


def test_when_signing_up_begins_has_its_own_arithmetic(qapp: QApplication):
    form = SignUp((Way.ONLINE,), opens=BeforeStart(48 * 60), closes=BeforeStart(60))
    rules = (OPEN, rule(Subject.SIGN_UP, form))
    document = written(rules=rules, unfolded=frozenset({"opens"}))
    text = document.toPlainText()
    assert "Signing up begins on Sun 29 Nov, 6:00 PM PST. Hide why" in text
    assert "48 hours before the start" in text
    assert "1 hour before the start" not in text


def test_what_the_source_itself_states_stands_beside_the_rules(qapp: QApplication):
    stated = replace(
        record(), kind=MeetingKind.WRITTEN_ONLY, testify_url="https://example.org/comment",
        contact=f"the clerk,\n{MARKUP}",
    )  # fmt: skip
    document = written(stated)
    told = lines(document)
    assert "This hearing takes written testimony only." in told
    assert "Testimony is taken in writing only; nobody speaks at this hearing." in told
    assert f"Questions go to the clerk, {MARKUP}" in told
    assert links(document)["Sign up or comment"] == "https://example.org/comment"
    assert "https://evil.example" not in links(document).values()
    assert not any(line.startswith(("Sign-up", "Time to speak")) for line in told)


def test_another_page_to_sign_up_than_usual_is_said(qapp: QApplication):
    document = written(replace(record(), testify_url="https://example.org/this-one"))
    text = document.toPlainText()
    assert "Its own page to sign up or comment: example.org/this-one" in text
    assert "names its own page to sign up or comment (example.org/this-one)" in text
    assert "page to sign up is sampleville.example/sign-up." in text
    assert colours_of(document, "names its own page") == {theme.colour("warn").name()}
    assert "Sign up or comment" not in text


def test_a_link_where_the_body_hears_people_in_the_room_only_is_said(qapp: QApplication):
    rules = (OPEN, rule(Subject.REMOTE, Remote(RemoteOffer.NO)))
    text = written(replace(record(), remote_url="https://example.org/v"), rules).toPlainText()
    assert "it may be for watching only: ask the clerk." in text
    assert "although the body usually hears people in the room only" in text


def test_where_only_invited_people_speak_nothing_is_said_of_speaking(qapp: QApplication):
    invited = rule(Subject.COMMENT, Comment(Taking.BY_INVITATION))
    remote = rule(Subject.REMOTE, Remote(RemoteOffer.YES))
    text = written(rules=(invited, SIGN_UP, MINUTES, remote, WRITTEN)).toPlainText()
    assert "Only people who were invited speak at this hearing." in text
    assert "minutes" not in text
    assert "Sign up" not in text
    assert "You can speak by video" not in text
    assert "Written testimony is taken until" in text


def test_what_becomes_public_is_told(qapp: QApplication):
    public = rule(Subject.PUBLISHED, Published((Known.NAME, Known.POSITION)))
    assert "This becomes public: name, position" in written(rules=(public,)).toPlainText()


def test_without_a_time_a_deadline_is_not_counted_and_that_is_said(qapp: QApplication):
    text = written(record(hour=None)).toPlainText()
    assert "Signing up: the hearing has no time yet" in text
    assert "Sign up by" not in text


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_a_hearing_that_is_off_has_no_deadlines_and_no_rules(status: Status, qapp: QApplication):
    told = lines(written(record(status=status, contact="the clerk")))
    assert told == [
        "How to take part",
        "This hearing is off, so no deadline is told here.",
        "Questions go to the clerk",
    ]


@pytest.mark.parametrize(
    ("now", "near"),
    [
        (datetime(2026, 11, 29, 17, tzinfo=UTC), []),
        (datetime(2026, 11, 30, 17, tzinfo=UTC), ["Part of this is due today."]),
        (
            datetime(2026, 12, 1, 17, tzinfo=UTC),
            ["Part of this has passed.", "Part of this is due today."],
        ),
        (datetime(2026, 12, 2, 17, tzinfo=UTC), ["This has passed."]),
    ],
)
def test_the_short_line_says_what_is_due_or_has_passed(
    now: datetime, near: list[str], qapp: QApplication
):
    line = lines(written(now=now))[1]
    assert line.endswith(" ".join(["until Tue 1 Dec, 5:00 PM.", *near]))


def test_a_body_that_hears_only_the_agenda_says_so_once(qapp: QApplication):
    only = rule(Subject.COMMENT, Comment(Taking.YES, agenda_only=True))
    text = written(rules=(only,)).toPlainText()
    assert text.count("Only matters on the agenda may be spoken about.") == 1


def test_a_remark_is_told_where_its_rule_says_nothing_else(qapp: QApplication):
    remarked = rule(Subject.INTERPRETER, Request((Way.IN_PERSON,)), remark="Ask at the door.")
    assert "Ask at the door." in lines(written(rules=(OPEN, remarked)))
    silent = rule(Subject.INTERPRETER, Request((Way.IN_PERSON,)))
    assert "Interpreter" not in written(rules=(OPEN, silent)).toPlainText()


def own(subject: Subject, provision: Provision, remark: str = "") -> Rule:
    made = own_rule(subject, provision, Scope("sampleville"), date(2026, 11, 20))
    return replace(made, remark=remark)


def test_a_persons_own_rule_is_said_to_be_that_and_can_be_given_back(qapp: QApplication):
    mine = own(Subject.SPEAKING, Speaking(minutes=1.0), "It stands on the agenda.")
    document = written(rules=(OPEN, mine))
    text = document.toPlainText()
    assert "Your own correction of Fri 20 Nov 2026.  Correct this  Back to the official" in text
    assert "It stands on the agenda." in text
    found = links(document)
    assert found["Back to the official rule"] == "hearings:official/speaking"
    assert found[BETTER] == "hearings:correct/"
    assert "official" not in "".join(links(written(rules=(OPEN, MINUTES))).values())


def test_a_persons_own_rule_is_shown_though_the_meeting_takes_no_testimony(qapp: QApplication):
    closed = record(kind=MeetingKind.INVITED)
    mine = own(Subject.SIGN_UP, SignUp((Way.CARD,), closes=BeforeStart(60)))
    assert "Sign up by" in written(closed, rules=(OPEN, mine)).toPlainText()
    assert "Sign up by" not in written(closed, rules=(OPEN, SIGN_UP)).toPlainText()


def test_where_the_source_says_otherwise_the_persons_own_rule_is_shown_and_both_are_told(
    qapp: QApplication,
):
    mine = own(Subject.SIGN_UP, SignUp((Way.ONLINE,), "https://sampleville.example/mine"))
    document = written(record(testify_url="https://sampleville.example/1"), rules=(OPEN, mine))
    assert "sampleville.example/mine" in links(document)
    assert "You corrected this to" in document.toPlainText()
    assert "sampleville.example/1" in links(document)


def test_a_correction_of_another_version_is_named(qapp: QApplication):
    hearing = Hearing("h1", "sampleville", record(), (), NOW, NOW)
    known = guided(hearing, NOW, (OPEN,))
    unread = Correction("sampleville", "", Subject.SPEAKING, "later = 1", NOW)
    known = replace(known, guidance=replace(known.guidance, unread=(unread,)))
    document = QTextDocument()
    page = Page(document)
    page.begin()
    PartWriter(page, known, Reading(NOW)).write()
    page.end()
    assert "cannot be read here, so it is not in force: Time to speak." in document.toPlainText()
