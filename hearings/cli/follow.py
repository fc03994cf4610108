# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings follow`, `unfollow`, `mute` and `unmute`: what one wants to hear of, and what not."""

import argparse
from collections.abc import Callable, Iterator

from hearings.cli.follow_arguments import LIST
from hearings.cli.output import print_json
from hearings.cli.own_shapes import Shape, bill_shape
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.bill_number import BillNumber
from hearings.messages.own import bill_words

Changes = dict[str, Callable[[], str]]


def run_follow(core: Core, asked: argparse.Namespace) -> int:
    """Follow something, or list everything that is followed."""
    if asked.kind == LIST:
        return _list(core, as_json=asked.json)
    name = _following(core, asked)[asked.kind]()
    if asked.json:
        print_json({"kind": asked.kind, "followed": name})
    else:
        print(cli_words.tr("{id} is followed now.").format(id=name))
    return 0


def run_unfollow(core: Core, asked: argparse.Namespace) -> int:
    """Stop following; what was read stays."""
    name = _unfollowing(core, asked)[asked.kind]()
    print(cli_words.tr("{id} is not followed any more.").format(id=name))
    return 0


def run_mute(core: Core, asked: argparse.Namespace) -> int:
    """Let a topic or a word count no longer."""
    if asked.kind == "topic":
        core.choosing.switch_topic(asked.id, on=False)
        words = cli_words.tr("{id} no longer marks any hearing.")
    else:
        core.choosing.mute(asked.id)
        words = cli_words.tr("No text counts in which “{id}” stands.")
    print(words.format(id=asked.id))
    return 0


def run_unmute(core: Core, asked: argparse.Namespace) -> int:
    """Let a topic or a word count again."""
    if asked.kind == "topic":
        core.choosing.switch_topic(asked.id, on=True)
    else:
        core.choosing.unmute(asked.id)
    print(cli_words.tr("{id} counts again.").format(id=asked.id))
    return 0


def bill_asked(core: Core, asked: argparse.Namespace) -> BillNumber:
    """The bill the command line names."""
    return core.choosing.bill(asked.id, asked.place or None)


def _following(core: Core, asked: argparse.Namespace) -> Changes:
    def place() -> str:
        core.following.follow(asked.id)
        return str(asked.id)

    def topic() -> str:
        core.choosing.follow_topic(asked.id)
        return str(asked.id)

    def bill() -> str:
        core.choosing.follow_bill(found := bill_asked(core, asked))
        return bill_words(found)

    def hearing() -> str:
        core.choosing.follow_hearing(asked.id)
        return str(asked.id)

    return {
        "place": place,
        "topic": topic,
        "bill": bill,
        "hearing": hearing,
        "word": lambda: core.choosing.add_word(asked.id),
    }


def _unfollowing(core: Core, asked: argparse.Namespace) -> Changes:
    def place() -> str:
        if asked.id in core.following.unknown():
            found = str(asked.id)
        else:
            found = core.following.book.get(asked.id).id
        core.following.unfollow(found)
        return found

    def bill() -> str:
        core.choosing.unfollow_bill(found := bill_asked(core, asked))
        return bill_words(found)

    def named(change: Callable[[str], None]) -> Callable[[], str]:
        def done() -> str:
            change(asked.id)
            return str(asked.id)

        return done

    return {
        "place": place,
        "topic": named(core.choosing.unfollow_topic),
        "bill": bill,
        "hearing": named(core.choosing.unfollow_hearing),
        "word": named(core.choosing.remove_word),
    }


def _list(core: Core, *, as_json: bool) -> int:
    if as_json:
        print_json(followed_shape(core))
        return 0
    lines = list(_lines(core))
    for line in lines:
        print(line)
    if not lines:
        print(cli_words.tr("Nothing is followed yet. Begin with: hearings follow place ID"))
    return 0


def followed_shape(core: Core) -> Shape:
    """Everything that is followed, and what is silenced."""
    interests = core.choosing.interests()
    return {
        "places": list(core.following.followed()),
        "unknown_places": list(core.following.unknown()),
        "topics": list(interests.topics),
        "bills": [bill_shape(bill) for bill in core.choosing.bills()],
        "hearings": list(interests.hearings),
        "words": list(interests.words),
        "muted_topics": list(interests.topics_off),
        "muted_words": list(interests.muted),
    }


def _lines(core: Core) -> Iterator[str]:
    interests = core.choosing.interests()
    places = {place.id: place.name for place in core.following.book.all()}
    topics = core.topic_names()
    hearings = core.looking.hearings_by_id(interests.hearings) if interests.hearings else {}
    for title, told in (
        (cli_words.tr("Places"), [(one, places[one]) for one in core.following.followed()]),
        (
            cli_words.tr("Places this version does not know, which are not read"),
            [(one, "") for one in core.following.unknown()],
        ),
        (cli_words.tr("Topics"), [(one, topics.get(one, one)) for one in interests.topics]),
        (
            cli_words.tr("Bills"),
            [
                (bill_words(bill), places.get(bill.legislature, bill.legislature))
                for bill in core.choosing.bills()
            ],
        ),
        (
            cli_words.tr("Hearings"),
            [
                (one, f"{found.record.date.isoformat()} {found.record.title}")
                if (found := hearings.get(one))
                else (one, "")
                for one in interests.hearings
            ],
        ),
        (cli_words.tr("Your words"), [(one, "") for one in interests.words]),
        (
            cli_words.tr("Topics switched off"),
            [(one, topics.get(one, one)) for one in interests.topics_off],
        ),
        (cli_words.tr("Muted words"), [(one, "") for one in interests.muted]),
    ):
        if told:
            yield title
        for one, name in told:
            yield f"  {one:<28} {name}".rstrip()
