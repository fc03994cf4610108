# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which rules hold for a hearing, and what its own source says besides."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from hearings.domain.hearing import HearingRecord
from hearings.domain.meeting_kind import MeetingKind
from hearings.domain.names import fold_name
from hearings.domain.participation import Difference, Participation, Stated
from hearings.domain.rule import (
    Certainty,
    Comment,
    FollowUp,
    Identity,
    Origin,
    PlaceRules,
    Positions,
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

Form = TypeVar("Form")


def own_rule(subject: Subject, provision: Provision, scope: Scope, corrected_on: date) -> Rule:
    """A person's own correction as a rule: it wins over every other and never expires."""
    origin = Origin("", corrected_on.isoformat(), corrected_on, Certainty.HIGH, None, is_own=True)
    return Rule("own", subject, scope, provision, origin)


def participation(
    rules: PlaceRules | None,
    record: HearingRecord,
    today: date,
    own: Iterable[Rule] = (),
) -> Participation:
    """What is known of taking part in a hearing, seen on `today` (local to the hearing).

    Of the rules about one subject the most specific holds: the person's own, then one that
    names a committee, a body, a kind of meeting. Of equals the one checked last holds, of
    corrections the newest. A rule must not have expired on `today` nor on the day of the
    hearing. Where the rule that holds has, or is not sure enough, no other takes its place.
    """
    holding = _holding((*(rules.rules if rules else ()), *own), record)
    in_force = tuple(one for one in holding if is_in_force(one, max(today, record.date)))
    stated = Stated(record.kind, record.testify_url, record.remote_url, record.contact)
    forms = {one.subject: one.provision for one in in_force}
    comment = _form(forms, Subject.COMMENT, Comment)
    own_ones = {one.subject for one in in_force if one.origin.is_own}
    sign_up = _with_link(_form(forms, Subject.SIGN_UP, SignUp), stated, own_ones)
    remote = _with_remote(_form(forms, Subject.REMOTE, Remote), stated, own_ones)
    is_doubtful = any(one.subject is Subject.COMMENT for one in holding) and comment is None
    spoken = _with_kind(Comment(Taking.ASK) if is_doubtful else comment, stated, own_ones)
    return Participation(
        taking=spoken.taking,
        clerk=rules.clerk if rules else None,
        stated=stated,
        rules=in_force,
        to_ask=tuple(one for one in holding if one not in in_force),
        differences=(*spoken.kept, *sign_up.kept, *remote.kept),
        comment=comment,
        speaking=_form(forms, Subject.SPEAKING, Speaking),
        sign_up=sign_up.form,
        written=_form(forms, Subject.WRITTEN, Written),
        remote=remote.form,
        interpreter=_form(forms, Subject.INTERPRETER, Request),
        accommodation=_form(forms, Subject.ACCOMMODATION, Request),
        published=_form(forms, Subject.PUBLISHED, Published),
        identity=_form(forms, Subject.IDENTITY, Identity),
        positions=_form(forms, Subject.POSITIONS, Positions),
        follow_up=_form(forms, Subject.FOLLOW_UP, FollowUp),
    )


def _form(forms: dict[Subject, Provision], subject: Subject, form: type[Form]) -> Form | None:
    found = forms.get(subject)
    return found if isinstance(found, form) else None


def holds_for(scope: Scope, record: HearingRecord) -> bool:
    """Whether a hearing of this place falls under a scope."""
    if scope.kinds and record.kind not in scope.kinds:
        return False
    return any(_names(scope, f" {fold_name(body)} ") for body in record.bodies or ("",))


def _names(scope: Scope, name: str) -> bool:
    return (
        (not scope.bodies or _says(name, scope.bodies))
        and (not scope.committees or _says(name, scope.committees))
        and not _says(name, scope.unless)
    )


def _says(name: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {fold_name(one)} " in name for one in phrases)


def _holding(rules: Iterable[Rule], record: HearingRecord) -> tuple[Rule, ...]:
    """The most specific rule for each subject, in the order of the subjects."""
    best: dict[Subject, Rule] = {}
    for rule in rules:
        if not holds_for(rule.scope, record):
            continue
        other = best.get(rule.subject)
        if other is None or _rank(rule) > _rank(other):
            best[rule.subject] = rule
    return tuple(best[subject] for subject in Subject if subject in best)


def _rank(rule: Rule) -> tuple[bool, bool, bool, bool, date]:
    scope = rule.scope
    return (
        rule.origin.is_own,
        bool(scope.committees),
        bool(scope.bodies),
        bool(scope.kinds),
        rule.origin.checked_on,
    )


def is_in_force(rule: Rule, day: date) -> bool:
    """Whether a rule is sure enough and has not expired on a day."""
    origin = rule.origin
    return origin.certainty.is_enough and (origin.expires_on is None or day <= origin.expires_on)


def _taking(comment: Comment | None, kind: MeetingKind) -> Taking:
    """What kind of meeting it is decides against speaking; for it, only where no rule does."""
    match kind:
        case MeetingKind.INVITED:
            return Taking.BY_INVITATION
        case MeetingKind.WRITTEN_ONLY:
            return Taking.WRITTEN_ONLY
        case _ if kind.takes_testimony is False:
            return Taking.NO
        case _ if comment is not None:
            return comment.taken
        case MeetingKind.PUBLIC_HEARING:
            return Taking.YES
        case _:
            return Taking.ASK


@dataclass(frozen=True, slots=True)
class _Spoken:
    taking: Taking
    kept: tuple[Difference, ...] = ()


def _with_kind(comment: Comment | None, stated: Stated, own_ones: set[Subject]) -> _Spoken:
    """What kind of meeting it is wins over a rule, but not over the person's own."""
    taking = _taking(comment, stated.kind)
    if comment is None or comment.taken is taking:
        return _Spoken(taking)
    is_own = Subject.COMMENT in own_ones
    difference = Difference(Subject.COMMENT, comment.taken.value, stated.kind.value, is_own)
    return _Spoken(comment.taken if is_own else taking, (difference,))


@dataclass(frozen=True, slots=True)
class _LinkedSignUp:
    form: SignUp | None
    kept: tuple[Difference, ...] = ()


def _with_link(form: SignUp | None, stated: Stated, own_ones: set[Subject]) -> _LinkedSignUp:
    """The link of the source leads to this very hearing, the rule's to the body."""
    url = stated.testify_url
    if url is None:
        return _LinkedSignUp(form)
    if form is None:
        return _LinkedSignUp(SignUp((Way.ONLINE,), url))
    if form.url in {None, url}:
        return _LinkedSignUp(replace(form, url=url))
    is_own = Subject.SIGN_UP in own_ones
    difference = Difference(Subject.SIGN_UP, form.url or "", url, is_own)
    return _LinkedSignUp(form if is_own else replace(form, url=url), (difference,))


@dataclass(frozen=True, slots=True)
class _LinkedRemote:
    form: Remote | None
    kept: tuple[Difference, ...] = ()


def _with_remote(form: Remote | None, stated: Stated, own_ones: set[Subject]) -> _LinkedRemote:
    """A link to join takes away a rule's "no", but it may be there for watching only."""
    url = stated.remote_url
    if url is None:
        return _LinkedRemote(form)
    if form is None:
        return _LinkedRemote(Remote(RemoteOffer.UNSURE, url))
    is_own = Subject.REMOTE in own_ones
    if form.offer is RemoteOffer.NO:
        difference = Difference(Subject.REMOTE, form.offer.value, url, is_own)
        if is_own:
            return _LinkedRemote(form, (difference,))
        return _LinkedRemote(Remote(RemoteOffer.UNSURE, url), (difference,))
    return _LinkedRemote(form if is_own and form.url else replace(form, url=url))
