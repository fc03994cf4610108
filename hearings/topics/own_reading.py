# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Reads a hearing for one person: what of its marks counts for them, and what they add."""

from datetime import date

from hearings.domain.bill_number import bill_of_key
from hearings.domain.bill_spelling import BillSpelling
from hearings.domain.hearing import AgendaItem, Hearing, HearingRecord
from hearings.domain.interests import Interests
from hearings.domain.label import Label
from hearings.domain.own_mark import OwnHit, OwnMark, PartMark
from hearings.domain.topic import Verdict
from hearings.topics.own_words import OwnWords


class OwnReader:
    """Reads by the interests of one person; safe to use from any thread."""

    def __init__(self, interests: Interests) -> None:
        self._words = OwnWords(interests.words)
        self._muted = OwnWords(interests.muted)
        self._off = frozenset(interests.topics_off)
        self._followed = frozenset(interests.hearings)
        self._bills = tuple(BillSpelling(bill_of_key(key)) for key in interests.bills)

    def mark(self, hearing: Hearing) -> OwnMark:
        """How a hearing counts."""
        return self.mark_record(hearing.id, hearing.place_id, hearing.record)

    def mark_record(self, hearing_id: str, place_id: str, record: HearingRecord) -> OwnMark:
        """How the hearing of this id counts, given what is listed of it."""
        here = [one for one in self._bills if one.bill.is_of(place_id, record.date)]
        return OwnMark(
            head=self._part(record.verdict, here, record.title, record.comment),
            items=tuple(
                self._item(item, here, place_id, record.date) for item in record.items or ()
            ),
            is_followed=hearing_id in self._followed,
        )

    def _item(
        self, item: AgendaItem, here: list[BillSpelling], place_id: str, day: date
    ) -> PartMark:
        title = item.bill.title if item.bill else ""
        number = item.bill.number if item.bill else ""
        named = [one for one in here if number and one.is_number(number, place_id, day)]
        texts = item.text, item.note, title, number
        return self._part(item.verdict, here, *texts, named=named)

    def _part(
        self,
        verdict: Verdict,
        here: list[BillSpelling],
        shown: str,
        *others: str,
        named: list[BillSpelling] | None = None,
    ) -> PartMark:
        texts = (shown, *dict.fromkeys(one for one in others if one and one != shown))
        told = named or []
        bills = tuple(
            one.bill.key for one in here if one in told or any(one.spans_in(text) for text in texts)
        )
        if muted := _found(self._muted, texts):
            silent = Verdict(Label.NO, (), verdict.not_counted)
            return PartMark(silent, (), muted, bills)
        return PartMark(self._without_off(verdict), _found(self._words, texts), (), bills)

    def _without_off(self, verdict: Verdict) -> Verdict:
        """The verdict without the topics that are off; as it was while one of them is on."""
        if not self._off or verdict.label is Label.NO:
            return verdict
        hits = tuple(hit for hit in verdict.hits if hit.topic not in self._off)
        label = verdict.label if hits else Label.NO
        return Verdict(label, hits, verdict.not_counted)


def _found(words: OwnWords, texts: tuple[str, ...]) -> tuple[OwnHit, ...]:
    """Each word once, with its places where it stands in the first text."""
    if not words:
        return ()
    hits = {hit.word: hit for hit in words.found_in(texts[0])}
    for text in texts[1:]:
        for hit in words.found_in(text):
            hits.setdefault(hit.word, OwnHit(hit.word, hit.words, ()))
    return tuple(hits.values())
