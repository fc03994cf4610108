# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""A notice as friends pass it on: free text, from which the hearing is guessed.

Every guess carries the words it came from, so that a person can look whether it is right,
and the whole text is kept with the hearing.
"""

import re
from collections.abc import Iterator
from datetime import date

from hearings.domain.hearing import HearingRecord
from hearings.domain.names import clean_name
from hearings.domain.place import Place
from hearings.domain.status import Status
from hearings.importing.brought import BadLine, Brought, BroughtHearing, Guess, with_own_ids
from hearings.importing.notice_times import find_day, find_hour, without_hours
from hearings.sources.links import remote_link, web_link
from hearings.sources.parsing import (
    LONGEST_REMARK,
    clean_location,
    clean_text,
    local_moment,
    one_line,
    told_status,
)

_URL = re.compile(r"https?://[^\s<>\"']{3,2000}", re.IGNORECASE)
_LABEL = r"^[ \t*•-]{{0,4}}(?:{0})[ \t]{{0,3}}[:–-][ \t]{{0,3}}(?P<told>[^\n]{{2,300}})$"
_WHERE = re.compile(_LABEL.format("where|location|place|venue|address"), re.I | re.M)
_WHO = re.compile(_LABEL.format("who|body|committee|held by"), re.I | re.M)
_WHAT = re.compile(_LABEL.format("what|subject|topic|re|about"), re.I | re.M)

_WORD = r"(?:[A-Z][\w.'’-]{0,30}|of|on|the|and|&|for)"
_KIND_OF_BODY = (
    "Council|Committee|Subcommittee|Commission|Board|Assembly|Legislature|Senate|House|"
    "Supervisors|Commissioners|Authority|Task Force|Delegation"
)
_BODY = re.compile(
    rf"\b(?P<told>(?:(?:[A-Z][\w.'’-]{{0,30}},? ){{1,5}}(?:{_KIND_OF_BODY})"
    rf"|(?:{_KIND_OF_BODY}))(?: (?:of|on|for)(?: {_WORD},?){{1,6}})?)"
)
_KIND_OF_ROOM = (
    "Hall|Room|Chambers?|Building|Center|Centre|Library|School|Plaza|Street|St|Avenue|Ave|"
    "Blvd|Boulevard|Road|Rd|Auditorium|Courthouse|Capitol|Annex"
)
_ROOM = re.compile(
    r"(?:\bat|\bin|@|,)[ \t]{1,20}(?:the[ \t])?"
    rf"(?P<told>(?:[A-Z0-9][^\n.;!?,]{{0,60}} )?\b(?:{_KIND_OF_ROOM})\b(?:[ \t]\d{{1,4}}[A-Z]?)?"
    r"(?:,[ \t][A-Z0-9][^\n.;,!?]{1,40}){0,3})"
)
_LINK_WORDS = (
    ("agenda_url", re.compile(r"agenda|packet", re.I)),
    ("testify_url", re.compile(r"sign[ -]?up|testify|testimony|speak|comment|register", re.I)),
)
_LEADING = re.compile(r"^(?:The|Our|This|URGENT|Tell|Join|Attend)\s+")


def read_notice(text: str, place: Place, today: date) -> Brought:
    """The one hearing a text is about; a text that names no day gives none.

    What is not found stays empty: the hour, the room, the links. A text that names no body
    gives one of the place's own name.
    """
    plain = clean_text(text)
    day = find_day(plain, today)
    if day is None:
        return Brought(bad=(BadLine(1, "date", one_line(plain, 200)),))
    hour = find_hour(_without_links(plain), day.end)
    body, where = _body(plain, place), _where(plain)
    links = list(_links(plain))
    title = _title(plain)
    status = told_status(plain)
    by_field = {guess.field: guess.value for guess in reversed(links)}
    record = HearingRecord(
        source_ids=(),
        bodies=(clean_name(body.value) if body else place.name,),
        title=title.value,
        date=day.day,
        timezone=place.timezone,
        time_text=hour[1].words if hour else "",
        starts_at=local_moment(day.day, hour[0], place.timezone) if hour else None,
        status=status,
        location=where.value if where else "",
        remote_url=by_field.get("remote_url"),
        page_url=by_field.get("page_url"),
        agenda_url=by_field.get("agenda_url"),
        testify_url=by_field.get("testify_url"),
        comment=plain,
    )
    found = [day.guess, *((hour[1],) if hour else ()), body, where, title, *links]
    if status is not Status.SCHEDULED:
        found.append(Guess("status", status.value, status.value, is_sure=False))
    hearings = with_own_ids([BroughtHearing(place, record)])
    return Brought(tuple(hearings), guesses=tuple(one for one in found if one is not None))


def _without_links(text: str) -> str:
    """The text with its addresses blanked out, every other letter in its place."""
    return _URL.sub(lambda found: " " * len(found[0]), text)


def _body(text: str, place: Place) -> Guess | None:
    if labelled := _WHO.search(text):
        told = _without_place(one_line(labelled["told"], 200), place)
        return Guess("body", told, labelled[0].strip())
    plain = _without_links(text)
    names = [_LEADING.sub("", one["told"]).strip(" ,") for one in _BODY.finditer(plain)]
    if not names:
        return None
    # "the Council" in the first sentence says less than its name in the second.
    names.sort(key=lambda name: " " not in name)
    longer = {_without_place(name, place) for name in names if " " in name}
    told = _without_place(names[0], place)
    return Guess("body", told, names[0], is_sure=len(longer) == 1)


def _without_place(name: str, place: Place) -> str:
    """The name as the body's own lists have it: "Sampleville City Council" is its City Council."""
    rest = name.removeprefix(f"{place.name} ").removeprefix(f"City of {place.name} ")
    return rest if " " in rest else name


def _where(text: str) -> Guess | None:
    if labelled := _WHERE.search(text):
        told = clean_location(labelled["told"])
        return Guess("location", told, labelled[0].strip())
    if found := _ROOM.search(without_hours(_without_links(text))):
        told = clean_location(found["told"])
        return Guess("location", told, told, is_sure=False)
    return None


def _title(text: str) -> Guess:
    labelled = _WHAT.search(text)
    words = labelled["told"] if labelled else _first_line(text)
    return Guess("title", one_line(words, 200), words, is_sure=labelled is not None)


def _first_line(text: str) -> str:
    told = (_URL.sub("", line).strip(" :–-*•") for line in text.split("\n"))
    return next((line for line in told if line), text[:LONGEST_REMARK])


def _links(text: str) -> Iterator[Guess]:
    """Each address once, by the words in front of it on its line."""
    remote = remote_link(text)
    if remote is not None:
        yield Guess("remote_url", remote, remote)
    before = 0
    for found in _URL.finditer(text):
        link = web_link(found[0].rstrip(".,;:!?)]}"))
        words = text[max(before, found.start() - 60) : found.start()].rsplit("\n", 1)[-1]
        before = found.end()
        if link is None or link == remote:
            continue
        for field, pattern in _LINK_WORDS:
            if pattern.search(words) or (field == "agenda_url" and pattern.search(link)):
                yield Guess(field, link, f"{words.strip()} {found[0]}".strip())
                break
        else:
            yield Guess("page_url", link, found[0])
