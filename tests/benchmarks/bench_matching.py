# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Judging agenda titles with the index against trying every pattern on every title."""

import gc
import random
import statistics
from pathlib import Path

from hearings.topics.matching import Matcher
from hearings.topics.terms import load_taxonomy
from tests.benchmarks.figure import Figure, in_turn, seconds_of
from tests.hearings.topics.every_pattern import matcher_without_index
from tests.hearings.topics.quality import read_labelled

TELLING = Path(__file__).parents[1] / "samples" / "topics.tsv"
TITLES = 1_000
TELLING_SHARE = 0.05

# An agenda is mostly this: lines that have nothing to do with surveillance.
ACTS = (
    "Resolution approving {}",
    "Ordinance amending the municipal code relating to {}; second reading and public hearing",
    "Authorize the city manager to execute an agreement for {} in an amount not to exceed $48,000",
    "Public hearing on {}",
    "Consideration and possible action on {}, including the budget amendment for the fiscal year",
    "A bill for an act relating to {}, and providing penalties",
    "Relates to {}; makes an appropriation therefor",
)
MATTERS = (
    "the minutes of the regular meeting of the Sampleville City Council",
    "street resurfacing on Example Avenue between First and Second Street",
    "the sale of alcoholic beverages at Example Park during the summer festival",
    "the zoning map for the property at 100 Sample Street from residential to commercial",
    "health insurance for retired employees of the fire department",
    "a water main replacement and the storm drain master plan",
    "the annual audit report of the housing authority",
    "appointments to the library board and the parks commission",
    "professional services for the design of a new police station",
    "a grant from the state department of transportation for bicycle lanes",
    "property tax exemptions for veterans with disabilities",
    "short-term rentals and the licensing of food trucks",
)


def run() -> list[Figure]:
    """The ratio in one run, and how long it takes until the first title can be judged."""
    taxonomy = load_taxonomy()
    indexed, trying_all = Matcher(taxonomy), matcher_without_index(taxonomy)
    titles = made_up_titles()
    assert [indexed.judge(title) for title in titles] == [trying_all.judge(one) for one in titles]
    ours, theirs, ratio = in_turn(
        lambda: [indexed.judge(title) for title in titles],
        lambda: [trying_all.judge(title) for title in titles],
    )
    telling = [row.title for row in read_labelled(TELLING)]
    only_telling = seconds_of(lambda: [indexed.judge(title) for title in telling * 10])
    # The collector's rounds belong to what ran before.
    gc.collect()
    built = statistics.median(seconds_of(lambda: Matcher(taxonomy)) for _ in range(5))
    return [
        Figure(
            "Agenda titles judged, index against every pattern",
            1 / ratio,
            "×",
            60,
            f"{TITLES / ours:,.0f} titles per second against {TITLES / theirs:,.0f}; "
            f"{len(telling) * 10 / only_telling:,.0f} where every title is a hit or a trap",
            at_least=True,
        ),
        Figure("Building the matcher", built * 1_000, "ms", 150, f"{len(taxonomy.terms)} terms"),
    ]


def made_up_titles() -> list[str]:
    """Titles as agendas have them, one in twenty a hit or a trap; the same in every run."""
    mixed = random.Random(20)
    telling = [row.title for row in read_labelled(TELLING)]
    return [
        mixed.choice(telling)
        if mixed.random() < TELLING_SHARE
        else mixed.choice(ACTS).format(mixed.choice(MATTERS))
        for _ in range(TITLES)
    ]
