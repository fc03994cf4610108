# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings list` and `show`: look at what was read."""

import argparse
import sys
from collections.abc import Iterator
from datetime import date

from hearings.cli.output import print_json, print_json_array
from hearings.cli.text import hearing_lines, list_lines, not_read_words, read_lines
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.hearing import Hearing
from hearings.domain.label import Label
from hearings.domain.listing import ListQuery
from hearings.domain.meeting_kind import OPEN_KINDS
from hearings.errors import UnknownTopic, VaultDamaged, VaultLocked
from hearings.messages.soonest import soonest_said


def query_of(core: Core, asked: argparse.Namespace) -> ListQuery:
    """The filters of the command line as a query.

    Without --from the list begins today. A topic that is named is listed where it is
    borderline too: some never are anything else. Raises `UnknownPlace` and `UnknownTopic`.
    """
    places = tuple(core.following.book.get(one).id for one in asked.place)
    known = {topic.id for topic in core.matching.topics()} if asked.topic else set()
    for topic in asked.topic:
        if topic not in known:
            raise UnknownTopic(given=topic, near=_near(topic, known))
    first: date | None = asked.first
    if first is None and (asked.last is None or asked.last >= _today(core)):
        first = _today(core)
    usual = Label.BORDERLINE if asked.topic or asked.mine else Label.SURVEILLANCE
    return ListQuery(
        places=places or None,
        topics=tuple(asked.topic) or None,
        least=Label.NO if asked.all else usual,
        text=asked.search,
        first=first,
        last=asked.last,
        kinds=OPEN_KINDS if asked.open_to_public else tuple(asked.kind or ()) or None,
        is_mine=asked.mine,
    )


def run_list(core: Core, asked: argparse.Namespace) -> int:
    """List hearings; places that could not be read are named on the error stream."""
    query = query_of(core, asked)
    found = core.looking.hearings(query)
    if getattr(asked, "pdf", None) is not None:
        from hearings.cli.printing import print_to

        print_to(core, query, asked.pdf)
    elif getattr(asked, "json", False):
        from hearings.cli.taking_part import guided_shape

        print_json_array(map(guided_shape(core), found))
    else:
        _print_list(core, found)
    names = _names(core)
    states = {state.place_id: state for state in core.looking.place_states()}
    for place_id in query.places or sorted(states):
        state = states.get(place_id)
        words = not_read_words(names.get(place_id, place_id), place_id, state, core.clock.now())
        if words:
            print(f"hearings: {words}", file=sys.stderr)
    return 0


def _print_list(core: Core, found: Iterator[Hearing]) -> None:
    hearings = tuple(found)
    listed = {hearing.place_id for hearing in hearings}
    marking = core.choosing.marking()
    noted = ((hearing, marking(hearing)) for hearing in hearings)
    names = _names(core)
    due = _due(core, hearings)
    for line in list_lines(noted, names, core.topic_names(), _today(core), due):
        print(line)
    if not listed:
        print(_why_empty(core))
        return
    states = [state for state in core.looking.place_states() if state.place_id in listed]
    print()
    for line in read_lines(states, names, core.clock.now()):
        print(line)


def _due(core: Core, hearings: tuple[Hearing, ...]) -> dict[str, str]:
    """What must be done next for each hearing; nothing where it is not known what was done."""
    now = core.clock.now()
    try:
        soonest = core.soonest_deadlines.of(hearing.id for hearing in hearings)
    except (VaultLocked, VaultDamaged):
        return {}
    return {id_: soonest_said(deadline, now).seen for id_, deadline in soonest.items()}


def run_show(core: Core, asked: argparse.Namespace) -> int:
    """Show one hearing."""
    from hearings.cli.taking_part import guidance_lines_of, guided_shape

    hearing = core.looking.hearing(asked.id)
    if asked.json:
        print_json(guided_shape(core)(hearing))
        return 0
    place = _names(core).get(hearing.place_id, hearing.place_id)
    mark = core.choosing.marking()(hearing)
    for line in hearing_lines(hearing, mark, place, core.topic_names(), core.clock.now()):
        print(line)
    print()
    for line in guidance_lines_of(core, hearing):
        print(line)
    return 0


def _names(core: Core) -> dict[str, str]:
    return {place.id: place.name for place in core.following.book.all()}


def _today(core: Core) -> date:
    return core.clock.now().astimezone().date()


def _near(given: str, known: set[str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    return tuple(get_close_matches(given, sorted(known), n=3))


def _why_empty(core: Core) -> str:
    if not any(state.read_at for state in core.looking.place_states()):
        return cli_words.tr("Nothing was read yet. Begin with: hearings refresh --place ID")
    return cli_words.tr(
        "No hearing matches. Try --all for every meeting, or other dates with --from."
    )
