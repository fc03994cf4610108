# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""How well the checklist does over labelled texts: run as a module it prints the table."""

from dataclasses import dataclass
from pathlib import Path

from hearings.domain.checklist import CheckState, Point
from hearings.drafting.checklist import check

SAMPLES = Path(__file__).parents[2] / "samples" / "drafting"


@dataclass(frozen=True)
class Labelled:
    """A text with the points a reader found in it."""

    id: str
    language: str
    text: str
    states: dict[Point, CheckState]


@dataclass
class Tally:
    """Counts over points: found rightly, found wrongly, missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


def read_labelled(name: str) -> list[Labelled]:
    found = []
    for block in (SAMPLES / name).read_text(encoding="utf-8").split("=== ")[1:]:
        head, text = block.split("\n", 1)
        id_, language, *labels = head.split()
        states = dict.fromkeys(Point, CheckState.MISSING)
        for label in labels:
            point, _, state = label.partition("@")
            states[Point(point)] = CheckState(state or "found")
        found.append(Labelled(id_, language, text, states))
    return found


def measure(samples: list[Labelled]) -> tuple[dict[Point, Tally], list[str]]:
    tallies = {point: Tally() for point in Point}
    wrong = []
    for sample in samples:
        for one in check(sample.text):
            wanted, tally = sample.states[one.point], tallies[one.point]
            if one.state is not wanted:
                found = sample.text[one.start : one.end]
                wrong.append(f"{sample.id} {one.point}: {one.state}, not {wanted} {found!r}")
            if one.state is not CheckState.MISSING:
                tally.right += one.state is wanted
                tally.wrong += one.state is not wanted
            tally.missed += wanted is not CheckState.MISSING and one.state is not wanted
    return tallies, wrong


def table(tallies: dict[Point, Tally]) -> str:
    rows = ["| point | found rightly | found wrongly | missed |", "|--|--|--|--|"]
    rows += [f"| {point} | {t.right} | {t.wrong} | {t.missed} |" for point, t in tallies.items()]
    return "\n".join(rows)


if __name__ == "__main__":
    for file in ("checklist.txt", "checklist_second.txt"):
        counts, faults = measure(read_labelled(file))
        print(file, table(counts), *faults, "", sep="\n")
