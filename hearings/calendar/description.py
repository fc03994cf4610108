# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What an event says in its text, because not every calendar shows more than the text.

Google and Apple ignore ATTACH and CONFERENCE, so every link stands here as well.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from hearings.calendar.cleaning import one_line, shortened, web_address
from hearings.calendar.options import CalendarOptions
from hearings.domain.calendar_words import CalendarWords
from hearings.domain.hearing import AgendaItem, Hearing
from hearings.domain.label import Label
from hearings.domain.status import Status

LONGEST = 8_000
"""Characters. Some feeds bring a whole agenda packet as one item."""

LONGEST_ITEM = 1_000
LONGEST_REMARK = 1_000
LONGEST_LINE = 300


def description(hearing: Hearing, options: CalendarOptions) -> str:
    """Links and item numbers, then the items with what was found, then time and status.

    At most 8,000 characters: items are cut before the links and the time are. It holds
    no moment of reading, which would change with each refresh, but that of the last
    change.
    """
    head = "\n".join([*_links(hearing, options), *_numbers(hearing, options)])
    tail = "\n".join([*_time(hearing, options), *_status(hearing, options)])
    remark = one_line(hearing.record.comment, LONGEST_REMARK)
    left = LONGEST - sum(len(part) + 2 for part in (head, tail, remark))
    items = shortened("\n".join(_items(hearing, options)), left)
    return "\n\n".join(part for part in (head, items, remark, tail) if part)


def marked_items(hearing: Hearing) -> tuple[AgendaItem, ...]:
    """The agenda items that touch a topic, in the order of the agenda."""
    items = hearing.record.items or ()
    return tuple(item for item in items if item.verdict.label is not Label.NO)


def _links(hearing: Hearing, options: CalendarOptions) -> Iterator[str]:
    words, record = options.words, hearing.record
    for pattern, url in (
        (words.sign_up, options.sign_up_urls.get(hearing.id)),
        (words.remote, record.remote_url),
        (words.agenda, record.agenda_url),
        (words.page, record.page_url),
    ):
        if (address := web_address(url)) is not None:
            yield pattern.format(url=address)


def _numbers(hearing: Hearing, options: CalendarOptions) -> Iterator[str]:
    numbers = [one_line(item.number or "", LONGEST_LINE) for item in marked_items(hearing)]
    if any(numbers):
        told = ", ".join(number for number in numbers if number)
        yield options.words.numbers.format(numbers=shortened(told, LONGEST_LINE))


def _items(hearing: Hearing, options: CalendarOptions) -> Iterator[str]:
    for item in marked_items(hearing):
        number = one_line(item.number or "", LONGEST_LINE)
        found = dict.fromkeys(
            one_line(word, LONGEST_LINE) for hit in item.verdict.hits for word in hit.words
        )
        told = f"{number} {one_line(item.text, LONGEST_ITEM)}".strip()
        if found:
            listed = shortened(", ".join(found), LONGEST_LINE)
            told += f" [{options.words.found.format(words=listed)}]"
        yield told


def _time(hearing: Hearing, options: CalendarOptions) -> Iterator[str]:
    words, record = options.words, hearing.record
    if record.starts_at is None:
        when = words.day_only.format(day=words.of_day(record.date))
    else:
        when = words.when.format(moment=moment_of(hearing, words))
    yield when
    if record.starts_at is not None and (
        record.ends_at is None or record.ends_at <= record.starts_at
    ):
        yield words.end_assumed
    told = one_line(record.time_text, LONGEST_LINE)
    if told not in when:
        yield words.told_time.format(text=told)


def _status(hearing: Hearing, options: CalendarOptions) -> Iterator[str]:
    words, record = options.words, hearing.record
    yield words.statuses[record.status]
    if told := one_line(record.status_text, LONGEST_LINE):
        yield words.told_status.format(text=told)
    is_sure = record.status is not Status.UNLISTED
    for pattern, other in (
        (words.moved_to if is_sure else words.perhaps_moved_to, hearing.replaced_by),
        (words.moved_from, hearing.replaces),
    ):
        if other is not None and other in options.related:
            yield pattern.format(moment=moment_of(options.related[other], words))
    if source := _source(hearing):
        seen = hearing.changed_at.astimezone(ZoneInfo(record.timezone))
        yield words.read.format(source=source, moment=words.of_moment(seen, record.timezone))


def moment_of(hearing: Hearing, words: CalendarWords) -> str:
    """When a hearing begins, in its zone; its day where no time is known."""
    record = hearing.record
    if record.starts_at is None:
        return words.of_day(record.date)
    local = record.starts_at.astimezone(ZoneInfo(record.timezone))
    return words.of_moment(local, record.timezone)


def _source(hearing: Hearing) -> str:
    """The host the hearing was read from, or the system's name."""
    if not hearing.sources:
        return ""
    first = hearing.sources[0]
    address = web_address(first.url)
    return (urlsplit(address).hostname or "") if address else one_line(first.system, LONGEST_LINE)
