# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How one can take part in one hearing: its rules, and what its source itself says."""

from dataclasses import dataclass

from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.rule import (
    Clerk,
    Comment,
    FollowUp,
    Identity,
    Positions,
    Published,
    Remote,
    Request,
    Rule,
    SignUp,
    Speaking,
    Subject,
    Taking,
    Written,
)


@dataclass(frozen=True, slots=True)
class Stated:
    """What the source of the hearing says itself."""

    kind: MeetingKind = MeetingKind.UNKNOWN
    testify_url: str | None = None
    remote_url: str | None = None
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """The rule says one thing of a subject and the source of the hearing another.

    The source's word is in force; but where the rule is the person's own correction
    (`is_own`), it is the rule's.
    """

    subject: Subject
    rule_says: str
    source_says: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Participation:
    """What is known of taking part.

    `rules` are those in force, one for each subject. `to_ask` are those that hold for the
    hearing but are expired or not sure enough: nothing of them is told but `clerk`. `taking`
    is the outcome of rule and source together. Each form is None where no rule in force says
    it; what the source states has been put in its place, and `differences` keeps what the
    rule said instead. A person's own correction yields to nobody. `clerk` is the
    place's own page where no file knows whom to ask, and None where that is not known either.
    """

    taking: Taking
    clerk: Clerk | None
    stated: Stated
    rules: tuple[Rule, ...] = ()
    to_ask: tuple[Rule, ...] = ()
    differences: tuple[Difference, ...] = ()
    comment: Comment | None = None
    speaking: Speaking | None = None
    sign_up: SignUp | None = None
    written: Written | None = None
    remote: Remote | None = None
    interpreter: Request | None = None
    accommodation: Request | None = None
    published: Published | None = None
    identity: Identity | None = None
    positions: Positions | None = None
    follow_up: FollowUp | None = None

    def rule(self, subject: Subject) -> Rule | None:
        """The rule in force for a subject."""
        return next((one for one in self.rules if one.subject is subject), None)

    @property
    def subjects_to_ask(self) -> tuple[Subject, ...]:
        """What the clerk must be asked."""
        return tuple(one.subject for one in self.to_ask)
