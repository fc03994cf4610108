# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Says of a text whether it is about surveillance, which topics it touches, and why.

The text is normalised; masks cover the words that mean something else; terms count what
is left; the points decide. An index leaves out every pattern that cannot match, so the
answer is that of trying them all.
"""

from collections.abc import Iterator
from functools import cache

from hearings.domain.hearing import HearingRecord
from hearings.domain.label import Label
from hearings.domain.topic import NOTHING_FOUND, NotCounted, TopicHit, Verdict
from hearings.topics.index import Index
from hearings.topics.normalising import WayBack, normalise
from hearings.topics.patterns import LazyPattern, Ready, Span, covered, spans_of
from hearings.topics.records import judged
from hearings.topics.scoring import Found, decide, telling_words
from hearings.topics.taxonomy import Mask, Taxonomy, Term
from hearings.topics.terms import load_taxonomy


class Matcher:
    """Judges texts by one taxonomy; safe to use from any thread."""

    def __init__(self, taxonomy: Taxonomy, index: type[Index] = Index) -> None:
        """Raises `TaxonomyFault` for a pattern that cannot be used."""
        self.taxonomy = taxonomy
        self._masks = tuple(Ready[Mask](mask) for mask in taxonomy.masks)
        self._terms = tuple(Ready[Term](term) for term in taxonomy.terms)
        self._contexts = {
            name: LazyPattern(pattern).compiled for name, pattern in taxonomy.contexts.items()
        }
        patterns = [mask.pattern for mask in taxonomy.masks]
        patterns += [term.pattern for term in taxonomy.terms]
        self._index = index(patterns)
        self._mask_bits = (1 << len(self._masks)) - 1

    def judge(self, text: str) -> Verdict:
        """The verdict over a text of any kind and length; never raises.

        The spans and the words are those of the text as given. Only the first
        `normalising.LONGEST` characters are read.
        """
        plain = normalise(text)
        candidates = self._index.candidates(plain)
        if not candidates & ~self._mask_bits:
            return NOTHING_FOUND
        left, masked = self._without_masked(plain, candidates & self._mask_bits)
        numbers = [number - len(self._masks) for number in _numbers(candidates & ~self._mask_bits)]
        found = self._found(plain, left, numbers)
        if not found and not masked:
            return NOTHING_FOUND
        decision = decide(found, self.taxonomy)
        held = self._held_back(plain, masked, numbers) if masked else []
        if decision.label is Label.NO and not held:
            return NOTHING_FOUND
        way_back = WayBack(text, plain)
        not_counted = ((mask, way_back.span(*span)) for mask, span in held)
        return Verdict(
            decision.label,
            tuple(_hit(topic, found, text, way_back) for topic in decision.topics),
            tuple(NotCounted(mask, text[slice(*span)], span) for mask, span in not_counted),
        )

    def judge_record(self, record: HearingRecord) -> HearingRecord:
        """The record with its verdict, and with that of every item of its agenda.

        What the title, the comment or an item says counts, the names of the record's
        own bodies do not.
        """
        return judged(record, self.judge)

    def _without_masked(self, plain: str, masks: int) -> tuple[str, list[tuple[str, Span]]]:
        left = plain
        masked: list[tuple[str, Span]] = []
        for number in _numbers(masks):
            mask = self._masks[number]
            spans = spans_of(mask, left, plain)
            masked += [(mask.kind.id, span) for span in spans]
            left = covered(left, spans)
        return left, masked

    def _found(self, plain: str, left: str, numbers: list[int]) -> list[Found]:
        contexts: dict[str, bool] = {}
        found = []
        for number in numbers:
            ready = self._terms[number]
            term = ready.kind
            matches = list(ready.pattern.compiled.finditer(left))
            if not matches or (ready.unless and ready.unless.search(plain)):
                continue
            if term.needs and not self._is_in_context(plain, term.needs, contexts):
                continue
            words = tuple(span for match in matches for span in ready.pattern.words_in(match))
            found.append(Found(term, words))
            if term.is_taken_out:
                left = covered(left, [match.span() for match in matches])
        return found

    def _is_in_context(self, plain: str, needs: tuple[str, ...], known: dict[str, bool]) -> bool:
        for name in needs:
            if name not in known:
                known[name] = self._contexts[name].search(plain) is not None
            if known[name]:
                return True
        return False

    def _held_back(
        self, plain: str, masked: list[tuple[str, Span]], numbers: list[int]
    ) -> list[tuple[str, Span]]:
        """The masked spans under which words of a term stand, in the order of the text."""
        telling = bytearray(len(plain))
        for number in numbers:
            pattern = self._terms[number].pattern
            for match in pattern.compiled.finditer(plain):
                for start, end in pattern.words_in(match):
                    telling[start:end] = b"\1" * (end - start)
        held = [(mask, span) for mask, span in masked if telling.find(1, *span) >= 0]
        return sorted(held, key=lambda one: one[1])


@cache
def load_matcher() -> Matcher:
    """The matcher of the taxonomy that ships with the program, built once in each process."""
    return Matcher(load_taxonomy())


def _hit(topic: str, found: list[Found], text: str, way_back: WayBack) -> TopicHit:
    spans = tuple(way_back.span(*span) for span in telling_words(found, topic))
    return TopicHit(topic, tuple(text[slice(*span)] for span in spans), spans)


def _numbers(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set, rising."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
