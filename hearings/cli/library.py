# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings library`: precedents and evidence for speakers, without asking the network."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import date

from hearings.cli.output import print_json
from hearings.cli.shapes import Shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.precedent import Certainty, Precedent, doubts
from hearings.messages.library import (
    certainty_sentence,
    draft_text,
    kind_name,
    known_sentence,
    standing_sentence,
    sure_date,
    warnings,
)


def run(core: Core, asked: argparse.Namespace) -> int:
    """List precedents, or show one."""
    today = core.consulting.today()
    if asked.what == "show":
        precedent = core.consulting.get(asked.id)
        if asked.json:
            print_json(precedent_shape(precedent, today))
        else:
            print("\n".join(_whole(precedent, core.topic_names(), today)))
        return 0
    found = core.consulting.search(asked.search, asked.place, asked.topic)
    if asked.json:
        print_json([precedent_shape(one, today) for one in found])
        return 0
    for one in found:
        print("\n".join(_row(one)))
    if not found:
        print(cli_words.tr("No entry matches. “hearings library” lists them all."))
    return 0


def precedent_shape(precedent: Precedent, today: date) -> Shape:
    """A precedent whole; dates hold only what is sure of them."""
    return {
        "id": precedent.id,
        "kind": precedent.kind.value,
        "place": precedent.place,
        "division": precedent.division or None,
        "topics": list(precedent.topics),
        "title": precedent.title,
        "citation": precedent.citation,
        "date": str(precedent.date),
        "date_precision": precedent.date.precision.value,
        "summary": precedent.summary,
        "standing": precedent.standing.value,
        "ended": str(precedent.ended) if precedent.ended else None,
        "status": precedent.status,
        "known_for": str(precedent.known_for),
        "undated_copy": precedent.has_undated_copy,
        "certainty": precedent.certainty.value,
        "doubts": [doubt.value for doubt in doubts(precedent, today)],
        "draft_text": draft_text(precedent),
        "sources": [
            {"title": one.title, "url": one.url, "date": str(one.date) if one.date else None}
            for one in precedent.sources
        ],
    }


def _row(one: Precedent) -> Iterator[str]:
    standing = standing_sentence(one)
    yield (f"{standing} " if standing else "") + one.title
    yield f"      {sure_date(one.date)} · {one.place} · {kind_name(one.kind)}"
    yield f"      {one.id}"


def _whole(one: Precedent, topics: Mapping[str, str], today: date) -> Iterator[str]:
    standing = standing_sentence(one)
    yield (f"{standing} " if standing else "") + one.title
    yield f"{sure_date(one.date)} · {one.place} · {kind_name(one.kind)}"
    yield one.citation
    yield ""
    yield one.summary
    yield ""
    yield one.status
    yield known_sentence(one)
    if one.certainty is Certainty.HIGH:
        yield certainty_sentence(one.certainty)
    for warning in warnings(one, today):
        yield cli_words.tr("Warning: {warning}").format(warning=warning)
    yield ""
    yield cli_words.tr("Topics: {topics}").format(
        topics=", ".join(topics.get(topic, topic) for topic in one.topics)
    )
    yield cli_words.tr("Sources:")
    for source in one.sources:
        day = f" ({sure_date(source.date)})" if source.date else ""
        yield f"  {source.title}{day}"
        yield f"  {source.url}"
    yield ""
    yield cli_words.tr("For a draft:")
    yield draft_text(one)
