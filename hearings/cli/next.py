# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings next`: what to do and by when, soonest first."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from hearings.cli.output import print_json
from hearings.cli.taking_part import deadline_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.step import Step
from hearings.messages.next_steps import (
    certainty_words,
    name_words,
    title_words,
    when_words,
    where_words,
    why_words,
)

Shape = dict[str, Any]

_NO_DEADLINE = dict.fromkeys(("at", "why", "certainty", "rule_source", "checked_on", "own"))


def run(core: Core, asked: argparse.Namespace) -> int:
    """List every step."""
    today = core.clock.now().astimezone().date()
    steps = core.next_steps.steps(today)
    if asked.json:
        print_json([step_shape(step) for step in steps])
        return 0
    names = {place.id: place.name for place in core.following.book.all()}
    for step in steps:
        for line in step_lines(step, names, today):
            print(line)
    if not steps:
        print(cli_words.tr("There is nothing to do for the places you follow."))
    return 0


def step_shape(step: Step) -> Shape:
    """One step; a deadline is told as it is in the JSON of its hearing."""
    told = deadline_shape(step.deadline) if step.deadline else _NO_DEADLINE
    return {
        "kind": step.kind.value,
        "at": told["at"],
        "date": step.day.isoformat(),
        "hearing": step.hearing_id,
        "place": step.place_id,
        "title": name_words(step),
        "why": told["why"],
        "certainty": told["certainty"],
        "rule_source": told["rule_source"],
        "checked_on": told["checked_on"],
        "own": told["own"],
        "is_overdue": step.is_overdue,
        "done_at": step.done_at.isoformat() if step.done_at else None,
    }


def step_lines(step: Step, places: Mapping[str, str], today: date) -> Iterator[str]:
    """One step for people."""
    yield f"{when_words(step, today)}  {title_words(step)}"
    yield f"      {where_words(step, places.get(step.place_id, step.place_id))}"
    for words in (certainty_words(step), why_words(step)):
        if words:
            yield f"      {words}"
    yield f"      {step.hearing_id}"
