# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Texts are judged one after the other, each as it comes."""

from hearings.domain.topic import Label
from tests.support.factories import legistar_event, legistar_item


def test_a_line_is_judged_before_the_next_one_is_read(core):
    read: list[str] = []

    def lines():
        for line in ("License plate readers\r\n", "Sewer rates\n", "last"):
            read.append(line)
            yield line

    judged = core.matching.judge_lines(lines())
    text, verdict = next(judged)
    assert (text, verdict.label) == ("License plate readers", Label.SURVEILLANCE)
    assert len(read) == 1
    assert [text for text, _ in judged] == ["Sewer rates", "last"]


def test_every_topic_that_is_found_has_a_name(core):
    names = core.topic_names()
    verdict = core.matching.judge("License plate readers and face recognition")
    assert {hit.topic for hit in verdict.hits} <= set(names)
    assert names["license-plate-readers"] == "License plate readers"


def test_the_same_text_is_judged_alike_in_a_record_and_alone(town, core):
    title = "License plate readers"
    town.client.events.append(legistar_event(7))
    town.client.items[7] = [legistar_item(1, 7, title)]
    town.refreshed()
    (item,) = core.looking.hearing("xx-sampleville-legistar-7").record.items
    assert item.verdict == core.matching.judge(title)
