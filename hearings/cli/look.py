# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings list`, `show` and `places`: look at what was read."""

import argparse
from datetime import date

from hearings.cli.output import print_json, print_json_array
from hearings.cli.shapes import hearing_shape, place_shape
from hearings.cli.text import hearing_lines, list_lines
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.errors import UnknownTopic


def query_of(core: Core, asked: argparse.Namespace) -> ListQuery:
    """The filters of the command line as a query.

    Without --from the list begins today; raises `UnknownPlace` and `UnknownTopic`.
    """
    places = tuple(core.following.book.get(one).id for one in asked.place)
    known = {topic.id for topic in core.matching.topics()} if asked.topic else set()
    for topic in asked.topic:
        if topic not in known:
            raise UnknownTopic(given=topic, near=_near(topic, known))
    first: date | None = asked.first
    if first is None and (asked.last is None or asked.last >= _today(core)):
        first = _today(core)
    return ListQuery(
        places=places or None,
        topics=tuple(asked.topic) or None,
        least=Label.NO if asked.all else Label.SURVEILLANCE,
        text=asked.search,
        first=first,
        last=asked.last,
    )


def run_list(core: Core, asked: argparse.Namespace) -> int:
    """List hearings."""
    found = core.looking.hearings(query_of(core, asked))
    if getattr(asked, "json", False):
        print_json_array(map(hearing_shape, found))
        return 0
    names = {place.id: place.name for place in core.following.book.all()}
    is_empty = True
    for line in list_lines(found, names, core.topic_names(), _today(core)):
        is_empty = False
        print(line)
    if is_empty:
        print(_why_empty(core))
    return 0


def run_show(core: Core, asked: argparse.Namespace) -> int:
    """Show one hearing."""
    hearing = core.looking.hearing(asked.id)
    if asked.json:
        print_json(hearing_shape(hearing))
        return 0
    names = {place.id: place.name for place in core.following.book.all()}
    place = names.get(hearing.place_id, hearing.place_id)
    for line in hearing_lines(hearing, place, core.topic_names(), core.clock.now()):
        print(line)
    return 0


def run_places(core: Core, asked: argparse.Namespace) -> int:
    """List places."""
    book = core.following.book
    found = book.search(asked.search) if asked.search.strip() else book.all()
    followed = set(core.following.followed())
    if asked.json:
        print_json([place_shape(place, place.id in followed) for place in found])
        return 0
    for place in found:
        mark = "*" if place.id in followed else " "
        region = f", {place.region}" if place.region else ""
        print(f"{mark} {place.id:<28} {place.name}{region}")
    return 0


def _today(core: Core) -> date:
    return core.clock.now().astimezone().date()


def _near(given: str, known: set[str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    return tuple(get_close_matches(given, sorted(known), n=3))


def _why_empty(core: Core) -> str:
    if not core.looking.place_states():
        return cli_words.tr("Nothing was read yet. Begin with: hearings refresh --place ID")
    return cli_words.tr(
        "No hearing matches. Try --all for every meeting, or other dates with --from."
    )
