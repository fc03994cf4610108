# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well titles are found without the words that only they show to be needed.

`python -m tests.hearings.topics.leaning` prints the figures over the recorded titles, or over
those of the files named. For each title that is not labelled no, the words go that no other
title bears out; those of the other titles stay. What is found all the same leans on nothing
that was seen once only, as titles must that nobody has seen.
"""

import re
import sys
from dataclasses import replace
from pathlib import Path

from hearings.domain.label import Label
from hearings.topics.matching import Matcher, load_matcher
from hearings.topics.normalising import normalise
from hearings.topics.taxonomy import Taxonomy, Term
from hearings.topics.terms import load_taxonomy
from tests.hearings.topics.quality import Labelled, Quality, measure, read_labelled
from tests.hearings.topics.table import DEV, FIGURES


def main(arguments: list[str]) -> int:
    """Print recall and F1 with all words and without those of one title."""
    paths = [Path(one) for one in arguments] or [DEV]
    rows = [row for path in paths for row in read_labelled(path)]
    whole, without = measure(load_matcher(), rows), without_words_of_one_title(rows)
    print(f"{len(rows)} titles, words of version {load_taxonomy().version}.")
    for name, meaning in FIGURES.items():
        all_words, fewer = getattr(whole, name), getattr(without, name)
        print(f"| {meaning} | {all_words.f1:.3f} | {fewer.recall:.3f} | {fewer.f1:.3f} |")
    return 0


def without_words_of_one_title(rows: list[Labelled]) -> Quality:
    """The figures where each title does without the words that it alone bears out."""
    taxonomy = load_taxonomy()
    bearing = {
        number: [place for place, row in enumerate(rows) if _bears_out(row, term, taxonomy)]
        for number, term in enumerate(taxonomy.terms)
    }
    alone: dict[int, set[int]] = {}
    for number, places in bearing.items():
        if len(places) == 1:
            alone.setdefault(places[0], set()).add(number)
    quality = measure(load_matcher(), [row for at, row in enumerate(rows) if at not in alone])
    for place, numbers in alone.items():
        kept = tuple(one for at, one in enumerate(taxonomy.terms) if at not in numbers)
        matcher = Matcher(replace(taxonomy, terms=kept))
        measure(matcher, [rows[place]], quality)
    return quality


def _bears_out(row: Labelled, term: Term, taxonomy: Taxonomy) -> bool:
    if row.label is Label.NO:
        return False
    plain = normalise(row.title)
    return (
        re.search(term.pattern, plain) is not None
        and not (term.unless and re.search(term.unless, plain))
        and (
            not term.needs or any(re.search(taxonomy.contexts[name], plain) for name in term.needs)
        )
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
