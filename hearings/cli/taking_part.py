# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How to take part, for `show` and for the JSON (docs/json.md)."""

from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import time
from typing import Any

from hearings.cli.own_shapes import own_shape
from hearings.cli.shapes import hearing_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.deadline import Arithmetic, Deadline
from hearings.domain.deadline_spec import (
    AfterClose,
    AfterStart,
    BeforeStart,
    BusinessDaysBefore,
    DaysAfter,
    DaysBefore,
    DeadlineSpec,
    WeekdayBefore,
)
from hearings.domain.hearing import Hearing
from hearings.domain.participation import Participation
from hearings.domain.rule import Provision, Rule
from hearings.messages.counting import why_sentence
from hearings.messages.rules import (
    deadline_sentence,
    is_told,
    opening_sentence,
    origin_sentence,
    participation_sentences,
)
from hearings.messages.subjects import subject_name, unread_sentence
from hearings.messages.taking_part import public_sentences, remark_sentence, where_sentences
from hearings.tasks.taking_part import Guidance

Shape = dict[str, Any]

_MOMENTS = {"opens", "closes", "due"}
# The words of the rules files (docs/rules.md).
_COUNTS: dict[type[DeadlineSpec], str] = {
    BeforeStart: "before-start",
    AfterStart: "after-start",
    AfterClose: "after-close",
    BusinessDaysBefore: "business-days-before",
    DaysBefore: "days-before",
    WeekdayBefore: "weekday-before",
    DaysAfter: "days-after",
}


def guided_shape(core: Core) -> Callable[[Hearing], Shape]:
    """The JSON of a hearing together with how to take part in it, and the person's own."""
    guidance = core.taking_part.guide()
    marking = core.choosing.marking()
    return lambda hearing: {
        **hearing_shape(hearing),
        **guidance_shape(guidance(hearing)),
        "own": own_shape(marking(hearing)),
    }


def guidance_lines_of(core: Core, hearing: Hearing) -> Iterator[str]:
    """How to take part in one hearing, for people."""
    return guidance_lines(core.taking_part.guidance(hearing))


def guidance_lines(guidance: Guidance) -> Iterator[str]:
    """The sentences in their order; below each deadline how it was counted and who says so."""
    found, times = guidance.participation, guidance.times
    below = {
        sentence(one): f"{why_sentence(one.why)} {origin_sentence(one.origin)}"
        for sentence, several in (
            (deadline_sentence, times.deadlines),
            (opening_sentence, times.openings),
        )
        for one in several
    }
    sentences = [*participation_sentences(found, times)]
    yield cli_words.tr("How to take part")
    for sentence in sentences:
        yield f"  {sentence}"
        if sentence in below:
            yield f"      {below[sentence]}"
    for sentence in (*where_sentences(found), *public_sentences(found)):
        yield f"  {sentence}"
    for rule in (one for one in found.rules if is_told(one.subject, found)):
        if rule.origin.is_own:
            yield f"  {subject_name(rule.subject)}: {origin_sentence(rule.origin)}"
        if rule.remark:
            yield f"  {remark_sentence(rule)}"
    if guidance.unread:
        yield f"  {unread_sentence(one.subject for one in guidance.unread)}"


def guidance_shape(guidance: Guidance) -> Shape:
    """`participation` and `deadlines` of a hearing."""
    found, times = guidance.participation, guidance.times
    return {
        "participation": _participation_shape(found)
        | {
            "sign_up_opens": next((one.at.isoformat() for one in times.openings), None),
            "absent": [{"kind": one.kind.value, "lack": one.lack.value} for one in times.absent],
            "own_unread": [one.subject.value for one in guidance.unread],
        },
        "deadlines": [deadline_shape(one) for one in times.deadlines],
    }


def _participation_shape(found: Participation) -> Shape:
    positions = found.positions
    return {
        "taking": found.taking.value,
        "clerk": asdict(found.clerk) if found.clerk else None,
        "contact": found.stated.contact,
        "agenda_only": found.comment.agenda_only if found.comment else None,
        "speaking": _provision_shape(found.speaking),
        "sign_up": _provision_shape(found.sign_up),
        "written": _provision_shape(found.written),
        "remote": _provision_shape(found.remote),
        "interpreter": _provision_shape(found.interpreter),
        "accommodation": _provision_shape(found.accommodation),
        "published": [one.value for one in found.published.what] if found.published else None,
        "identity": _provision_shape(found.identity),
        "conditional_listed": positions.conditional_listed if positions else None,
        "ask": [one.value for one in found.subjects_to_ask],
        "differences": [
            {
                "subject": one.subject.value,
                "rule": one.rule_says,
                "source": one.source_says,
                "own": one.is_own,
            }
            for one in found.differences
        ],
        "rules": [_rule_shape(one) for one in found.rules],
    }


def _provision_shape(provision: Provision | None) -> Shape | None:
    """The fields of a form; its moments are told among the deadlines."""
    if provision is None:
        return None
    return {key: value for key, value in asdict(provision).items() if key not in _MOMENTS}


def _rule_shape(rule: Rule) -> Shape:
    origin = rule.origin
    return {
        "subject": rule.subject.value,
        "source": origin.url or None,
        "source_date": origin.dated,
        "checked_on": origin.checked_on.isoformat(),
        "certainty": origin.certainty.value,
        "expires_on": origin.expires_on.isoformat() if origin.expires_on else None,
        "own": origin.is_own,
        "remark": rule.remark,
    }


def deadline_shape(deadline: Deadline) -> Shape:
    """A deadline with its rule and its arithmetic."""
    origin = deadline.origin
    return {
        "kind": deadline.kind.value,
        "at": deadline.at.isoformat(),
        "rule_source": origin.url or None,
        "checked_on": origin.checked_on.isoformat(),
        "certainty": origin.certainty.value,
        "own": origin.is_own,
        "why": _why_shape(deadline.why),
    }


def _why_shape(why: Arithmetic) -> Shape:
    return {
        "words": why_sentence(why),
        "count": _COUNTS[type(why.spec)] if why.spec else "at-start",
        "rule": _spec_shape(why.spec) if why.spec else {},
        "counted_from": why.start.isoformat() if why.start else why.day.isoformat(),
        "skipped": [{"day": one.day.isoformat(), "holiday": one.holiday} for one in why.skipped],
        "cut_at_start": why.is_cut,
        "whole_day": why.is_whole_day,
    }


def _spec_shape(spec: DeadlineSpec) -> Shape:
    return {
        key: value.isoformat("minutes") if isinstance(value, time) else value
        for key, value in asdict(spec).items()
    }
