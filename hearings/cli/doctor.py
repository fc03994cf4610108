# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings doctor`: look at the installation and the profile, and ask the sources."""

import argparse
from collections.abc import Iterator, Mapping

from hearings.cli.output import print_json
from hearings.cli.shapes import health_shape, try_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.source_try import SourceTry
from hearings.messages.errors import describe
from hearings.messages.sources import (
    abandoned_sentence,
    key_sentence,
    left_sentence,
    newest_sentence,
    outcome_sentences,
)
from hearings.messages.vault import protection_sentence
from hearings.tasks.examining import Health, ServiceUse, StoreHealth

NOT_WELL = 1
SOME_SOURCES_NOT_WELL = 3


def run(core: Core, asked: argparse.Namespace) -> int:
    """0 when nothing needs attention, 1 otherwise, 3 where only some source does."""
    health = core.examining.examine()
    if asked.json:
        tried = _tried(core, asked) if asked.sources else None
        said = health_shape(health)
        if tried is not None:
            said["sources"] = [try_shape(one) for one in tried]
        print_json(said)
        return _status(health, tried or ())
    _say_health(health)
    if not asked.sources:
        return _status(health, ())
    names = {place.id: place.name for place in core.places()}
    tried = _tried(core, asked)
    for line in _lines(tried, names):
        print(line)
    return _status(health, tried)


def _tried(core: Core, asked: argparse.Namespace) -> tuple[SourceTry, ...]:
    return core.trying.try_places(core.following.places_to_read(asked.place))


def _status(health: Health, tried: tuple[SourceTry, ...]) -> int:
    if not health.is_well:
        return NOT_WELL
    return 0 if all(one.is_well for one in tried) else SOME_SOURCES_NOT_WELL


def _lines(tried: tuple[SourceTry, ...], names: Mapping[str, str]) -> Iterator[str]:
    """What each source answered; a source that is not well has an exclamation mark."""
    place = ""
    for one in tried:
        if one.place_id != place:
            place = one.place_id
            yield f"{names.get(place, place)} ({place})"
        yield f"  {' ' if one.is_well else '!'} {one.system}"
        said = (
            *outcome_sentences(one),
            newest_sentence(one.newest),
            abandoned_sentence() if one.looks_abandoned else "",
            key_sentence(one.key_name, has_key=one.has_key),
            *map(left_sentence, one.left),
        )
        yield from (f"      {sentence}" for sentence in said if sentence)


def _say_health(health: Health) -> None:
    print(f"Hearings {health.version}, Python {health.python}")
    for name, version in health.libraries.items():
        print(f"  {name} {version}")
    if not health.has_window:
        print(cli_words.tr("  There is no PySide6, so only the command line can be used."))
    print(cli_words.tr("Profile: {path}").format(path=health.profile))
    for store in (health.catalogue, health.vault):
        _say_store(store)
    if health.guarded is not None:
        print(f"    {protection_sentence(health.guarded)}")
    words = cli_words.tr("Places: {count}, of which your own: {own}")
    print(words.format(count=health.places, own=health.own_places))
    for service in health.services:
        _say_service(service)
    for state in health.abandoned:
        print(f"  {state.place_id}, {state.system}: {newest_sentence(state.newest)}")
        print(f"    {abandoned_sentence()}")
    if health.places_problem is not None:
        print(f"  ! {describe(health.places_problem)}")


def _say_service(service: ServiceUse) -> None:
    words = cli_words.tr("  {host}: {spent} of {requests} requests in the last {hours} hours")
    hours = service.seconds / 3600
    if hours < 1:
        words = cli_words.tr("  {host}: {spent} of {requests} requests in the last minute")
    told = words.format(
        host=service.host, spent=service.spent, requests=service.requests, hours=round(hours)
    )
    print(told)
    if service.free_at is not None:
        until = cli_words.tr("    The next may be sent at {moment} UTC.")
        print(until.format(moment=f"{service.free_at:%Y-%m-%d %H:%M}"))


def _say_store(store: StoreHealth) -> None:
    if store.error is not None:
        print(f"  ! {describe(store.error)}")
        return
    words = cli_words.tr("  {name}: well, {rows} records, {path}")
    if store.is_locked:
        words = cli_words.tr("  {name}: locked, {path}")
    if not store.is_made:
        words = cli_words.tr("  {name}: not made yet, {path}")
    print(words.format(name=store.name, rows=store.rows, path=store.path))
