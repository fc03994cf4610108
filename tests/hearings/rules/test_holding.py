# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which rule holds for a hearing, and what its source says besides."""

from datetime import date

import pytest

from hearings.domain.deadline_spec import BeforeStart
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.participation import Difference
from hearings.domain.rule import (
    Comment,
    Remote,
    RemoteOffer,
    Scope,
    SignUp,
    Speaking,
    Subject,
    Taking,
    Way,
)
from hearings.rules.holding import own_rule, participation
from tests.hearings.rules.rule_texts import hearing, origin, rule_text, rules_of

TODAY = date(2026, 11, 23)
PLACE = "ca-sampleville"


def minutes(number: float, scope: str = "", **other: str) -> str:
    rule_id = f"minutes-{str(number).replace('.', '-')}"
    return rule_text(
        f'id = "{rule_id}"\nsubject = "speaking"\nminutes = {number}\n{scope}', origin(**other)
    )


def comment(taken: str, **other: str) -> str:
    return rule_text(f'id = "comment"\nsubject = "comment"\ntaken = "{taken}"', origin(**other))


LADDER = rules_of(
    minutes(1),
    minutes(2, 'meeting = ["public-hearing"]'),
    minutes(3, 'body = ["Council"]'),
    minutes(4, 'body = ["Council"]\nmeeting = ["public-hearing"]'),
    minutes(5, 'body = ["Council"]\ncommittee = ["Public Safety"]\nunless = ["Subcommittee"]'),
)


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        ("Parks Board", MeetingKind.UNKNOWN, 1),
        ("Parks Board", MeetingKind.PUBLIC_HEARING, 2),
        ("City Council", MeetingKind.UNKNOWN, 3),
        ("City Council", MeetingKind.PUBLIC_HEARING, 4),
        ("Council Committee on Public Safety", MeetingKind.PUBLIC_HEARING, 5),
        ("*COUNCIL – Public-Safety & Order", MeetingKind.UNKNOWN, 5),
        ("Council Subcommittee on Public Safety", MeetingKind.UNKNOWN, 3),
        ("Councilwomen's Caucus", MeetingKind.UNKNOWN, 1),
    ],
)
def test_the_most_specific_rule_holds(body, kind, expected):
    found = participation(LADDER, hearing(body=body, kind=kind), TODAY)
    assert found.speaking == Speaking(minutes=expected)
    assert len(found.rules) == 1


def test_body_and_committee_must_stand_in_one_name():
    from dataclasses import replace

    joint = replace(hearing(), bodies=("City Council", "School Board Public Safety Panel"))
    assert participation(LADDER, joint, TODAY).speaking == Speaking(minutes=3)


def test_of_equals_the_one_checked_last_holds():
    rules = rules_of(
        minutes(2, 'body = ["Council"]', checked_on="2026-11-02"),
        minutes(3, 'body = ["City Council"]', checked_on="2026-11-01"),
    )
    assert participation(rules, hearing(), TODAY).speaking == Speaking(minutes=2)


@pytest.mark.parametrize("certainty", ["low", "unknown"])
def test_a_rule_that_is_not_sure_hides_the_general_one_and_says_nothing(certainty):
    doubtful = rule_text(
        'id = "doubt"\nsubject = "speaking"\nbody = ["Council"]',
        origin(certainty=f'"{certainty}"'),
    )
    found = participation(rules_of(minutes(2), doubtful), hearing(), TODAY)
    assert found.speaking is None
    assert found.subjects_to_ask == (Subject.SPEAKING,)
    assert found.clerk is not None
    assert found.clerk.telephone == "555-010-0199"
    assert participation(rules_of(minutes(2), doubtful), hearing(body="Board"), TODAY).speaking


@pytest.mark.parametrize(
    ("today", "day", "is_told"),
    [
        (date(2026, 11, 23), "2026-12-01", True),
        (date(2026, 11, 30), "2026-12-01", True),
        (date(2026, 12, 2), "2026-12-01", False),
        (date(2026, 11, 23), "2026-12-02", False),
    ],
)
def test_an_expired_rule_says_nothing(today, day, is_told):
    rules = rules_of(minutes(2, expires_on="2026-12-01"))
    found = participation(rules, hearing(f"{day} 18:00"), today)
    assert (found.speaking is not None) is is_told
    assert (found.subjects_to_ask == (Subject.SPEAKING,)) is not is_told


def test_the_persons_own_correction_wins_over_all_and_is_dated():
    own = own_rule(Subject.SPEAKING, Speaking(minutes=1.5), Scope(PLACE), date(2025, 1, 2))
    record = hearing(body="Council Committee on Public Safety")
    found = participation(LADDER, record, TODAY, [own])
    assert found.speaking == Speaking(minutes=1.5)
    (rule,) = found.rules
    assert rule.origin.is_own
    assert rule.origin.checked_on == date(2025, 1, 2)


def test_the_newest_of_two_corrections_wins_and_a_correction_keeps_to_its_scope():
    old = own_rule(Subject.SPEAKING, Speaking(minutes=8), Scope(PLACE), date(2025, 1, 2))
    new = own_rule(Subject.SPEAKING, Speaking(minutes=9), Scope(PLACE), date(2026, 1, 2))
    board = own_rule(
        Subject.SPEAKING, Speaking(minutes=7), Scope(PLACE, ("Board",)), date(2026, 5, 5)
    )
    found = participation(LADDER, hearing(), TODAY, [new, board, old])
    assert found.speaking == Speaking(minutes=9)


def test_a_correction_helps_where_no_file_knows_the_place():
    own = own_rule(
        Subject.SIGN_UP, SignUp((Way.CARD,), closes=BeforeStart(60)), Scope(PLACE), TODAY
    )
    found = participation(None, hearing(), TODAY, [own])
    assert found.sign_up == SignUp((Way.CARD,), closes=BeforeStart(60))
    assert found.clerk is None


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (MeetingKind.UNKNOWN, Taking.ASK),
        (MeetingKind.MEETING, Taking.ASK),
        (MeetingKind.PUBLIC_HEARING, Taking.YES),
        (MeetingKind.INVITED, Taking.BY_INVITATION),
        (MeetingKind.WRITTEN_ONLY, Taking.WRITTEN_ONLY),
        (MeetingKind.MARKUP, Taking.NO),
        (MeetingKind.CLOSED, Taking.NO),
    ],
)
def test_without_a_rule_the_kind_of_meeting_says_whether_comment_is_taken(kind, expected):
    assert participation(None, hearing(kind=kind), TODAY).taking is expected


def test_a_meeting_that_takes_no_comment_wins_over_the_rule_and_the_rule_is_kept():
    found = participation(rules_of(comment("yes")), hearing(kind=MeetingKind.WRITTEN_ONLY), TODAY)
    assert found.taking is Taking.WRITTEN_ONLY
    assert found.comment == Comment(Taking.YES)
    assert found.differences == (Difference(Subject.COMMENT, "yes", "written-only"),)


def test_a_public_hearing_of_invited_speakers_stays_one():
    rules = rules_of(comment("by-invitation"))
    found = participation(rules, hearing(kind=MeetingKind.PUBLIC_HEARING), TODAY)
    assert found.taking is Taking.BY_INVITATION
    assert found.differences == ()


def test_a_doubtful_rule_is_asked_about_even_at_a_public_hearing():
    rules = rules_of(comment("ask", certainty='"low"'))
    found = participation(rules, hearing(kind=MeetingKind.PUBLIC_HEARING), TODAY)
    assert found.taking is Taking.ASK


def test_the_link_of_the_source_wins_and_the_other_is_kept():
    link = "https://sampleville.example/hearing/7"
    found = participation(rules_of(rule_text()), hearing(testify_url=link), TODAY)
    assert found.sign_up is not None
    assert found.sign_up.url == link
    assert found.sign_up.closes == BeforeStart(24 * 60)
    rule_says = "https://sampleville.example/sign-up"
    assert found.differences == (Difference(Subject.SIGN_UP, rule_says, link),)


def test_the_same_link_is_no_difference_and_a_link_without_a_rule_is_told():
    same = hearing(testify_url="https://sampleville.example/sign-up")
    assert participation(rules_of(rule_text()), same, TODAY).differences == ()
    alone = participation(None, same, TODAY)
    assert alone.sign_up == SignUp((Way.ONLINE,), "https://sampleville.example/sign-up")


def remote(offer: str) -> str:
    return rule_text(f'id = "remote"\nsubject = "remote"\noffer = "{offer}"')


def test_a_link_to_join_takes_away_the_rules_no_without_promising_a_turn():
    link = "https://video.example/j/1"
    found = participation(rules_of(remote("no")), hearing(remote_url=link), TODAY)
    assert found.remote == Remote(RemoteOffer.UNSURE, link)
    assert found.differences == (Difference(Subject.REMOTE, "no", link),)


def test_a_link_to_join_stands_beside_a_yes():
    link = "https://video.example/j/1"
    found = participation(rules_of(remote("yes")), hearing(remote_url=link), TODAY)
    assert found.remote == Remote(RemoteOffer.YES, link)
    assert found.differences == ()
    assert participation(None, hearing(remote_url=link), TODAY).remote == Remote(
        RemoteOffer.UNSURE, link
    )


def test_whom_the_source_names_stands_beside_the_clerk():
    found = participation(rules_of(rule_text()), hearing(contact="Room clerk, 555-0123"), TODAY)
    assert found.stated.contact == "Room clerk, 555-0123"
    assert found.clerk is not None
    assert found.clerk.telephone == "555-010-0199"
