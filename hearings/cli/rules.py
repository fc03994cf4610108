# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings rules`: what is known of a place, and what the person knows better."""

import argparse
from collections.abc import Iterable, Iterator
from typing import Any

from hearings.cli.output import print_json
from hearings.cli.words import cli_words
from hearings.clock import today_in
from hearings.core import Core
from hearings.domain.correction import Correction
from hearings.domain.rule import Rule, Subject
from hearings.errors import BadRule
from hearings.messages.dates import long_date
from hearings.messages.rules import ask_sentence, origin_sentence
from hearings.messages.subjects import unsure_sentence
from hearings.tasks.taking_part import is_usable

Shape = dict[str, Any]


def run(core: Core, asked: argparse.Namespace) -> int:
    """Show rules and corrections, keep a correction, or go back to the rule of the program."""
    if asked.what == "correct":
        kept = core.correcting.correct(
            asked.place, asked.body, Subject(asked.subject), "\n".join(asked.said), asked.remark
        )
        _say_kept(core, kept, as_json=asked.json)
    elif asked.what == "forget":
        gone = core.correcting.forget(asked.place, asked.body, Subject(asked.subject))
        _say_gone(asked, gone)
    elif asked.place:
        _show_place(core, asked.place, as_json=asked.json)
    else:
        _show_own(core, as_json=asked.json)
    return 0


def _say_kept(core: Core, kept: Correction, *, as_json: bool) -> None:
    if as_json:
        print_json(correction_shape(core, kept))
        return
    print(cli_words.tr("Kept. It wins over every rule of the program until you forget it:"))
    _print(_correction_lines(kept))


def _say_gone(asked: argparse.Namespace, gone: bool) -> None:
    if asked.json:
        whose = {"place": asked.place, "body": asked.body, "subject": asked.subject}
        print_json(whose | {"forgotten": gone})
    elif gone:
        print(cli_words.tr("Your correction is gone; the rule of the program holds again."))
    else:
        print(cli_words.tr("You corrected no such rule there. “hearings rules show” lists yours."))


def _show_own(core: Core, *, as_json: bool) -> None:
    own = core.correcting.all()
    if as_json:
        print_json([correction_shape(core, one) for one in own])
        return
    for one in own:
        print(one.place_id)
        _print(_correction_lines(one))
    if not own:
        print(cli_words.tr("You have corrected no rule."))


def _show_place(core: Core, place_id: str, *, as_json: bool) -> None:
    place = core.following.book.get(place_id)
    known = core.taking_part.place_rules(place.id)
    today = today_in(place.timezone, core.clock.now())
    own = [one for one in core.correcting.all() if one.place_id == place.id]
    rules = known.rules if known else ()
    usable = [one for one in rules if is_usable(one, today)]
    to_ask = [one for one in rules if one not in usable]
    if as_json:
        print_json(
            {
                "place": place.id,
                "own": [correction_shape(core, one) for one in own],
                "rules": [rule_shape(core, one) for one in usable],
                "ask": [{"id": one.id, "subject": one.subject.value} for one in to_ask],
            }
        )
        return
    for one in own:
        _print(_correction_lines(one))
    for rule in usable:
        _print(_rule_lines(core, rule))
    if known and to_ask:
        print(unsure_sentence(dict.fromkeys(one.subject for one in to_ask)))
        print(ask_sentence(known.clerk))
    if not known and not own:
        print(cli_words.tr("No rule of this place is known. Ask its clerk, and correct it here."))


def correction_shape(core: Core, one: Correction) -> Shape:
    """A correction; `says` is null where this version does not know its words."""
    try:
        says = core.correcting.fields(core.correcting.provision(one.subject, one.said))
    except BadRule:
        says = None
    return {
        "place": one.place_id,
        "body": one.body,
        "subject": one.subject.value,
        "says": says,
        "remark": one.remark,
        "corrected_at": one.at.isoformat(),
        "own": True,
    }


def rule_shape(core: Core, rule: Rule) -> Shape:
    """A rule of the program, with what it holds for."""
    scope, origin = rule.scope, rule.origin
    return {
        "id": rule.id,
        "subject": rule.subject.value,
        "bodies": list(scope.bodies),
        "committees": list(scope.committees),
        "meeting": [one.value for one in scope.kinds],
        "unless": list(scope.unless),
        "says": core.correcting.fields(rule.provision),
        "remark": rule.remark,
        "source": origin.url,
        "source_date": origin.dated,
        "checked_on": origin.checked_on.isoformat(),
        "certainty": origin.certainty.value,
        "expires_on": origin.expires_on.isoformat() if origin.expires_on else None,
        "own": False,
    }


def _correction_lines(one: Correction) -> Iterator[str]:
    yield _head(one.subject, [one.body] if one.body else [])
    yield from (f"    {line}" for line in one.said.splitlines())
    if one.remark:
        yield f"    {one.remark}"
    words = cli_words.tr("Your own correction of {day}.")
    yield f"    {words.format(day=long_date(one.at.astimezone().date()))}"


def _rule_lines(core: Core, rule: Rule) -> Iterator[str]:
    scope = rule.scope
    yield _head(rule.subject, [*scope.bodies, *scope.committees, *map(str, scope.kinds)])
    yield from (f"    {line}" for line in core.correcting.text(rule.provision).splitlines())
    if rule.remark:
        yield f"    {rule.remark}"
    yield f"    {origin_sentence(rule.origin)}"


def _head(subject: Subject, holds_for: Iterable[str]) -> str:
    whom = ", ".join(holds_for)
    return f"{subject.value} ({whom})" if whom else subject.value


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
