# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT

import pytest

from hearings.domain.hearing import AgendaItem
from hearings.sources.agenda_rows import each_matter_once, is_placeholder, subject_and_rest


@pytest.mark.parametrize(
    "text",
    [
        "", "PAGE BREAK", "(Posted online: 9/16/26 at 11:45 AM)", "Agenda - 1:30 p.m.",
        "Agenda 10:00 AM", "AGENDA – 9:30 A.M.", "* * *", "______", "-",
        "Jointly with the Committee on Parks",
    ],
)  # fmt: skip
def test_what_only_fills_the_page_is_no_item(text: str):
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "Agenda", "Agenda item 3", "Approval of the agenda - 1:30 p.m. session", "Page breaks",
        "Report posted online: camera registry", "CALL TO ORDER", "Public comment", "7",
        "Report of the committee, jointly with the auditor", "Vigilancia",
    ],
)  # fmt: skip
def test_everything_else_stays_on_the_agenda(text: str):
    assert not is_placeholder(text)


def test_a_pasted_report_is_its_subject_and_the_rest():
    text = "Subject: Drone Use Policy\nFrom: Police Department\nRecommendation: Approve the policy"
    assert subject_and_rest(text) == (
        "Drone Use Policy",
        "From: Police Department\nRecommendation: Approve the policy",
    )


def test_a_subject_alone_has_no_rest():
    assert subject_and_rest("SUBJECT: Drone\nUse Policy") == ("Drone\nUse Policy", "")


@pytest.mark.parametrize("text", ["A subject: drones", "Subject matter expert", "Subject:", ""])
def test_other_texts_stay_whole(text: str):
    assert subject_and_rest(text) == (text, "")


def test_a_matter_stands_once_and_what_is_no_matter_every_time():
    rows = [("7", "a"), ("", "b"), ("7", "c"), ("8", "d"), ("", "b")]
    items = each_matter_once((matter, AgendaItem(text)) for matter, text in rows)
    assert [item.text for item in items] == ["a", "b", "d", "b"]
