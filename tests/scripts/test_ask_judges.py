# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The judges must hold every event once, and the page shows what they said."""

from pathlib import Path

import pytest

from scripts import ask_judges
from scripts.ask_judges import BEGIN, END, GOLDEN, JUDGES, PAGE, Answer, Court

LIBICAL = JUDGES[0]


def weighed(told: str) -> Answer:
    return ask_judges._weighed(LIBICAL, "1.0", told, GOLDEN)


def told_once() -> list[str]:
    return [f"{uid}\tSomething" for uid in ask_judges.uids_of(GOLDEN)]


def test_a_judge_that_holds_every_event_once_accepts():
    answer = weighed("\n".join(told_once()))
    assert answer.is_good
    assert answer.said == f"accepted, {len(told_once())} of {len(told_once())} events"


@pytest.mark.parametrize("spoil", [lambda told: told[1:], lambda told: [*told, told[0]]])
def test_a_judge_that_loses_or_doubles_an_event_does_not(spoil):
    assert not weighed("\n".join(spoil(told_once()))).is_good


def test_a_judge_that_rejects_is_quoted(tmp_path: Path):
    bad = tmp_path / "bad.ics"
    bad.write_text("no calendar", encoding="utf-8")
    answers = [Court(tmp_path / "home").ask(judge, bad) for judge in JUDGES if not judge.is_slow]
    assert not any(one.is_good for one in answers if one.judge.name == "libical")
    assert all(one.said for one in answers)


def test_the_page_has_a_place_for_the_table_and_keeps_the_rest():
    page = PAGE.read_text(encoding="utf-8")
    made = ask_judges.table([Answer(LIBICAL, "1.0", "accepted", True)], "2026-11-23", GOLDEN)
    again = ask_judges.put_into(page, made)
    assert again.count(BEGIN) == again.count(END) == 1
    assert f"| {LIBICAL.title} | 1.0 | {LIBICAL.strict} | accepted |" in again
    assert again.startswith(page[: page.index(BEGIN)])
    assert again.endswith(page[page.index(END) :])
