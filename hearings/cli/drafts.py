# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""`hearings drafts`: testimony from the command line; nothing of it leaves this computer."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hearings.cli.draft_arguments import format_of
from hearings.cli.output import print_json
from hearings.cli.status import NOT_DONE
from hearings.cli.words import cli_words
from hearings.core import Core
from hearings.domain.document_format import DocumentFormat
from hearings.domain.hearing import Hearing
from hearings.domain.testimony import Draft, HearingTie
from hearings.domain.variant import Variant
from hearings.errors import BadImport, FileUnreadable, HearingsError
from hearings.messages.calendars import shared_testimony_sentence
from hearings.messages.dates import long_date
from hearings.messages.handing_in import export_sentence, handed_in_words, not_handed_in_words
from hearings.messages.tie import tie_sentence
from hearings.tasks.handing_in import Paper

Shape = dict[str, Any]

_Known = Mapping[str, Hearing] | None
"""The hearings of drafts as they are known now; None where the catalogue cannot be read."""


def run(core: Core, asked: argparse.Namespace) -> int:
    """List, show, add, export or delete drafts."""
    done: Mapping[str, Callable[[Core, argparse.Namespace], int | None]] = {
        "list": _list,
        "show": _show,
        "add": _add,
        "export": _export,
        "delete": _delete,
    }
    return done[asked.what](core, asked) or 0


def draft_shape(draft: Draft, handed_in_at: datetime | None, hearings: _Known) -> Shape:
    """One draft without its text; moments are in UTC.

    `hearings` has its hearing as it is known now, where anybody knows it.
    """
    tie = draft.tie
    hearing = hearings.get(tie.hearing_id) if tie and hearings else None
    return {
        "id": draft.id,
        "title": draft.title,
        "bill": draft.bill,
        "position": draft.position.value,
        "language": draft.language,
        "hearing": tie.hearing_id if tie else None,
        "place": tie.place_id if tie else None,
        "body": tie.body if tie else None,
        "date": _day(tie, hearing).isoformat() if tie else None,
        "hearing_status": hearing.record.status.value if hearing else None,
        "characters": len(draft.text),
        "created_at": draft.created_at.isoformat(),
        "changed_at": draft.changed_at.isoformat(),
        "trashed_at": draft.trashed_at.isoformat() if draft.trashed_at else None,
        "handed_in_at": handed_in_at.isoformat() if handed_in_at else None,
    }


def _list(core: Core, asked: argparse.Namespace) -> None:
    drafts = core.writing.trash() if asked.trash else core.writing.drafts()
    hearings = _hearings(core, drafts)
    if not asked.trash:
        days = {one: hearing.record.date for one, hearing in (hearings or {}).items()}
        drafts = core.writing.ordered(drafts, days)
    handed_in = core.handing_in.last()
    if asked.json:
        print_json([draft_shape(one, handed_in.get(one.id), hearings) for one in drafts])
        return
    names = {place.id: place.name for place in core.places()}
    for draft in drafts:
        print("\n".join(_row(draft, names, handed_in.get(draft.id), hearings)))
    if not drafts and asked.trash:
        print(cli_words.tr("The trash is empty."))
    elif not drafts:
        print(cli_words.tr("There is no draft yet. “hearings drafts add” keeps one."))


def _hearings(core: Core, drafts: Iterable[Draft]) -> _Known:
    # Drafts are told all the same.
    with suppress(HearingsError):
        return core.occasions.hearings_of(drafts)
    return None


def _day(tie: HearingTie, hearing: Hearing | None) -> date:
    return hearing.record.date if hearing else tie.date


def _row(
    draft: Draft,
    names: Mapping[str, str],
    at: datetime | None,
    hearings: _Known,
) -> Iterator[str]:
    yield draft.title or cli_words.tr("Untitled testimony")
    if tie := draft.tie:
        place = names.get(tie.place_id, tie.place_id)
        hearing = hearings.get(tie.hearing_id) if hearings else None
        yield f"      {long_date(_day(tie, hearing))} · {place} · {tie.body}"
        news = tie_sentence(hearing, draft.created_at, is_lost=hearings is not None and not hearing)
        if news:
            yield f"      {news}"
    yield f"      {handed_in_words(at) if at else not_handed_in_words()}"
    yield f"      {draft.id}"


def _show(core: Core, asked: argparse.Namespace) -> None:
    draft = core.writing.draft(asked.id)
    at, hearings = core.handing_in.last().get(draft.id), _hearings(core, (draft,))
    if asked.json:
        print_json(draft_shape(draft, at, hearings) | {"text": draft.text})
        return
    names = {place.id: place.name for place in core.places()}
    print("\n".join(_row(draft, names, at, hearings)))
    print()
    print(draft.text)


def _add(core: Core, asked: argparse.Namespace) -> None:
    text = _read(asked.file)
    hearing = core.looking.hearing(asked.hearing) if asked.hearing else None
    draft = core.writing.begin(hearing, asked.title, text, asked.language)
    if asked.json:
        print_json(draft_shape(draft, None, _hearings(core, (draft,))))
        return
    words = cli_words.tr("The draft {id} is kept on this computer.")
    print(words.format(id=draft.id))


def _read(name: str) -> str:
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise FileUnreadable(path=name, reason=error.strerror or "") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadImport(given=name, problem="encoding") from error
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def _export(core: Core, asked: argparse.Namespace) -> int:
    draft = core.writing.draft(asked.id)
    path = Path(asked.out)
    # A home that nobody has is a name like others.
    with suppress(RuntimeError):
        path = path.expanduser()
    parts = core.handing_in.required(draft) if asked.parts is None else frozenset(asked.parts)
    paper = Paper(parts, Variant(asked.minutes), is_for_lectern=asked.lectern)
    wanted = asked.format or format_of(asked.out) or DocumentFormat.TEXT
    if (shared := core.handing_in.shared_by(path)) is not None and not asked.even_shared:
        words = cli_words.tr(
            "hearings: {warning} Nothing was written. With --even-shared it is written there "
            "all the same."
        )
        print(words.format(warning=shared_testimony_sentence(shared)), file=sys.stderr)
        return NOT_DONE
    print(export_sentence(str(core.handing_in.export(draft, paper, wanted, path))))
    return 0


def _delete(core: Core, asked: argparse.Namespace) -> None:
    if asked.for_good:
        core.writing.delete_for_good(asked.id)
        print(
            cli_words.tr(
                "The draft is deleted with all its versions. Copies in backups and exports stay."
            )
        )
    else:
        core.writing.throw_away(asked.id)
        print(cli_words.tr("The draft is in the trash."))
