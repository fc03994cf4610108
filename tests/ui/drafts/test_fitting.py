# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The foot of the editor holds the text against this hearing's own limits, with their rule."""

from datetime import date

import pytest

from tests.ui.drafts.conftest import Desk
from tests.ui.hearings_for_tests import listed, record
from ui.drafts import fitting as fitting_module

OLYMPIA = "wa-legislature"
HOUSE = "House Technology Committee"


def write_for_the_house(desk: Desk, **fields: object) -> str:
    """Begin a draft for a hearing whose body gives three minutes and 5,000 characters."""
    made = record("9", date(2026, 12, 1), body=HOUSE, **fields)
    (hearing_id,) = listed(desk.core, made, place_id=OLYMPIA)
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    return hearing_id


def said(desk: Desk) -> tuple[str, str, str]:
    foot = desk.view.editor.foot
    return foot.aloud.text(), foot.characters.text(), foot.sentence.text()


def test_the_text_is_held_against_the_limits_of_its_own_hearing(desk: Desk):
    write_for_the_house(desk)
    desk.presenter.type_text("word " * 130)
    assert said(desk) == ("1:00 of 3:00", "650 of 5,000 characters", "This fits.")
    assert desk.view.editor.foot.aloud.property("role") == "ok"


def test_near_the_limit_it_turns_amber_with_words(desk: Desk):
    write_for_the_house(desk)
    desk.presenter.type_text("word " * 360)
    assert said(desk) == (
        "2:46 of 3:00",
        "1,800 of 5,000 characters",
        "This just fits. A slow reading may run over.",
    )
    foot = desk.view.editor.foot
    roles = [one.property("role") for one in (foot.aloud, foot.characters, foot.sentence)]
    assert roles == ["warn", "ok", "warn"]


def test_over_the_limit_it_turns_red_and_says_by_how_much(desk: Desk):
    write_for_the_house(desk)
    desk.presenter.type_text("word " * 1040)
    assert said(desk) == (
        "8:00 of 3:00",
        "5,200 of 5,000 characters",
        "This is 5:00 too long to say. This is too long. Characters too many: 200.",
    )
    assert desk.view.editor.foot.sentence.property("role") == "danger"


def test_the_rule_and_its_source_are_one_click_away(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    monkeypatch.setattr(fitting_module, "open_link", lambda one: opened.append(one) or True)
    write_for_the_house(desk)
    foot = desk.view.editor.foot
    assert not foot.card.isVisible()
    desk.press(foot.why)
    told = foot.rule.text()
    assert "3 minutes to speak. The chair may cut it to 1 minute." in told
    assert "It may have up to 5000 characters." in told
    assert "checked on" in told
    assert "Certainty: high." in told
    assert "Confirm on the agenda." in told
    desk.press(foot.source)
    assert opened == ["https://app.leg.wa.gov/CSIRemote"]


def test_a_hearing_without_a_known_limit_says_whom_to_ask_and_no_number(desk: Desk):
    made = record("9", date(2026, 12, 1), body="City Council")
    (hearing_id,) = listed(desk.core, made, place_id="ca-oakland")
    desk.presenter.write_for(desk.core.looking.hearing(hearing_id))
    desk.run()
    desk.type("one two three")
    assert said(desk) == ("about 0:01 to say", "13 characters", "")
    desk.press(desk.view.editor.foot.why)
    assert "Ask the clerk about what is missing here:" in desk.view.editor.foot.rule.text()


def test_a_draft_without_a_hearing_has_no_rule_to_show(desk: Desk):
    write_for_the_house(desk)
    desk.press(desk.view.editor.foot.why)
    desk.begin("one")
    assert not desk.view.editor.foot.why.isVisible()
    assert not desk.view.editor.foot.card.isVisible()


def test_a_page_that_no_browser_takes_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fitting_module, "open_link", lambda _one: False)
    refused: list[str] = []
    desk.presenter.fitting.link_refused.connect(refused.append)
    write_for_the_house(desk)
    desk.press(desk.view.editor.foot.why)
    desk.press(desk.view.editor.foot.source)
    assert refused == ["https://app.leg.wa.gov/CSIRemote"]


def test_once_somebody_rehearsed_their_own_pace_counts(desk: Desk):
    write_for_the_house(desk)
    desk.presenter.type_text("word " * 130)
    draft = desk.presenter.draft
    assert draft is not None
    desk.core.rehearsing.note(draft.id, "word " * 100, seconds=60, limit=180, is_whole=True)
    desk.presenter.fitting.look_again()
    desk.run()
    assert said(desk)[0] == "1:18 of 3:00"
