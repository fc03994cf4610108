# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which texts of a hearing are judged, and how their verdicts become one."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from hearings.domain.hearing import AgendaItem, HearingRecord
from hearings.domain.label import Label
from hearings.domain.topic import Verdict

Judge = Callable[[str], Verdict]

_IN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")


def judged(record: HearingRecord, judge: Judge) -> HearingRecord:
    """The record with its verdicts; see `Matcher.judge_record`."""
    hearing = _Hearing(record.bodies, judge)
    return replace(
        record,
        verdict=hearing.verdict(record.title, record.comment),
        items=None if record.items is None else tuple(map(hearing.item, record.items)),
    )


class _Hearing:
    """Judges what is said at a hearing apart from the names of the bodies that meet."""

    def __init__(self, bodies: Iterable[str], judge: Judge) -> None:
        self._judge = judge
        names = {one for body in bodies for one in (body, _IN_BRACKETS.sub("", body))}
        # A name that tells nothing by itself stays: it may be part of a sentence.
        telling = [name for name in names if judge(name).label is not Label.NO]
        longest_first = sorted(telling, key=len, reverse=True)
        self._names = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
        self._has_names = bool(telling)

    def item(self, item: AgendaItem) -> AgendaItem:
        """The item with its verdict."""
        title = item.bill.title if item.bill else ""
        return replace(item, verdict=self.verdict(item.text, item.note, title))

    def verdict(self, shown: str, *others: str) -> Verdict:
        """One verdict over several texts, of which the first is shown with its words marked.

        The strongest label counts. Each topic stands once, with the words of the first
        text that names it, and without spans where that is not the one shown.
        """
        first = self._verdict(shown)
        label = first.label
        hits = {hit.topic: hit for hit in first.hits}
        for text in dict.fromkeys(others):
            if not text or text == shown:
                continue
            more = self._verdict(text)
            label = max(label, more.label, key=lambda one: one.rank)
            for hit in more.hits:
                hits.setdefault(hit.topic, replace(hit, spans=()))
        return Verdict(label, tuple(hits.values()), first.not_counted)

    def _verdict(self, text: str) -> Verdict:
        if not self._has_names:
            return self._judge(text)
        verdict = self._judge(self._names.sub(lambda name: "." * len(name[0]), text))
        words = ((one, text[slice(*one.span)]) for one in verdict.not_counted)
        return replace(verdict, not_counted=tuple(replace(one, words=all_) for one, all_ in words))
